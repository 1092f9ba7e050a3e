import type { Clause } from '../../languages/language'
import type { AnnotatedDocument, Sentence } from '../../text/document'
import { fold, keyWords } from '../../text/fold'
import { centrality, textOf } from './quoting'

/** A statement of the article that a reader of the article understands by itself. */
export interface Idea {
  readonly sentence: Sentence
  readonly clause: Clause
  readonly text: string
  readonly score: number
}

/** Share of words in common from which two statements count as one. */
const SAME = 0.5

function contentOf(text: string): string[] {
  return [...new Set(keyWords(text).filter((word) => word.length > 2))]
}

export function isAlike(one: string, other: string): boolean {
  const [a, b] = [contentOf(one), new Set(contentOf(other))]
  return a.filter((word) => b.has(word)).length / Math.max(1, Math.min(a.length, b.size)) >= SAME
}

/** Another sentence of the article says nearly the same. */
export function isSaidAgain(document: AnnotatedDocument, { text, sentence }: Idea): boolean {
  const words = contentOf(text)
  const hits = new Map<number, number>()
  for (const word of words)
    for (const at of (document.occurrences.get(word) ?? []).slice(0, 40)) hits.set(at, (hits.get(at) ?? 0) + 1)
  hits.delete(sentence.index)
  return [...hits.values()].some((count) => count / words.length >= SAME)
}

/** What somebody says is told with who says it. */
function namesItsSpeakers(document: AnnotatedDocument, sentence: Sentence, clause: Clause, text: string): boolean {
  const inside = (document.statementsIn.get(sentence.index) ?? []).filter(
    ({ start, end }) => start < clause.end && clause.start < end,
  )
  return inside.every(({ speaker }) => fold(text).includes(fold(speaker.name).split(' ').at(-1) ?? ''))
}

/** A text of more sentences is a book: nobody sums it up in three sentences, or puts four of its ideas in order. */
const MOST_SENTENCES = 400
const known = new WeakMap<AnnotatedDocument, Map<number, readonly Idea[]>>()

/** All statements of at most so many words, in the order of the article; none of a book. */
export function ideasOf(document: AnnotatedDocument, most: number): readonly Idea[] {
  if (document.sentences.length > MOST_SENTENCES) return []
  const kept = known.get(document) ?? new Map<number, readonly Idea[]>()
  known.set(document, kept)
  const made = kept.get(most) ?? findIdeas(document, most)
  kept.set(most, made)
  return made
}

function findIdeas(document: AnnotatedDocument, most: number): Idea[] {
  return document.sentences.flatMap((sentence) => {
    if (sentence.skipped || sentence.role !== 'paragraph') return []
    const clause = document.language.ideaIn(sentence, document.names, most)
    if (!clause) return []
    const text = textOf(document, clause)
    if (document.language.showsPlace(text) || !namesItsSpeakers(document, sentence, clause, text)) return []
    return [{ sentence, clause, text, score: centrality(document, sentence) }]
  })
}

/**
 * What the sentences of the article tell, for an answer that is written freely: ideas, and whole sentences of at most so many
 * words that point at no other. Their bare nouns may be known from the rest of the article.
 */
export function tellingsOf(document: AnnotatedDocument, most: number): readonly Idea[] {
  const kept = told.get(document) ?? new Map<number, readonly Idea[]>()
  told.set(document, kept)
  const made = kept.get(most) ?? findTellings(document, most)
  kept.set(most, made)
  return made
}

const told = new WeakMap<AnnotatedDocument, Map<number, readonly Idea[]>>()

function findTellings(document: AnnotatedDocument, most: number): Idea[] {
  const ideas = new Map(ideasOf(document, most).map((idea) => [idea.sentence.index, idea]))
  if (document.sentences.length > MOST_SENTENCES) return []
  return document.sentences.flatMap((sentence) => {
    const idea = ideas.get(sentence.index)
    if (idea) return [idea]
    const span = document.language.wholeSentence(sentence, most)
    if (!span) return []
    const text = textOf(document, span)
    const clause = { ...span, first: 0, last: sentence.tokens.length }
    if (document.language.leans(text) || !namesItsSpeakers(document, sentence, clause, text)) return []
    return [{ sentence, clause, text, score: centrality(document, sentence) }]
  })
}

/** Somebody's very words: no idea to be put in order or summed up. */
export function isQuotation(document: AnnotatedDocument, { sentence, text }: Idea): boolean {
  const isDirect = (document.statementsIn.get(sentence.index) ?? []).some(({ direct }) => direct)
  return isDirect || /«(?:\S+ ){3,}\S+»/u.test(text)
}

/** Whether an idea stands at the head of its paragraph. */
export function leads(document: AnnotatedDocument, { sentence }: Idea): boolean {
  return document.sentences[sentence.index - 1]?.block !== sentence.block
}

/** The best idea of each paragraph, in the order of the article. The first sentence of a paragraph mostly tells what it is about. */
export function bestOfBlocks(ideas: readonly Idea[], document: AnnotatedDocument): Idea[] {
  const worth = (idea: Idea) => idea.score + (leads(document, idea) ? 0.25 : 0)
  const best = new Map<number, Idea>()
  for (const idea of ideas) {
    const known = best.get(idea.sentence.block)
    if (!known || worth(idea) > worth(known)) best.set(idea.sentence.block, idea)
  }
  return [...best.values()].sort((a, b) => a.sentence.index - b.sentence.index)
}

/** So many of a row, spread over it evenly, its first and last ones included. */
export function spread<T>(from: readonly T[], count: number): T[] {
  if (from.length <= count) return [...from]
  return Array.from({ length: count }, (_, at) => from[Math.round((at * (from.length - 1)) / (count - 1))] as T)
}
