import type { Language } from '../languages/language'
import type { CleanArticle } from '../types'
import { findSentences } from './3-sentences'
import { findWords } from './4-words'
import type { AnnotatedDocument, Block, Sentence } from './document'
import { fold } from './fold'

/** Beyond these, constructions work on an even sample, so that a book takes no more than its length. */
const MOST = {
  people: 250,
  statements: 600,
  quantities: 1200,
  inquiries: 1200,
  enumerations: 200,
  references: 400,
  places: 800,
  clauses: 1500,
}

/**
 * Words and marks. What goes on longer without a full stop is a text that lost its punctuation, and is passed over as
 * a repeated sentence is: nothing in it can be quoted, and rules that look for both ends of a clause would take for ever.
 */
const LONGEST_SENTENCE = 150

function sample<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)] as T)
}

function blocksOf(article: CleanArticle): Block[] {
  let heading: number | null = null
  return article.paragraphs.map(({ start, end, role }, index) => {
    if (role === 'heading') heading = index
    return { start, end, role, index, heading: role === 'heading' ? null : heading }
  })
}

function sentencesOf(article: CleanArticle, blocks: readonly Block[], language: Language): Sentence[] {
  const seen = new Set<string>()
  const sentences: Sentence[] = []
  for (const block of blocks) {
    for (const span of findSentences(article.text, block, language.abbreviations)) {
      const tokens = findWords(article.text, span)
      const key = tokens.map((token) => token.key).join(' ')
      const text = article.text.slice(span.start, span.end)
      sentences.push({
        ...span,
        index: sentences.length,
        block: block.index,
        role: block.role,
        text,
        key,
        tokens,
        skipped: seen.has(key) || tokens.length > LONGEST_SENTENCE,
      })
      seen.add(key)
    }
  }
  return sentences
}

function wordIndex(
  sentences: readonly Sentence[],
  language: Language,
): Pick<AnnotatedDocument, 'frequency' | 'occurrences'> {
  const frequency = new Map<string, number>()
  const occurrences = new Map<string, number[]>()
  for (const sentence of sentences) {
    if (sentence.skipped) continue
    for (const token of sentence.tokens) {
      if (token.kind === 'mark') continue
      if (language.isContent(token)) frequency.set(token.key, (frequency.get(token.key) ?? 0) + 1)
      const list = occurrences.get(token.key) ?? []
      if (list.at(-1) !== sentence.index) list.push(sentence.index)
      occurrences.set(token.key, list)
    }
  }
  return { frequency, occurrences }
}

function bySentence<T extends { readonly sentence: number }>(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const index = new Map<number, T[]>()
  for (const item of items) {
    const list = index.get(item.sentence)
    if (list) list.push(item)
    else index.set(item.sentence, [item])
  }
  return index
}

/**
 * All passes over a clean article, in order: 1 characters and 2 paragraphs are done (see read-article.ts), then
 * 3 sentences, 4 words, 5 mentions, 6 speech, 7 clauses. The language knows how.
 */
export function annotate(article: CleanArticle, language: Language): AnnotatedDocument {
  const blocks = blocksOf(article)
  const sentences = sentencesOf(article, blocks, language)
  const fresh = sentences.filter(({ skipped }) => !skipped)
  const people = sample(language.findPeople(fresh), MOST.people)
  const bodies = sample(language.findBodies(fresh), MOST.people)
  const names = new Set(people.flatMap(({ name }) => fold(name).split(' ')).filter((part) => part.length > 2))
  const places = sample(language.findPlaces(fresh), MOST.places)
  const quantities = sample(
    fresh.flatMap((sentence) => language.findQuantities(sentence)),
    MOST.quantities,
  )
  const statements = sample(language.findStatements({ sentences, fresh, blocks, people, bodies }), MOST.statements)
  const read = language.readClauses({ title: article.title, sentences: fresh, people, places, quantities, statements })
  const inquiries = sample(read.inquiries, MOST.inquiries)
  const quoted = new Set(sample(fresh, MOST.clauses).map(({ index }) => index))
  const clauses = sentences.map((sentence) =>
    quoted.has(sentence.index)
      ? (language.standalone(sentence, names) ?? read.quotable.get(sentence.index) ?? null)
      : null,
  )
  return {
    article,
    language,
    blocks,
    sentences,
    people,
    bodies,
    names,
    places,
    quantities,
    statements,
    agreements: language.findAgreements(fresh, people),
    inquiries,
    events: sample(read.events, MOST.inquiries),
    births: read.births,
    themes: read.themes,
    enumerations: sample(read.enumerations, MOST.enumerations),
    references: sample(read.references, MOST.references),
    clauses,
    quantitiesIn: bySentence(quantities),
    placesIn: bySentence(places),
    statementsIn: bySentence(statements),
    ...wordIndex(sentences, language),
  }
}
