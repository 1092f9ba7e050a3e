import type { LadderStep } from '../settings'
import {
  inArabicLetters,
  legible,
  withoutAlefMaqsura,
  withoutCase,
  withoutDigitForms,
  withoutHamza,
  withoutPunctuation,
  withoutSeat,
  withoutSpaces,
  withoutTaMarbuta,
  withoutTashkeel,
  withoutTatweel,
} from './folds'
import { isSlip } from './slip'

type Fold = (text: string) => string

/** Steps that take a difference away, in the order in which they are applied; a hamza is written wrong in two ways. */
const FOLDS: readonly (readonly [step: LadderStep, ways: readonly [Fold, ...Fold[]]])[] = [
  ['tashkeel', [withoutTashkeel]],
  ['tatweel', [withoutTatweel]],
  ['hamza', [withoutHamza, withoutSeat]],
  ['alef-maqsura', [withoutAlefMaqsura]],
  ['ta-marbuta', [withoutTaMarbuta]],
  ['digits', [withoutDigitForms]],
  ['punctuation', [withoutPunctuation]],
  ['spacing', [withoutSpaces]],
  ['case', [withoutCase]],
]

/** Dropped in this order where they are not needed, so that what is left is what a reader would forgive first. */
const STRICTEST_FIRST: readonly LadderStep[] = [
  'ta-marbuta',
  'alef-maqsura',
  'hamza',
  'digits',
  'tashkeel',
  'tatweel',
  'case',
  'punctuation',
  'spacing',
]

const readable = (text: string) => inArabicLetters(legible(text)).trim()

/** `way` is 0 for the hamza without its seat's letter, 1 for it without a seat. */
function folded(text: string, steps: ReadonlySet<LadderStep>, way = 0): string {
  return FOLDS.reduce((so, [step, ways]) => (steps.has(step) ? (ways[way] ?? ways[0])(so) : so), text)
}

const isSame = (one: string, other: string, steps: ReadonlySet<LadderStep>) =>
  [0, 1].some((way) => folded(one, steps, way) === folded(other, steps, way))

/** The steps that it takes to make two readable texts one, as few as possible; null where they stay two. */
function stepsBetween(one: string, other: string): LadderStep[] | null {
  const steps = new Set<LadderStep>(STRICTEST_FIRST)
  if (!isSame(one, other, steps)) return null
  for (const step of STRICTEST_FIRST) {
    steps.delete(step)
    if (!isSame(one, other, steps)) steps.add(step)
  }
  return [...steps]
}

const ALL = new Set<LadderStep>(STRICTEST_FIRST)
const WORD_FOLDS = new Set<LadderStep>(STRICTEST_FIRST.filter((step) => step !== 'spacing'))

/** A text's words as typed, without the marks between them. */
const wordsOf = (text: string) => withoutPunctuation(text).split(/\s+/).filter(Boolean)

/** A folded text as its words. */
export const foldedWords = (text: string) => wordsOf(folded(readable(text), WORD_FOLDS))

const bare = (word: string) => folded(word, WORD_FOLDS)

/** «ال» with at least three letters after it; «إلهام» and «ألفة» have none. */
const withoutArticle = (word: string) => (/^ال\p{L}\p{M}*\p{L}\p{M}*\p{L}/u.test(word) ? word.slice(2) : word)

function articleBetween(one: string, other: string): LadderStep[] | null {
  const [first, second] = [withoutArticle(one), withoutArticle(other)]
  if ((first === one) === (second === other)) return null
  const steps = stepsBetween(first, second)
  return steps && [...steps, 'article']
}

/** A word without the alef of an accusative, where its vowel sign tells it. */
const withoutTanwin = (word: string) => word.replace(/(?:\u064bا|ا\u064b)$/, '')

/**
 * Without its sign, the alef of an accusative looks like that of a name: «سوريا» is not «سوري», «كوبا» no «كوب». Only
 * after a key of four letters or more, and not after ya, is it taken for one.
 */
function withoutBareTanwin(key: string, given: string): string {
  return /\p{L}\p{M}*\p{L}\p{M}*\p{L}\p{M}*[^يى\P{L}]$/u.test(bare(key)) ? given.replace(/ا$/, '') : given
}

function tanwinBetween(key: string, given: string): LadderStep[] | null {
  const expected = withoutTanwin(key)
  const typed = expected === key ? withoutBareTanwin(key, withoutTanwin(given)) : withoutTanwin(given)
  if ((expected === key) === (typed === given)) return null
  const steps = stepsBetween(expected, typed)
  return steps && [...steps, 'tanwin']
}

/** `others` are folded words that mean something else here: who typed one of them did not mistype. */
function slipBetween(key: string, given: string, others: ReadonlySet<string>): LadderStep[] | null {
  if (others.has(bare(given))) return null
  return isSlip(bare(withoutArticle(key)), bare(withoutArticle(given))) ? ['slip'] : null
}

/** Where two spellings part: what was typed, what it should have been, and on which step. */
export type Difference = { readonly step: LadderStep; readonly given: string; readonly expected: string }

function wordDifferences(key: string, given: string, others: ReadonlySet<string>): Difference[] | null {
  const steps =
    stepsBetween(key, given) ??
    articleBetween(key, given) ??
    tanwinBetween(key, given) ??
    slipBetween(key, given, others)
  return steps?.map((step) => ({ step, given, expected: key })) ?? null
}

function byWords(key: string, given: string, others: ReadonlySet<string>): Difference[] | null {
  const [expected, typed] = [wordsOf(key), wordsOf(given)]
  if (expected.length !== typed.length) return null
  const found: Difference[] = []
  for (const [index, word] of expected.entries()) {
    const differences = wordDifferences(word, typed[index] ?? '', others)
    if (!differences) return null
    found.push(...differences)
  }
  return found.filter(({ step }) => step === 'slip').length > 1 ? null : found
}

/**
 * In what a typed answer differs from an accepted one: nothing, or the steps of the ladder word by word; null where
 * it is another answer. One slip at most in all of it.
 */
export function differencesBetween(
  accepted: string,
  typed: string,
  others: ReadonlySet<string> = new Set(),
): Difference[] | null {
  const [key, given] = [readable(accepted), readable(typed)]
  if (key === given) return []
  const found = byWords(key, given, others)
  const whole = isSame(key, given, ALL) ? (stepsBetween(key, given) ?? []) : null
  if (!whole) return found
  const told = new Set(found?.map(({ step }) => step))
  // Marks and spaces between words belong to none of them.
  const between = whole.filter((step) => !told.has(step)).map((step) => ({ step, given, expected: key }))
  return [...(found ?? []), ...between]
}
