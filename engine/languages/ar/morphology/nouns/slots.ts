import { stemKey } from '../fold'
import { type EncliticNeed, NO_FEATURES, type Slot, type SlotTable, SlotTableBuilder } from '../slots'
import type { Case, Gender, GrammaticalNumber, State } from '../types'

/**
 * Endings of nouns and adjectives. A word is cut into a stem that never changes and one of these tables of endings:
 * معلم + (ون ين و ي ات ة …), مدين + (ة ت تان ات …), مستشف + (ى ا يان يات …).
 */
type EndingRow = readonly [
  suffix: string,
  number: GrammaticalNumber | null,
  gender: Gender | null | 'own',
  kase: Case | null,
  enclitic: EncliticNeed,
  article: EncliticNeed,
  state: State | null,
]

const SINGULAR: readonly EndingRow[] = [['', 's', 'own', null, 'may', 'may', null]]
const TANWIN: readonly EndingRow[] = [['ا', 's', 'own', 'accusative', 'never', 'never', 'indefinite']]

function dual(stem: string, gender: Gender | 'own'): EndingRow[] {
  return [
    [`${stem}ان`, 'd', gender, 'nominative', 'never', 'may', null],
    [`${stem}ين`, 'd', gender, 'oblique', 'never', 'may', null],
    [`${stem}ا`, 'd', gender, 'nominative', 'may', 'never', 'construct-or-possessed'],
    [`${stem}ي`, 'd', gender, 'oblique', 'may', 'never', 'construct-or-possessed'],
  ]
}

const SOUND_MASCULINE: readonly EndingRow[] = [
  ['ون', 'p', 'm', 'nominative', 'never', 'may', null],
  ['ين', 'p', 'm', 'oblique', 'never', 'may', null],
  ['و', 'p', 'm', 'nominative', 'may', 'never', 'construct-or-possessed'],
  ['ي', 'p', 'm', 'oblique', 'may', 'never', 'construct-or-possessed'],
]
/** A plural in ات is feminine for agreement, except that «own» words like اجتماع keep the gender of their singular. */
const SOUND_FEMININE: readonly EndingRow[] = [['ات', 'p', 'own', null, 'may', 'may', null]]
const FEMININE: readonly EndingRow[] = [
  ['ة', 's', 'f', null, 'never', 'may', null],
  ['ت', 's', 'f', null, 'must', 'never', 'construct-or-possessed'],
  ...dual('ت', 'f'),
]

export interface Inflection {
  /** Gender of the word itself; null: left open. */
  readonly gender: Gender | null
  readonly number: GrammaticalNumber
  readonly dual: boolean
  readonly soundMasculine: boolean
  readonly soundFeminine: boolean
  /** معلم also gives معلمة and معلمات. */
  readonly feminine: boolean
}

const tables = new Map<Rows, SlotTable[]>()

/** A number for each way in which the values of an inflection can differ. */
function codeOf({ gender, number, dual: two, soundMasculine, soundFeminine, feminine }: Inflection): number {
  const bits = Number(two) + 2 * Number(soundMasculine) + 4 * Number(soundFeminine) + 8 * Number(feminine)
  return bits * 9 + (gender === null ? 0 : gender === 'm' ? 3 : 6) + (number === 's' ? 0 : number === 'p' ? 1 : 2)
}

function tableOf(rows: Rows, inflection: Inflection): SlotTable {
  const { gender, number } = inflection
  const made = tables.get(rows) ?? []
  tables.set(rows, made)
  const code = codeOf(inflection)
  const known = made[code]
  if (known) return known
  const builder = new SlotTableBuilder()
  for (const [suffix, own, genderOf, kase, enclitic, article, state] of rows(inflection)) {
    const slot: Slot = {
      ...NO_FEATURES,
      gender: genderOf === 'own' ? gender : genderOf,
      number: own === 's' ? number : own,
      case: kase,
      written: `-${suffix}`,
      enclitic,
      article,
      state,
    }
    builder.add('', stemKey(suffix), slot)
  }
  const table = builder.done()
  made[code] = table
  return table
}

/** Which class of endings: made of the letters that the word ends in. */
type Rows = (inflection: Inflection) => readonly EndingRow[]

const consonantRows: Rows = ({ dual: two, soundMasculine, soundFeminine, feminine, number }) => [
  ...SINGULAR,
  ...(number === 's' || number === 'p' ? TANWIN : []),
  ...(two ? dual('', 'own') : []),
  ...(soundMasculine ? SOUND_MASCULINE : []),
  ...(soundFeminine ? (feminine ? feminineOnly(SOUND_FEMININE) : SOUND_FEMININE) : []),
  ...(feminine ? FEMININE : []),
]

