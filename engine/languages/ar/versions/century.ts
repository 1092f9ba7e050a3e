import { fraction } from '../../../random'
import { form } from '../../../text/fold'
import type { Version } from '../../language'
import { formAt, type Words } from '../syntax/word'
import { isSetApart, type Stretch, tokensIn } from './version'

/** As they stand after «القرن» in the genitive. */
export const CENTURIES =
  'الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي عشر|الثاني عشر|الثالث عشر|الرابع عشر|الخامس عشر|السادس عشر|السابع عشر|الثامن عشر|التاسع عشر|العشرين|الحادي والعشرين'.split(
    '|',
  )
const FORMS = CENTURIES.map((name) => form(name).split(' '))

/** Which century stands at a word, and the index after it; the longest name first. */
export function centuryAt(words: Words, at: number): { readonly number: number; readonly last: number } | null {
  for (let number = CENTURIES.length; number >= 1; number--) {
    const parts = FORMS[number - 1] ?? []
    if (parts.every((part, step) => formAt(words, at + step) === part)) return { number, last: at + parts.length }
  }
  return null
}

/** «القرن التاسع عشر» becomes a century or two earlier or later, none that the sentence names. */
export function otherCentury(stretch: Stretch): Version[] {
  const { words, sentence } = stretch
  for (const [at] of tokensIn(stretch)) {
    if (!/^[وفبل]?القرن$/u.test(formAt(words, at)) || isSetApart(stretch, at)) continue
    const found = centuryAt(words, at + 1)
    const [start, end] = [words[at + 1]?.token.start, words[(found?.last ?? 0) - 1]?.token.end]
    if (!found || found.last > stretch.within.last || start === undefined || end === undefined) return []
    const isEarlier = fraction(`${sentence.key}|century`) < 0.6
    const number = isEarlier || found.number >= 20 ? found.number - 2 : found.number + 1
    const name = CENTURIES[number - 1]
    if (!name || sentence.tokens.filter(({ form: each }) => /القرن/u.test(each)).length > 1) return []
    return [{ start, end, replacement: name, isTrue: false, by: 'century' }]
  }
  return []
}
