import type { Gender, Sentence } from '../../../text/document'
import { prefixLength } from '../look-up'
import { ANY_FIRST_NAME, BIT } from './bits'
import { isCertain } from './certain'
import { CLASS } from './classes'
import type { SentenceView } from './document-view'
import { linkMentions } from './merge-mentions'
import { addSurnames } from './surnames'
import { tagDocument } from './tagger'
import { spansOf, type TaggedSpan } from './tags'
import type { Found, Mention, MentionKind } from './types'

const KINDS: Readonly<Record<TaggedSpan['label'], MentionKind | null>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  NRP: null,
}

/** Letters before the name: known proclitics, and «و» between two names even of a word that nobody knows. */
function lettersBefore({ infos }: SentenceView, first: number, afterName: boolean): number {
  const info = infos[first]
  if (!info) return 0
  const isJoined = afterName && info.letters === 0 && !info.known && info.key.length > 4 && info.key.startsWith('و')
  return isJoined ? 1 : info.letters
}

function nameOf(sentence: Sentence, start: number, end: number, isAfterLam: boolean): string {
  const written = sentence.text.slice(start - sentence.start, end - sentence.start)
  return isAfterLam ? `ا${written}` : written
}

function genderOf({ infos }: SentenceView, { first, last }: TaggedSpan): Gender | null {
  for (let at = first; at < last; at++) {
    const bits = infos[at]?.bits ?? 0
    const names = bits & ANY_FIRST_NAME
    if (names === BIT.male) return 'm'
    if (names === BIT.female) return 'f'
    if (names !== 0) break
  }
  const before = infos[first - 1]
  if (before && (before.bits & (BIT.honorific | BIT.role)) !== 0) return before.key.endsWith('ه') ? 'f' : 'm'
  return null
}

/** «مدينة الجزائر» is the city, «الجزائر» alone the country. */
function placeKindOf({ infos, phraseBits }: SentenceView, { first }: TaggedSpan): NonNullable<Mention['placeKind']> {
  const bits = (phraseBits[first] ?? 0) || (infos[first]?.bits ?? 0)
  const before = infos[first - 1]
  if (before && (before.bits & BIT.placeTrigger) !== 0 && /^(?:مدينه|عاصمه)$/u.test(before.core)) return 'city'
  if ((bits & BIT.country) !== 0) return 'country'
  return (bits & BIT.city) !== 0 ? 'city' : 'other'
}

/** Marks and titles at the edges of a span are no part of the name. */
function trimmed({ infos }: SentenceView, span: TaggedSpan): TaggedSpan | null {
  let { first, last } = span
  const isEdge = (at: number) => (infos[at]?.cls ?? 0) < CLASS.link && infos[at]?.cls !== CLASS.latin
  while (first < last && isEdge(first)) first += 1
  while (last > first && isEdge(last - 1)) last -= 1
  const isTitle = (at: number) => {
    const bits = infos[at]?.bits ?? 0
    const title = infos[at]?.article ? BIT.honorific | BIT.role : BIT.honorific
    return (bits & title) !== 0 && (bits & (ANY_FIRST_NAME | BIT.family)) === 0
  }
  if (span.label === 'PER') while (first < last && isTitle(first)) first += 1
  // «الباحث الأفغاني»: a role and where he comes from, no name.
  const afterRole = first > span.first || ((infos[first - 1]?.bits ?? 0) & BIT.role) !== 0
  const bits = infos[first]?.bits ?? 0
  const isNisba = span.label === 'PER' && afterRole && last - first === 1 && (bits & BIT.nisba) !== 0
  return first < last && !isNisba ? { ...span, first, last } : null
}

function mentionOf(view: SentenceView, span: TaggedSpan, afterName: boolean): Found | null {
  const kind = KINDS[span.label]
  const { sentence } = view
  const first = sentence.tokens[span.first]
  const last = sentence.tokens[span.last - 1]
  if (!kind || !first || !last) return null
  const letters = lettersBefore(view, span.first, afterName)
  const start = first.start + prefixLength(first.text, letters)
  const info = view.infos[span.first]
  const isAfterLam = letters > 0 && info?.article === true && !/^\p{M}*ا/u.test(first.form.slice(letters))
  return {
    kind,
    sentence: sentence.index,
    first: span.first,
    last: span.last,
    start,
    end: last.end,
    name: nameOf(sentence, start, last.end, isAfterLam),
    gender: kind === 'person' ? genderOf(view, span) : null,
    ...(kind === 'place' ? { placeKind: placeKindOf(view, span) } : {}),
    certain: isCertain(view, span),
  }
}

/** Persons, places and organisations that the sentences of one document name, in the order of the text. */
export function findMentions(sentences: readonly Sentence[]): Mention[] {
  const { view, tags } = tagDocument(sentences)
  const found = view.sentences.flatMap((sentence, index) => {
    const spans = spansOf(tags[index] ?? [])
    return spans.flatMap((span, place) => {
      const kept = trimmed(sentence, span)
      return (kept && mentionOf(sentence, kept, spans[place - 1]?.last === span.first)) ?? []
    })
  })
  return linkMentions(addSurnames(found, view))
}
