import type { Version } from '../../language'
import { nounPhrase } from '../syntax/noun-phrase'
import { timePhrase } from '../syntax/time-phrase'
import { formAt, isVerb, type Words } from '../syntax/word'
import { isLooseDate, type Stretch, tokensIn } from './version'

function timeWithin({ words, within }: Stretch): { readonly first: number; readonly last: number } | null {
  const found: { first: number; last: number }[] = []
  for (let at = within.first; at < within.last; at++) {
    const time = timePhrase(words, at)
    if (!time) continue
    if (!isLooseDate(words, at)) return null
    if (time.preposition !== null && !/^(?:في|خلال)$/u.test(time.preposition)) return null
    found.push({ first: at, last: time.last })
    at = time.last - 1
  }
  const [only, second] = found
  return only && !second && only.last <= within.last ? only : null
}

function verbsIn(words: Words, first: number, last: number): number {
  return words.slice(first, last).filter((word) => isVerb(word)).length
}

/** «في عام 2004 قامت الشركة بـ…» as «قامت الشركة في عام 2004 بـ…», and the other way round. */
export function byMovedTime(stretch: Stretch): Version[] {
  const { sentence, words, within } = stretch
  const time = timeWithin(stretch)
  if (!time) return []
  const textOf = (first: number, last: number) =>
    sentence.text.slice(
      (words[first]?.token.start ?? 0) - sentence.start,
      (words[last - 1]?.token.end ?? 0) - sentence.start,
    )
  const [start, end] = [words[within.first]?.token.start, words[within.last - 1]?.token.end]
  if (start === undefined || end === undefined || tokensIn(stretch).some(([, { text }]) => /^[؛:()«»]$/u.test(text)))
    return []
  const of = (replacement: string): Version[] => [{ start, end, replacement, isTrue: true, by: 'moved' }]
  if (time.first === within.first) {
    const verbAt = formAt(words, time.last) === '،' ? time.last + 1 : time.last
    const subject = isVerb(words[verbAt]) ? nounPhrase(words, verbAt + 1, within.last, []) : null
    if (!subject?.definite || subject.last >= within.last) return []
    return of(`${textOf(verbAt, subject.last)} ${textOf(time.first, time.last)} ${textOf(subject.last, within.last)}`)
  }
  if (!isVerb(words[within.first]) || verbsIn(words, within.first, time.first) !== 1) return []
  if (words.slice(within.first, time.first).some(({ token }) => token.text === '،')) return []
  const rest = time.last < within.last ? ` ${textOf(time.last, within.last)}` : ''
  return of(
    `${textOf(time.first, time.last)} ${textOf(within.first, time.first)}${/^ [،]/u.test(rest) ? rest.slice(1) : rest}`,
  )
}
