import type { Span } from '@/quiz'
import { searchable } from '../editor/search'

/** More than these nobody steps through, and each one costs the browser. */
const MOST_FOUND = 500

/** A text as it is searched, with the place in the text that each of its characters comes from. */
export interface Folded {
  readonly text: string
  readonly places: readonly number[]
}

/** Letters repeat, and folding one is slow. */
const known = new Map<string, string>()

function foldedChar(char: string): string {
  const before = known.get(char)
  if (before !== undefined) return before
  const folded = /\s/.test(char) ? ' ' : searchable(char)
  known.set(char, folded)
  return folded
}

/** Folds character by character: spellings fall together as in `searchable`, and any white space is one space. */
export function folded(text: string): Folded {
  const chars: string[] = []
  const places: number[] = []
  let place = 0
  for (const char of text) {
    const found = foldedChar(char)
    const isMoreSpace = found === ' ' && chars.at(-1) === ' '
    // By UTF-16 unit, as the text is searched.
    for (let unit = 0; unit < found.length && !isMoreSpace; unit += 1) {
      chars.push(found.charAt(unit))
      places.push(place)
    }
    place += char.length
  }
  return { text: chars.join(''), places }
}

/** Where what was typed stands in the text, in its order; a sign that hangs on the last letter belongs to it. */
export function findAll(within: Folded, length: number, typed: string): Span[] {
  const sought = folded(typed).text.trim()
  const spans: Span[] = []
  if (sought === '') return spans
  for (let at = within.text.indexOf(sought); at >= 0; at = within.text.indexOf(sought, at + sought.length)) {
    const [start, end] = [within.places[at], within.places[at + sought.length] ?? length]
    if (start !== undefined) spans.push({ start, end })
    if (spans.length === MOST_FOUND) break
  }
  return spans
}
