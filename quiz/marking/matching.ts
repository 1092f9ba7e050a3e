import { creditOf } from '../settings'
import type { Score } from './rule'

const RULES = {
  /** The share of pairs that are right. */
  share: (right: number, of: number) => right / of,
  'all-or-nothing': (right: number, of: number) => Number(right === of),
}

/** By the question's rule; usually the share of right pairs. Of several matches given to one prompt the last counts. */
export const scoreMatching: Score<'matching'> = (question, response) => {
  const given = new Map(response)
  const right = question.answer.filter(([prompt, match]) => given.get(prompt) === match)
  return RULES[creditOf('matching', question.settings.credit)](right.length, question.answer.length)
}
