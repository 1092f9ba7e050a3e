import type { Draft, DraftOption } from '../../draft'
import type { AnnotatedDocument, Quantity, Range, Sentence } from '../../text/document'
import { bare, fold, keyWords } from '../../text/fold'
import { GAP, type Span } from '../../types'
import { MOST_SENTENCES } from './open-question'
import { centrality, factKey, isInside, type Quotable, quotable, surroundings, withReplaced } from './quoting'
import { around } from './ranked'

/** What a gap stands in, with the words of a statement as the stem shows them. */
export interface Gapped {
  readonly sentence: Sentence
  readonly shown: Span
  readonly statement: string
  /** Whose words it is out of, where they are somebody's. */
  readonly speaker: string | null
}

/** Three other numbers or years, below the key and above it, sorted with it by value. */
export function numberOptions(
  document: AnnotatedDocument,
  quantity: Quantity,
  shown: Span,
  salt: string,
): DraftOption[] | null {
  const { howMany } = document.language.wording
  const written: readonly string[] = keyWords(document.article.text.slice(shown.start, shown.end))
  const pool = document.language
    .alternatives(quantity, document.quantities, salt)
    .filter(({ text }) => !written.includes(fold(text)))
  const chosen = around(quantity.value, pool, salt)
  if (!chosen) return null
  const wrong = chosen.map(({ text, value }) => {
    const seen = document.quantities.find(
      (other) => fold(other.text) === fold(text) && other.sentence !== quantity.sentence,
    )
    const why = seen
      ? howMany.elsewhere(text, surroundings(document, seen.sentence))
      : howMany.wrong(text, quantity.text)
    const { start, end } = seen ?? quantity
    return { value, option: { text, correct: false, why, evidence: [{ start, end }] } }
  })
  const right = {
    text: quantity.written === 'digits' ? quantity.text : bare(quantity.text),
    correct: true,
    why: howMany.right(quantity.text),
    evidence: [{ start: quantity.start, end: quantity.end }],
  }
  const all = [{ value: quantity.value, option: right }, ...wrong]
  return all.sort((a, b) => a.value - b.value).map(({ option }) => option)
}

/** Stretches of a sentence that can be quoted alone hold the place: it needs no excerpt. */
export function isInQuotable(document: AnnotatedDocument, sentence: Sentence, part: Span): boolean {
  const known = quoted.get(document) ?? new Map(quotable(document).map((one) => [one.sentence.index, one]))
  quoted.set(document, known)
  const one = known.get(sentence.index)
  return one !== undefined && isInside(one.clause, part)
}

const quoted = new WeakMap<AnnotatedDocument, ReadonlyMap<number, Quotable>>()

/** A stretch of a longer sentence around what is left out, with dots where it is cut; null where it would be torn. */
export function excerptGap(document: AnnotatedDocument, sentence: Sentence, part: Span & Range): Gapped | null {
  if (sentence.skipped || sentence.role !== 'paragraph' || sentence.index >= MOST_SENTENCES) return null
  const shown = document.language.excerptOf(sentence, part)
  if (!shown || !isInside(shown, part) || sentence.text.includes(GAP)) return null
  const overlapping = (document.statementsIn.get(sentence.index) ?? []).filter(
    ({ start, end }) => start < shown.end && shown.start < end,
  )
  const [said, second] = overlapping
  if (second || (said && (said.kind === 'source' || said.kind === 'group'))) return null
  // The conjunction that joins a sentence to the one before it is left out without dots.
  const skipped = bare(document.article.text.slice(sentence.start, shown.start)).trim()
  const before = skipped.length > 1 ? '… ' : ''
  const after = sentence.end - shown.end > 1 ? ' …' : ''
  return {
    sentence,
    shown,
    statement: `${before}${withReplaced(document, shown, part, GAP)}${after}`,
    speaker: said?.speaker.name ?? null,
  }
}

type Own = Pick<Draft, 'construction' | 'stem' | 'options' | 'explanation' | 'optionKind' | 'order' | 'worth'>

/** A gap in a stretch of one sentence, with its options. */
export function gapQuestion(
  document: AnnotatedDocument,
  { sentence, shown }: Pick<Gapped, 'sentence' | 'shown'>,
  own: Own,
): Draft {
  return {
    ...own,
    process: 'retrieve',
    type: 'gap',
    answer: { kind: 'option' },
    evidence: [{ start: sentence.start, end: sentence.end }],
    fact: factKey('sentence', sentence.key),
    shows: [{ start: shown.start, end: shown.end }],
    sentences: [sentence.index],
    worth: own.worth + 0.4 * centrality(document, sentence),
    difficulty: 0.35,
  }
}
