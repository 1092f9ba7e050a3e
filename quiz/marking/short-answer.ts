import type { Score } from './rule'
import { scoreTyped } from './typed'

/** One of the accepted answers (see `scoreTyped`). */
export const scoreShortAnswer: Score<'short-answer'> = (question, response) =>
  scoreTyped(question, question.answer, response)
