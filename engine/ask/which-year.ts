import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { bare, fold } from '../text/fold'
import { centrality, factKey, isSalient, surroundings } from './shared/quoting'
import { around } from './shared/ranked'

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { whichYear } = document.language.wording
  for (const quantity of document.quantities) {
    const sentence = document.sentences[quantity.sentence]
    if (quantity.kind !== 'year' || !sentence || sentence.repeated) continue
    const event = document.language.datedEvent(sentence, quantity, document.names)
    if (!event?.verbal || !isSalient(document, sentence, event)) continue
    const taken = (document.quantitiesIn.get(sentence.index) ?? []).map(({ value }) => value)
    const pool = document.language.alternatives(quantity, document.quantities, sentence.key)
    const years = around(
      quantity.value,
      pool.filter(({ value }) => !taken.includes(value)),
      sentence.key,
    )
    if (!years) continue
    const wrong = years.map(({ text }) => {
      const seen = document.quantities.find((other) => other.kind === 'year' && fold(other.text) === fold(text))
      const why = seen
        ? whichYear.elsewhere(text, surroundings(document, seen.sentence))
        : whichYear.wrong(text, quantity.text)
      return { text, correct: false, why, evidence: [seen ?? quantity].map(({ start, end }) => ({ start, end })) }
    })
    const right = {
      text: quantity.text,
      correct: true,
      why: whichYear.right(quantity.text),
      evidence: [{ start: quantity.start, end: quantity.end }],
    }
    yield {
      construction: 'which-year',
      process: 'retrieve',
      type: 'choice',
      stem: whichYear.stem(event.text),
      options: [right, ...wrong].sort((a, b) => Number(bare(a.text)) - Number(bare(b.text))),
      answer: { kind: 'option' },
      evidence: [{ start: sentence.start, end: sentence.end }],
      explanation: whichYear.right(quantity.text),
      fact: factKey('sentence', sentence.key),
      optionKind: 'years',
      order: 'sorted',
      shows: [{ start: sentence.start, end: sentence.end }],
      sentences: [sentence.index],
      worth: 0.6 + 0.3 * centrality(document, sentence),
      difficulty: 0.3,
    }
  }
}

/** In which year did it happen? The other years come from the article first. */
export const whichYear: Construction = {
  id: 'which-year',
  process: 'retrieve',
  examples: [
    {
      text: 'تأسست المكتبة العامة في حي الزيتون في عام 1931.',
      asks: 'في أي عام تأسست المكتبة العامة في حي الزيتون، بحسب النص؟',
    },
    {
      text: 'وفي عام 1956 انتقلت المكتبة العامة إلى مبنى أوسع في حلب.',
      asks: 'في أي عام انتقلت المكتبة العامة إلى مبنى أوسع في حلب، بحسب النص؟',
    },
    { text: 'كانت المكتبة العامة مغلقة بين عامي 1940 و1945.', asks: null },
  ],
  propose,
}
