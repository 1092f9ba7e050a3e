import type { Question, QuestionType } from '../question'
import { wordsIn } from '../reading-time'

/**
 * Seconds to think, answer and read what was right, by type, beside the reading of the question itself. By eye, not
 * from a study: a session is about as long as it says, and the clock never cuts anybody off.
 */
const SECONDS: Record<QuestionType, number> = {
  choice: 30,
  'true-false': 20,
  'multiple-choice': 45,
  gap: 35,
  'short-answer': 45,
  matching: 70,
  ordering: 70,
  'select-evidence': 60,
  essay: 300,
}

/** Words a second: silent reading of Arabic by adults is about 140–180 words a minute (Brysbaert 2019); pupils are slower. */
const WORDS_A_SECOND = 2

/** About how many seconds this question takes. */
export function secondsFor({ type, stem, options }: Pick<Question, 'type' | 'stem' | 'options'>): number {
  const words = [stem, ...options.map(({ text }) => text)].reduce((sum, text) => sum + wordsIn(text), 0)
  return SECONDS[type] + Math.round(words / WORDS_A_SECOND)
}

interface Waiting {
  readonly id: string
  readonly due: Date
  readonly seconds: number
}

export interface Session<Each> {
  /** What is asked today, in order. */
  readonly today: readonly Each[]
  /** Due as well, and left for another day. */
  readonly later: readonly Each[]
}

/**
 * As much of what is due as fits into the seconds that are left: the longest overdue first, in an order that stays when
 * something is taken off its front. Where nothing has been done yet, at least one is asked, however long it takes.
 */
export function sessionOf<Each extends Waiting>(due: readonly Each[], left: number, isFirst: boolean): Session<Each> {
  const sorted = due.toSorted((one, other) => one.due.getTime() - other.due.getTime() || (one.id < other.id ? -1 : 1))
  let [count, sum] = [0, 0]
  for (const { seconds } of sorted) {
    if (sum + seconds > left && !(isFirst && count === 0)) break
    sum += seconds
    count += 1
  }
  return { today: sorted.slice(0, count), later: sorted.slice(count) }
}
