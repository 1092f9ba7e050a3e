import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { centrality, factKey } from './shared/quoting'

const WRONG = 3

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { whatRefers } = document.language.wording
  for (const { sentence: index, stem, answer, rivals, shows } of document.references) {
    const sentence = document.sentences[index]
    if (!sentence) continue
    const key = { start: answer.start, end: answer.end }
    yield {
      construction: 'what-refers',
      process: 'infer',
      type: 'choice',
      stem,
      options: [
        { text: answer.text, correct: true, why: whatRefers.right(answer.text), evidence: [key] },
        ...rivals.slice(0, WRONG).map(({ text, start, end }) => ({
          text,
          correct: false,
          why: whatRefers.wrong(text),
          evidence: [{ start, end }],
        })),
      ],
      answer: { kind: 'option' },
      evidence: [{ start: sentence.start, end: sentence.end }],
      explanation: whatRefers.right(answer.text),
      fact: factKey('reference', shows.start, shows.end),
      optionKind: 'referents',
      order: 'shuffled',
      shows: [shows],
      sentences: [index],
      worth: 0.6 + 0.2 * centrality(document, sentence),
      difficulty: 0.5,
    }
  }
}

/** What does a pronoun mean? Only where the sentence leaves no doubt. */
export const whatRefers: Construction = {
  id: 'what-refers',
  process: 'infer',
  examples: [
    {
      text: 'زار الوفد المكتبة القديمة، ثم وصل إلى القلعة التي بناها السلطان قرب البحيرة. وكانت الحديقة مغلقة.',
      asks: 'علامَ يعود الضمير «ها» في كلمة «بناها» في قول النص: «زار الوفد المكتبة القديمة، ثم وصل إلى القلعة التي بناها السلطان قرب البحيرة»؟',
    },
    {
      text: 'زار سامي الحلبي مدينة حمص، وافتتح المكتبة العامة في حي الزيتون. وقال محمود درويش إن المكتبة كبيرة. وقال أحمد شوقي إن العمال حضروا.',
      asks: 'مَن الذي افتتح المكتبة العامة في حي الزيتون؟',
    },
    {
      text: 'سافر الشاعر إلى القاهرة في شبابه. وكتب في هذه المدينة أجمل قصائده وأشهرها.',
      asks: 'ما المقصود بـ«هذه المدينة» في قول النص: «كتب في هذه المدينة أجمل قصائده وأشهرها»؟',
    },
    // Two cities: which is meant cannot be told.
    { text: 'سافر الشاعر من دمشق إلى القاهرة. وكتب في هذه المدينة أجمل قصائده وأشهرها.', asks: null },
    // Whether the doctor was treated or treated somebody cannot be told.
    { text: 'شكر الوزير الطبيب الذي عالجه في المستشفى الكبير بعد الحادث.', asks: null },
    // Nothing else could be meant.
    { text: 'وصل الرجل إلى القلعة التي بناها السلطان قبل الحرب.', asks: null },
  ],
  propose,
}
