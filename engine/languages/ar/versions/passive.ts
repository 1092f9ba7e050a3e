import type { Version } from '../../language'
import { conjugate } from '../morphology/verbs/index'
import { nounPhrase } from '../syntax/noun-phrase'
import { formAt, isPos } from '../syntax/word'
import { isSetApart, type Stretch, tokensIn } from './version'

const DONE = /^تمت?$/u
const SHOWN_CASE = /[\u064B-\u064D]|(?:ين|يا|ان)$/u
/** Letters before the damma of a passive. */
const BEFORE_DAMMA: Readonly<Record<string, number>> = { 1: 1, 2: 1, 3: 1, 4: 1, 8: 3, 10: 3, q1: 1 }

/** «تم افتتاح السوق» as «افتُتح السوق». */
export function byPassive(stretch: Stretch): Version[] {
  const { words, within } = stretch
  for (const [at, token] of tokensIn(stretch)) {
    const noun = words[at + 1]
    const verb = noun?.reading.lexeme?.masdarOf
    if (!DONE.test(token.form) || !noun || !verb?.verb?.transitive || isSetApart(stretch, at)) continue
    if (noun.reading.proclitics.length > 0 || noun.reading.enclitic || noun.reading.number !== 's') continue
    const object = nounPhrase(words, at + 2, within.last, [])
    const head = words[object?.head ?? -1]
    if (!object || object.head !== at + 2 || !isPos(head, 'noun') || !object.gender || object.number === 'd') continue
    if (
      SHOWN_CASE.test(head?.token.text ?? '') ||
      words.slice(at + 2, object.last).some(({ token: { form } }) => /ين$/u.test(form))
    )
      continue
    const isFeminine = object.number === 'p' || object.gender === 'f'
    // «سوق» and «المرتزقة»: a gender that the letters do not show, or a people in the shape of one woman.
    if (
      isFeminine &&
      (object.human ||
        head?.reading.lexeme?.participleOf ||
        (object.number === 's' && !/ة$/u.test(head?.token.form ?? '')))
    )
      continue
    const gender = isFeminine ? 'f' : 'm'
    const form = conjugate(verb, { tense: 'past', person: 3, gender, number: 's', voice: 'passive' })
    const letters = BEFORE_DAMMA[verb.verb.form]
    if (!form || letters === undefined || formAt(words, at + 2) === '') continue
    const replacement =
      /^.ي/u.test(form) && verb.verb.form === '1' ? form : `${form.slice(0, letters)}\u064F${form.slice(letters)}`
    return [{ start: token.start, end: noun.token.end, replacement, isTrue: true, by: 'passive' }]
  }
  return []
}
