import type { Construction, Draft, DraftOption } from '../draft'
import type { AnnotatedDocument, Person, SayingFrame, Sentence } from '../text/document'
import { LEAST_WRONG } from './shared/inquiry-question'
import { otherSpeakers } from './shared/other-speakers'
import { centrality, factKey } from './shared/quoting'
import { attributionSentences, type Quotation, quotations, spellings } from './shared/speakers'

function wrongOption(
  document: AnnotatedDocument,
  person: Person,
  speaker: Person,
  all: readonly Quotation[],
): DraftOption {
  const { whoSaid } = document.language.wording
  const other = all.find((quotation) => quotation.speaker.id === person.id)
  const span = other?.clause ?? person.mentions[0]
  return {
    text: person.name,
    correct: false,
    why: other ? whoSaid.otherSpeaker(person.name, other.text) : whoSaid.onlyNamed(person.name, speaker.name),
    evidence: span ? [{ start: span.start, end: span.end }] : [],
  }
}

function answerTo(document: AnnotatedDocument, quotation: Quotation, all: readonly Quotation[]) {
  const { statement, clause, speaker } = quotation
  const others = otherSpeakers(document, statement).slice(0, 3)
  if (others.length < LEAST_WRONG)
    return {
      type: 'short-answer',
      options: [],
      answer: { kind: 'typed', accepted: spellings(document, speaker, statement.kind === 'person') },
    } as const
  const span = { start: clause.start, end: clause.end }
  const why = document.language.wording.whoSaid.right(speaker.name)
  const key = { text: speaker.name, correct: true, why, evidence: [span] }
  const wrong = others.map((person) => wrongOption(document, person, speaker, all))
  return { type: 'choice', options: [key, ...wrong], answer: { kind: 'option' } } as const
}

function asked(
  text: string,
  { statement, clause }: Quotation,
  { role, start: sentenceStart }: Sentence,
): SayingFrame | 'quoted' | 'listed' | 'stated' {
  if (statement.direct) return 'quoted'
  if (statement.saying.masculine === '') return 'stated'
  // «قالت: استمرت …»: nothing opened what was said, and «إنّ» would not fit it.
  const isBare = /:\s*$/u.test(text.slice(sentenceStart, clause.start))
  return role === 'list-item' || isBare ? 'listed' : statement.saying
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const all = quotations(document, 'opened')
  const { whoSaid } = document.language.wording
  for (const quotation of all) {
    const { statement, clause, text, speaker } = quotation
    const sentence = document.sentences[statement.sentence]
    if (!sentence) continue
    yield {
      construction: 'who-said',
      process: 'retrieve',
      ...answerTo(document, quotation, all),
      stem: whoSaid.stem(text, statement.kind === 'body', asked(document.article.text, quotation, sentence)),
      evidence: attributionSentences(statement)
        .map((index) => document.sentences[index])
        .flatMap((found) => (found ? [{ start: found.start, end: found.end }] : [])),
      explanation: whoSaid.right(speaker.name),
      fact: factKey('said', text),
      optionKind: statement.kind === 'body' ? 'bodies' : 'people',
      order: 'shuffled',
      shows: [{ start: clause.start, end: clause.end }],
      sentences: [statement.sentence],
      worth: 0.6 + 0.3 * centrality(document, sentence) + (statement.named ? 0.1 : 0),
      difficulty: statement.named ? 0.35 : 0.55,
    }
  }
}

/** Who, of the people or the bodies in the article, said this? */
export const whoSaid: Construction = {
  id: 'who-said',
  process: 'retrieve',
  examples: [
    {
      text: 'قال مدير المتحف سامي الحلبي إن القاعة الجديدة ستفتح أبوابها للزوار في الربيع. وقالت الباحثة ليلى منصور إن القطع المعروضة تحتاج إلى ترميم طويل. وأكد المهندس خالد النجار أن المبنى القديم يتحمل أعمال التوسعة.',
      asks: 'مَن قال إنّ القاعة الجديدة ستفتح أبوابها للزوار في الربيع؟',
    },
    {
      text: 'حذرت منظمة الصحة العالمية من أن الأمراض المعدية تنتشر بسرعة في المخيمات المزدحمة. وأعلنت وزارة الصحة أن المستشفيات الكبيرة تستقبل الجرحى ليلا ونهارا.',
      asks: 'أيّ جهة حذّرت من أنّ الأمراض المعدية تنتشر بسرعة في المخيمات المزدحمة؟',
    },
    { text: 'قال مسؤولون إن القاعة الجديدة ستفتح أبوابها للزوار في الربيع.', asks: null },
  ],
  propose,
}
