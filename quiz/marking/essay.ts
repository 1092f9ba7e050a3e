import type { Score } from './rule'

/** A written answer is read by a person, against the rubric. */
export const scoreEssay: Score<'essay'> = () => null
