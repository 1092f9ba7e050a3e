import type { Range } from '../../../text/document'
import { closing } from '../syntax/chunks'
import { type NamedRange, type NounPhrase, nounPhrase } from '../syntax/noun-phrase'
import type { SentenceWords } from '../syntax/referents'
import { formAt, hasProclitic, isGoverned, isMark, isNominal, isPos, isVerb, type Words } from '../syntax/word'

/** One of several things in a row; `skip` letters of its first word («و», «ب») are left out where it is shown. */
export interface Item extends Range {
  readonly phrase: NounPhrase
  /** The preposition that each item repeats: «من … ومن …»; null where the items stand bare. */
  readonly preposition: string | null
}

const MOST_WORDS = 5
const CLOSING = /^[.،؛:؟!]$/u

/** Whether a word opens an item after «و» or after a comma. */
function opensItem(words: Words, at: number): boolean {
  return isNominal(words[at]) && !isVerb(words[at]) && !isPos(words[at], 'demonstrative')
}

/** Where the item that begins at a word must end: before the next «و», «أو» or mark. */
function boundary(words: Words, at: number, end: number): number {
  for (let cursor = at + 1; cursor < end; cursor++) {
    const close = closing(words, cursor, end)
    if (close !== null) {
      cursor = close - 1
      continue
    }
    if (isMark(words[cursor]) || hasProclitic(words[cursor], 'و', 'ف') || formAt(words, cursor) === 'او') return cursor
  }
  return end
}

/** The item between two bounds, nothing left over; null where it is more than one plain noun phrase. */
export function itemAt(words: Words, at: number, last: number, named: readonly NamedRange[]): Item | null {
  if (!opensItem(words, at) || last - at > MOST_WORDS) return null
  const phrase = nounPhrase(words, at, last, named)
  if (!phrase || phrase.last !== last || phrase.joined) return null
  const inside = words.slice(at, last)
  if (
    inside.some(
      (word, index) =>
        isVerb(word) || isPos(word, 'pronoun', 'relative', 'demonstrative') || (index > 0 && isMark(word)),
    )
  )
    return null
  if (inside.some((word) => word.reading.enclitic || word.token.kind === 'number')) return null
  return { first: at, last, phrase, preposition: null }
}

/** «، و», «و», «،»: index of the first word of the next item; null where the row ends here. */
function nextItem(words: Words, at: number): number | null {
  if (formAt(words, at) === '،') return isMark(words[at + 1]) ? null : at + 1
  return hasProclitic(words[at], 'و') && !isGoverned(words[at]) ? at : null
}

/**
 * The items of a row whose first one begins at `at`. Null unless three or more stand there, the last of them joined by
 * «و» and closed by a mark: else one cannot tell where the row ends.
 */
export function rowAt({ words, named }: SentenceWords, at: number): Item[] | null {
  const items: Item[] = []
  let cursor: number | null = at
  let isJoined = false
  while (cursor !== null) {
    // An item that is not over by then is too long to be one.
    const last = boundary(words, cursor, Math.min(words.length, cursor + MOST_WORDS + 1))
    const item: Item | null = itemAt(words, cursor, last, named)
    if (!item) return null
    if (items.length > 0 && !hasProclitic(words[cursor], 'و') && isJoined) return null
    isJoined = hasProclitic(words[cursor], 'و')
    items.push(item)
    const next: number | null = nextItem(words, last)
    if (next === null || (formAt(words, last) === '،' && isJoined && !hasProclitic(words[next], 'و'))) {
      if (last < words.length && !CLOSING.test(formAt(words, last))) return null
      break
    }
    // «…، والقمح، وقال …»: after a comma a verb opens something else.
    if (formAt(words, last) === '،' && !opensItem(words, next)) break
    cursor = next
  }
  return items.length >= 3 && isJoined ? items : null
}
