import type { Process } from '../question'
import type { Strand } from './strands'

/** A question, as far as statistics need it. */
export interface Item {
  readonly id: string
  readonly process: Process
  readonly strand: Strand | null
  /** What one chooses among; none for other types. */
  readonly options: readonly { readonly id: string; readonly isKey: boolean }[]
}

/** What became of one question in one attempt. */
export interface Cell {
  /** The part of its points that was earned, 0 to 1; null where it is not counted (yet). */
  readonly share: number | null
  /** Points possible; 0 where it is not counted. */
  readonly weight: number
  /** 'open' until somebody who still writes has come to it. */
  readonly state: 'answered' | 'blank' | 'waiting' | 'excused' | 'open'
  /** The options chosen, by id. */
  readonly chosen: readonly string[]
}

/** One student's first attempt: a cell a question, in the order of the quiz. */
export interface Sitting {
  readonly isFinished: boolean
  readonly cells: readonly Cell[]
}

/** The attempts of a class as columns of numbers: a few bytes a cell, whatever was answered. */
export interface Tally {
  readonly items: readonly Item[]
  readonly isFinished: readonly boolean[]
  /** By question, then by student; NaN where it is not counted. */
  readonly shares: readonly (readonly number[])[]
  readonly weights: readonly (readonly number[])[]
  /** By question: which students chose each option. */
  readonly choosers: readonly ReadonlyMap<string, readonly number[]>[]
  /** By question: which students left it blank. */
  readonly blanks: readonly (readonly number[])[]
  /** By question: how many answers wait. */
  readonly waiting: readonly number[]
  /** By student: points earned and points possible. */
  readonly earned: readonly number[]
  readonly outOf: readonly number[]
}

/** Collects attempts one at a time, so that none has to be kept. Options that the question lacks are not counted. */
export function tallying(items: readonly Item[]): { add(sitting: Sitting): void; tally: Tally } {
  const columns = <T>(empty: () => T) => items.map(empty)
  const isFinished: boolean[] = []
  const shares = columns((): number[] => [])
  const weights = columns((): number[] => [])
  const choosers = items.map(({ options }) => new Map(options.map(({ id }) => [id, [] as number[]])))
  const blanks = columns((): number[] => [])
  const waiting = columns(() => 0)
  const earned: number[] = []
  const outOf: number[] = []

  function addCell(at: number, student: number, { share, weight, state, chosen }: Cell): void {
    const isCounted = share !== null && weight > 0
    shares[at]?.push(isCounted ? share : Number.NaN)
    weights[at]?.push(isCounted ? weight : 0)
    if (isCounted) {
      earned[student] = (earned[student] ?? 0) + share * weight
      outOf[student] = (outOf[student] ?? 0) + weight
      for (const id of new Set(chosen)) choosers[at]?.get(id)?.push(student)
    }
    if (state === 'blank') blanks[at]?.push(student)
    if (state === 'waiting') waiting[at] = (waiting[at] ?? 0) + 1
  }

  return {
    add(sitting) {
      const student = isFinished.length
      isFinished.push(sitting.isFinished)
      earned.push(0)
      outOf.push(0)
      for (const [at, cell] of sitting.cells.entries()) addCell(at, student, cell)
    },
    tally: { items, isFinished, shares, weights, choosers, blanks, waiting, earned, outOf },
  }
}

/**
 * The same, where blanks count only beside answers that are marked: of a question that waits for a person, those who
 * left it blank would else be all that is known of it.
 */
export function withoutWaiting(tally: Tally): Tally {
  const isWaiting = tally.waiting.map((count) => count > 0)
  if (!isWaiting.some(Boolean)) return tally
  const outOf = [...tally.outOf]
  const leftOut = tally.blanks.map((students, at) => new Set(isWaiting[at] ? students : []))
  for (const [at, students] of leftOut.entries()) {
    for (const student of students) outOf[student] = (outOf[student] ?? 0) - (tally.weights[at]?.[student] ?? 0)
  }
  const without = (columns: Tally['shares'], nothing: number) =>
    columns.map((column, at) => column.map((value, student) => (leftOut[at]?.has(student) ? nothing : value)))
  return { ...tally, outOf, shares: without(tally.shares, Number.NaN), weights: without(tally.weights, 0) }
}
