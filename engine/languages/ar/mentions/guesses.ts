import { CLASS } from './classes'
import type { DocumentView } from './document-view'
import { kindOf } from './tags'

/** A copy: see COUNT in decode.ts. */
const C = CLASS
const ALL = 0
const KINDS = 5

/** The kind that a word was mostly taken for in other places than one where it was taken for `own`, and how surely. */
function elsewhere(row: Uint16Array, own: number): number {
  const all = (row[ALL] as number) - 1
  if (all === 0) return 0
  let best = 0
  let most = 0
  for (let kind = 1; kind < KINDS; kind++) {
    const count = (row[kind] as number) - (kind === own ? 1 : 0)
    if (count > most) {
      most = count
      best = kind
    }
  }
  if (best === 0) return all > 2 ? 1 : 0
  return 2 + best * 4 + (most * 3 > all * 2 ? 2 : 0) + (most > 1 ? 1 : 0)
}

/** For each token what a first reading of the document took the same word for in other places; 0: nothing is known. */
export function guessesOf(view: DocumentView, tags: readonly Uint8Array[]): Uint8Array[] {
  const counts = new Map<string, Uint16Array>()
  const rows = view.sentences.map(({ infos }, sentence) =>
    infos.map(({ cls, core }, at) => {
      if (cls < C.link) return null
      let row = counts.get(core)
      if (!row) {
        row = new Uint16Array(KINDS)
        counts.set(core, row)
      }
      row[ALL] = (row[ALL] as number) + 1
      const kind = kindOf(tags[sentence]?.[at] ?? 0)
      if (kind !== 0) row[kind] = (row[kind] as number) + 1
      return row
    }),
  )
  return rows.map((each, sentence) =>
    Uint8Array.from(each, (row, at) => (row ? elsewhere(row, kindOf(tags[sentence]?.[at] ?? 0)) : 0)),
  )
}
