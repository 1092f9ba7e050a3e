import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { keyWords } from '../text/fold'
import { type Idea, ideasOf, isAlike } from './shared/ideas'
import { centrality, factKey } from './shared/quoting'
import { root } from './shared/restated'
import { attributionSentences, type Quotation, quotations } from './shared/speakers'

const MOST_WORDS = 28
const LEAST_SUPPORT = 2
/** Words that a statement must share with an opinion to be of use in weighing it. */
const LEAST_SHARED = 2

function rootsOf(text: string): ReadonlySet<string> {
  return new Set(
    keyWords(text)
      .filter((word) => word.length > 3)
      .map(root),
  )
}

/** Statements elsewhere in the article on the matter of an opinion, the nearest to it first. */
function support(ideas: readonly Idea[], { text, statement }: Quotation): Idea[] {
  const own = rootsOf(text)
  return ideas
    .filter(({ sentence, text: other }) => sentence.index !== statement.sentence && !isAlike(other, text))
    .map((idea) => ({ idea, shared: [...rootsOf(idea.text)].filter((word) => own.has(word)).length }))
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .sort((a, b) => b.shared - a.shared || a.idea.sentence.index - b.idea.sentence.index)
    .map(({ idea }) => idea)
    .slice(0, 3)
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { weighOpinion } = document.language.wording
  const opinions = quotations(document).filter(({ text }) => document.language.opinionIn(text) === 'sure')
  if (opinions.length === 0) return
  const ideas = ideasOf(document, MOST_WORDS)
  for (const quotation of opinions) {
    const { statement, clause, text, speaker } = quotation
    const sentence = document.sentences[statement.sentence]
    const found = support(ideas, quotation)
    if (!sentence || found.length < LEAST_SUPPORT) continue
    const told = attributionSentences(statement).flatMap((index) => document.sentences[index] ?? [])
    yield {
      construction: 'weigh-opinion',
      process: 'evaluate',
      type: 'essay',
      stem: weighOpinion.stem(speaker.name, text),
      options: [],
      answer: {
        kind: 'essay',
        model: weighOpinion.model(
          speaker.name,
          found.map((idea) => idea.text),
        ),
        rubric: [
          { points: 1, criterion: weighOpinion.stance },
          ...found.slice(0, 2).map((idea) => ({ points: 1, criterion: weighOpinion.support(idea.text) })),
        ],
      },
      evidence: [...told, ...found.map((idea) => idea.clause)].map(({ start, end }) => ({ start, end })),
      explanation: weighOpinion.explanation(speaker.name),
      fact: factKey('opinion', text),
      optionKind: 'none',
      order: 'shuffled',
      shows: [{ start: clause.start, end: clause.end }],
      sentences: [statement.sentence],
      worth: 0.7 + 0.2 * centrality(document, sentence),
      difficulty: 0.75,
    }
  }
}

/** Does the reader agree with somebody's opinion, and what in the article speaks for or against it? */
export const weighOpinion: Construction = {
  id: 'weigh-opinion',
  process: 'evaluate',
  examples: [
    {
      text: 'قال مدير المتحف سامي الحلبي: «يجب أن تفتح المتاحف أبوابها للأطفال من غير مقابل». تحتاج المتاحف الصغيرة إلى المال حتى تفتح قاعات جديدة للأطفال. وتدفع المدارس الحكومية ثمن التذاكر عندما يزور الأطفال المتاحف القديمة.',
      asks: 'ينسب النص إلى سامي الحلبي القول الآتي: «يجب أن تفتح المتاحف أبوابها للأطفال من غير مقابل». هل تتفق مع هذا الرأي؟ علّل إجابتك بدليلين من النص.',
    },
    {
      text: 'قال مدير المتحف سامي الحلبي: «يجب أن تفتح المتاحف أبوابها للأطفال من غير مقابل». بدأ الشتاء في المدينة هذا العام مبكرًا.',
      asks: null,
    },
  ],
  propose,
}
