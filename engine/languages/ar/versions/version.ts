import type { Range, Sentence, Token } from '../../../text/document'
import type { Version } from '../../language'
import { prefixLength } from '../look-up'
import { prefixLetters } from '../syntax/surface'
import type { Word, Words } from '../syntax/word'

/** A stretch of a sentence that can be quoted alone, with what is known of its words. */
export interface Stretch {
  readonly sentence: Sentence
  readonly words: Words
  readonly within: Range
}

export type Finder = (stretch: Stretch) => Version[]

/** Where a word begins, what is written together with it before it left out. */
export function startOf(word: Word): number {
  return word.token.start + prefixLength(word.token.text, prefixLetters(word))
}

/** The tokens of a stretch with their indices. */
export function tokensIn({ sentence, within }: Stretch): (readonly [number, Token])[] {
  return sentence.tokens.slice(within.first, within.last).map((token, at) => [within.first + at, token] as const)
}

/** Inside «» or brackets stands a name, somebody's own words or an aside. */
export function isSetApart({ sentence }: Stretch, at: number): boolean {
  const before = sentence.tokens.slice(0, at).map(({ text }) => text)
  const depth = (open: string, close: string) =>
    before.filter((text) => text === open).length > before.filter((text) => text === close).length
  return depth('«', '»') || depth('(', ')')
}

/** «قانون … لعام 1978»: part of a name; «صباح يوم …»: part of a phrase. */
export function isLooseDate(words: Words, at: number): boolean {
  return (
    !/^[وف]?ل(?:عام|سنة)$/u.test(words[at]?.token.form ?? '') &&
    !/^[وفب]?(?:صباح|مساء|ظهر|ليلة|ليل|فجر|عصر|منتصف|نهاية|بداية|مطلع|اوائل|اواخر|خريف|صيف|شتاء|ربيع|من|بين)$/u.test(
      words[at - 1]?.token.form ?? '',
    )
  )
}
