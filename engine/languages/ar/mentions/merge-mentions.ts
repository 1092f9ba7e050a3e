import type { Gender } from '../../../text/document'
import { fold } from '../../../text/fold'
import { BIT } from './bits'
import { gazetteer } from './gazetteer'
import type { Entity, Found, Mention } from './types'

interface Group {
  readonly id: string
  readonly parts: readonly string[]
}

function bitsOf(part: string): number {
  return gazetteer().words.get(part) ?? 0
}

/** Words of a name as keys; titles do not count, nor does the noun that says what kind of body or place it is. */
function partsOf({ kind, name }: Found): string[] {
  const parts = fold(name).match(/[\p{L}\p{N}]+/gu) ?? []
  const heading = kind === 'person' ? BIT.honorific : kind === 'place' ? BIT.placeTrigger : BIT.orgTrigger
  const opening = bitsOf(parts[0] ?? '')
  const second = parts[1] ?? ''
  // «حزب العمال» is no «العمال»: without its noun only what names by itself is left: «شركة أبل»، «مدينة حلب».
  const namesAlone =
    kind === 'person' || (bitsOf(second) & (BIT.organisation | BIT.city)) !== 0 || !second.startsWith('ال')
  const listed = kind !== 'person' && (bitsOf(second) & (BIT.organisation | BIT.city | BIT.country)) === 0
  if (parts.length > 1 && (opening & heading) !== 0 && namesAlone && !listed) return parts.slice(1)
  return parts
}

/** A short form of a person: the surname, the first two names, or the surname with a space typed inside it. */
function isShortFor(parts: readonly string[], full: readonly string[]): boolean {
  const part = parts.join('')
  if (full.join('') === part) return true
  if (parts.length > full.length) return false
  if (full.slice(-parts.length).join('') === part) return true
  if (parts.length > 1 && full.slice(0, parts.length).join('') === part) return true
  return full.at(-1) === part && part.length > 4
}

/** «تسوكر مان» has as many words as «إيرينا تسوكرمان». */
function personGroup(groups: readonly Group[], parts: readonly string[]): Group | null {
  const same = groups.find((group) => group.parts.join('') === parts.join(''))
  if (same) return same
  const fitting = groups.filter((group) => isShortFor(parts, group.parts))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function letters(parts: readonly string[]): number {
  return parts.join('').length
}

/** Gives each mention the key of the entity it belongs to: the longest form decides, a form that fits two stays alone. */
export function linkMentions(mentions: readonly Found[]): Mention[] {
  const groups = { person: [] as Group[], place: [] as Group[], organisation: [] as Group[] }
  const ids = new Map<Found, string>()
  const sorted = mentions
    .map((mention) => ({ mention, parts: partsOf(mention) }))
    .sort((a, b) => letters(b.parts) - letters(a.parts) || a.mention.start - b.mention.start)
  for (const { mention, parts } of sorted) {
    const known = groups[mention.kind]
    const whole = parts.join('')
    const found =
      mention.kind === 'person' ? personGroup(known, parts) : known.find((group) => group.parts.join('') === whole)
    if (found) ids.set(mention, found.id)
    else {
      const created = { id: `${mention.kind}:${parts.join(' ')}`, parts }
      known.push(created)
      ids.set(mention, created.id)
    }
  }
  return mentions.map((mention) => ({ ...mention, id: ids.get(mention) ?? '' }))
}

/** Case endings belong to the sentence a name was found in. */
function withoutEndings(name: string): string {
  return name.replace(/[\u064B-\u0650\u0652]+(?=\s|$)/gu, '')
}

function genderOf(mentions: readonly Mention[]): Gender | null {
  return mentions.find(({ gender }) => gender !== null)?.gender ?? null
}

/** Persons, places and organisations out of their mentions, in the order in which the text first names them. */
export function mergeMentions(mentions: readonly Found[]): Entity[] {
  const byId = new Map<string, Mention[]>()
  for (const mention of linkMentions(mentions)) byId.set(mention.id, [...(byId.get(mention.id) ?? []), mention])
  return [...byId].map(([id, all]) => {
    const longest = all.reduce((best, each) => (letters(partsOf(each)) > letters(partsOf(best)) ? each : best))
    return { id, kind: longest.kind, name: withoutEndings(longest.name), gender: genderOf(all), mentions: all }
  })
}
