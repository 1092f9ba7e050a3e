import { fraction } from '../../../random'
import type { Place } from '../../../text/document'
import { bare, fold, keyWords } from '../../../text/fold'
import type { Span } from '../../../types'
import type { OptionPhrase } from '../inquiries/phrases'
import { otherPlaces } from '../inquiries/places'
import { bareText } from './definite'
import { familyOf, withArticle } from './families'

/** Something that does not stand in a row but might: where it stands in the article, or null where it does not. */
export interface Stranger {
  readonly text: string
  readonly start: number | null
  readonly end: number | null
}

const MOST = 6
/** A place that so many sentences name is what the article is about, and no stranger. */
const THEME = 3

/** An item of a row as an option is written. */
export interface RowItem extends Span {
  readonly sentence: number
  readonly text: string
  readonly definite: boolean
  readonly number: string
  readonly words: number
}

/** What a row shares: all of it places, all of one family, or nothing that the lexicon tells. */
export interface RowKind {
  readonly place: 'country' | 'city' | null
  readonly tags: ReadonlySet<string>
  /** All are names of actions: «نشر العلم وتعليم اللغة». */
  readonly actions: boolean
}

function isLike(items: readonly RowItem[], other: OptionPhrase): boolean {
  const sizes = items.map(({ words }) => words)
  const lengths = items.map(({ text }) => bare(text).length)
  return (
    other.words <= Math.max(...sizes) + 1 &&
    other.words >= Math.min(...sizes) &&
    bare(other.text).length <= Math.max(...lengths) * 1.4 &&
    items.every(({ definite }) => definite === other.definite) &&
    items.some(({ number }) => number === other.number)
  )
}

/** Phrases of other sentences that are of the same kind as the items of a row. */
function fromArticle(
  items: readonly RowItem[],
  all: readonly OptionPhrase[],
  tagsOf: TagsOf,
  kind: RowKind,
): Stranger[] {
  const sentence = items[0]?.sentence ?? 0
  return all
    .filter((other) => other.sentence !== sentence && isLike(items, other))
    .filter((other) => {
      const { tags, action } = tagsOf(other)
      return kind.actions ? action : !action && [...kind.tags].some((tag) => tags.has(tag))
    })
    .sort((a, b) => Math.abs(a.sentence - sentence) - Math.abs(b.sentence - sentence) || a.start - b.start)
    .map(({ text, start, end }) => ({ text, start, end }))
}

export type TagsOf = (phrase: OptionPhrase) => { readonly tags: ReadonlySet<string>; readonly action: boolean }

export interface StrangerSource {
  readonly all: readonly OptionPhrase[]
  readonly places: readonly Place[]
  readonly tagsOf: TagsOf
  /** Keys of all words of the article. */
  readonly keys: ReadonlySet<string>
}

/** Other members of the family that most of a row belongs to; «المعدة والأمعاء» are told by the article, «متحف» is not. */
function fromFamily(items: readonly RowItem[], { keys }: StrangerSource): Stranger[] {
  const salt = items.map(({ text }) => text).join(' ')
  const definite = items[0]?.definite ?? false
  return [...familyOf(items.map(({ text, definite: known }) => (known ? text : bareText(text))))]
    .map((member) => (definite ? withArticle(member) : member))
    .filter((text) => keyWords(text).every((key) => !keys.has(key) && !keys.has(key.replace(/^ال/u, ''))))
    .sort((a, b) => fraction(`${salt}${a}`) - fraction(`${salt}${b}`))
    .slice(0, MOST)
    .map((text) => ({ text, start: null, end: null }))
}

function otherPlacesThan(
  items: readonly RowItem[],
  kind: 'country' | 'city',
  { places, keys }: StrangerSource,
): Stranger[] {
  const [first] = items
  if (!first) return []
  const own = new Set(items.map(({ text }) => fold(text)))
  const salt = items.map(({ text }) => text).join(' ')
  // «اميركا»: the article's careless spelling would stand out.
  const isCareless = (name: string) => /^ا(?!ل)/u.test(name)
  const answer = { start: first.start, end: first.end, text: first.text }
  return otherPlaces({ answer, grain: kind }, places, salt)
    .filter(
      (name) =>
        !isCareless(name) && !own.has(fold(name)) && places.filter((place) => place.name === name).length < THEME,
    )
    .flatMap((name): Stranger[] => {
      const seen = places.find((place) => place.name === name && place.sentence !== first.sentence)
      if (seen) return [{ text: name, start: seen.start, end: seen.end }]
      return keyWords(name).every((key) => !keys.has(key)) ? [{ text: name, start: null, end: null }] : []
    })
}

/** Things that could stand in a row and do not, best first: no word of theirs is in the row. */
export function strangersTo(items: readonly RowItem[], kind: RowKind, source: StrangerSource): Stranger[] {
  const taken = new Set(items.flatMap(({ text }) => keyWords(text)))
  const found = kind.place
    ? otherPlacesThan(items, kind.place, source)
    : [...fromArticle(items, source.all, source.tagsOf, kind), ...fromFamily(items, source)]
  const chosen: Stranger[] = []
  for (const stranger of found) {
    const keys = keyWords(stranger.text)
    if (keys.some((key) => taken.has(key) || taken.has(key.replace(/^ال/u, '')))) continue
    chosen.push(stranger)
    for (const key of keys) taken.add(key)
    if (chosen.length >= MOST) break
  }
  return chosen
}
