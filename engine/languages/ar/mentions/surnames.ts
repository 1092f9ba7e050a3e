import { BIT } from './bits'
import { CLASS } from './classes'
import type { DocumentView } from './document-view'
import type { Found } from './types'

/** A copy: see COUNT in decode.ts. */
const C = CLASS

const TOO_COMMON =
  BIT.noun | BIT.adjective | BIT.verb | BIT.particle | BIT.time | BIT.orgTrigger | BIT.placeTrigger | BIT.role

/** Last parts of the full names that the document is sure of, where one person alone has it. */
function surnamesOf(found: readonly Found[], view: DocumentView): ReadonlyMap<string, Found> {
  const infos = new Map(view.sentences.map(({ sentence, infos }) => [sentence.index, infos]))
  const owners = new Map<string, Found | null>()
  for (const mention of found) {
    if (mention.kind !== 'person' || !mention.certain || mention.last - mention.first < 2) continue
    const last = infos.get(mention.sentence)?.[mention.last - 1]
    if (!last || last.key.length < 4 || (last.bits & TOO_COMMON) !== 0) continue
    owners.set(last.key, mention)
  }
  return new Map([...owners].filter((entry): entry is [string, Found] => entry[1] !== null))
}

/** A number for a token of a document; no sentence has so many. */
function place(sentence: number, at: number): number {
  return sentence * 0x100000 + at
}

/** A surname that stands alone somewhere, also where a space was typed inside it: «تسوكر مان». */
export function addSurnames(found: readonly Found[], view: DocumentView): Found[] {
  const owners = surnamesOf(found, view)
  if (owners.size === 0) return [...found]
  const taken = new Set(
    found.flatMap(({ sentence, first, last }) =>
      Array.from({ length: last - first }, (_, at) => place(sentence, first + at)),
    ),
  )
  const more: Found[] = []
  for (const { sentence, infos } of view.sentences) {
    for (let at = 0; at < infos.length; at++) {
      const info = infos[at]
      const next = infos[at + 1]
      if (!info || info.cls < C.link || taken.has(place(sentence.index, at))) continue
      const joined = next && next.letters === 0 && !taken.has(place(sentence.index, at + 1)) ? info.stem + next.key : ''
      const owner = owners.get(info.stem) ?? owners.get(joined)
      const width = owners.has(info.stem) ? 1 : 2
      const first = sentence.tokens[at]
      const last = sentence.tokens[at + width - 1]
      if (!owner || !first || !last) continue
      const start = first.start + info.letters
      const name = sentence.text.slice(start - sentence.start, last.end - sentence.start)
      const { kind, gender } = owner
      more.push({
        kind,
        gender,
        sentence: sentence.index,
        first: at,
        last: at + width,
        start,
        end: last.end,
        name,
        certain: true,
      })
      at += width - 1
    }
  }
  return [...found, ...more].sort((a, b) => a.start - b.start)
}
