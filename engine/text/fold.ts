import { remembered } from './remembered'

/** Combining vowel signs, Quranic marks and tatweel: they never change which word it is. */
const MARKS = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/gu
const ALEFS = /[أإآٱ]/gu
const NUMERIC = /[٠-٩۰-۹٫٬٪]/u
const EASTERN_DIGITS = /[٠-٩۰-۹]/gu

function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660))
}

/** The word as its letters alone: no vowel signs, no tatweel, Western digits. */
export function bare(text: string): string {
  const plain = text.replace(MARKS, '')
  if (!NUMERIC.test(plain)) return plain
  return plain.replace(EASTERN_DIGITS, westernDigit).replace(/٫/gu, '.').replace(/٬/gu, ',').replace(/٪/gu, '%')
}

/** `bare` with every alef written alike: what word lists are looked up by. */
export function form(text: string): string {
  return bare(text).replace(ALEFS, 'ا')
}

/** Words and phrases whose keys are remembered: the same few are folded again and again. */
const MOST_KEYS = 30_000
const LONGEST = 40

function folded(text: string): string {
  return form(text).replace(/ى/gu, 'ي').replace(/ؤ/gu, 'و').replace(/ئ/gu, 'ي').replace(/ة/gu, 'ه').toLowerCase()
}

const foldedShort = remembered(MOST_KEYS, folded)

/** The comparison key: two spellings of one word have the same key. Lower case, أإآ→ا, ى→ي, ؤ→و, ئ→ي, ة→ه. */
export function fold(text: string): string {
  return text.length > LONGEST ? folded(text) : foldedShort(text)
}

export interface FoldedText {
  readonly key: string
  /** `offsets[i]` is the index in the display text of the character behind `key[i]`. */
  readonly offsets: readonly number[]
}

/** Folds a text and keeps the way back to it, character by character. */
export function foldWithOffsets(text: string): FoldedText {
  let key = ''
  const offsets: number[] = []
  for (let index = 0; index < text.length; index++) {
    const folded = fold(text.charAt(index))
    for (let part = 0; part < folded.length; part++) offsets.push(index)
    key += folded
  }
  return { key, offsets }
}

/** Words of a folded text, punctuation dropped: for comparing statements. */
export function keyWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
