/** What the live board says of a participant, in the order in which one excludes the next. */
export const TILE_STATES = ['removed', 'finished', 'disconnected', 'joined', 'idle', 'answering'] as const
export type TileState = (typeof TILE_STATES)[number]

/** Milliseconds without a sign of life after which somebody counts as disconnected: three missed signs of a page. */
export const DISCONNECTED_AFTER_MS = 30_000

/** Milliseconds without a new answer after which somebody who is there counts as idle. */
export const IDLE_AFTER_MS = 60_000

/** What is stored about a participant, as far as the board needs it. */
export interface ParticipantFacts {
  readonly id: string
  /** Their place in the order of joining, from 1; it stays theirs when others are removed. */
  readonly number: number
  readonly name: string
  readonly seenAt: Date
  readonly removedAt: Date | null
  /** The question on their screen. */
  readonly questionId: string | null
  /** Their newest attempt; null before they begin. */
  readonly attempt: AttemptFacts | null
}

export interface AttemptFacts {
  readonly startedAt: Date
  /** When an answer last arrived. */
  readonly activeAt: Date
  readonly finishedAt: Date | null
  /** The questions whose counting answer is not blank, by id. */
  readonly answered: readonly string[]
}

/** What holds for everybody on one board. */
export interface BoardRules {
  /** The questions of the version, by id, in their order. */
  readonly questionIds: readonly string[]
  readonly namesHidden: boolean
  readonly pausedAt: Date | null
  /** When the last pause ended; null where there was none. */
  readonly resumedAt: Date | null
}

export interface BoardTile {
  readonly id: string
  readonly number: number
  /** null while names are hidden: then it is not sent at all. */
  readonly name: string | null
  readonly state: TileState
  /** Number of the question on their screen, from 1 in the order of the quiz; null where unknown. */
  readonly at: number | null
  /** How many of `total` questions are answered. */
  readonly answered: number
  readonly total: number
}

/** How an assignment stands, as its board shows it. */
export interface BoardHead {
  readonly id: string
  readonly title: string
  readonly isLocked: boolean
  readonly isPaused: boolean
  readonly isEnded: boolean
  readonly namesHidden: boolean
  /** ISO 8601; null where it stays open. */
  readonly closesAt: string | null
  /** Minutes for one attempt; null where there is no limit. */
  readonly minutes: number | null
  /** Seconds added for everybody during the run. */
  readonly addedSeconds: number
}

/** The whole board at one moment. */
export interface Board {
  readonly head: BoardHead
  /** In the order of joining; without those who were removed. */
  readonly tiles: readonly BoardTile[]
  /** How many answered each question, in the order of the quiz. */
  readonly answered: readonly number[]
  /** When it was so, by the server's clock: ISO 8601. */
  readonly at: string
}

/** What a board is told: all of it, what changed of it, or only that nothing has. */
export type BoardEvent =
  | { readonly kind: 'board'; readonly board: Board }
  | ({ readonly kind: 'tiles' } & Pick<Board, 'tiles' | 'answered' | 'at'>)
  | { readonly kind: 'beat'; readonly at: string }

const latest = (...dates: readonly (Date | null)[]) => Math.max(0, ...dates.map((date) => date?.getTime() ?? 0))

/** Nothing can change during a pause, so it makes nobody idle. */
function isIdle(attempt: AttemptFacts, rules: BoardRules, now: Date): boolean {
  if (rules.pausedAt) return false
  return now.getTime() - latest(attempt.startedAt, attempt.activeAt, rules.resumedAt) >= IDLE_AFTER_MS
}

/** The state of a participant at the time `now`, by the clock that wrote the facts: the server's. */
export function tileState(facts: ParticipantFacts, rules: BoardRules, now: Date): TileState {
  const { attempt } = facts
  if (facts.removedAt) return 'removed'
  if (attempt?.finishedAt) return 'finished'
  if (now.getTime() - latest(facts.seenAt, attempt?.activeAt ?? null) >= DISCONNECTED_AFTER_MS) return 'disconnected'
  if (!attempt) return 'joined'
  return isIdle(attempt, rules, now) ? 'idle' : 'answering'
}

/** One tile of the board at the time `now`. */
export function tileOf(facts: ParticipantFacts, rules: BoardRules, now: Date): BoardTile {
  const place = facts.questionId === null ? -1 : rules.questionIds.indexOf(facts.questionId)
  const isUnderWay = facts.attempt !== null && facts.attempt.finishedAt === null
  return {
    id: facts.id,
    number: facts.number,
    name: rules.namesHidden ? null : facts.name,
    state: tileState(facts, rules, now),
    at: isUnderWay && place >= 0 ? place + 1 : null,
    answered: facts.attempt?.answered.length ?? 0,
    total: rules.questionIds.length,
  }
}

/** How many answered each question, in the order of `questionIds`. Whoever was removed does not count. */
export function answeredCounts(all: Iterable<ParticipantFacts>, questionIds: readonly string[]): number[] {
  const counts = new Map(questionIds.map((id) => [id, 0]))
  for (const { attempt, removedAt } of all) {
    if (removedAt) continue
    for (const id of attempt?.answered ?? []) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return questionIds.map((id) => counts.get(id) ?? 0)
}
