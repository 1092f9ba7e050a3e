import { AMBIGUOUS_NAMES, NAME_TABLES, words } from '../../words/load'
import { stemKey } from '../fold'
import type { SlotTable } from '../slots'
import type { Gender, Lexeme } from '../types'
import { entriesOf, lexeme, type StemMap, tagSet, wholeWord } from './entries'

const NAME_SLOTS: Readonly<Record<string, SlotTable>> = Object.fromEntries(
  ([null, 'm', 'f'] as const).flatMap((gender) =>
    [true, false].map((article) => [
      `${gender}${article}`,
      wholeWord({ gender, number: 's', article: article ? 'must' : 'never' }),
    ]),
  ),
)

export function addName(
  map: StemMap,
  written: string,
  gender: Gender | null,
  tags: ReadonlySet<string>,
  owner: Lexeme | null = null,
): void {
  const article = written.startsWith('ال') && written.length > 4
  const made = owner ?? lexeme({ lemma: written, pos: 'proper', gender, number: 's', tags })
  const stem = article ? written.slice(2) : written
  const slots = NAME_SLOTS[`${gender}${article}`] as SlotTable
  map.add(stem, { lexeme: made, slots, spelling: stem, also: null, next: null })
}

/** «هو» is no name, whatever languages write it so. */
function functionWord(map: StemMap, written: string): boolean {
  return (
    written.length < 3 &&
    [...entriesOf(map.stems.get(stemKey(written)))].some(({ lexeme: { tags } }) => tags.has('function'))
  )
}

const ARABIC = /^\p{Script=Arabic}+$/u

/** The parts of names of several words are names too: أبو_بكر. */
export function addNames(map: StemMap): void {
  const seenOf = { m: new Set<string>(), f: new Set<string>(), null: new Set<string>() }
  const ambiguous = new Set(words(AMBIGUOUS_NAMES))
  for (const table of NAME_TABLES) {
    const tags = tagSet(table.tags)
    const doubtful = tagSet(`${table.tags} amb`)
    const seen = seenOf[`${table.gender}`]
    for (const name of words(table.words)) {
      for (const part of name.split('_')) {
        if (part.length < 2 || seen.has(part) || !ARABIC.test(part) || functionWord(map, part)) continue
        seen.add(part)
        addName(map, part, table.gender, ambiguous.has(part) ? doubtful : tags)
      }
    }
  }
}
