import type { Range } from '../../../text/document'
import { openingChunk } from '../syntax/chunks'
import type { NamedRange } from '../syntax/noun-phrase'
import { nounPhrase } from '../syntax/noun-phrase'
import type { ClauseReading } from '../syntax/referents'
import { formAt, hasProclitic, isMark, isPos, type Words } from '../syntax/word'

export type LinkKind = 'why' | 'result' | 'aim'

/** Words that say that one thing is the cause, the result or the aim of another; «ل» at the end joins the next word. */
const TABLE: readonly (readonly [LinkKind, string])[] = [
  ['why', 'بسبب|بفضل|نتيجة|نتيجة ل|من جراء|جراء|نظرا ل|نظرا الى|بفعل|اثر'],
  ['aim', 'بهدف|من اجل|بغية|بغرض|بقصد|سعيا الى|سعيا ل|وذلك بهدف|وذلك من اجل'],
  [
    'result',
    'مما ادى الى|ما ادى الى|الامر الذي ادى الى|مما اسفر عن|ما اسفر عن|مما تسبب في|ما تسبب في|مما نتج عنه|مما افضى الى|وهو ما ادى الى|مما يؤدي الى|ما يؤدي الى',
  ],
]

const LINKS = TABLE.flatMap(([kind, list]) =>
  list.split('|').map((text) => {
    const joins = text.endsWith(' ل')
    return { kind, joins, words: (joins ? text.slice(0, -2) : text).split(' ') }
  }),
).sort((a, b) => b.words.length - a.words.length)

export interface Link {
  readonly kind: LinkKind
  /** Index of its first word. */
  readonly at: number
  /** Index of the first word of what it links. */
  readonly body: number
  readonly text: string
}

function linkAt(words: Words, at: number): Link | null {
  const found = LINKS.find(
    ({ words: parts, joins }) =>
      parts.every((part, offset) => formAt(words, at + offset) === part) &&
      joins === hasProclitic(words[at + parts.length], 'ل'),
  )
  return found ? { kind: found.kind, at, body: at + found.words.length, text: found.words.join(' ') } : null
}

/** «لمساعدة السكان»: a verb's noun behind «ل», with its object, names an aim. */
function aimAt(words: Words, at: number): Link | null {
  const word = words[at]
  const verb = word?.reading.lexeme?.masdarOf?.verb
  const isAim =
    hasProclitic(word, 'ل') &&
    verb?.transitive === true &&
    verb.form !== '1' &&
    word?.reading.definite !== 'article' &&
    isPos(words[at + 1], 'noun', 'proper') &&
    !hasProclitic(words[at + 1], 'ب', 'ل', 'ك', 'و')
  return isAim ? { kind: 'aim', at, body: at, text: 'ل' } : null
}

/** The one link in a clause, or else the one right behind the comma that closes it; null where there are several. */
export function linkOf({ clause, words }: ClauseReading): Link | null {
  const found: Link[] = []
  for (let at = clause.verbAt + 1; at < clause.last; at++) {
    const link = linkAt(words, at) ?? aimAt(words, at)
    if (!link) continue
    found.push(link)
    at = link.body
  }
  if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null
  if (formAt(words, clause.last) === '،') {
    const link = linkAt(words, clause.last + 1)
    if (link) found.push(link)
  } else if (!isMark(words[clause.last])) {
    const link = linkAt(words, clause.last)
    if (link) found.push(link)
  }
  return found.length === 1 ? (found[0] ?? null) : null
}

const MOST_TAIL = 3

/** End of a noun phrase with the phrases that hang on it, where a mark closes it; else null. */
export function closedPhrase(words: Words, first: number, named: readonly NamedRange[]): Range | null {
  const phrase = nounPhrase(words, first, words.length, named)
  if (!phrase) return null
  let last = phrase.last
  for (let tail = 0; tail < MOST_TAIL; tail++) {
    const adjunct = openingChunk(words, last, words.length, named)
    if (adjunct?.kind !== 'prepositional' || !adjunct.phrase) break
    last = adjunct.last
  }
  return last >= words.length || /^[.،؛]$/u.test(formAt(words, last)) ? { first, last } : null
}

/** The clause up to a link, as a clause of its own; null where the link stands inside one of its parts. */
export function upTo(reading: ClauseReading, at: number): ClauseReading | null {
  const { clause } = reading
  if (at >= clause.last) return reading
  if (clause.chunks.some(({ first, last }) => first < at && at < last)) return null
  return { ...reading, clause: { ...clause, last: at, chunks: clause.chunks.filter(({ last }) => last <= at) } }
}
