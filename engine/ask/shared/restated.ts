import type { AnnotatedDocument, Sentence } from '../../text/document'
import { keyWords } from '../../text/fold'
import type { Span } from '../../types'
import { textOf } from './quoting'

/** Consonants without long vowels and endings, so that «مصلحة» and «مصالح» meet. */
export function root(word: string): string {
  return word.replace(/^(?:وال|بال|لل|ال)(?=.{3})/u, '').replace(/[اوي]|ه$/gu, '')
}

/** A sentence with this share of a clause's words says the same, or so nearly that it proves the same. */
const SAME = 0.55
/** With the changed word itself in it, fewer common words are enough. */
const SAME_WITH_WORD = 0.3
const roots = new WeakMap<AnnotatedDocument, readonly ReadonlySet<string>[]>()

function rootsOf(document: AnnotatedDocument): readonly ReadonlySet<string>[] {
  const known = roots.get(document)
  if (known) return known
  const made = document.sentences.map(({ tokens }) => new Set(tokens.map(({ key }) => root(key))))
  roots.set(document, made)
  return made
}

/** Sentences that share words with a stretch, by the article's index of words: at most so many of each word. */
function neighbours(document: AnnotatedDocument, words: readonly string[], own: number): Set<number> {
  const near = new Set<number>()
  for (const word of words) for (const at of (document.occurrences.get(word) ?? []).slice(0, 40)) near.add(at)
  near.delete(own)
  return near
}

/**
 * Whether another sentence, the title included, states the fact of a clause too: then that sentence also corrects a
 * false version of it. `changed` is the word that was turned round, `others` its opposites.
 */
export function isRestated(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Span,
  changed: string,
  replacement: string,
): boolean {
  const turned = new Set([...keyWords(changed), ...keyWords(replacement)].map(root))
  const hasWord = (held: ReadonlySet<string>) => [...turned].some((word) => word.length > 2 && held.has(word))
  return isSaid(
    document,
    sentence,
    clause,
    turned,
    (held, share) => share >= SAME || (hasWord(held) && share >= SAME_WITH_WORD),
  )
}

/** Whether another sentence, the title included, may bear out a clause with another word in the place of one. */
export function mayHold(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Span,
  changed: string,
  replacement: string,
): boolean {
  const before = new Set(keyWords(changed).map(root))
  const fresh = keyWords(replacement)
    .map(root)
    .filter((word) => !before.has(word) && word.length > 1)
  const turned = new Set([...before, ...fresh])
  const holds = (held: ReadonlySet<string>) => fresh.length > 0 && fresh.every((word) => held.has(word))
  return isSaid(document, sentence, clause, turned, (held, share) => holds(held) && share >= SAME_WITH_WORD)
}

function isSaid(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Span,
  turned: ReadonlySet<string>,
  says: (held: ReadonlySet<string>, share: number) => boolean,
): boolean {
  const content = [...new Set(keyWords(textOf(document, clause)))].filter((word) => word.length > 2)
  const plain = content
    .filter((word) => document.frequency.has(word) && !turned.has(root(word)))
    .map((word) => root(word))
  if (plain.length === 0) return true
  const inside = rootsOf(document)
  const test = (held: ReadonlySet<string>) => says(held, plain.filter((word) => held.has(word)).length / plain.length)
  if (test(new Set(keyWords(document.article.title ?? '').map(root)))) return true
  return [...neighbours(document, content, sentence.index)].some((at) => test(inside[at] ?? new Set()))
}
