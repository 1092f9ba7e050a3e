import type { Token } from '../../../text/document'
import type { Analysed, Pos, Proclitic, Reading } from '../morphology/types'

/** A token of a sentence with the reading that the analyser chose for it. */
export interface Word {
  readonly token: Token
  readonly reading: Reading
  /** All readings, best first. */
  readonly readings: readonly Reading[]
}

/** Words of a sentence; `at` in this folder is always an index into it, equal to the token's index. */
export type Words = readonly Word[]

export function wordsOf(tokens: readonly Token[], analysed: readonly Analysed[]): Words {
  return tokens.map((token, at) => {
    const { best, readings } = analysed[at] as Analysed
    return { token, reading: best, readings }
  })
}

export function formAt(words: Words, at: number): string {
  return words[at]?.token.form ?? ''
}

export function isMark(word: Word | undefined): boolean {
  return word?.token.kind === 'mark'
}

export function isPos(word: Word | undefined, ...kinds: readonly Pos[]): boolean {
  return word !== undefined && word.token.kind === 'word' && kinds.includes(word.reading.pos)
}

export function hasProclitic(word: Word | undefined, ...which: readonly Proclitic[]): boolean {
  return word?.reading.proclitics.some((proclitic) => which.includes(proclitic)) ?? false
}

/** Joined to what stands before it: «و» and «ف» link, «ب»، «ل»، «ك» govern. */
export function isLinked(word: Word | undefined): boolean {
  return hasProclitic(word, 'و', 'ف')
}

export function isGoverned(word: Word | undefined): boolean {
  return (
    isPos(word, 'noun', 'proper', 'adjective', 'number', 'quantifier', 'demonstrative', 'relative') &&
    hasProclitic(word, 'ب', 'ل', 'ك')
  )
}

/** A finite verb that says something of a third person or thing. */
export function isVerb(word: Word | undefined): boolean {
  return isPos(word, 'verb') && word?.reading.tense !== 'imperative'
}

export function isNominal(word: Word | undefined): boolean {
  return (
    isPos(word, 'noun', 'proper', 'adjective', 'number', 'quantifier', 'demonstrative') || word?.token.kind === 'number'
  )
}

export function hasArticle(word: Word | undefined): boolean {
  return word?.reading.definite === 'article' || (isPos(word, 'number') && /^ال/u.test(word?.token.form ?? ''))
}

export function hasTag(word: Word | undefined, ...tags: readonly string[]): boolean {
  return tags.some((tag) => word?.reading.lexeme?.tags.has(tag))
}
