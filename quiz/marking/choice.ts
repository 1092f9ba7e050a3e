import type { Score } from './rule'

/** All or nothing. */
export const scoreChoice: Score<'choice'> = (question, response) => (response === question.answer ? 1 : 0)
