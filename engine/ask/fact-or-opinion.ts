import type { Construction, Draft } from '../draft'
import type { Clause } from '../languages/language'
import { fraction } from '../random'
import type { AnnotatedDocument } from '../text/document'
import { keyWords } from '../text/fold'
import { centrality, factKey, textOf } from './shared/quoting'
import { attributionSentences, type Quotation, quotations } from './shared/speakers'

interface Fact {
  readonly clause: Clause
  readonly text: string
  readonly words: number
}

/** Sentences that tell something with a number or a date in it, in nobody's name and without a word of judgement. */
function facts(document: AnnotatedDocument): Fact[] {
  return document.clauses.flatMap((clause, index) => {
    if (!clause || document.statementsIn.has(index)) return []
    const tokens = document.sentences[index]?.tokens.slice(clause.first, clause.last) ?? []
    if (!document.quantitiesIn.has(index) && !tokens.some(({ kind }) => kind === 'number')) return []
    const text = textOf(document, clause)
    if (document.language.opinionIn(text) !== 'none') return []
    return [{ clause, text, words: keyWords(text).length }]
  })
}

/** The facts nearest to the opinion in length, so that its own tells nothing. */
function besides(document: AnnotatedDocument, quotation: Quotation): Fact[] {
  const own = keyWords(quotation.text).length
  return facts(document)
    .filter(({ words }) => words / own >= 0.65 && words / own <= 1.6)
    .sort((a, b) => Math.abs(a.words - own) - Math.abs(b.words - own) || fraction(a.text) - fraction(b.text))
    .slice(0, 3)
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { factOrOpinion } = document.language.wording
  for (const quotation of quotations(document)) {
    const { statement, clause, text, speaker } = quotation
    const sentence = document.sentences[statement.sentence]
    const others = besides(document, quotation)
    if (document.language.opinionIn(text) !== 'sure' || others.length < 2 || !sentence) continue
    const span = { start: clause.start, end: clause.end }
    const why = factOrOpinion.right(speaker.name)
    yield {
      construction: 'fact-or-opinion',
      process: 'evaluate',
      type: 'choice',
      stem: factOrOpinion.stem,
      options: [
        { text, correct: true, why, evidence: [span] },
        ...others.map(({ clause: { start, end }, text: fact }) => ({
          text: fact,
          correct: false,
          why: factOrOpinion.wrong,
          evidence: [{ start, end }],
        })),
      ],
      answer: { kind: 'option' },
      evidence: attributionSentences(statement)
        .map((index) => document.sentences[index])
        .flatMap((found) => (found ? [{ start: found.start, end: found.end }] : [])),
      explanation: why,
      fact: factKey('fact-or-opinion', text),
      optionKind: 'statements',
      order: 'shuffled',
      shows: [span, ...others.map(({ clause: { start, end } }) => ({ start, end }))],
      sentences: [statement.sentence],
      worth: 0.7 + 0.2 * centrality(document, sentence),
      difficulty: 0.55,
    }
  }
}

/** Which of these is somebody's judgement, and no fact that can be checked? */
export const factOrOpinion: Construction = {
  id: 'fact-or-opinion',
  process: 'evaluate',
  examples: [
    {
      text: 'افتتح المتحف الوطني قاعة جديدة في عام 1998. بلغ عدد زوار المتحف الوطني 4000 زائر في السنة الأولى. وقال مدير المتحف سامي الحلبي: «يجب أن تفتح المتاحف أبوابها للأطفال من غير مقابل».',
      asks: 'أيّ العبارات الآتية، كما وردت في النص، رأيٌ لا حقيقة يمكن التحقق منها؟',
    },
    {
      text: 'افتتح المتحف الوطني قاعة جديدة في عام 1998. بلغ عدد زوار المتحف الوطني 4000 زائر في السنة الأولى. وقال مدير المتحف سامي الحلبي إن المبنى القديم يتسع لألف زائر كل يوم.',
      asks: null,
    },
  ],
  propose,
}
