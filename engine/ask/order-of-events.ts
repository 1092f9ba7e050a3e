import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, DatedEvent } from '../text/document'
import { eventsByYear, writtenAlike } from './shared/events'
import { factKey } from './shared/quoting'

/** Groups of three or four with the events spread over the time that the article covers. */
function groupsOf(events: readonly DatedEvent[]): DatedEvent[][] {
  const size = events.length >= 4 ? 4 : 3
  if (events.length < size) return []
  const groups = Math.min(2, Math.floor(events.length / size))
  return Array.from({ length: groups }, (_, turn) =>
    events.filter((_event, index) => index % groups === turn).slice(0, size),
  )
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { orderOfEvents } = document.language.wording
  for (const events of groupsOf(eventsByYear(document))) {
    const texts = writtenAlike(events)
    if (!texts) continue
    const sentences = [...new Set(events.map(({ sentence }) => sentence))]
    yield {
      construction: 'order-of-events',
      process: 'infer',
      type: 'ordering',
      stem: orderOfEvents.stem,
      options: events.map(({ time, year }, index) => ({
        text: texts[index] ?? '',
        correct: true,
        why: orderOfEvents.dated(String(year)),
        evidence: [{ start: time.start, end: time.end }],
      })),
      answer: { kind: 'order' },
      evidence: events.map(({ shows: { start, end } }) => ({ start, end })),
      explanation: orderOfEvents.explanation(events.map(({ time }) => time.text)),
      fact: factKey('order', 'events'),
      optionKind: 'events',
      order: 'shuffled',
      shows: events.map(({ shows }) => shows),
      sentences,
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
