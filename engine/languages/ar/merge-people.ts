import type { Gender, Person, PersonMention, Sentence } from '../../text/document'
import { fold } from '../../text/fold'
import { prefixLength } from './look-up'

interface Group {
  readonly id: string
  readonly parts: readonly string[]
  name: string
  gender: Gender | null
  readonly mentions: PersonMention[]
}

function partsOf(name: string): string[] {
  return fold(name).match(/[\p{L}]+/gu) ?? []
}

/** The same person when one name is the start or the end of the other, spaces aside. */
function isSame(longer: readonly string[], shorter: readonly string[]): boolean {
  const whole = longer.join('')
  const part = shorter.join('')
  return (
    whole === part ||
    longer.slice(-shorter.length).join('') === part ||
    (shorter.length > 1 && longer.slice(0, shorter.length).join('') === part) ||
    (part.length > 4 && whole.endsWith(part) && part === longer.at(-1))
  )
}

function add(group: Group, mention: PersonMention): void {
  group.mentions.push(mention)
  group.gender ??= mention.gender
}

/** Names that belong together, longest first; a short name that fits two people belongs to nobody. */
function group(mentions: readonly PersonMention[]): Group[] {
  const byId = new Map<string, Group>()
  const byLast = new Map<string, Group[]>()
  const byFirst = new Map<string, Group[]>()
  const sorted = [...mentions].sort((a, b) => partsOf(b.name).length - partsOf(a.name).length || a.start - b.start)
  for (const mention of sorted) {
    const parts = partsOf(mention.name)
    const id = parts.join(' ')
    const near = [
      ...(byLast.get(parts.at(-1) ?? '') ?? []),
      ...(parts.length > 1 ? (byFirst.get(parts[0] ?? '') ?? []) : []),
    ]
    const fitting = byId.get(id)
      ? [byId.get(id) as Group]
      : [...new Set(near)].filter((known) => isSame(known.parts, parts))
    if (fitting.length === 1 && fitting[0]) add(fitting[0], mention)
    if (fitting.length > 0) continue
    const created: Group = { id, parts, name: mention.name, gender: mention.gender, mentions: [mention] }
    byId.set(id, created)
    byLast.set(parts.at(-1) ?? '', [...(byLast.get(parts.at(-1) ?? '') ?? []), created])
    byFirst.set(parts[0] ?? '', [...(byFirst.get(parts[0] ?? '') ?? []), created])
  }
  return [...byId.values()]
}

/** Mentions by surname alone, also where a space was typed inside it. */
function surnameMentions(sentences: readonly Sentence[], groups: readonly Group[]): void {
  const owners = new Map<string, Group | null>()
  for (const known of groups) {
    const surname = known.parts.at(-1) ?? ''
    if (known.parts.length > 1 && surname.length > 2) owners.set(surname, owners.has(surname) ? null : known)
  }
  const taken = new Set(
    groups.flatMap(({ mentions }) =>
      mentions.flatMap((seen) =>
        Array.from({ length: seen.last - seen.first }, (_, at) => `${seen.sentence}:${seen.first + at}`),
      ),
    ),
  )
  for (const sentence of sentences) {
    sentence.tokens.forEach((token, at) => {
      if (token.kind !== 'word' || taken.has(`${sentence.index}:${at}`)) return
      const next = sentence.tokens[at + 1]
      for (const width of [2, 1]) {
        if (width === 2 && next?.kind !== 'word') continue
        const written = width === 2 ? token.key + (next?.key ?? '') : token.key
        for (const letters of [0, 1]) {
          if (letters === 1 && !/^[ولبف]/u.test(written)) continue
          const owner = owners.get(written.slice(letters))
          if (!owner) continue
          const start = token.start + prefixLength(token.text, letters)
          const end = width === 2 && next ? next.end : token.end
          const name = sentence.text.slice(start - sentence.start, end - sentence.start)
          owner.mentions.push({
            sentence: sentence.index,
            first: at,
            last: at + width,
            start,
            end,
            name,
            role: null,
            gender: null,
            certain: false,
          })
          taken.add(`${sentence.index}:${at}`)
          return
        }
      }
    })
  }
}

/** A name without its case endings, which the sentence it was found in decided. */
function withoutEndings(name: string): string {
  return name.replace(/[\u064B-\u0652]+(?=\s|$)/gu, (marks) => (marks.includes('\u0651') ? '\u0651' : ''))
}

/** People out of their mentions. */
export function mergePeople(mentions: readonly PersonMention[], sentences: readonly Sentence[]): Person[] {
  const groups = group(mentions)
  surnameMentions(sentences, groups)
  return groups.map(({ id, name, gender, mentions: all }) => {
    const sorted = [...all].sort((a, b) => a.start - b.start)
    const roles = sorted.flatMap(({ role }) => (role ? [role] : []))
    return { id, name: withoutEndings(name), gender, roles, mentions: sorted }
  })
}
