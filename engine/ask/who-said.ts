import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Person } from '../text/document'
import { centrality, factKey } from './shared/quoting'
import { attributionSentences, otherPeople, type Quotation, quotations } from './shared/speakers'

function reason(
  document: AnnotatedDocument,
  person: Person,
  all: readonly Quotation[],
): { why: string; evidence: { start: number; end: number }[] } {
  const { whoSaid } = document.language.wording
  const other = all.find(({ speaker }) => speaker.id === person.id)
  if (other)
    return {
      why: whoSaid.otherSpeaker(person.name, other.text),
      evidence: [{ start: other.clause.start, end: other.clause.end }],
    }
  const mention = person.mentions[0]
  return { why: whoSaid.onlyNamed(person.name), evidence: mention ? [{ start: mention.start, end: mention.end }] : [] }
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const all = quotations(document)
  const { whoSaid } = document.language.wording
  for (const { statement, clause, text, speaker } of all) {
    const sentence = document.sentences[statement.sentence]
    const sources = attributionSentences(statement)
    const isNear = (person: Person) => person.mentions.some((mention) => sources.includes(mention.sentence))
    const others = otherPeople(document, speaker, false)
      .filter((person) => !isNear(person))
      .slice(0, 3)
    if (others.length < 2 || !sentence) continue
    const span = { start: clause.start, end: clause.end }
    const proof = sources
      .map((index) => document.sentences[index])
      .flatMap((found) => (found ? [{ start: found.start, end: found.end }] : []))
    yield {
      construction: 'who-said',
      process: 'retrieve',
      type: 'choice',
      stem: whoSaid.stem(text),
      options: [
        { text: speaker.name, correct: true, why: whoSaid.right(speaker.name), evidence: [span] },
        ...others.map((person) => ({ text: person.name, correct: false, ...reason(document, person, all) })),
      ],
      answer: { kind: 'option' },
      evidence: proof,
      explanation: whoSaid.right(speaker.name),
      fact: factKey('said', text),
      optionKind: 'people',
      order: 'shuffled',
      shows: [span],
      sentences: [statement.sentence],
      worth: 0.6 + 0.3 * centrality(document, sentence) + (statement.named ? 0.1 : 0),
      difficulty: statement.named ? 0.35 : 0.55,
    }
  }
}

/** Who, of the people in the article, said this? */
export const whoSaid: Construction = {
  id: 'who-said',
  process: 'retrieve',
  examples: [
    {
      text: 'قال مدير المتحف سامي الحلبي إن القاعة الجديدة ستفتح أبوابها للزوار في الربيع. وقالت الباحثة ليلى منصور إن القطع المعروضة تحتاج إلى ترميم طويل. وأكد المهندس خالد النجار أن المبنى القديم يتحمل أعمال التوسعة.',
      asks: 'إلى مَن ينسب النص القول الآتي: «القاعة الجديدة ستفتح أبوابها للزوار في الربيع»؟',
    },
    { text: 'قال مسؤولون إن القاعة الجديدة ستفتح أبوابها للزوار في الربيع.', asks: null },
  ],
  propose,
}
