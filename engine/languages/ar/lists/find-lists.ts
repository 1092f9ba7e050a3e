import type { Enumeration } from '../../../text/document'
import { keyWords } from '../../../text/fold'
import type { ArticleClauses } from '../inquiries/article-clauses'
import { EMPTY_HEADS, type OptionPhrase } from '../inquiries/phrases'
import { placeKind } from '../inquiries/places'
import type { Lexeme } from '../morphology/types'
import type { SentenceWords } from '../syntax/referents'
import { isPos } from '../syntax/word'
import { type Item, rowAt } from './coordination'
import { bareText, plainText } from './definite'
import { familyOf } from './families'
import { leadInOf } from './lead-in'
import { type RowItem, type RowKind, type StrangerSource, strangersTo } from './strangers'

const LEAST = 3
/** «الأمراض المعدية الأخرى»: an item that only the rest of the row explains. */
const COMPARING = /^(?:ال)?(?:اخرى|اخر|اخرين|سابق|سابقة|تالية|غيرها|غيره|غيرهم)$/u
/** Share of a lead-in's words that another sentence must not hold beside a stranger. */
const SAME_MATTER = 0.5

/** Tags that say what kind of thing a word names. */
const KINDS = new Set(
  'h role group org place time animal plant food body thing abs event work field country city river colour'.split(' '),
)

/** Things that are spelt like the name of an action: «السكر»، «المرض». */
const THINGS = ['food', 'animal', 'plant', 'body', 'thing', 'place', 'h', 'org', 'work', 'count']

function tagsOfLexeme(lexeme: Lexeme | null | undefined): {
  readonly tags: ReadonlySet<string>
  readonly action: boolean
} {
  const tags = lexeme?.tags ?? new Set<string>()
  return { tags, action: lexeme?.masdarOf != null && !THINGS.some((tag) => tags.has(tag)) }
}

function headTags(
  { words }: SentenceWords,
  { phrase }: Item,
): { readonly tags: ReadonlySet<string>; readonly action: boolean } {
  return tagsOfLexeme(words[phrase.head]?.reading.lexeme)
}

/** The item as an option is written; null where its words are not known or say nothing by themselves. */
function rowItem({ sentence, words, named }: SentenceWords, { phrase }: Item): RowItem | null {
  const { first, last, head, definite, number } = phrase
  const isNamed = (at: number) => named.some((name) => name.first <= at && at < name.last)
  for (let at = first; at < last; at++) if (!words[at]?.reading.known && !isNamed(at)) return null
  const start = sentence.tokens[first]?.start
  const end = sentence.tokens[last - 1]?.end
  const text = plainText(sentence, words, phrase)
  if (start === undefined || end === undefined || text.length < 3) return null
  if (EMPTY_HEADS.test(words[head]?.reading.lemma ?? '') || COMPARING.test(words[last - 1]?.token.form ?? ''))
    return null
  return { sentence: sentence.index, text, start, end, definite, number: number ?? '?', words: last - first }
}

/** «قادة الجيش والوزراء»: whether the second is in construct with the first noun too cannot be told. */
function isOpen({ words }: SentenceWords, items: readonly Item[]): boolean {
  const [first, ...rest] = items.map(
    ({ first: from, last }) => words.slice(from, last).filter((word) => isPos(word, 'noun', 'proper')).length,
  )
  return first !== 1 && rest.every((nouns) => nouns === 1)
}

/** What all items of a row have in common; null where they are not of one kind. */
function kindOfRow(source: SentenceWords, items: readonly Item[]): RowKind | null {
  const names = items.map((item) => plainText(source.sentence, source.words, item))
  const kinds = new Set(names.map((name) => placeKind(name)))
  const place = kinds.size === 1 ? ([...kinds][0] ?? null) : null
  if (place === 'country' || place === 'city') return { place, tags: new Set([place]), actions: false }
  const each = items.map((item) => headTags(source, item))
  if (each.every(({ action }) => action)) return { place: null, tags: new Set(), actions: true }
  const counts = new Map<string, number>()
  for (const { tags } of each) for (const tag of tags) if (KINDS.has(tag)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const shared = [...counts]
    .filter(([tag, count]) => count >= items.length - 1 && each[0]?.tags.has(tag))
    .map(([tag]) => tag)
  const isFamily = familyOf(names.map((name) => bareText(name))).length > 0
  return shared.length > 0 || isFamily ? { place: null, tags: new Set(shared), actions: false } : null
}

/** Whether another sentence speaks of the same matter as a lead-in: what stands there might belong to the row too. */
function speaksOf(lead: string, source: SentenceWords): boolean {
  const keys = keyWords(lead).filter((key) => key.length > 2)
  const inside = new Set(source.sentence.tokens.map(({ key }) => key))
  return keys.filter((key) => inside.has(key)).length / Math.max(1, keys.length) > SAME_MATTER
}

function listAt(
  source: SentenceWords,
  row: readonly Item[],
  known: ArticleClauses,
  strangers: StrangerSource,
): Enumeration | null {
  const { sentence, words } = source
  // «والأسلحة الأخرى»: the last item may be only a rest of the others, and no option.
  const last = row.at(-1)
  const items = last && row.length > LEAST && !rowItem(source, last) ? row.slice(0, -1) : row
  if (isOpen(source, items) || items.some(({ phrase }) => !isPos(words[phrase.head], 'noun', 'proper'))) return null
  const options = items.map((item) => rowItem(source, item))
  const whole = options.filter((option) => option !== null)
  const kind = kindOfRow(source, items)
  const [first] = items
  if (!kind || !first || whole.length < items.length || new Set(whole.map(({ definite }) => definite)).size > 1)
    return null
  const lead = leadInOf(source, first, kind, known.readings, known.familiar)
  const from = sentence.tokens[lead?.first ?? -1]
  if (!lead || !from) return null
  const others = strangersTo(whole, kind, strangers).filter(
    ({ start }) =>
      start === null ||
      known.sources.every(
        (other) => start < other.sentence.start || start >= other.sentence.end || !speaksOf(lead.text, other),
      ),
  )
  return {
    sentence: sentence.index,
    lead: lead.text,
    items: whole.map(({ text, start, end, definite }) => ({ text: definite ? text : bareText(text), start, end })),
    strangers: others,
    shows: { start: from.start, end: whole.at(-1)?.end ?? from.end },
  }
}

/** Rows of three or more things of one kind whose sentence says what they are. */
export function findLists(known: ArticleClauses): Enumeration[] {
  const bySentence = new Map(known.sources.map((source) => [source.sentence.index, source]))
  const tagsOf = ({ sentence, start }: OptionPhrase) => {
    const source = bySentence.get(sentence)
    const at = source?.sentence.tokens.findIndex((token) => token.start === start) ?? -1
    return tagsOfLexeme(source?.words[at]?.reading.lexeme)
  }
  const keys = new Set(known.sources.flatMap(({ sentence }) => sentence.tokens.map(({ key }) => key)))
  const strangers = { all: known.all, places: known.places, tagsOf, keys }
  return known.sources.flatMap((source) => {
    const found: Enumeration[] = []
    for (let at = 1; at < source.words.length; at++) {
      const items = rowAt(source, at)
      if (!items || items.length < LEAST) continue
      const list = listAt(source, items, known, strangers)
      if (list) {
        found.push(list)
        at = items.at(-1)?.last ?? at
      }
    }
    return found
  })
}
