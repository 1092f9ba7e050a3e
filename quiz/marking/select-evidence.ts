import type { Score } from './rule'

/** Right where the chosen stretch and the proving one share more than half of all that either covers (Jaccard index). */
export const scoreSelectEvidence: Score<'select-evidence'> = (question, response) => {
  const key = question.answer
  const both = Math.min(key.end, response.end) - Math.max(key.start, response.start)
  const either = Math.max(key.end, response.end) - Math.min(key.start, response.start)
  return both / either > 0.5 ? 1 : 0
}
