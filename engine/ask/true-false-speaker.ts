import type { Construction, Draft } from '../draft'
import { fraction } from '../random'
import type { AnnotatedDocument } from '../text/document'
import { centrality, factKey } from './shared/quoting'
import { attributionSentences, quotations } from './shared/speakers'

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const all = quotations(document)
  const speakers = [...new Map(all.map((quotation) => [quotation.speaker.id, quotation])).values()]
  const { trueFalseSpeaker } = document.language.wording
  if (speakers.length < 2) return
  for (const { statement, clause, text, speaker } of all) {
    const sentence = document.sentences[statement.sentence]
    if (!sentence) continue
    // A ministry's words would hardly be taken for a person's.
    const others = speakers.filter(
      (other) => other.speaker.id !== speaker.id && other.statement.kind === statement.kind,
    )
    if (others.length === 0) continue
    const isTrue = fraction(`true|${text}`) < 0.4
    const named = isTrue ? speaker : others[Math.floor(fraction(`other|${text}`) * others.length)]?.speaker
    if (!named) continue
    const sources = attributionSentences(statement)
    yield {
      construction: 'true-false-speaker',
      process: 'retrieve',
      type: 'true-false',
      stem: trueFalseSpeaker.stem(named.name, text),
      options: [],
      answer: { kind: 'boolean', value: isTrue },
      evidence: sources
        .map((index) => document.sentences[index])
        .flatMap((found) => (found ? [{ start: found.start, end: found.end }] : [])),
      explanation: isTrue ? trueFalseSpeaker.right(speaker.name) : trueFalseSpeaker.wrong(named.name, speaker.name),
      fact: factKey('said', text),
      optionKind: 'none',
      order: 'shuffled',
      shows: [{ start: clause.start, end: clause.end }],
      sentences: [statement.sentence],
      worth: 0.4 + 0.3 * centrality(document, sentence),
      difficulty: 0.4,
    }
  }
}

/** Did this person say it, or did another? */
export const trueFalseSpeaker: Construction = {
  id: 'true-false-speaker',
  process: 'retrieve',
  examples: [
    {
      text: 'قال مدير المتحف سامي الحلبي إن القاعة الجديدة ستفتح أبوابها للزوار في الربيع. وقالت الباحثة ليلى منصور إن القطع المعروضة تحتاج إلى ترميم طويل.',
      asks: 'ينسب النص إلى ليلى منصور القول الآتي: «القاعة الجديدة ستفتح أبوابها للزوار في الربيع».',
    },
    { text: 'قال مدير المتحف سامي الحلبي إن القاعة الجديدة ستفتح أبوابها للزوار في الربيع.', asks: null },
  ],
  propose,
}
