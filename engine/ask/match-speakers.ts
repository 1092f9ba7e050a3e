import type { Construction, Draft, DraftOption } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { keyWords } from '../text/fold'
import { centrality, factKey } from './shared/quoting'
import { type Quotation, quotations } from './shared/speakers'

/** The statement of each speaker that is most about the theme, among those of a handy length. */
function bestOfEach(document: AnnotatedDocument, all: readonly Quotation[]): Quotation[] {
  const best = new Map<string, { quotation: Quotation; score: number }>()
  for (const quotation of all) {
    const words = keyWords(quotation.text).length
    const sentence = document.sentences[quotation.statement.sentence]
    if (words > 26 || !sentence) continue
    const score = centrality(document, sentence) - Math.abs(words - 10) / 40
    const known = best.get(quotation.speaker.id)
    if (!known || score > known.score) best.set(quotation.speaker.id, { quotation, score })
  }
  return [...best.values()].map(({ quotation }) => quotation).sort((a, b) => a.clause.start - b.clause.start)
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const all = quotations(document)
  const { matchSpeakers } = document.language.wording
  const chosen = bestOfEach(document, all).slice(0, 4)
  if (chosen.length < 3) return
  const prompts: DraftOption[] = chosen.map(({ speaker }) => ({
    text: speaker.name,
    correct: true,
    why: matchSpeakers.right(speaker.name),
    evidence: [],
    side: 'prompt',
  }))
  const matches: DraftOption[] = chosen.map(({ text, clause, speaker }) => ({
    text,
    correct: true,
    why: matchSpeakers.right(speaker.name),
    evidence: [{ start: clause.start, end: clause.end }],
    side: 'match',
  }))
  yield {
    construction: 'match-speakers',
    process: 'interpret',
    type: 'matching',
    stem: matchSpeakers.stem,
    options: [...prompts, ...matches],
    answer: { kind: 'pairs', pairs: chosen.map((_, index) => [index, chosen.length + index] as const) },
    evidence: chosen.map(({ clause }) => ({ start: clause.start, end: clause.end })),
    explanation: matchSpeakers.explanation,
    fact: factKey('match-speakers', ...chosen.map(({ text }) => text)),
    optionKind: 'statements',
    order: 'shuffled',
    shows: chosen.map(({ clause }) => ({ start: clause.start, end: clause.end })),
    sentences: chosen.map(({ statement }) => statement.sentence),
    worth: 0.35,
    difficulty: 0.6,
  }
}

/** Join each speaker to a statement. */
export const matchSpeakers: Construction = {
  id: 'match-speakers',
  process: 'interpret',
  examples: [
    {
      text: 'قال مدير المتحف سامي الحلبي إن القاعة الجديدة ستفتح أبوابها للزوار في الربيع. وقالت الباحثة ليلى منصور إن القطع المعروضة تحتاج إلى ترميم طويل. وأكد المهندس خالد النجار أن المبنى القديم يتحمل أعمال التوسعة.',
      asks: 'صِل كل متحدث بالقول الذي ينسبه النص إليه.',
    },
    { text: 'قال مدير المتحف سامي الحلبي إن القاعة الجديدة ستفتح أبوابها للزوار في الربيع.', asks: null },
  ],
  propose,
}
