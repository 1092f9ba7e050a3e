import { PROCESSES } from '../question'
import { discrimination, type Ends, endsOf, facility, itemRest, meanAmong } from './item'
import { distractorEfficiency, type OptionStatistics, optionStatistics } from './options'
import { type Interval, priorOf, shrunk, wilson } from './proportion'
import { type Reliability, reliabilityOf } from './reliability'
import { type GroupKey, STRANDS } from './strands'
import { type Item, type Tally, withoutWaiting } from './tally'

/** Below so many answers nothing is said about a question, a class or its figures. */
export const FEWEST = 10

export interface ItemStatistics {
  readonly id: string
  /** How many are counted: blank ones of finished attempts as well. */
  readonly counted: number
  /** How many earned all of its points. */
  readonly right: number
  readonly blanks: number
  readonly waiting: number
  readonly facility: number | null
  readonly interval: Interval | null
  /** Facility drawn towards that of the whole quiz; null where there is nothing to draw to. */
  readonly shrunk: number | null
  /** Finished attempts by which the next two are told; both are null where there are fewer than FEWEST. */
  readonly ranked: number
  readonly discrimination: number | null
  readonly itemRest: number | null
  /** Facility among the upper and the lower 27 %. */
  readonly upper: number | null
  readonly lower: number | null
  readonly options: readonly OptionStatistics[]
  readonly distractorEfficiency: number | null
}

/** How a class does with questions of one kind: the mean of what each student earned of their points. */
export interface GroupStatistics {
  readonly key: GroupKey
  readonly questions: number
  readonly students: number
  readonly mean: number
  readonly interval: Interval
}

export interface QuizStatistics {
  readonly students: number
  readonly finished: number
  /** The mean share of their points that students earned; null where nobody is counted. */
  readonly mean: number | null
  readonly interval: Interval | null
  readonly items: readonly ItemStatistics[]
  /** Null where there are too few finished attempts or too few questions that are counted for everybody. */
  readonly reliability: Reliability | null
  /** How much is known of a question before anybody answers it, in answers; null where nothing is. */
  readonly prior: { readonly mean: number; readonly strength: number } | null
  readonly processes: readonly GroupStatistics[]
  readonly strands: readonly GroupStatistics[]
}

const pick = (values: readonly number[] | undefined, students: readonly number[]) =>
  students.map((student) => values?.[student] ?? Number.NaN)

const students = (tally: Tally) => tally.isFinished.map((_, student) => student)

/** What a student earned of the points of all other questions, 0 to 1; NaN where there are none. */
function restOf(tally: Tally, at: number, student: number): number {
  const weight = tally.weights[at]?.[student] ?? 0
  const share = tally.shares[at]?.[student] ?? 0
  return ((tally.earned[student] ?? 0) - share * weight) / ((tally.outOf[student] ?? 0) - weight)
}

/** The share of all points; rounded, so that equal sums of thirds are equal, in whichever order they were added. */
function totalOf(tally: Tally, student: number): number {
  return Math.round(((tally.earned[student] ?? 0) / (tally.outOf[student] ?? 0)) * 1e9) / 1e9
}

interface Ranking {
  readonly students: readonly number[]
  readonly rest: readonly number[]
  /** Null where there are too few. */
  readonly ends: Ends | null
}

/** The finished attempts in which this question is counted, and others beside it. */
function rankingOf(tally: Tally, at: number): Ranking {
  const ranked = students(tally).filter(
    (student) =>
      tally.isFinished[student] &&
      (tally.weights[at]?.[student] ?? 0) > 0 &&
      (tally.outOf[student] ?? 0) > (tally.weights[at]?.[student] ?? 0),
  )
  return {
    students: ranked,
    rest: ranked.map((student) => restOf(tally, at, student)),
    ends: ranked.length < FEWEST ? null : endsOf(ranked.map((student) => totalOf(tally, student))),
  }
}

function optionsOf(tally: Tally, at: number, counted: number, ranking: Ranking): OptionStatistics[] {
  return (tally.items[at]?.options ?? []).map(({ id, isKey }) => {
    const choosers = tally.choosers[at]?.get(id) ?? []
    const chose = new Set(choosers)
    const rows = ranking.ends ? ranking.students.map((student) => (chose.has(student) ? 1 : 0)) : []
    return optionStatistics({ id, isKey, count: choosers.length, of: counted }, rows, ranking.rest, ranking.ends)
  })
}

