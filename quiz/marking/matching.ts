import type { Score } from './rule'

/** The share of pairs that are right; of several matches given to one prompt the last counts. */
export const scoreMatching: Score<'matching'> = (question, response) => {
  const given = new Map(response)
  const right = question.answer.filter(([prompt, match]) => given.get(prompt) === match)
  return right.length / question.answer.length
}
