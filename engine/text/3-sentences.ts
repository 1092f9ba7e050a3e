import type { Span } from '../types'
import { bare } from './fold'

const TERMINALS = new Set(['.', '؟', '!', '…', '?'])
const CLOSERS = new Set(['»', '”', ')', ']', '"'])
/** A quotation longer than this is no quotation: somebody forgot to close it. */
const LONGEST_QUOTATION = 1200

function quotesPair(paragraph: string): boolean {
  let depth = 0
  let start = 0
  for (let index = 0; index < paragraph.length; index++) {
    const character = paragraph[index]
    if (character === '«') {
      if (depth === 0) start = index
      depth += 1
    } else if (character === '»') {
      depth -= 1
      if (depth < 0 || index - start > LONGEST_QUOTATION) return false
    }
  }
  return depth === 0
}

/** The word that ends just before `index`, letters only. */
function wordBefore(text: string, index: number): string {
  let start = index
  while (start > 0 && index - start < 12 && /[\p{L}\p{M}.]/u.test(text[start - 1] ?? '')) start -= 1
  return bare(text.slice(start, index))
}

function endsSentence(text: string, index: number, abbreviations: ReadonlySet<string>): boolean {
  const next = text[index + 1]
  if (text[index] !== '.') return next === undefined || /[\s»”)\]"]/u.test(next)
  if (next !== undefined && !/[\s»”)\]"]/u.test(next)) return false
  const before = wordBefore(text, index)
  if (/\p{Nd}/u.test(text[index - before.length - 1] ?? '')) return true
  return !abbreviations.has(before) && !(before.length === 1 && /\p{L}/u.test(before))
}

/**
 * Third pass: the sentences of one paragraph, as spans of the whole text. Abbreviations («د.»), initials and decimals
 * do not end a sentence, nor does anything inside a quotation that closes again in the same paragraph.
 */
export function findSentences(text: string, paragraph: Span, abbreviations: ReadonlySet<string>): Span[] {
  const inside = text.slice(paragraph.start, paragraph.end)
  const minds = quotesPair(inside)
  const spans: Span[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index < inside.length; index++) {
    const character = inside[index] ?? ''
    if (character === '«') depth += 1
    if (character === '»') depth = Math.max(0, depth - 1)
    const closesQuotation =
      character === '»' && TERMINALS.has(inside[index - 1] ?? '') && /^\s*$/u.test(inside.slice(index + 1, index + 2))
    const ends = TERMINALS.has(character) && endsSentence(inside, index, abbreviations)
    if (minds && depth > 0) continue
    if (!ends && !closesQuotation) continue
    let end = index + 1
    while (end < inside.length && (CLOSERS.has(inside[end] ?? '') || TERMINALS.has(inside[end] ?? ''))) end += 1
    spans.push({ start: paragraph.start + start, end: paragraph.start + end })
    while (end < inside.length && /\s/u.test(inside[end] ?? '')) end += 1
    start = end
    index = end - 1
  }
  if (start < inside.length) spans.push({ start: paragraph.start + start, end: paragraph.end })
  return spans.filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)))
}
