import type { Draft, DraftOption } from '../../draft'
import type { AnnotatedDocument, Enumeration } from '../../text/document'
import { bare, fold } from '../../text/fold'
import { centrality, factKey } from './quoting'

const MOST_ITEMS = 4

/** How well the words of a stem and of its options tell them apart from the rest. */
export interface ListQuestion {
  readonly construction: string
  readonly type: 'choice' | 'multiple-choice'
  readonly stem: string
  readonly options: readonly DraftOption[]
  readonly explanation: string
  readonly worth: number
  readonly difficulty: number
}

/** Items of about one length: those nearest to the middle, in the order of the text. */
export function alike(list: Enumeration, count: number): Enumeration['items'] {
  const lengths = list.items.map(({ text }) => bare(text).length).sort((a, b) => a - b)
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0
  const chosen = [...list.items]
    .sort(
      (a, b) => Math.abs(bare(a.text).length - middle) - Math.abs(bare(b.text).length - middle) || a.start - b.start,
    )
    .slice(0, Math.min(count, MOST_ITEMS))
  return chosen.sort((a, b) => a.start - b.start)
}

/** Strangers whose words stand nowhere in the sentence of the row. */
export function strangersOf(document: AnnotatedDocument, list: Enumeration): Enumeration['strangers'] {
  const sentence = ` ${document.sentences[list.sentence]?.key ?? ''} `
  return list.strangers.filter(({ text }) =>
    fold(text)
      .split(' ')
      .every((word) => word.length < 3 || !sentence.includes(word)),
  )
}

/** An option that stands in the row, or one that does not: then its evidence is the row itself or where it does stand. */
export function optionsFrom(
  list: Enumeration,
  items: Enumeration['items'],
  strangers: Enumeration['strangers'],
  how: { readonly correct: 'items' | 'strangers'; inside(text: string): string; outside(text: string): string },
): DraftOption[] {
  const inside = items.map(({ text, start, end }) => ({
    text,
    correct: how.correct === 'items',
    why: how.inside(text),
    evidence: [{ start, end }],
  }))
  const outside = strangers.map(({ text, start, end }) => ({
    text,
    correct: how.correct === 'strangers',
    why: how.outside(text),
    evidence: [start !== null && end !== null ? { start, end } : list.shows],
  }))
  return [...outside, ...inside]
}

/** A question on a row of things as a draft. */
export function listDraft(document: AnnotatedDocument, list: Enumeration, question: ListQuestion): Draft | null {
  const sentence = document.sentences[list.sentence]
  if (!sentence) return null
  const { construction, type, stem, options, explanation, worth, difficulty } = question
  return {
    construction,
    process: 'retrieve',
    type,
    stem,
    options,
    answer: { kind: type === 'choice' ? 'option' : 'options' },
    evidence: [{ start: sentence.start, end: sentence.end }],
    explanation,
    fact: factKey('list', list.shows.start, list.shows.end),
    optionKind: 'members',
    order: 'shuffled',
    shows: [list.shows],
    sentences: [list.sentence],
    worth: worth + 0.2 * centrality(document, sentence),
    difficulty,
  }
}
