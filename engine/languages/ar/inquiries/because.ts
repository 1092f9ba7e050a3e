import type { Inquiry, Rival } from '../../../text/document'
import { bare, fold, form, keyWords } from '../../../text/fold'
import { type ClauseReading, ownerOf } from '../syntax/referents'
import { type Familiar, isSelfContained } from '../syntax/self-contained'
import { links, textOf, wordCount } from '../syntax/surface'
import { formAt, isMark, isVerb } from '../syntax/word'
import { frame } from './frame'

const BECAUSE = /^(?:لان|لانه|لانها|لانهم)$/u
const LEAST_WORDS = 3
const MOST_WORDS = 14
const SPREAD = 1.7
const MOST_RIVALS = 6
/** «إنّ» and its sisters change the case of these. */
const CASE_SHOWS = /(?:^|\s)(?:ابو|اخو|ذو)(?=\s)|(?:ون|تان)(?=\s|$)/u

/** Index after the clause that «لأن» opens: the next mark; null where it is short, long or broken off. */
function becauseEnd({ words }: ClauseReading, at: number): number | null {
  const found = words.findIndex((word, index) => index > at && isMark(word))
  const end = found < 0 ? words.length : found
  const size = wordCount(words, at + 1, end)
  return size >= LEAST_WORDS && size <= MOST_WORDS && /^(?:[.،؛])?$/u.test(formAt(words, end)) ? end : null
}

/** Another reason that names a cause of its own would be two questions in one. */
const CAUSAL = /(?:^|\s)(?:بسبب|بفضل|نتيجة|جراء|نظرا|لان|مما)(?=\s)/u

export interface BecauseRival extends Rival {
  readonly name: string
  /** With a pronoun for its subject, to stand where the question has just named it. */
  readonly short: string | null
}

/** «لأن الطلب ارتفع في الشتاء»: what a clause of the article says, as a wrong cause. */
export function becauseRival(reading: ClauseReading, familiar: Familiar): BecauseRival | null {
  const { clause, roles, sentence, words } = reading
  const { subject } = roles
  if (
    !subject?.definite ||
    subject.joined ||
    subject.number === 'd' ||
    (subject.number === 'p' && subject.human && !clause.subjectFirst)
  )
    return null
  const piece = { ...subject, skip: links(words[subject.first]) }
  const name = textOf(sentence, piece)
  if (!isSelfContained(reading, [piece], null, familiar)) return null
  const head = sentence.tokens[clause.verbAt]
  const start = sentence.tokens[clause.first]
  const end = sentence.tokens[clause.last - 1]
  if (!head || !start || !end || CASE_SHOWS.test(form(name)) || clause.auxiliaryAt !== null) return null
  const verb = head.text.slice(links(words[clause.verbAt]))
  const framed = frame(reading, { without: [], verb: `${name} ${verb}`, withoutSubject: true, familiar })
  if (!framed || framed.text.split(' ').length > MOST_WORDS || CAUSAL.test(form(framed.text))) return null
  const isFeminine = subject.gender === 'f' || subject.number === 'p'
  const pronoun = subject.human && subject.number === 'p' ? null : isFeminine ? 'ها' : 'ه'
  const short = pronoun && `لأن${pronoun}${framed.text.slice(name.length)}`
  return { sentence: sentence.index, text: `لأن ${framed.text}`, short, name, start: start.start, end: end.end }
}

function shares(one: string, other: string): boolean {
  const words = new Set(keyWords(one).filter((word) => word.length > 3))
  return keyWords(other).filter((word) => words.has(word)).length > 2
}

/** «لماذا …؟»: a clause whose reason follows it with «لأن». The other options are clauses of the text behind «لأن». */
export function becauseInquiry(
  reading: ClauseReading,
  familiar: Familiar,
  rivals: readonly BecauseRival[],
): Inquiry | null {
  const { clause, sentence, words } = reading
  const at = formAt(words, clause.last) === '،' ? clause.last + 1 : clause.last
  if (!BECAUSE.test(formAt(words, at)) || isVerb(words[at + 1]) === (formAt(words, at) === 'لان')) return null
  const last = becauseEnd(reading, at)
  const framed = last === null ? null : frame(reading, { without: [], familiar })
  const start = sentence.tokens[at]
  const end = sentence.tokens[(last ?? 0) - 1]
  const first = sentence.tokens[clause.first]
  if (!framed || last === null || !start || !end || !first) return null
  const pieces = [
    { first: clause.first, last: clause.last },
    { first: at + 1, last },
  ]
  if (!isSelfContained(reading, pieces, ownerOf(reading), familiar)) return null
  const text = textOf(sentence, { first: at, last })
  const stem = `لماذا ${framed.text}؟`
  const named = rivals.map(({ name, short, ...rival }) =>
    short && fold(stem).includes(fold(name)) ? { ...rival, text: short } : rival,
  )
  const fit = named.filter(
    (rival) =>
      rival.sentence !== sentence.index &&
      bare(rival.text).length <= bare(text).length * SPREAD &&
      bare(text).length <= bare(rival.text).length * SPREAD &&
      !shares(rival.text, text) &&
      !shares(rival.text, stem),
  )
  const seen = new Set([fold(text)])
  return {
    asks: 'why',
    sentence: sentence.index,
    stem,
    statement: framed.text,
    answer: { start: start.start, end: end.end, text },
    grain: 'clause',
    order: null,
    rivals: fit.filter((rival) => !seen.has(fold(rival.text)) && seen.add(fold(rival.text))).slice(0, MOST_RIVALS),
    shows: { start: first.start, end: end.end },
  }
}
