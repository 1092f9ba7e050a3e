import type { AnnotatedDocument, DatedEvent } from '../../text/document'
import { bare, keyWords } from '../../text/fold'

/** Share of words from which two clauses tell of one event. */
const SAME = 0.6
const LONGEST = 3

function isSame(one: DatedEvent, other: DatedEvent): boolean {
  const words = new Set(keyWords(one.text))
  const others = keyWords(other.text)
  return others.filter((word) => words.has(word)).length / Math.min(words.size, others.length) > SAME
}

/** What happened in different years, from the earliest to the latest; two clauses on one event count once. */
export function eventsByYear(document: AnnotatedDocument): DatedEvent[] {
  const chosen: DatedEvent[] = []
  for (const event of [...document.events].sort((a, b) => a.order - b.order)) {
    const sentence = document.sentences[event.sentence]
    if (!sentence || sentence.skipped || (document.statementsIn.get(event.sentence) ?? []).length > 0) continue
    if (chosen.every((other) => other.year !== event.year && !isSame(other, event))) chosen.push(event)
  }
  return chosen
}

/** Noun phrases where all can be said so, else clauses: options are all of one form. Null where their lengths differ too much. */
export function writtenAlike(events: readonly DatedEvent[]): string[] | null {
  const nominal = events.map((event) => event.nominal)
  const texts = nominal.every((text) => text !== null) ? nominal : events.map(({ text }) => text)
  const lengths = texts.map((text) => bare(text).length)
  return Math.max(...lengths) / Math.min(...lengths) <= LONGEST ? texts : null
}
