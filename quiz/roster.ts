import { foldAnswer } from './fold'
import { nameColumns } from './roster-columns'

export const MOST_PUPILS = 200
export const LONGEST_NAME = 80

/** What a person should know of a roster that was read: `text` is the line, the cell or the column it is about. */
export interface RosterFinding {
  readonly kind: 'header' | 'columns' | 'duplicate' | 'known' | 'no-letters' | 'too-long' | 'too-many'
  readonly text: string
}

export interface Roster {
  readonly names: readonly string[]
  readonly findings: readonly RosterFinding[]
}

/** «1. », «١-», «(3)», «• »: what stands before a name in a numbered or dotted list. */
const NUMBERING = /^[\s([]*(?:[0-9٠-٩۰-۹]{1,4}(?:\s*[.)\]\-–—:/\\ـ،,]+|\s)|[•●▪◦‣·*–—-]+)\s*/u

/** Controls, marks of direction and other signs without a shape; the two joiners of Persian and Urdu spelling stay. */
const SHAPELESS = /[\p{Cc}\p{Co}\p{Cn}\p{Surrogate}\ufffd]|(?![\u200c\u200d])\p{Cf}/gu

/** One cell as a name: signs nobody sees, numbering and quotation marks gone, spaces single. May be empty. */
export function cleanName(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\t\n\r]/g, ' ')
    .replace(SHAPELESS, '')
    .replace(NUMBERING, '')
    .replace(/^[\s"'«“”„.,،;؛:_-]+|[\s"»“”,،;؛:_-]+$/gu, '')
    .replace(/\s+/gu, ' ')
}

interface Kept {
  readonly names: string[]
  readonly findings: RosterFinding[]
  readonly keys: Set<string>
}

function take(kept: Kept, shown: string, known: ReadonlySet<string>): void {
  const name = cleanName(shown)
  const key = foldAnswer(name)
  const refuse = (kind: RosterFinding['kind']) =>
    kept.findings.push({ kind, text: (name || shown.trim()).slice(0, 100) })
  if (!/\p{L}/u.test(name) || key === '') return void refuse('no-letters')
  if (name.length > LONGEST_NAME) return void refuse('too-long')
  if (known.has(key)) return void refuse('known')
  if (kept.keys.has(key)) return void refuse('duplicate')
  if (kept.names.length >= MOST_PUPILS) return void refuse('too-many')
  kept.keys.add(key)
  kept.names.push(name)
}

/**
 * The names of a class out of the cells of a list or table, in their order: the column under a heading such as
 * «الاسم», else the one that looks most like names; of parts of a name in columns of their own, all in reading order.
 * A name spelled like an earlier one (foldAnswer) is taken once and reported, as is everything else left out.
 * At most MOST_PUPILS names of at most LONGEST_NAME UTF-16 units each.
 */
export function rosterFrom(rows: readonly (readonly string[])[]): Roster {
  const { cells, header, unused } = nameColumns(rows)
  const kept: Kept = { names: [], findings: [], keys: new Set() }
  if (header !== null) kept.findings.push({ kind: 'header', text: header })
  if (unused.length > 0) kept.findings.push({ kind: 'columns', text: unused.join(' · ') })
  for (const cell of cells) if (cell.replace(SHAPELESS, '').trim() !== '') take(kept, cell, new Set())
  return { names: kept.names, findings: kept.findings }
}

/** The same roster without the names that a class already has, by their folded spelling; those are reported. */
export function withoutKnown(roster: Roster, known: ReadonlySet<string>): Roster {
  const kept: Kept = { names: [], findings: [...roster.findings], keys: new Set() }
  for (const name of roster.names) take(kept, name, known)
  return { names: kept.names, findings: kept.findings }
}
