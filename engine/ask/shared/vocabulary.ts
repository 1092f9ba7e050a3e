import type { DraftOption } from '../../draft'
import type { WordInUse } from '../../languages/language'
import { fraction } from '../../random'
import type { AnnotatedDocument } from '../../text/document'
import { bare, fold } from '../../text/fold'

const found = new WeakMap<AnnotatedDocument, readonly WordInUse[]>()

/** Words of the article that can be asked about; the first good place of each. */
export function vocabularyOf(document: AnnotatedDocument): readonly WordInUse[] {
  const known = found.get(document)
  if (known) return known
  const { article, sentences, people, places, quantities } = document
  const fresh = sentences.filter(({ skipped }) => !skipped)
  const all = document.language.findVocabulary({ title: article.title, sentences: fresh, people, places, quantities })
  const seen = new Set<string>()
  const first = all.filter(({ lemma }) => !seen.has(lemma) && seen.add(lemma))
  found.set(document, first)
  return first
}

/** What a question on a word quotes; dots stand where an excerpt leaves something of its sentence out. */
export function quoteOf(document: AnnotatedDocument, { quote, isExcerpt, sentence: index }: WordInUse): string {
  const text = document.article.text.slice(quote.start, quote.end)
  const sentence = document.sentences[index]
  if (!isExcerpt || !sentence) return text
  const goesOn = sentence.end - quote.end > 1
  return `${quote.start > sentence.start ? '… ' : ''}${text}${goesOn ? ' …' : ''}`
}

/** So far apart may the lengths of options of one word be. */
const WIDEST = 2.2

function isNear(text: string, key: string): boolean {
  const [a, b] = [bare(text).length, bare(key).length]
  return Math.max(a, b) / Math.min(a, b) <= WIDEST
}

/** Wrong options in an order that the word decides, those far from the key in length left out. */
export function pick(from: readonly string[], key: string, count: number, salt: string): string[] {
  return [...new Set(from)]
    .filter((text) => isNear(text, key) && fold(text) !== fold(key))
    .map((text) => ({ text, at: fraction(`${salt}|${text}`) }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ text }) => text)
}

export function option(text: string, correct: boolean, why: string, { start, end }: WordInUse): DraftOption {
  return { text, correct, why, evidence: [{ start, end }] }
}
