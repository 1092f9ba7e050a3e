import { conjugate } from '../morphology/verbs'
import type { ClauseReading } from '../syntax/referents'
import { links } from '../syntax/surface'

/** The verb of a clause as it stands after a question word: singular, masculine («من»، «ما الذي») or feminine («أيّ جهة»). */
export function verbFor({ clause, sentence }: ClauseReading, wanted: 'm' | 'f'): string | null {
  const { verb, verbAt, subjectFirst } = clause
  const { gender, number, tense, voice, lexeme } = verb.reading
  if (gender === wanted && number === 's') return (sentence.tokens[verbAt]?.text ?? '').slice(links(verb))
  if (!lexeme?.verb || (tense !== 'past' && tense !== 'present') || (subjectFirst && number === 'd')) return null
  return conjugate(lexeme, { tense, person: 3, gender: wanted, number: 's', voice: voice ?? 'active' })
}
