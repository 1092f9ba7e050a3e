import type { Construction, Draft } from '../draft'
import type { Agreement, AnnotatedDocument } from '../text/document'
import { LEAST_WRONG } from './shared/inquiry-question'
import { otherPeople } from './shared/other-speakers'
import { centrality, factKey } from './shared/quoting'

function answerTo(document: AnnotatedDocument, { first, second, agrees, sentence }: Agreement) {
  const { whoAgrees } = document.language.wording
  const others = otherPeople(document, second, false)
    .filter(({ id, mentions }) => id !== first.id && mentions.every((mention) => mention.sentence !== sentence))
    .slice(0, 3)
  if (others.length < LEAST_WRONG) {
    const accepted = [...new Set([second.name, ...second.mentions.map(({ name }) => name)])]
    return { type: 'short-answer', options: [], answer: { kind: 'typed', accepted } } as const
  }
  const here = second.mentions.find((mention) => mention.sentence === sentence)
  const right = whoAgrees.right(first.name, second.name, agrees)
  const key = {
    text: second.name,
    correct: true,
    why: right,
    evidence: here ? [{ start: here.start, end: here.end }] : [],
  }
  const wrong = others.map(({ name, mentions }) => ({
    text: name,
    correct: false,
    why: whoAgrees.wrong(name, second.name),
    evidence: mentions.slice(0, 1).map(({ start, end }) => ({ start, end })),
  }))
  return { type: 'choice', options: [key, ...wrong], answer: { kind: 'option' } } as const
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { whoAgrees } = document.language.wording
  for (const agreement of document.agreements) {
    const { first, second, agrees, sentence: index, start, end } = agreement
    const sentence = document.sentences[index]
    if (!sentence) continue
    yield {
      construction: 'who-agrees',
      process: 'retrieve',
      ...answerTo(document, agreement),
      stem: whoAgrees.stem(first.name, first.gender, agrees),
      evidence: [{ start: sentence.start, end: sentence.end }],
      explanation: whoAgrees.right(first.name, second.name, agrees),
      fact: factKey('agrees', first.id, second.id),
      optionKind: 'people',
      order: 'shuffled',
      shows: [{ start, end }],
      sentences: [index],
      worth: 0.65 + 0.3 * centrality(document, sentence),
      difficulty: 0.45,
    }
  }
}

/** With whom does somebody agree, or not, in the words of the article? */
export const whoAgrees: Construction = {
  id: 'who-agrees',
  process: 'retrieve',
  examples: [
    {
      text: 'قال مدير المتحف سامي الحلبي إن القاعة الجديدة ستفتح أبوابها للزوار في الربيع. وقالت الباحثة ليلى منصور إن القطع المعروضة تحتاج إلى ترميم طويل. ويتفق المهندس خالد النجار مع الباحثة ليلى منصور، حيث يرى أن المبنى القديم يحتاج إلى عناية. وأكد الوزير هشام الخطيب أن العمل يبدأ قريبا.',
      asks: 'مع مَن يتفق خالد النجار في الرأي، بحسب النص؟',
    },
    {
      text: 'اتفق المهندس خالد النجار مع المدير سامي الحلبي على شراء أدوات جديدة للمتحف القديم في المدينة.',
      asks: null,
    },
  ],
  propose,
}
