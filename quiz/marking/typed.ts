import { foldAnswer } from '../fold'
import type { Score } from './rule'

function accepted(spellings: readonly string[], response: string): number {
  const given = foldAnswer(response)
  return spellings.some((spelling) => foldAnswer(spelling) === given) ? 1 : 0
}

/** One of the accepted answers, spelling folded. */
export const scoreShortAnswer: Score<'short-answer'> = (question, response) => accepted(question.answer, response)

/** An option where the gap has options, else as a short answer. */
export const scoreGap: Score<'gap'> = (question, response) =>
  typeof question.answer === 'string' ? Number(response === question.answer) : accepted(question.answer, response)
