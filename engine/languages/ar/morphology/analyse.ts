import { isConstruct } from './construct'
import { chooseReadings, fixedReading, type Scored, scoredReadings } from './model/tagger'
import type { Analysed, Reading, WordToken } from './types'

/** All readings of a word by itself, likeliest first. */
export function analyseWord(form: string): readonly Reading[] {
  return scoredReadings(form).map(({ reading }) => reading)
}

function readingsFirst(scored: readonly Scored[], chosen: number, best: Reading): Reading[] {
  return [best, ...scored.filter((_, index) => index !== chosen).map(({ reading }) => reading)]
}

/** Every word of one sentence with its readings, the one that fits the context best first. */
export function analyseSentence(tokens: readonly WordToken[]): Analysed[] {
  if (tokens.length === 0) return []
  const scored = tokens.map(({ text, kind }) => (kind === 'word' ? scoredReadings(text) : fixedReading(text, kind)))
  const path = chooseReadings(scored)
  const chosen = scored.map((readings, index) => (readings[path[index] ?? 0] ?? readings[0]) as Scored)
  return tokens.map(({ text }, index) => {
    const { reading } = chosen[index] as Scored
    const construct = isConstruct(reading, chosen[index + 1]?.reading)
    const best: Reading = construct ? { ...reading, definite: 'construct-or-possessed' } : reading
    return { index, text, readings: readingsFirst(scored[index] ?? [], path[index] ?? 0, best), best }
  })
}

/**
 * Definite by itself, or as the head of a construct whose last noun is: «وزير الخارجية» but «وزير سابق». A year with its
 * number is: «عام 2015».
 */
export function isDefinite(sentence: readonly Analysed[], index: number): boolean {
  const next = sentence[index + 1]
  if (sentence[index]?.best.lexeme?.tags.has('time') && next?.best.pos === 'number' && /^\p{Nd}{3,}$/u.test(next.text))
    return true
  for (let at = index; at < sentence.length; at++) {
    const { best } = sentence[at] as Analysed
    if (best.definite === 'article' || best.enclitic !== null || best.pos === 'proper') return true
    if (best.pos === 'demonstrative' || best.pos === 'pronoun') return true
    if (best.definite !== 'construct-or-possessed') return false
  }
  return false
}
