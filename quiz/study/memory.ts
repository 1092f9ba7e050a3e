import { type Card, createEmptyCard, type FSRS, fsrs, type Grade, generatorParameters } from 'ts-fsrs'
import type { Verdict } from '../marking/mark'

/** FSRS's grades: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4

/** What FSRS remembers of one fact: the columns of ReviewCard. Stability and intervals are in days. */
export interface Memory {
  readonly due: Date
  readonly state: number
  readonly stability: number
  readonly difficulty: number
  readonly scheduledDays: number
  readonly learningSteps: number
  readonly reps: number
  readonly lapses: number
  readonly lastReview: Date | null
}

export type Scheduler = (memory: Memory | null, rating: Rating, now: Date) => Memory

function toCard(memory: Memory): Card {
  const { due, state, stability, difficulty, reps, lapses } = memory
  return {
    due,
    state,
    stability,
    difficulty,
    reps,
    lapses,
    scheduled_days: memory.scheduledDays,
    learning_steps: memory.learningSteps,
    // Read by none of the formulas any more, and asked for by the type.
    elapsed_days: 0,
    ...(memory.lastReview && { last_review: memory.lastReview }),
  }
}

function toMemory(card: Card): Memory {
  const { due, state, stability, difficulty, reps, lapses } = card
  const scheduled = { scheduledDays: card.scheduled_days, learningSteps: card.learning_steps }
  return { due, state, stability, difficulty, reps, lapses, ...scheduled, lastReview: card.last_review ?? null }
}

/**
 * FSRS (ts-fsrs 5, weights of FSRS-6 where none are given) as Fahm uses it: without the steps of minutes, because the
 * right answer has just been shown and nothing comes back on the same day; without fuzz, so that the same history
 * always gives the same day; for a retention of 0.9, the library's default.
 *
 * @param weights the parameters w of the algorithm; the library's own where left out
 */
export function schedulerOf(weights?: readonly number[]): Scheduler {
  const wanted = { enable_fuzz: false, enable_short_term: false, ...(weights && { w: [...weights] }) }
  const algorithm: FSRS = fsrs(generatorParameters(wanted))
  return (memory, rating, now) => {
    const card = memory ? toCard(memory) : createEmptyCard(now)
    return toMemory(algorithm.next(card, now, rating as Grade).card)
  }
}

/** The memory after one more meeting at `now`; `memory` is null at the first. */
export const remember: Scheduler = schedulerOf()

/**
 * What a verdict says about the memory of a fact: wrong, unanswered and "I do not know" are again, partly is hard,
 * right is good, and right with the learner's own word that it was easy is easy. The time an answer took is not
 * asked: on a phone with a bad line it says nothing. Null for what waits for a person, which tells nothing yet.
 */
export function ratingOf(verdict: Verdict, isEasy = false): Rating | null {
  if (verdict === 'waiting') return null
  if (verdict === 'right') return isEasy ? 4 : 3
  return verdict === 'partly' ? 2 : 1
}
