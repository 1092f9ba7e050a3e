import { ANY_FIRST_NAME, ANY_PLACE, BIT } from './bits'
import { CLASS } from './classes'
import { PHRASE, type SentenceView } from './document-view'
import type { TaggedSpan } from './tags'
import type { WordInfo } from './word-info'

function isSureFirstName({ cls }: WordInfo): boolean {
  return cls === CLASS.male || cls === CLASS.female || cls === CLASS.foreignFirst
}

/** A title or a role stands right before the name, or the role with the adjective that belongs to it. */
function afterRole(infos: readonly WordInfo[], first: number): boolean {
  const role = BIT.role | BIT.honorific
  const before = infos[first - 1]
  if (!before) return false
  if ((before.bits & role) !== 0) return true
  const head = infos[first - 2]
  const describes = (before.bits & (BIT.nisba | BIT.adjective | BIT.country)) !== 0
  return describes && head !== undefined && (head.bits & role) !== 0
}

function certainPerson(view: SentenceView, { first, last }: TaggedSpan): boolean {
  const { infos, phrases } = view
  const words = infos.slice(first, last)
  if (afterRole(infos, first)) return true
  if (words.length === 1) return false
  if (phrases[first] === PHRASE.person && words.length > 2) return true
  if (words.slice(1).some(({ cls }) => cls === CLASS.link)) return true
  const opens = words[0]
  if (!opens) return false
  if (isSureFirstName(opens)) return true
  return (
    (opens.bits & ANY_FIRST_NAME) !== 0 &&
    words.slice(1).some((each) => isSureFirstName(each) || (each.bits & BIT.family) !== 0)
  )
}

function certainPlace(view: SentenceView, { first, last }: TaggedSpan): boolean {
  const info = view.infos[first]
  if (!info) return false
  if (view.phrases[first] === PHRASE.place) return true
  if (last - first > 1) return (info.bits & (BIT.placeTrigger | ANY_PLACE)) !== 0
  const isListed = info.cls === CLASS.country || info.cls === CLASS.city || info.cls === CLASS.place
  return isListed || ((view.infos[first - 1]?.bits ?? 0) & BIT.placeTrigger) !== 0
}

function certainOrganisation(view: SentenceView, { first, last }: TaggedSpan): boolean {
  const info = view.infos[first]
  if (!info) return false
  if (view.phrases[first] === PHRASE.organisation || info.cls === CLASS.organisation) return true
  const before = view.infos[first - 1]
  if (before && !before.article && (before.bits & BIT.orgTrigger) !== 0) return true
  return last - first > 1 && (info.bits & BIT.orgTrigger) !== 0
}

/** Whether something besides the model's opinion speaks for a name. */
export function isCertain(view: SentenceView, span: TaggedSpan): boolean {
  if (span.label === 'PER') return certainPerson(view, span)
  return span.label === 'LOC' ? certainPlace(view, span) : certainOrganisation(view, span)
}
