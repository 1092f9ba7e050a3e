import { FEWEST, type ItemStatistics } from './analyse'
import { deadDistractors, type OptionStatistics } from './options'

/** What can be said of a question in plain words, from what should be looked at first to what may stay. */
export const ITEM_VERDICTS = [
  'too-few',
  'miskeyed',
  'two-right',
  'reversed',
  'too-hard',
  'too-easy',
  'guessable',
  'guessed',
  'flat',
  'skipped',
  'dead-distractor',
  'fine',
] as const
export type ItemVerdictKey = (typeof ITEM_VERDICTS)[number]

/** A verdict with the numbers behind it. */
export interface ItemVerdict {
  readonly key: ItemVerdictKey
  /** The option it is about, by id. */
  readonly options: readonly string[]
  /** Shares are 0 to 1. */
  readonly numbers: Readonly<Partial<Record<VerdictNumber, number>>>
}

export type VerdictNumber = 'answers' | 'facility' | 'upper' | 'lower' | 'upperKey' | 'correlation' | 'pull' | 'blank'

/** A correlation of 0.2 and more is what one asks of a question that stays (Ebel and Frisbie 1991, ch. 13). */
const CLEAR = 0.2
/** A pull that is not there by accident: distractors that work have one below 0. */
const DRAWS = 0.1
const MOST_STRONG = 0.5
const MANY_STRONG = 0.3
const SOME_STRONG = 0.2
const EASY = 0.95
const HARD = 0.2
const WEAK_KNOW = 0.7
const SMALL_DIFFERENCE = 0.15
const FLAT = 0.1
const MANY_BLANK = 0.2

const verdict = (
  key: ItemVerdictKey,
  numbers: ItemVerdict['numbers'],
  options: readonly OptionStatistics[] = [],
): ItemVerdict => ({ key, numbers, options: options.map(({ id }) => id) })

/** The wrong option that strong students choose most; with its strong share, and that of the key. */
function rivalOf(item: ItemStatistics): { rival: OptionStatistics; upper: number; upperKey: number } | null {
  const wrong = item.options.filter(({ isKey }) => !isKey)
  const [rival] = wrong.toSorted((one, other) => (other.upper ?? 0) - (one.upper ?? 0))
  if (!rival || rival.upper === null) return null
  const upperKey = item.options.reduce((sum, { isKey, upper }) => (isKey ? sum + (upper ?? 0) : sum), 0)
  return { rival, upper: rival.upper, upperKey }
}

/** Whether the key seems to be a wrong one, or not the only right one. */
function keyVerdict(item: ItemStatistics): ItemVerdict | null {
  const found = rivalOf(item)
  const correlation = item.itemRest
  if (found && correlation !== null) {
    const { rival, upper, upperKey } = found
    const pull = rival.pull ?? 0
    const numbers = { upper, upperKey, pull, correlation }
    if (upper >= MOST_STRONG && upper > upperKey && correlation < 0 && pull >= CLEAR)
      return verdict('miskeyed', numbers, [rival])
    if (upper >= MANY_STRONG && upperKey >= SOME_STRONG && pull >= DRAWS) return verdict('two-right', numbers, [rival])
  }
  return correlation !== null && correlation <= -FLAT ? verdict('reversed', { correlation }) : null
}

/** How far the question tells those who understood from those who did not. */
function levelVerdict(item: ItemStatistics, chance: number | null): ItemVerdict | null {
  const { facility: value, interval, itemRest: correlation, upper, lower, discrimination } = item
  if (value === null || interval === null) return null
  if (value >= EASY) return verdict('too-easy', { facility: value })
  const isFlat = correlation !== null && correlation < FLAT
  const isAtChance = chance !== null && interval.low <= chance && chance <= interval.high
  if (isAtChance && isFlat) return verdict('guessed', { facility: value, correlation })
  if (value <= HARD) return verdict('too-hard', { facility: value })
  if (upper === null || lower === null || discrimination === null) return null
  const isKnownToAll = lower >= WEAK_KNOW && discrimination < SMALL_DIFFERENCE
  if (isKnownToAll) return verdict('guessable', { facility: value, upper, lower })
  return isFlat ? verdict('flat', { correlation }) : null
}

/**
 * What to tell a teacher about a question, the weightiest first; 'too-few' alone below FEWEST answers, 'fine' alone
 * where nothing is to be said. `chance`: the share that blind guessing would get right, where one can guess.
 *
 * The thresholds are rules of thumb and stand above. With 32 students a correlation is uncertain by about ±0.35, so a
 * verdict is a question to the teacher, and is worded as one.
 */
export function verdictsOn(item: ItemStatistics, chance: number | null): ItemVerdict[] {
  if (item.counted < FEWEST || item.facility === null) return [verdict('too-few', { answers: item.counted })]
  const dead = deadDistractors(item.options)
  const blank = item.blanks / item.counted
  const found = [
    keyVerdict(item) ?? levelVerdict(item, chance),
    blank >= MANY_BLANK ? verdict('skipped', { blank }) : null,
    // Of fewer than twenty, one alone is more than 5 %.
    dead.length > 0 && item.facility < EASY ? verdict('dead-distractor', { answers: item.counted }, dead) : null,
  ].filter((each) => each !== null)
  return found.length > 0 ? found : [verdict('fine', { facility: item.facility, correlation: item.itemRest ?? 0 })]
}
