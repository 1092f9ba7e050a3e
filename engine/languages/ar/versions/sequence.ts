import type { Version } from '../../language'
import { timePhrase } from '../syntax/time-phrase'
import { formAt, hasTag, isPos } from '../syntax/word'
import { isSetApart, type Stretch, tokensIn } from './version'

const OTHER: Readonly<Record<string, string>> = { قبل: 'بعد', بعد: 'قبل' }
const IDIOM = /^(?:فيما|من|ما|عن|الى|يوما|عاما|سنة|واحدا|واحدة)$/u
const OPEN =
  /^(?:ان|ما|ذلك|هذا|هذه|تلك|الميلاد|الاخر|الاخرى|اخر|اخرى|كل|نحو|حوالي|اقل|اكثر|مرور|مضي|قليل|كثير|غد|ظهر|يومين|عامين|سنتين|ساعتين|الظهر|منتصف)$/u

/** «بعد انهيار الدولة» becomes «قبل انهيار الدولة»: before and after, where a thing that happened follows. */
export function otherSequence(stretch: Stretch): Version[] {
  const { words } = stretch
  const found = tokensIn(stretch).filter(([, { form }]) => /^[وفل]?(?:قبل|بعد)$/u.test(form))
  const [only, second] = found
  if (!only || second) return []
  const [at, token] = only
  const next = words[at + 1]
  const replacement = OTHER[token.form]
  if (!replacement || !next || at + 1 >= stretch.within.last || isSetApart(stretch, at)) return []
  const isThing = isPos(next, 'noun') && !hasTag(next, 'time', 'unit') && !next.reading.enclitic
  const isIdiom = IDIOM.test(formAt(words, at - 1)) || OPEN.test(next.token.form) || timePhrase(words, at + 1) !== null
  if (
    !isThing ||
    isIdiom ||
    next.reading.definite === 'indefinite' ||
    !isPos(words[at], 'preposition', 'adverb', 'noun')
  )
    return []
  return [{ start: token.start, end: token.end, replacement, isTrue: false, by: 'sequence' }]
}
