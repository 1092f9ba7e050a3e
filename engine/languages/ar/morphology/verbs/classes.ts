import { stemKey } from '../fold'
import { type EncliticNeed, type Slot, type SlotTable, SlotTableBuilder } from '../slots'
import type { Mood, VerbClass } from '../types'
import { type Conjugated, conjugationTable } from './conjugate'
import { type NominalForms, nominalForms } from './derived'
import { spell } from './spelling'
import { type Radicals, radicalsOf } from './stems'

/**
 * Verbs conjugate in some three hundred ways. A class is one of them: its table is built once with digits for the
 * radicals that are plain consonants, cut into stems, prefixes and endings, and filled in for each of its verbs.
 */
export interface ConjugationClass {
  /** Stems with digits for radicals, folded, and what may stand around them. */
  readonly stems: readonly (readonly [template: string, slots: SlotTable])[]
  /** The dictionary form, as written. */
  readonly lemma: string
  readonly nominal: NominalForms
}

/** Letters that change or merge in some form; all others behave alike. */
const LIVELY = 'wyءويتن'
/** Roots with a form of their own. */
const SINGULAR_ROOTS: ReadonlySet<string> = new Set(['رءي', 'ءخذ', 'ءكل', 'ءمر'])

function abstractRadicals(verb: VerbClass, r: Radicals): Radicals {
  if (SINGULAR_ROOTS.has(verb.root)) return r
  const lively = (letter: string, extra = '') => LIVELY.includes(letter) || extra.includes(letter)
  const one = lively(r.one, verb.form === '8' ? 'دذزصضطظ' : '') ? r.one : '1'
  const two = lively(r.two) ? r.two : '2'
  const same = r.two === r.three
  const three = lively(r.three) ? r.three : same ? two : '3'
  const four = r.four === '' || lively(r.four) ? r.four : '4'
  return { ...r, one, two, three, four }
}

function classKey(r: Radicals, passive: boolean): string {
  const vowels = r.form === '1' ? r.past + r.present : ''
  return `${r.form}${vowels}|${r.one}|${r.two}|${r.three}|${r.four}|${r.kind}${r.losesFirst}${passive}`
}

interface Spelt {
  readonly written: string
  readonly suffix: string
  readonly enclitic: EncliticNeed
}

/** How a form is written by itself and before a pronoun: كتبوا كتبو-, رمى رما-, يقرأ يقرؤ-, كتبتم كتبتمو-. */
function spellings(form: Conjugated, written: string): Spelt[] {
  const alone = { written, suffix: form.suffix, enclitic: 'never' as const }
  const joined = (text: string, suffix: string) => ({ written: text, suffix, enclitic: 'must' as const })
  if (written.endsWith('وا') && form.suffix.endsWith('وا')) {
    const both = [alone, joined(written.slice(0, -1), form.suffix.slice(0, -1))]
    return written.includes('ؤو')
      ? both.flatMap((each) => [each, { ...each, written: each.written.replace('ؤو', 'أو') }])
      : both
  }
  if (written.endsWith('ى')) return [alone, joined(`${written.slice(0, -1)}ا`, '')]
  if (form.suffix === 'تم') return [alone, joined(`${written}و`, 'تمو')]
  const whole = { ...alone, enclitic: 'may' as const }
  if (written.endsWith('أ') && form.mood === 'indicative') return [whole, joined(`${written.slice(0, -1)}ؤ`, '')]
  return written.includes('ؤون') ? [whole, { ...whole, written: written.replace('ؤو', 'أو') }] : [whole]
}

/** Moods that are written alike are one slot. */
function sharedMood(moods: ReadonlySet<Mood | null>): Mood | null {
  if (moods.has('indicative')) return moods.size > 1 ? null : 'indicative'
  if (moods.has('subjunctive')) return 'subjunctive'
  return moods.has('jussive') ? 'jussive' : null
}

interface Cell {
  readonly form: Conjugated
  readonly spelt: Spelt
  readonly moods: Set<Mood | null>
}

function cellsOf(forms: readonly Conjugated[]): Iterable<Cell> {
  const cells = new Map<string, Cell>()
  for (const form of forms) {
    for (const spelt of spellings(form, spell(form.sounds))) {
      const key = `${form.tense}${form.voice}${form.person}${form.gender}${form.number}${spelt.written}${spelt.enclitic}`
      const cell = cells.get(key)
      if (cell) cell.moods.add(form.mood)
      else cells.set(key, { form, spelt, moods: new Set([form.mood]) })
    }
  }
  return cells.values()
}

function slotOf({ form, spelt, moods }: Cell): Slot {
  const { person, gender, number, tense, voice } = form
  const { written, enclitic } = spelt
  const mood = sharedMood(moods)
  return { person, gender, number, tense, voice, mood, case: null, written, enclitic, article: 'never', state: null }
}

function factored(forms: readonly Conjugated[]): (readonly [string, SlotTable])[] {
  const builders = new Map<string, SlotTableBuilder>()
  for (const cell of cellsOf(forms)) {
    const folded = stemKey(cell.spelt.written)
    const prefix = folded.startsWith(cell.form.prefix) ? cell.form.prefix : ''
    const suffix = folded.endsWith(cell.spelt.suffix) ? cell.spelt.suffix : ''
    const stem = folded.slice(prefix.length, folded.length - suffix.length)
    if (stem === '') continue
    const builder = builders.get(stem) ?? new SlotTableBuilder()
    builders.set(stem, builder)
    builder.add(prefix, suffix, slotOf(cell))
  }
  return [...builders].map(([stem, builder]) => [stem, builder.done()] as const)
}

function buildClass(r: Radicals, passive: boolean): ConjugationClass {
  const forms = conjugationTable(r).filter(
    ({ tense, voice, sounds }) => (passive || voice === 'active') && (tense !== 'imperative' || sounds.length > 3),
  )
  return { stems: factored(forms), lemma: spell(forms[0]?.sounds ?? ''), nominal: nominalForms(r) }
}

const classes = new Map<string, ConjugationClass>()

export function classOf(verb: VerbClass): ConjugationClass {
  const passive = verb.transitive || verb.prepositions.length > 0
  const r = abstractRadicals(verb, radicalsOf(verb))
  const key = classKey(r, passive)
  const known = classes.get(key)
  if (known) return known
  const built = buildClass(r, passive)
  classes.set(key, built)
  return built
}

/** Puts the radicals of a root where a template has digits. */
export function fill(template: string, root: string): string {
  let text = ''
  for (const letter of template) text += letter >= '1' && letter <= '4' ? root[Number(letter) - 1] : letter
  return text
}
