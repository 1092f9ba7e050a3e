import { stemKey } from '../fold'
import { type EncliticNeed, type Slot, type SlotTable, SlotTableBuilder, type StemTable } from '../slots'
import type { Mood, VerbClass } from '../types'
import { CLASS_STEMS } from './class-stems'
import { type Conjugated, conjugationTable, stemsTable } from './conjugate'
import { type NominalForms, nominalForms } from './derived'
import { spell } from './spelling'
import { type Radicals, radicalsOf } from './stems'

/**
 * Verbs conjugate in some three hundred ways. A class is one of them: its table is built once with digits for the
 * radicals that are plain consonants, cut into stems, prefixes and endings, and filled in for each of its verbs.
 */
export interface ConjugationClass {
  /** Stems with digits for radicals, folded, and what may stand around them; `passive`: of no active form. */
  readonly stems: readonly { readonly template: string; readonly slots: StemTable; readonly passive: boolean }[]
  /** The dictionary form, as written. */
  readonly lemma: string
  readonly nominal: NominalForms
}

/** Roots with a form of their own. */
const SINGULAR_ROOTS: ReadonlySet<string> = new Set(['رءي', 'ءخذ', 'ءكل', 'ءمر'])

/** Radicals that change or merge in some form stay; all others behave alike and become digits. */
function abstractRadicals(verb: VerbClass, r: Radicals): Radicals {
  if (SINGULAR_ROOTS.has(verb.root)) return r
  const keep = (letter: string, lively: string, digit: string) => (lively.includes(letter) ? letter : digit)
  const one = keep(r.one, verb.form === '8' ? 'wyءتدذزصضطظ' : verb.form === '7' ? 'wyءن' : 'wyء', '1')
  // The endings begin with ت and ن, which merge with a last radical: سكتّ, آمنّا.
  const three = keep(r.three, 'wyءيتن', r.two === r.three ? '2' : '3')
  const two = r.two === r.three ? three : keep(r.two, 'wyء'.includes(r.three) ? 'wyءي' : 'wyء', '2')
  const four = r.four === '' ? '' : keep(r.four, 'ءتن', '4')
  return { ...r, one, two, three, four }
}

