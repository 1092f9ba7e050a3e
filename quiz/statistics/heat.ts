import type { Span } from '../article'

/** How often a stretch of the article was missed, in steps that are told apart without colour. */
export const HEAT_LEVELS = ['cool', 'warm', 'hot', 'hottest'] as const
export type HeatLevel = (typeof HEAT_LEVELS)[number]

export interface Missed {
  readonly id: string
  /** The share of their points that students did not earn, 0 to 1. */
  readonly missed: number
  readonly evidence: readonly Span[]
}

/** A stretch on which questions hang. */
export interface HeatSpan extends Span {
  /** By id, in the order of the quiz. */
  readonly questions: readonly string[]
  /** The mean of what was missed in them, 0 to 1. */
  readonly missed: number
  readonly level: HeatLevel
}

/** Below a quarter missed, below half, below three quarters, and the rest. */
export function heatLevel(missed: number): HeatLevel {
  return HEAT_LEVELS[Math.min(HEAT_LEVELS.length - 1, Math.floor(missed * HEAT_LEVELS.length))] ?? 'cool'
}

/**
 * Where in the article a class went wrong: the evidence of the questions, each stretch as hot as its questions were
 * missed on average. Stretches that overlap become one, so that nobody reads splinters of sentences. In the order of
 * the text; nothing where no question looks.
 */
export function heatOf(questions: readonly Missed[]): HeatSpan[] {
  const order = new Map(questions.map(({ id }, place) => [id, place]))
  const spans = questions
    .flatMap(({ id, missed, evidence }) => evidence.map(({ start, end }) => ({ start, end, id, missed })))
    .sort((one, other) => one.start - other.start)
  const merged: { start: number; end: number; asked: Map<string, number> }[] = []
  for (const { start, end, id, missed } of spans) {
    const last = merged.at(-1)
    if (last && start < last.end) {
      last.end = Math.max(last.end, end)
      last.asked.set(id, missed)
    } else merged.push({ start, end, asked: new Map([[id, missed]]) })
  }
  return merged.map(({ start, end, asked }) => {
    const missed = [...asked.values()].reduce((sum, each) => sum + each, 0) / asked.size
    const ids = [...asked.keys()].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
    return { start, end, questions: ids, missed, level: heatLevel(missed) }
  })
}
