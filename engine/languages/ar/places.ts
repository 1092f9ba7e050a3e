import type { Place, Sentence } from '../../text/document'
import { fold, form } from '../../text/fold'
import { CITIES, COUNTRY_ALIASES, COUNTRY_CODES } from './lexicon/places'
import { prefixLength } from './look-up'
import { mentionsOf } from './mentions/of-document'

interface Entry {
  readonly id: string
  readonly kind: Place['kind']
  readonly words: readonly string[]
}

function buildIndex(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  const names = new Intl.DisplayNames('ar', { type: 'region' })
  const add = (id: string, kind: Place['kind'], name: string) => {
    const words = form(name).split(' ')
    const key = words[0] ?? ''
    const entries = index.get(key) ?? []
    entries.push({ id, kind, words })
    entries.sort((a, b) => b.words.length - a.words.length)
    index.set(key, entries)
  }
  for (const code of COUNTRY_CODES.trim().split(/\s+/u)) add(code, 'country', names.of(code) ?? code)
  const aliases = COUNTRY_ALIASES.trim().split(/\s+/u)
  for (let at = 0; at + 1 < aliases.length; at += 2) {
    add(aliases[at] ?? '', 'country', (aliases[at + 1] ?? '').replace(/_/gu, ' '))
  }
  for (const city of CITIES.trim().split(/\s+/u)) add(`city:${fold(city)}`, 'city', city.replace(/_/gu, ' '))
  return index
}

let built: ReadonlyMap<string, readonly Entry[]> | null = null

/** Built when the first word is looked up. */
function index(): ReadonlyMap<string, readonly Entry[]> {
  built ??= buildIndex()
  return built
}

function matchAt(sentence: Sentence, at: number, first: string): Entry | null {
  for (const entry of index().get(first) ?? []) {
    if (entry.words.slice(1).every((word, offset) => sentence.tokens[at + offset + 1]?.form === word)) return entry
  }
  return null
}

/** Letters of «و، ل، ب، ف» and of «لل» for «ال» that may stand before a place. */
const CLITICS: readonly (readonly [RegExp, string, number])[] = [
  [/^لل/u, 'ال', 1],
  [/^(?:و|ف)(?:ب|ل)/u, '', 2],
  [/^[ولبف]/u, '', 1],
]

function readings(word: string): { word: string; prefix: number }[] {
  const list = [{ word, prefix: 0 }]
  for (const [pattern, instead, prefix] of CLITICS) {
    const match = pattern.exec(word)
    if (match && word.length > 4) list.push({ word: instead + word.slice(match[0].length), prefix })
  }
  return list
}

function listedPlaces(sentence: Sentence): Place[] {
  const places: Place[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at]
    if (token?.kind !== 'word') continue
    for (const { word, prefix } of readings(token.form)) {
      const entry = matchAt(sentence, at, word)
      if (!entry) continue
      const last = at + entry.words.length
      const start =
        token.start +
        (word.startsWith('ال') && prefix === 1 && token.form.startsWith('لل') ? 0 : prefixLength(token.text, prefix))
      const end = sentence.tokens[last - 1]?.end ?? token.end
      const after = sentence.tokens[last]?.form ?? ''
      const isGoal = prefix === 0 && /^(?:الى|في)$/u.test(sentence.tokens[at - 1]?.form ?? '') && !/^ال/u.test(after)
      places.push({
        isGoal,
        sentence: sentence.index,
        kind: entry.kind,
        id: entry.id,
        name: entry.words.join(' '),
        first: at,
        last,
        start,
        end,
      })
      at = last - 1
      break
    }
  }
  return places
}

/** Countries and cities that the tables do not list but the mention finder is sure of. */
function foundByModel(sentences: readonly Sentence[], listed: readonly Place[]): Place[] {
  const byIndex = new Map(sentences.map((sentence) => [sentence.index, sentence]))
  return mentionsOf(sentences).flatMap(({ kind, placeKind, sentence, first, last, start, end, name, certain }) => {
    const tokens = byIndex.get(sentence)?.tokens ?? []
    const isNew = !listed.some((other) => other.sentence === sentence && other.first < last && first < other.last)
    if (kind !== 'place' || !certain || !isNew || (placeKind !== 'country' && placeKind !== 'city')) return []
    const isBare = tokens[first]?.start === start
    const isGoal =
      isBare && /^(?:الى|في)$/u.test(tokens[first - 1]?.form ?? '') && !/^ال/u.test(tokens[last]?.form ?? '')
    return [{ sentence, kind: placeKind, id: `${placeKind}:${fold(name)}`, name, first, last, start, end, isGoal }]
  })
}

/** Countries and cities that an article names, clitics before them left out; in the order of the text. */
export function findPlaces(sentences: readonly Sentence[]): Place[] {
  const listed = sentences.flatMap(listedPlaces)
  return [...listed, ...foundByModel(sentences, listed)].sort((a, b) => a.start - b.start)
}

/** Whether a looked-up form is, or begins, the name of a country or a city. */
export function isPlaceWord(word: string): boolean {
  return index().has(word)
}
