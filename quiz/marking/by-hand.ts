import { z } from 'zod'
import type { Question, QuestionOf } from '../question'
import type { Mark } from './mark'

/** To a thousandth of a point, as totals are. */
const rounded = (points: number) => Math.round(points * 1000) / 1000

/**
 * The mark of a person who gives these points. null where there is no such number of points for the question: below
 * nothing, or more than it has.
 */
export function markByHand({ points: outOf }: Pick<Question, 'points'>, given: number): Mark | null {
  if (!(given >= 0 && given <= outOf)) return null
  const points = rounded(given)
  return { verdict: points === outOf ? 'right' : points === 0 ? 'wrong' : 'partly', points, outOf }
}

/**
 * The mark of a person who gives points to each criterion of the rubric, in the rubric's order. What the rubric adds up
 * to need not be what the question is worth: the mark is the same share of either. null where the points do not fit
 * the rubric.
 */
export function markByRubric(question: QuestionOf<'essay'>, given: readonly number[]): Mark | null {
  const { rubric } = question.answer
  const fits = given.length === rubric.length && rubric.every(({ points }, at) => isWithin(given[at], points))
  if (!fits || rubric.length === 0) return null
  const sum = (all: readonly number[]) => all.reduce((so, far) => so + far, 0)
  const possible = sum(rubric.map(({ points }) => points))
  return markByHand(question, rounded((sum(given) / possible) * question.points))
}

function isWithin(given: number | undefined, most: number): boolean {
  return given !== undefined && given >= 0 && given <= most
}

const criteriaSchema = z.object({ criteria: z.array(z.number()) })

/** What `Mark.details` holds of a rubric: points by criterion. Empty where there is nothing of the kind. */
export function criteriaOf(details: unknown): readonly number[] {
  return criteriaSchema.safeParse(details).data?.criteria ?? []
}