function itemStatistics(tally: Tally, at: number): Omit<ItemStatistics, 'shrunk'> {
  const shares = (tally.shares[at] ?? []).filter((share) => !Number.isNaN(share))
  const value = facility(shares)
  const ranking = rankingOf(tally, at)
  const { ends, rest } = ranking
  const ranked = pick(tally.shares[at], ranking.students)
  const options = optionsOf(tally, at, shares.length, ranking)
  return {
    id: tally.items[at]?.id ?? '',
    counted: shares.length,
    right: shares.filter((share) => share === 1).length,
    blanks: tally.blanks[at]?.length ?? 0,
    waiting: tally.waiting[at] ?? 0,
    facility: value,
    interval: value === null ? null : wilson(value, shares.length),
    ranked: ranking.students.length,
    discrimination: ends && discrimination(ranked, ends),
    itemRest: ends && itemRest(ranked, rest),
    upper: ends && meanAmong(ranked, ends.upper),
    lower: ends && meanAmong(ranked, ends.lower),
    options,
    distractorEfficiency: shares.length < FEWEST ? null : distractorEfficiency(options),
  }
}

/** The questions that are counted for everybody who finished, in points: what α can be told of. */
function reliability(tally: Tally): Reliability | null {
  const finished = students(tally).filter((student) => tally.isFinished[student])
  if (finished.length < FEWEST) return null
  const whole = tally.items
    .map((_, at) => at)
    .filter((at) => finished.every((each) => (tally.weights[at]?.[each] ?? 0) > 0))
  const points = whole.map((at) =>
    finished.map((student) => (tally.shares[at]?.[student] ?? 0) * (tally.weights[at]?.[student] ?? 0)),
  )
  const outOf = whole.reduce((sum, at) => sum + Math.max(...pick(tally.weights[at], finished)), 0)
  return reliabilityOf(points, outOf)
}

/** What each student earned of the points of some questions, 0 to 1, for those who have any counted. */
function sharesAmong(tally: Tally, places: readonly number[]): number[] {
  return students(tally).flatMap((student) => {
    const outOf = places.reduce((sum, at) => sum + (tally.weights[at]?.[student] ?? 0), 0)
    if (outOf === 0) return []
    const earned = places.reduce((sum, at) => {
      const weight = tally.weights[at]?.[student] ?? 0
      return weight > 0 ? sum + weight * (tally.shares[at]?.[student] ?? 0) : sum
    }, 0)
    return [earned / outOf]
  })
}

function groupsOf<Key extends GroupKey>(
  tally: Tally,
  keys: readonly Key[],
  keyOf: (item: Item) => Key | null,
): GroupStatistics[] {
  return keys.flatMap((key) => {
    const places = tally.items.flatMap((item, at) => (keyOf(item) === key ? [at] : []))
    const shares = sharesAmong(tally, places)
    const mean = facility(shares)
    const interval = mean === null ? null : wilson(mean, shares.length)
    if (mean === null || !interval) return []
    return [{ key, questions: places.length, students: shares.length, mean, interval }]
  })
}

/**
 * Everything that is said of the first attempts at one version of a quiz. Points weigh as they are given; what is
 * waiting, excused or not come to yet is counted nowhere, nor are blanks of a question of which answers still wait. What ranks students (discrimination, item-rest correlation,
 * pull, reliability) is told of finished attempts, and of no fewer than FEWEST.
 */
export function statisticsOf(collected: Tally): QuizStatistics {
  const tally = withoutWaiting(collected)
  const items = tally.items.map((_, at) => itemStatistics(tally, at))
  const prior = priorOf(items.map(({ facility: value, counted }) => ({ sum: (value ?? 0) * counted, n: counted })))
  const shares = sharesAmong(tally, [...tally.items.keys()])
  const mean = facility(shares)
  return {
    students: tally.isFinished.length,
    finished: tally.isFinished.filter(Boolean).length,
    mean,
    interval: mean === null ? null : wilson(mean, shares.length),
    items: items.map((item) => ({
      ...item,
      shrunk:
        prior && item.facility !== null
          ? shrunk({ sum: item.facility * item.counted, n: item.counted }, prior)
          : item.facility,
    })),
    reliability: reliability(tally),
    prior,
    processes: groupsOf(tally, PROCESSES, ({ process }) => process),
    strands: groupsOf(tally, STRANDS, ({ strand }) => strand),
  }
}
