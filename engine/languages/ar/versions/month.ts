import { fraction } from '../../../random'
import { form } from '../../../text/fold'
import type { Version } from '../../language'
import { timePhrase } from '../syntax/time-phrase'
import { formAt } from '../syntax/word'
import { isSetApart, type Stretch, tokensIn } from './version'

const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ')
const FORMS = MONTHS.map((name) => form(name))

/** The month of a date that has its year, a few months off. */
export function otherMonth(stretch: Stretch): Version[] {
  const { words, sentence, within } = stretch
  const found = tokensIn(stretch).filter(([, token]) => FORMS.includes(token.form))
  const [only, second] = found
  if (!only || second || isSetApart(stretch, only[0])) return []
  const [at, token] = only
  if (formAt(words, at + 1) === '/' || formAt(words, at - 1) === '/') return []
  const phrase = [at - 1, at - 2, at - 3, at - 4].map((from) => (from < within.first ? null : timePhrase(words, from)))
  const isDated = phrase.some((time) => time && time.from <= at && at < time.last && time.year !== null)
  if (!isDated) return []
  const step = 2 + Math.floor(fraction(`${sentence.key}|month`) * 7)
  const replacement = MONTHS[(FORMS.indexOf(token.form) + step) % MONTHS.length] ?? ''
  return [{ start: token.start, end: token.end, replacement, isTrue: false, by: 'month' }]
}
