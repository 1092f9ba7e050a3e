import { isStorable } from '@/lib/storable'
import type { Span } from '../article'

const SILENT = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f]/

/** A text without vowel signs and with single spaces, and where each of its characters stands in the original. */
function folded(text: string): { readonly plain: string; readonly places: readonly number[] } {
  let plain = ''
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const isSpace = /\s/.test(character)
    if (SILENT.test(character) || (isSpace && plain.endsWith(' '))) continue
    plain += isSpace ? ' ' : character
    places.push(at)
  }
  return { plain, places }
}

/** Where a text says these words, vowel signs and line breaks aside: the first place, or null. */
export function findQuote(text: string, quote: string): Span | null {
  const exact = text.indexOf(quote)
  if (quote !== '' && exact >= 0) return { start: exact, end: exact + quote.length }
  const words = folded(quote).plain.trim()
  const { plain, places } = folded(text)
  const start = words === '' ? -1 : plain.indexOf(words)
  const first = places[start]
  const last = places[start + words.length - 1]
  if (first === undefined || last === undefined) return null
  // The vowel signs of the last letter belong to it.
  let end = last + 1
  while (end < text.length && SILENT.test(text.charAt(end))) end++
  return { start: first, end }
}

/** Whether a span lies within the text and cuts no character in two. */
export function isIn(text: string, { start, end }: Span): boolean {
  return start < end && end <= text.length && isStorable(text.slice(start, end))
}
