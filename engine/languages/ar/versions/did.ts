import type { Version } from '../../language'
import { conjugate } from '../morphology/verbs/index'
import { nounPhrase } from '../syntax/noun-phrase'
import { formAt, hasProclitic, isPos } from '../syntax/word'
import { isSetApart, type Stretch, tokensIn } from './version'

const DID = /^(?:قام|قامت|يقوم|تقوم)$/u

/** «قامت الشركة بتصميم النظام» as «صممت الشركة النظام». */
export function byDid(stretch: Stretch): Version[] {
  const { words, within, sentence } = stretch
  for (const [at, token] of tokensIn(stretch)) {
    if (!DID.test(token.form) || isSetApart(stretch, at)) continue
    const subject = nounPhrase(words, at + 1, within.last, [])
    const noun = words[subject?.last ?? -1]
    const verb = noun?.reading.lexeme?.masdarOf
    if (!subject || !noun || !verb?.verb?.transitive) continue
    if (!hasProclitic(noun, 'ب') || noun.reading.enclitic || noun.reading.number !== 's') continue
    const object = nounPhrase(words, subject.last + 1, within.last, [])
    // An indefinite object would show its case; «بتصميم وبناء» are two.
    if (
      !object?.definite ||
      isPos(words[object.first], 'adjective') ||
      hasProclitic(words[object.first], 'و', 'ب', 'ل')
    )
      continue
    if (/[\u064B-\u064D]/u.test(words[object.head]?.token.text ?? '') || /^ه/u.test(formAt(words, object.first)))
      continue
    const slot = {
      tense: token.form.startsWith('ق') ? ('past' as const) : ('present' as const),
      person: 3 as const,
      gender: /^(?:قامت|تقوم)$/u.test(token.form) ? ('f' as const) : ('m' as const),
      number: 's' as const,
      voice: 'active' as const,
    }
    const form = conjugate(verb, slot.tense === 'present' ? { ...slot, mood: 'indicative' } : slot)
    const [from, to] = [words[subject.first]?.token.start, words[subject.last - 1]?.token.end]
    if (!form || from === undefined || to === undefined) continue
    const actor = sentence.text.slice(from - sentence.start, to - sentence.start)
    return [{ start: token.start, end: noun.token.end, replacement: `${form} ${actor}`, isTrue: true, by: 'did' }]
  }
  return []
}
