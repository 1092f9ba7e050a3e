import type { Score } from './rule'

/** The share of entries that stand in their place. */
export const scoreOrdering: Score<'ordering'> = (question, response) => {
  const inPlace = question.answer.filter((id, place) => response[place] === id)
  return inPlace.length / question.answer.length
}
