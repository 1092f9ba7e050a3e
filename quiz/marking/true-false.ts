import type { Score } from './rule'

/** All or nothing. */
export const scoreTrueFalse: Score<'true-false'> = (question, response) => (response === question.answer ? 1 : 0)
