export const READING_LEVELS = ['easy', 'medium', 'advanced', 'hard'] as const
export type ReadingLevel = (typeof READING_LEVELS)[number]

/** A level with what it was read from, so that it can be explained and doubted. */
export interface ReadingEase {
  readonly level: ReadingLevel
  /** Words in a sentence, on average, rounded. */
  readonly wordsPerSentence: number
  /** Words of more than five letters in a hundred, rounded. */
  readonly longWords: number
}

/** Letters without vowel signs and tatweel; OSMAN counts an Arabic word as hard above five. */
const LONGEST_EASY_WORD = 5
const SIGNS = /[\u064B-\u0652\u0670\u0640]/gu
/** Words on which a figure stands at all. */
const LEAST_WORDS = 20

/** Where one level ends, in points of the measure. */
const ENDS: readonly (readonly [number, ReadingLevel])[] = [
  [32, 'easy'],
  [46, 'medium'],
  [58, 'advanced'],
]

/**
 * How hard a text is to read: LIX (Björnsson 1968), words per sentence plus long words in a hundred, with the bound for a
 * long Arabic word from OSMAN (El-Haj & Rayson 2016), more than five letters. It sees sentences and words, not ideas, and
 * is no school grade: the levels' bounds are set by eye on Fahm's own library (a story for children has 26 points,
 * explaining texts 43, a news analysis 67), not by a study of readers.
 *
 * @param paragraphs each a text of its own: a heading ends a sentence without a full stop
 * @returns null for a text of fewer than 20 words
 */
export function readingLevel(paragraphs: readonly string[]): ReadingEase | null {
  const sentences = paragraphs
    .flatMap((paragraph) =>
      paragraph
        .normalize('NFC')
        .replace(SIGNS, '')
        .split(/[.؟!?…]+(?=\s|»|$)/u),
    )
    .map((sentence) => sentence.match(/\p{L}+/gu) ?? [])
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  if (words.length < LEAST_WORDS) return null
  const long = words.filter((word) => word.length > LONGEST_EASY_WORD).length
  const [perSentence, share] = [words.length / sentences.length, (100 * long) / words.length]
  const level = ENDS.find(([end]) => perSentence + share < end)?.[1] ?? 'hard'
  return { level, wordsPerSentence: Math.round(perSentence), longWords: Math.round(share) }
}
