import type { Construction, Draft } from '../draft'
import { fraction } from '../random'
import type { AnnotatedDocument, DatedEvent } from '../text/document'
import { eventsByYear, writtenAlike } from './shared/events'
import { factKey } from './shared/quoting'

/** The one at the end of the row and three others, spread over the rest. */
function groupFor(events: readonly DatedEvent[], end: 'first' | 'last'): DatedEvent[] {
  const row = end === 'first' ? events : [...events].reverse()
  const [key, ...others] = row
  const step = Math.max(1, Math.floor(others.length / 3))
  return key ? [key, ...others.filter((_, index) => index % step === 0).slice(0, 3)] : []
}

function draftOf(document: AnnotatedDocument, events: readonly DatedEvent[], end: 'first' | 'last'): Draft | null {
  const { firstEvent } = document.language.wording
  const texts = writtenAlike(events)
  const [key] = events
  if (!texts || !key || events.length < 3) return null
  return {
    construction: 'first-event',
    process: 'infer',
    type: 'choice',
    stem: firstEvent.stem(end),
    options: events.map((event, index) => ({
      text: texts[index] ?? '',
      correct: event === key,
      why: event === key ? firstEvent.right(event.time.text, end) : firstEvent.wrong(event.time.text),
      evidence: [{ start: event.shows.start, end: event.shows.end }],
    })),
    answer: { kind: 'option' },
    evidence: events.map(({ shows: { start, end: last } }) => ({ start, end: last })),
    explanation: firstEvent.right(key.time.text, end),
    fact: factKey('order', 'events'),
    optionKind: 'events',
    order: 'shuffled',
    shows: events.map(({ shows }) => shows),
    sentences: [...new Set(events.map(({ sentence }) => sentence))],
    worth: 0.82,
    difficulty: 0.5,
  }
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const events = eventsByYear(document).filter(({ bounds }) => bounds === null)
  if (events.length < 3) return
  const salt = events.map(({ text }) => text).join('|')
  const ends = fraction(salt) < 0.5 ? (['first', 'last'] as const) : (['last', 'first'] as const)
  for (const end of ends) {
    const draft = draftOf(document, groupFor(events, end), end)
    if (draft) yield draft
  }
}

/** Which of these happened first, or last? The years are not shown. */
export const firstEvent: Construction = {
  id: 'first-event',
  process: 'infer',
  examples: [
    {
      text: 'تأسست المكتبة العامة في حي الزيتون في عام 1931. وفي عام 1956 انتقلت المكتبة العامة إلى مبنى أوسع في حلب. وافتتح سامي الحلبي قاعة الأطفال في المكتبة العامة في عام 1988.',
      asks: 'أيّ الأحداث الآتية وقع آخرًا بحسب التواريخ الواردة في النص؟',
    },
    { text: 'تأسست المكتبة العامة في حي الزيتون في عام 1931. وانتقلت المكتبة العامة إلى حلب في عام 1956.', asks: null },
  ],
  propose,
}
