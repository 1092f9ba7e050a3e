import type { Verdict } from '../marking/mark'
import { PROCESSES, type Process } from '../question'
import { type Interval, wilson } from '../statistics/proportion'
import { type Day, weeksBack } from './days'

/** Weeks that the picture over time shows. */
export const WEEKS = 8
/** Fewer answers than this say nothing worth a picture. */
export const LEAST_ANSWERS = 5

/** One question answered, in an attempt or a review. */
export interface Answered {
  readonly process: Process
  readonly verdict: Verdict
  readonly day: Day
}

export interface Share {
  readonly answered: number
  readonly right: number
  /** Null where too little was answered to say anything. */
  readonly interval: Interval | null
}

export interface Progress {
  readonly byProcess: readonly (Share & { readonly process: Process })[]
  /** Of seven days each, the one that ends today last; `back` is how many weeks ago. */
  readonly byWeek: readonly (Share & { readonly back: number })[]
}

/** Only a whole right answer counts as right; what is blank or waits for a person is left out. */
function shareOf(answers: readonly Answered[]): Share {
  const counted = answers.filter(({ verdict }) => verdict !== 'unanswered' && verdict !== 'waiting')
  const right = counted.filter(({ verdict }) => verdict === 'right').length
  const answered = counted.length
  return { answered, right, interval: answered < LEAST_ANSWERS ? null : wilson(right / answered, answered) }
}

/** How much was understood: by process, and by week up to today. Processes nobody asked about stand with none. */
export function progressOf(answers: readonly Answered[], today: Day): Progress {
  const inWeek = (back: number) => answers.filter(({ day }) => weeksBack(day, today) === back)
  return {
    byProcess: PROCESSES.map((process) => ({
      process,
      ...shareOf(answers.filter((answer) => answer.process === process)),
    })),
    byWeek: Array.from({ length: WEEKS }, (_, index) => WEEKS - 1 - index).map((back) => ({
      back,
      ...shareOf(inWeek(back)),
    })),
  }
}
