import type { Conjugated } from './conjugate'
import { spell } from './spelling'
import { presentStem, type Radicals } from './stems'

/** Nouns and adjectives that every verb of a class makes, as written with digits for radicals; a final ٍ marks قاضٍ. */
export interface NominalForms {
  /** Regular masdars of the forms above 1. */
  readonly masdars: readonly string[]
  readonly active: string
  readonly passive: string
}

/** By form, where nothing is weak. W. Wright, Grammar I §§ 195–222. */
const MASDARS: Readonly<Record<string, string>> = {
  '2': 'تa12I3',
  '3': 'مu1A2a3aT',
  '4': 'ءi12A3',
  '5': 'تa1a22u3',
  '6': 'تa1A2u3',
  '7': 'Wiن1i2A3',
  '8': 'Wi1ti2A3',
  '9': 'Wi12i3A3',
  '10': 'Wiستi12A3',
  q1: '1a23a4aT',
  q2: 'تa1a23u4',
  q4: 'Wi12i34A4',
}
const HOLLOW_MASDARS: Readonly<Record<string, string>> = {
  '4': 'ءi1A3aT',
  '7': 'Wiن1iيA3',
  '8': 'Wi1tiيA3',
  '10': 'Wiستi1A3aT',
}
const DEFECTIVE_MASDARS: Readonly<Record<string, string>> = {
  '2': 'تa12iيaT',
  '3': 'مu1A2AT',
  '4': 'ءi12Aء',
  '5': 'تa1a22',
  '6': 'تa1A2',
  '7': 'Wiن1i2Aء',
  '8': 'Wi1ti2Aء',
  '10': 'Wiستi12Aء',
}

/** The first radical and the ت of form 8; see stems.ts, where the same letters merge. */
function mergedEighth(template: string, one: string): string {
  const pairs: Readonly<Record<string, string>> = {
    w: 'تت',
    y: 'تت',
    ت: 'تت',
    د: 'دد',
    ذ: 'دد',
    ز: 'زد',
    ط: 'طط',
    ظ: 'ظظ',
  }
  const pair = pairs[one] ?? ('صض'.includes(one) ? `${one}ط` : `${one}ت`)
  return template.replace('1t', pair)
}

function put(template: string, r: Radicals): string {
  const letters: Readonly<Record<string, string>> = { 1: r.one, 2: r.two, 3: r.three, 4: r.four }
  const shaped = r.form === '8' ? mergedEighth(template, r.one) : template
  return spell(shaped.replace(/[1-4]/gu, (digit) => letters[digit] ?? ''))
}

function masdars(r: Radicals): string[] {
  const template =
    r.kind === 'defective' ? DEFECTIVE_MASDARS[r.form] : r.kind === 'hollow' ? HOLLOW_MASDARS[r.form] : MASDARS[r.form]
  if (template === undefined) return []
  if (r.form === '2' && r.three === 'ء') return [put('تa12i3aT', r), put('تa12I3', r)]
  if (r.form === '3' && r.kind === 'doubled') return [put('مu1A22aT', r)]
  if (r.form === '6' && r.kind === 'doubled') return [put('تa1A22', r)]
  const written = put(template, r)
  return [r.kind === 'defective' && (r.form === '5' || r.form === '6') ? `${written}ٍ` : written]
}

/** كاتب، قائل، مادّ، قاضٍ. */
function firstActive(r: Radicals): string {
  if (r.kind === 'hollow') return put('1Aءi3', r)
  if (r.kind === 'doubled') return put('1A22', r)
  return r.kind === 'defective' ? `${put('1A2i', r)}ٍ` : put('1A2i3', r)
}

/** مكتوب، مقول، مبيع، مدعوّ، مرميّ. */
function firstPassive(r: Radicals): string {
  if (r.kind === 'hollow') return put(r.two === 'w' ? 'مa1U3' : 'مa1I3', r)
  if (r.kind === 'defective') return put(r.three === 'w' ? 'مa12uوو' : 'مa12iيي', r)
  return put('مa12U3', r)
}

/** مُ before the stem of the present, whose last vowel is i in the active and a in the passive: معلِّم، معلَّم. */
function participle(r: Radicals, voice: Conjugated['voice']): string {
  const stem = presentStem(r, voice).open
  const changes = voice === 'active' && (r.form === '5' || r.form === '6' || r.form === 'q2') && r.kind === 'sound'
  if (changes) return spell(`مu${stem.slice(0, -2)}i${stem.slice(-1)}`)
  if (r.kind !== 'defective') return spell(`مu${stem}`)
  return voice === 'active' ? `${spell(`مu${stem.slice(0, -2)}i`)}ٍ` : spell(`مu${stem.slice(0, -2)}Y`)
}

export function nominalForms(r: Radicals): NominalForms {
  if (r.form === '1') return { masdars: [], active: firstActive(r), passive: firstPassive(r) }
  return { masdars: masdars(r), active: participle(r, 'active'), passive: participle(r, 'passive') }
}
