import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Quantity, Sentence } from '../text/document'
import { factKey } from './shared/quoting'

interface Event {
  readonly text: string
  readonly year: Quantity
  readonly sentence: Sentence
}

function eventsOf(document: AnnotatedDocument): Event[] {
  const byYear = new Map<number, Event>()
  for (const year of document.quantities) {
    const sentence = document.sentences[year.sentence]
    if (year.kind !== 'year' || !sentence || sentence.repeated) continue
    const event = document.language.datedEvent(sentence, year, document.names)
    if (event && !byYear.has(year.value)) byYear.set(year.value, { text: event.text, year, sentence })
  }
  return [...byYear.values()].sort((a, b) => a.year.value - b.year.value)
}

/** Groups of three or four with the events spread over the time that the article covers. */
function groupsOf(events: readonly Event[]): Event[][] {
  const size = events.length >= 4 ? 4 : 3
  if (events.length < size) return []
  const groups = Math.min(2, Math.floor(events.length / size))
  return Array.from({ length: groups }, (_, turn) =>
    events.filter((_event, index) => index % groups === turn).slice(0, size),
  )
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { orderOfEvents } = document.language.wording
  for (const events of groupsOf(eventsOf(document))) {
    yield {
      construction: 'order-of-events',
      process: 'infer',
      type: 'ordering',
      stem: orderOfEvents.stem,
      options: events.map(({ text, year }) => ({
        text,
        correct: true,
        why: orderOfEvents.dated(year.text),
        evidence: [{ start: year.start, end: year.end }],
      })),
      answer: { kind: 'order' },
      evidence: events.map(({ sentence }) => ({ start: sentence.start, end: sentence.end })),
      explanation: orderOfEvents.explanation(events.map(({ year }) => year.text)),
      fact: factKey('order', ...events.map(({ text }) => text)),
      optionKind: 'events',
      order: 'shuffled',
      shows: events.map(({ sentence }) => ({ start: sentence.start, end: sentence.end })),
      sentences: events.map(({ sentence }) => sentence.index),
      worth: 0.85,
      difficulty: 0.6,
    }
  }
}

/** Put dated events in order; the years themselves are not shown. */
export const orderOfEvents: Construction = {
  id: 'order-of-events',
  process: 'infer',
  examples: [
    {
      text: 'تأسست المكتبة العامة في حي الزيتون في عام 1931. وفي عام 1956 انتقلت المكتبة العامة إلى مبنى أوسع في حلب. وافتتح سامي الحلبي قاعة الأطفال في المكتبة العامة في عام 1988.',
      asks: 'رتّب الأحداث الآتية من الأقدم إلى الأحدث، مستعينًا بالتواريخ الواردة في النص.',
    },
    { text: 'تأسست المكتبة العامة في حي الزيتون في عام 1931.', asks: null },
  ],
  propose,
}
