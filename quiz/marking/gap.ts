import type { Score } from './rule'
import { scoreTyped } from './typed'

/** An option where the gap has options, else as typed. All or nothing. */
export const scoreGap: Score<'gap'> = (question, response) =>
  typeof question.answer === 'string'
    ? Number(response === question.answer)
    : scoreTyped(question, question.answer, response)