function feminineOnly(rows: readonly EndingRow[]): EndingRow[] {
  return rows.map((row) => row.map((cell, index) => (index === 2 ? 'f' : cell)) as unknown as EndingRow)
}

/** مدينة، خليفة، قضاة. */
const taRows: Rows = ({ dual: two, soundFeminine }) => [
  ['ة', 's', 'own', null, 'never', 'may', null],
  ['ت', 's', 'own', null, 'must', 'never', 'construct-or-possessed'],
  ...(two ? dual('ت', 'own') : []),
  ...(soundFeminine ? SOUND_FEMININE : []),
]

/** مستشفى، كبرى. */
const maqsuraRows: Rows = ({ dual: two, soundFeminine, feminine }) => [
  ['ى', 's', 'own', null, 'never', 'may', null],
  ['ا', 's', 'own', null, 'must', 'never', 'construct-or-possessed'],
  ...(two ? dual('ي', 'own') : []),
  ...(soundFeminine ? ([['يات', 'p', 'own', null, 'may', 'may', null]] as const) : []),
  ...(feminine ? ([['اة', 's', 'f', null, 'never', 'may', null]] as const) : []),
]

/** كاميرا، دنيا. */
const alefRows: Rows = ({ soundFeminine, dual: two }) => [
  ...SINGULAR,
  ...(two ? dual('و', 'own') : []),
  ...(soundFeminine
    ? ([
        ['ت', 'p', 'own', null, 'may', 'may', null],
        ['هات', 'p', 'own', null, 'may', 'may', null],
        ['وات', 'p', 'own', null, 'may', 'may', null],
      ] as const)
    : []),
]

/** قاضٍ: القاضي، قاضيا، قاضية، قاضون. */
const defectiveRows: Rows = ({ number, dual: two, soundMasculine, soundFeminine, feminine }) => [
  ['', 's', 'own', null, 'never', 'never', 'indefinite'],
  ['ي', 's', 'own', null, 'may', 'may', null],
  ...(number === 's' ? ([['يا', 's', 'own', 'accusative', 'never', 'never', 'indefinite']] as const) : []),
  ...(two ? dual('ي', 'own') : []),
  ...(soundMasculine ? SOUND_MASCULINE : []),
  ...(soundFeminine ? ([['يات', 'p', feminine ? 'f' : 'own', null, 'may', 'may', null]] as const) : []),
  ...(feminine ? FEMININE.map(([suffix, ...rest]) => [`ي${suffix}`, ...rest] as const) : []),
]

/** صحراء: صحراوان، صحراوات; the word by itself is a consonant stem. */
const mamdudaRows: Rows = ({ soundFeminine, dual: two }) => [
  ...(two ? dual('و', 'own') : []),
  ...(soundFeminine ? ([['وات', 'p', 'own', null, 'may', 'may', null]] as const) : []),
]

/** خطأ before a pronoun other than in the accusative: خطؤه، خطئه. */
const seatRows: Rows = () => [['', 's', 'own', null, 'must', 'never', 'construct-or-possessed']]

/** مكافأة: مكافآت. */
const maddaRows: Rows = ({ soundFeminine }) => (soundFeminine ? [['آت', 'p', 'own', null, 'may', 'may', null]] : [])

/** Calls back with each stem of a written word and its endings. */
export function forStemsOf(
  written: string,
  inflection: Inflection,
  found: (stem: string, slots: SlotTable) => void,
): void {
  const base = written.slice(0, -1)
  const last = written[written.length - 1]
  if (last === 'ة') {
    found(base, tableOf(taRows, inflection))
    if (base.endsWith('أ')) found(base.slice(0, -1), tableOf(maddaRows, inflection))
  } else if (last === 'ى') found(base, tableOf(maqsuraRows, inflection))
  else if (last === 'ٍ') found(base, tableOf(defectiveRows, inflection))
  else if (last === 'ا') found(written, tableOf(alefRows, inflection))
  else {
    found(written, tableOf(consonantRows, inflection))
    if (last === 'ء' && base.endsWith('ا')) found(base, tableOf(mamdudaRows, inflection))
    if (last === 'أ') found(`${base}ؤ`, tableOf(seatRows, inflection))
  }
}
