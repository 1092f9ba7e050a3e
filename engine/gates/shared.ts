import type { AnnotatedDocument } from '../text/document'
import { keyWords } from '../text/fold'

/** Sentences that contain all the words of a phrase, by the rarest of them first. */
export function sentencesWith(document: AnnotatedDocument, phrase: string): number[] {
  const lists = keyWords(phrase).map((word) => document.occurrences.get(word) ?? [])
  const rarest = [...lists].sort((a, b) => a.length - b.length)[0] ?? []
  const joined = ` ${keyWords(phrase).join(' ')} `
  return rarest.slice(0, 60).filter((index) => {
    const key =
      document.sentences[index]?.tokens.filter(({ kind }) => kind !== 'mark').map(({ key: word }) => word) ?? []
    return ` ${key.join(' ')} `.includes(joined)
  })
}

/** Share of the content words of a text that a sentence has too, 0 to 1. */
export function coverage(document: AnnotatedDocument, text: string, sentence: number): number {
  const inside = new Set(document.sentences[sentence]?.tokens.map(({ key }) => key))
  const words = [...new Set(keyWords(text).filter((word) => word.length > 2 && document.frequency.has(word)))]
  return words.length === 0 ? 0 : words.filter((word) => inside.has(word)).length / words.length
}
