import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Quantity, Range } from '../text/document'
import { GAP, type Span } from '../types'
import { excerptGap, type Gapped, gapQuestion, isInQuotable, numberOptions } from './shared/gap-question'
import { isInside, isSalient, type Quotable, quotable, withReplaced } from './shared/quoting'

/** Smaller numbers of what is counted are no matter for a question out of the middle of a sentence. */
const LEAST_IN_EXCERPT = 11

/** The only number of its kind in a short stretch, and one that the main verb is about. */
function isWorthAsking(document: AnnotatedDocument, { sentence, clause }: Quotable, quantity: Quantity): boolean {
  const inside = (document.quantitiesIn.get(sentence.index) ?? []).filter((found) => isInside(clause, found))
  const years = inside.filter(({ kind }) => kind === 'year').length
  const numbers = document.language.countNumbers(sentence, clause)
  if (quantity.kind === 'year' || numbers - years > 2 || (quantity.kind === 'percent' && inside.length > 1))
    return false
  if (inside.some((other) => other !== quantity && other.value === quantity.value)) return false
  return document.language.isMain(sentence, clause, quantity)
}

function isSmall({ kind, value }: Quantity): boolean {
  return kind === 'count' && value < LEAST_IN_EXCERPT
}

/** Numbers of sentences that are too long to be quoted whole: one that stands alone in a stretch of them. */
function* inExcerpts(document: AnnotatedDocument): Iterable<{ readonly gapped: Gapped; readonly quantity: Quantity }> {
  for (const quantity of document.quantities) {
    const sentence = document.sentences[quantity.sentence]
    if (!sentence || quantity.kind === 'year' || quantity.written !== 'digits' || isSmall(quantity)) continue
    if (isInQuotable(document, sentence, quantity) || !isSalient(document, sentence)) continue
    const gapped = excerptGap(document, sentence, quantity)
    if (!gapped) continue
    const within = rangeOf(sentence.tokens, gapped.shown)
    if (document.language.countNumbers(sentence, within) === 1) yield { gapped, quantity }
  }
}

/** Tokens of a stretch. */
function rangeOf(tokens: readonly Span[], { start, end }: Span): Range {
  const first = tokens.findIndex((token) => token.end > start)
  const next = tokens.findIndex((token) => token.start >= end)
  return { first, last: next < 0 ? tokens.length : next }
}

function draftOf(
  document: AnnotatedDocument,
  gapped: Gapped,
  quantity: Quantity,
  stem: string,
  worth: number,
): Draft[] {
  const { howMany } = document.language.wording
  const options = numberOptions(document, quantity, gapped.shown, gapped.sentence.key)
  if (!options) return []
  const explanation = howMany.right(quantity.text)
  return [
    gapQuestion(document, gapped, {
      construction: 'how-many',
      stem,
      options,
      explanation,
      optionKind: 'numbers',
      order: 'sorted',
      worth,
    }),
  ]
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { howMany } = document.language.wording
  for (const quoted of quotable(document)) {
    const { sentence, clause, state } = quoted
    if (!isSalient(document, sentence, clause)) continue
    const inside = (document.quantitiesIn.get(sentence.index) ?? []).filter((found) => isInside(clause, found))
    for (const quantity of inside.filter((found) => isWorthAsking(document, quoted, found))) {
      const statement = withReplaced(document, clause, quantity, GAP)
      const gapped = { sentence, shown: clause, statement, speaker: null }
      yield* draftOf(document, gapped, quantity, howMany.stem(state(statement)), 0.5)
    }
  }
  for (const { gapped, quantity } of inExcerpts(document))
    yield* draftOf(document, gapped, quantity, howMany.stem(gapped.statement, gapped.speaker), 0.4)
}

/** Which number stands in this place? Ages, days, scores and ranges are never asked for. */
export const howMany: Construction = {
  id: 'how-many',
  process: 'retrieve',
  examples: [
    {
      text: 'يضم المتحف الوطني في مدينة حلب 450 قطعة من الفخار القديم.',
      asks: 'أكمل الفراغ بالعدد الذي ورد في النص: «يضم المتحف الوطني في مدينة حلب ____ قطعة من الفخار القديم».',
    },
    { text: 'يقع المتحف الوطني بين 15 و20 مترا من شاطئ البحر.', asks: null },
    // The number belongs to a part of the sentence under its main verb.
    { text: 'زار سامي الحلبي في حلب المتحف الوطني الذي يضم 450 قطعة من الفخار.', asks: null },
    // Out of a long sentence comes no small number, and none that has another beside it.
    { text: 'باعت الشركة في شهر واحد 8 قطع من الفخار الملون.', asks: null },
  ],
  propose,
}
