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

/** A stretch on which the same questions hang throughout. */
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
 * Where in the article a class went wrong: the evidence of the questions, cut where it overlaps, each stretch as hot
 * as its questions were missed on average. In the order of the text; nothing where no question looks.
 */
export function heatOf(questions: readonly Missed[]): HeatSpan[] {
  const spans = questions.flatMap(({ id, missed, evidence }) => evidence.map((span) => ({ ...span, id, missed })))
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other)
  return cuts.slice(0, -1).flatMap((start, index) => {
    const end = cuts[index + 1] ?? start
    const over = spans.filter((span) => span.start < end && span.end > start)
    const asked = new Map(over.map((span) => [span.id, span.missed]))
    if (asked.size === 0) return []
    const missed = [...asked.values()].reduce((sum, each) => sum + each, 0) / asked.size
    return [{ start, end, questions: [...asked.keys()], missed, level: heatLevel(missed) }]
  })
}
