import type { Score } from './rule'

/** Right ones chosen minus wrong ones chosen, over the right ones, never below nothing: ticking all earns nothing extra. */
export const scoreMultipleChoice: Score<'multiple-choice'> = (question, response) => {
  const key = new Set(question.answer)
  const chosen = [...new Set(response)]
  const right = chosen.filter((id) => key.has(id)).length
  return Math.max(0, (right - (chosen.length - right)) / key.size)
}
