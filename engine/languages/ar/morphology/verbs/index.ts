import type { Lexeme, Person, VerbSlot } from '../types'
import { type Conjugated, conjugationTable } from './conjugate'
import { spell } from './spelling'
import { radicalsOf } from './stems'

const tables = new WeakMap<Lexeme, readonly Conjugated[]>()

/** Written forms asked for before, by all that tells them apart. */
const spelt = new WeakMap<Lexeme, Map<string, string | null>>()

function tableOf(verb: Lexeme): readonly Conjugated[] {
  const known = tables.get(verb)
  if (known) return known
  const made = verb.verb ? conjugationTable(radicalsOf(verb.verb)) : []
  tables.set(verb, made)
  return made
}

/** Dual and plural of the first person are one; so are both genders of the dual of the second and of the first person. */
function sameLine(form: Conjugated, person: Person, { gender, number }: VerbSlot): boolean {
  const asked = person === 1 && number === 'd' ? 'p' : number
  return form.person === person && form.number === asked && (form.gender === null || form.gender === gender)
}

/**
 * The written form of a verb: conjugate(قال, {tense: 'present', person: 3, gender: 'f', number: 's'}) → تقول.
 * Null for what is no verb or has no such form (the passive of most intransitive verbs is given nevertheless).
 */
export function conjugate(verb: Lexeme, slot: VerbSlot): string | null {
  const voice = slot.voice ?? 'active'
  const mood = slot.tense === 'present' ? (slot.mood ?? 'indicative') : null
  const person = slot.tense === 'imperative' ? 2 : slot.person
  const forms = spelt.get(verb) ?? new Map<string, string | null>()
  spelt.set(verb, forms)
  const key = `${slot.tense}${voice}${mood}${person}${slot.gender}${slot.number}`
  const known = forms.get(key)
  if (known !== undefined) return known
  const found = tableOf(verb).find(
    (form) => form.tense === slot.tense && form.voice === voice && form.mood === mood && sameLine(form, person, slot),
  )
  const written = found ? spell(found.sounds) : null
  forms.set(key, written)
  return written
}
