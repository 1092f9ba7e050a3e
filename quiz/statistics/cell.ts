import { choicesOf, chosenIn } from '../distribution'
import { type Mark, markResponse } from '../marking/mark'
import type { Question } from '../question'
import { isBlank, type Response } from '../response'
import { strandOf } from './strands'
import type { Cell, Item } from './tally'

export function itemOf(question: Question): Item {
  const { id, process, construction } = question
  const options = choicesOf(question).map(({ id: option, isKey }) => ({ id: option, isKey }))
  return { id, process, strand: strandOf(construction), options }
}

/**
 * What blind guessing would earn of a question, 0 to 1; null where one cannot guess or a guess earns parts.
 */
export function chanceOf(question: Question): number | null {
  const isOneOfSeveral = question.type === 'choice' || question.type === 'true-false' || question.type === 'gap'
  const options = choicesOf(question).length
  return isOneOfSeveral && options > 1 ? 1 / options : null
}

/** A mark as it is stored: possible points of 0 mean that it does not count (yet). */
export interface StoredMark {
  readonly verdict: string
  readonly points: number
  readonly outOf: number
}

function cellFrom({ verdict, points, outOf }: StoredMark, response: Response | undefined): Cell {
  const chosen = chosenIn(response ?? null)
  const isCounted = outOf > 0
  const state =
    verdict === 'unanswered' ? 'blank' : isCounted ? 'answered' : verdict === 'waiting' ? verdict : 'excused'
  return { share: isCounted ? points / outOf : null, weight: isCounted ? outOf : 0, state, chosen }
}

/**
 * One cell of the statistics: from its mark where there is one, else (somebody still writes) as the rule would mark
 * what they have answered so far; what they have left blank may still come and is open.
 */
export function cellOf(question: Question, mark: StoredMark | undefined, response: Response | undefined): Cell {
  if (mark) return cellFrom(mark, response)
  if (isBlank(response)) return { share: null, weight: 0, state: 'open', chosen: [] }
  return cellFrom(markResponse(question, response) satisfies Mark, response)
}