function classKey(r: Radicals): string {
  const vowels = r.form === '1' ? r.past + r.present : ''
  return `${r.form}${vowels}|${r.one}|${r.two}|${r.three}|${r.four}|${r.kind}${r.losesFirst}`
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

interface CutForm {
  readonly stem: string
  readonly prefix: string
  readonly suffix: string
}

function cutForm({ prefix: shown, suffix: ending }: Pick<Conjugated, 'prefix' | 'suffix'>, written: string): CutForm {
  const folded = stemKey(written)
  const prefix = folded.startsWith(shown) ? shown : ''
  const suffix = folded.endsWith(ending) ? ending : ''
  return { prefix, suffix, stem: folded.slice(prefix.length, folded.length - suffix.length) }
}

function fullTables(r: Radicals): ReadonlyMap<string, SlotTable> {
  const builders = new Map<string, SlotTableBuilder>()
  for (const cell of cellsOf(conjugationTable(r))) {
    const { form, spelt } = cell
    const { stem, prefix, suffix } = cutForm({ prefix: form.prefix, suffix: spelt.suffix }, spelt.written)
    if (stem === '' || (form.tense === 'imperative' && spelt.written.length < 2)) continue
    const builder = builders.get(stem) ?? new SlotTableBuilder()
    builders.set(stem, builder)
    builder.add(prefix, suffix, slotOf(cell))
  }
  return new Map([...builders].map(([stem, builder]) => [stem, builder.done()]))
}

/** What may stand around any stem of a verb: for anything else no table need be made. */
const AFFIXES: ReadonlySet<string> = new Set(
  '- -ا -ن -ت -تما -تم -تمو -تن -نا -تا -وا -و -ي ا- ن- ي- ي-ان ي-ا ي-ن ي-ون ي-وا ي-و ت- ت-ان ت-ا ت-ن ت-ين ت-ي ت-ون ت-وا ت-و'.split(
    ' ',
  ),
)

/** The tables of a class are made when one of its stems is first met in a text; until then only its stems are known. */
class LazyTable implements StemTable {
  constructor(
    private readonly template: string,
    private readonly tables: () => ReadonlyMap<string, SlotTable>,
  ) {}

  get(key: string): readonly Slot[] | undefined {
    return AFFIXES.has(key) ? this.tables().get(this.template)?.get(key) : undefined
  }
}

/** Stems and whether they are of passive forms only. */
export function stemTemplates(forms: readonly Conjugated[]): Map<string, boolean> {
  const templates = new Map<string, boolean>()
  for (const form of forms) {
    for (const { written, suffix } of spellings(form, spell(form.sounds))) {
      const { stem } = cutForm({ prefix: form.prefix, suffix }, written)
      if (stem !== '') templates.set(stem, form.voice === 'passive' && templates.get(stem) !== false)
    }
  }
  return templates
}

/** What of a class is needed before any of its verbs is met. */
interface Outline {
  readonly stems: readonly { readonly template: string; readonly passive: boolean }[]
  readonly lemma: string
  readonly nominal: NominalForms
}

function workedOut(r: Radicals): Outline {
  const forms = stemsTable(r)
  const stems = [...stemTemplates(forms)].map(([template, passive]) => ({ template, passive }))
  return { stems, lemma: spell(forms[0]?.sounds ?? ''), nominal: nominalForms(r) }
}

/** A line of class-stems.ts: key, stems (those of passive forms only with a star), lemma, masdars, both participles. */
function line(key: string, { stems, lemma, nominal }: Outline): string {
  const templates = stems.map(({ template, passive }) => template + (passive ? '*' : ''))
  return [key, templates.join(' '), lemma, nominal.masdars.join(' '), nominal.active, nominal.passive].join('\t')
}

let outlines: Map<string, Outline> | null = null

/** Working out the stems of all classes takes longer than all the rest of the lexicon: the usual ones are written down. */
function writtenDown(): Map<string, Outline> {
  if (outlines) return outlines
  outlines = new Map()
  for (const each of CLASS_STEMS.split('\n')) {
    const [key = '', stems = '', lemma = '', masdars = '', active = '', passive = ''] = each.split('\t')
    const templates = stems.split(' ').map((stem) => ({ template: stem.replace('*', ''), passive: stem.endsWith('*') }))
    const nominal = { masdars: masdars === '' ? [] : masdars.split(' '), active, passive }
    if (key !== '') outlines.set(key, { stems: templates, lemma, nominal })
  }
  return outlines
}

/** The line of class-stems.ts that a verb's class should have. */
export function classLine(verb: VerbClass): string {
  const r = abstractRadicals(verb, radicalsOf(verb))
  return line(classKey(r), workedOut(r))
}

function buildClass(r: Radicals, key: string): ConjugationClass {
  let made: ReadonlyMap<string, SlotTable> | null = null
  const tables = () => {
    made ??= fullTables(r)
    return made
  }
  const outline = writtenDown().get(key) ?? workedOut(r)
  const stems = outline.stems.map(({ template, passive }) => ({
    template,
    slots: new LazyTable(template, tables),
    passive,
  }))
  return { ...outline, stems }
}

const classes = new Map<string, ConjugationClass>()

export function classOf(verb: VerbClass): ConjugationClass {
  const r = abstractRadicals(verb, radicalsOf(verb))
  const key = classKey(r)
  const known = classes.get(key)
  if (known) return known
  const built = buildClass(r, key)
  classes.set(key, built)
  return built
}

const ONE = '1'.charCodeAt(0)
const FOUR = '4'.charCodeAt(0)

/** Puts the radicals of a root where a template has digits. */
export function fill(template: string, root: string): string {
  let text = ''
  for (let at = 0; at < template.length; at++) {
    const code = template.charCodeAt(at)
    text += code >= ONE && code <= FOUR ? root[code - ONE] : template[at]
  }
  return text
}
