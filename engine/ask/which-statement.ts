import type { Construction, Draft } from '../draft'
import { fraction } from '../random'
import type { AnnotatedDocument } from '../text/document'
import { keyWords } from '../text/fold'
import { centrality, factKey } from './shared/quoting'
import { attributionSentences, type Quotation, quotations } from './shared/speakers'

function length(quotation: Quotation): number {
  return keyWords(quotation.text).length
}

/** Statements of other speakers, of about the same length, one of each speaker first. */
function distractors(quotation: Quotation, all: readonly Quotation[]): Quotation[] {
  const own = length(quotation)
  const fits = all.filter((other) => {
    const ratio = length(other) / own
    return (
      other.speaker.id !== quotation.speaker.id &&
      ratio >= 0.6 &&
      ratio <= 1.6 &&
      other.statement.direct === quotation.statement.direct
    )
  })
  const sorted = fits.sort((a, b) => fraction(quotation.text + a.text) - fraction(quotation.text + b.text))
  const seen = new Map<string, number>()
  const rank = new Map(
    sorted.map((other) => {
      const turn = seen.get(other.speaker.id) ?? 0
      seen.set(other.speaker.id, turn + 1)
      return [other, turn] as const
    }),
  )
  return sorted.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)).slice(0, 3)
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const all = quotations(document)
  const others = quotations(document, 'any')
  const { whichStatement } = document.language.wording
  for (const quotation of all) {
    const { statement, clause, text, speaker } = quotation
    const wrong = distractors(quotation, others)
    const sentence = document.sentences[statement.sentence]
    if (wrong.length < 2 || !sentence) continue
    const sources = attributionSentences(statement)
    yield {
      construction: 'which-statement',
      process: 'retrieve',
      type: 'choice',
      stem: whichStatement.stem(speaker.name),
      options: [
        {
          text,
          correct: true,
          why: whichStatement.right(speaker.name),
          evidence: [{ start: clause.start, end: clause.end }],
        },
        ...wrong.map((other) => ({
          text: other.text,
          correct: false,
          why: whichStatement.wrong(speaker.name, other.speaker.name),
          evidence: [{ start: other.clause.start, end: other.clause.end }],
        })),
      ],
      answer: { kind: 'option' },
      evidence: sources
        .map((index) => document.sentences[index])
        .flatMap((found) => (found ? [{ start: found.start, end: found.end }] : [])),
      explanation: whichStatement.right(speaker.name),
      fact: factKey('said', text),
      optionKind: 'statements',
      order: 'shuffled',
      shows: wrong.map((other) => ({ start: other.clause.start, end: other.clause.end })),
      sentences: [statement.sentence],
      worth: 0.65 + 0.3 * centrality(document, sentence),
      difficulty: 0.6,
    }
  }
}

/** Which of these statements is this person's? */
export const whichStatement: Construction = {
  id: 'which-statement',
  process: 'retrieve',
  examples: [
    {
      text: 'قال مدير المتحف سامي الحلبي إن القاعة الجديدة ستفتح أبوابها للزوار في الربيع. وقالت الباحثة ليلى منصور إن القطع المعروضة تحتاج إلى ترميم طويل ودقيق. وأكد المهندس خالد النجار أن المبنى القديم يتحمل أعمال التوسعة كلها.',
      asks: 'أيّ الأقوال الآتية ينسبه النص إلى سامي الحلبي؟',
    },
    { text: 'قال مدير المتحف سامي الحلبي إن القاعة الجديدة ستفتح أبوابها للزوار في الربيع.', asks: null },
  ],
  propose,
}
