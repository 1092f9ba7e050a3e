import type { VerbClass, VerbForm, Voice } from '../types'

/** Before a vowel (or none) and before a consonant: مدّ and مدد, قال and قل. The same for sound verbs. */
export interface StemPair {
  readonly open: string
  readonly closed: string
}

/** How the radicals of a verb behave. */
export type Kind = 'sound' | 'hollow' | 'doubled' | 'defective'

export interface Radicals {
  readonly one: string
  readonly two: string
  readonly three: string
  /** Quadriliterals only. */
  readonly four: string
  readonly kind: Kind
  readonly form: VerbForm
  /** Form 1: vowel of the past and of the present. */
  readonly past: string
  readonly present: string
  /** وعد، يعد: the first radical is lost in the present of form 1. */
  readonly losesFirst: boolean
  /** رأى، يرى: the middle hamza is lost but in the past of form 1. */
  readonly losesHamza: boolean
}

/** Forms in which a weak middle radical is a long vowel; in the others it is a consonant like any (كوّن، تعاون). */
const HOLLOW_FORMS: ReadonlySet<VerbForm> = new Set(['1', '4', '7', '8', '10'])
/** Forms that contract two like radicals; 2 and 5 keep them apart (حدّد). */
const CONTRACTING_FORMS: ReadonlySet<VerbForm> = new Set(['1', '3', '4', '6', '7', '8', '10'])
/** Form 1 with aa or ia that still loses its و; others keep it (وجل يوجل). */
const LOSES_WAW: ReadonlySet<string> = new Set(['وضع', 'وقع', 'وهب', 'ودع', 'وسع', 'وطء', 'ولغ', 'وزع', 'وقح'])

function kindOf({ root, form, soundMiddle }: VerbClass): Kind {
  const [, two = '', three = ''] = root
  if (form.startsWith('q')) return form === 'q4' ? 'doubled' : 'sound'
  if (three === 'و' || three === 'ي') return 'defective'
  if (form === '9') return 'doubled'
  if ((two === 'و' || two === 'ي') && HOLLOW_FORMS.has(form) && !soundMiddle) return 'hollow'
  return two === three && CONTRACTING_FORMS.has(form) ? 'doubled' : 'sound'
}

function losesFirst({ root, form, vowels }: VerbClass): boolean {
  if (form !== '1' || root[0] !== 'و') return false
  return vowels === 'ai' || vowels === 'ii' || LOSES_WAW.has(root)
}

function weak(letter: string): string {
  if (letter === 'و') return 'w'
  return letter === 'ي' ? 'y' : letter
}

export function radicalsOf(verb: VerbClass): Radicals {
  const [one = '', two = '', three = '', four = ''] = verb.root
  const kind = kindOf(verb)
  const final = weak(three)
  return {
    // اتّخذ is made as if its root were تخذ.
    one: verb.form === '8' && verb.root === 'ءخذ' ? 'ت' : weak(one),
    two: kind === 'hollow' ? weak(two) : two,
    three: kind === 'defective' ? (verb.form === '1' ? final : 'y') : three,
    four,
    kind,
    form: verb.form,
    past: verb.vowels[0] ?? 'a',
    present: verb.vowels[1] ?? 'u',
    losesFirst: losesFirst(verb),
    losesHamza: verb.root === 'رءي' && (verb.form === '1' || verb.form === '4'),
  }
}

/** The first radical and the ت of form 8 together: ازداد, اصطدم, اطّلع, ادّعى, اتّصل. */
function eighth(one: string): string {
  if ('wyت'.includes(one)) return 'تت'
  if ('دذ'.includes(one)) return 'دد'
  if (one === 'ز') return 'زد'
  if ('صض'.includes(one)) return `${one}ط`
  if (one === 'ط') return 'طط'
  if (one === 'ظ') return 'ظظ'
  return `${one}ت`
}

/** [before the first radical, between first and second, second radical as written, between second and third] */
interface Shape {
  readonly lead: string
  readonly one: string
  readonly v1: string
  readonly two: string
  readonly v2: string
}

interface Vowels {
  /** Of all syllables before the last: a, or u in the passive past. */
  readonly fill: string
  /** Of the last syllable. */
  readonly last: string
}

const LEADS: Readonly<Record<VerbForm, string>> = {
  '1': '',
  '2': '',
  '3': '',
  '4': 'ءa',
  '5': 'تa',
  '6': 'تa',
  '7': 'Wiن',
  '8': 'Wi',
  '9': 'Wi',
  '10': 'Wiستa',
  q1: '',
  q2: 'تa',
  q4: 'Wi',
}

/** Forms whose first radical is closed by the second: أعلن، استعمل، يكتب. */
const CLOSED_FIRST: ReadonlySet<VerbForm> = new Set(['4', '9', '10', 'q4'])

function shape(r: Radicals, lead: string, { fill, last }: Vowels, closedFirst: boolean): Shape {
  const long = r.form === '3' || r.form === '6'
  const doubled = r.form === '2' || r.form === '5'
  const one = r.form === '8' ? eighth(r.one) : r.one
  const v1 = closedFirst ? '' : long ? fill.toUpperCase() : fill
  return { lead, one, v1, two: doubled ? r.two + r.two : r.two, v2: last }
}

/** What the middle of a hollow verb sounds like, long: qāla, yaqūlu, qīla. */
function hollow({ lead, one }: Shape, three: string, vowel: string, short: string): StemPair {
  return { open: lead + one + vowel.toUpperCase() + three, closed: lead + one + short + three }
}

function contracted(r: Radicals, { lead, one, v1, two, v2 }: Shape): StemPair {
  if (r.form === '9')
    return { open: `${lead}${one}${two}a${r.three}${r.three}`, closed: `${lead}${one}${two}a${r.three}${v2}${r.three}` }
  // madda, yamuddu: the vowel between the two moves before them where nothing else stands there.
  const before = v1 === '' ? v2 : v1
  return { open: lead + one + before + two + two, closed: lead + one + v1 + two + v2 + two }
}

/** اطمأنّ, يطمئنّ and before a consonant اطمأننت. */
function fourthQuadriliteral(r: Radicals, lead: string, last: string, fill: string): StemPair {
  const head = `${lead}${r.one}${r.two}${fill}${r.three}`
  return { open: `${head}${last}${r.four}${r.four}`, closed: `${head}${r.four}${last}${r.four}` }
}

function build(r: Radicals, lead: string, vowels: Vowels, closedFirst: boolean, middle: [string, string]): StemPair {
  const { fill, last } = vowels
  if (r.form === 'q4') return fourthQuadriliteral(r, lead, last, fill)
  if (r.form.startsWith('q')) {
    const stem = `${lead}${r.one}${fill}${r.two}${r.three}${last}${r.four}`
    return { open: stem, closed: stem }
  }
  const parts = shape(r, lead, vowels, closedFirst)
  if (r.kind === 'hollow') return hollow(parts, r.three, ...middle)
  if (r.kind === 'doubled') return contracted(r, parts)
  const stem = parts.lead + parts.one + parts.v1 + parts.two + parts.v2 + r.three
  return { open: stem, closed: stem }
}

/** In the past, only form 1 shows its own vowel; hollow verbs shorten to u or i by the vowel of the present. */
export function pastStem(r: Radicals, voice: Voice): StemPair {
  const active = voice === 'active'
  const fill = active ? 'a' : 'u'
  const last = active ? (r.form === '1' ? r.past : 'a') : 'i'
  const lead = active ? LEADS[r.form] : LEADS[r.form].replace(/[ai]/gu, 'u')
  const short = r.form !== '1' ? 'a' : r.present === 'u' ? 'u' : 'i'
  const middle: [string, string] = active ? ['a', short] : ['i', 'i']
  if (r.losesHamza && r.form === '4') return { open: `ء${fill}ر${last}y`, closed: `ء${fill}ر${last}y` }
  return build(r, lead, { fill, last }, CLOSED_FIRST.has(r.form), middle)
}

/** Vowel of the last syllable of the present, active: a after ta-, its own in form 1, else i. */
function presentVowel(r: Radicals): string {
  if (r.form === '1') return r.present
  return r.form === '5' || r.form === '6' || r.form === 'q2' || r.form === '9' ? 'a' : 'i'
}

/** Without the prefix of the subject: ktub of yaktub. */
export function presentStem(r: Radicals, voice: Voice): StemPair {
  const active = voice === 'active'
  const last = active ? presentVowel(r) : 'a'
  const lead = LEADS[r.form].replace(/^(?:Wi|ءa)/u, '')
  // yanqādu and yakhtāru keep ā where yuqīmu has ī.
  const hollowVowel = !active || r.form === '7' || r.form === '8' ? 'a' : r.form === '1' ? r.present : 'i'
  const closedFirst = r.form === '1' || CLOSED_FIRST.has(r.form)
  if (r.losesHamza) return { open: `ر${last}y`, closed: `ر${last}y` }
  const pair = build(r, lead, { fill: 'a', last }, closedFirst, [hollowVowel, hollowVowel])
  // yaḥmarru but yaḥmarirna.
  const closed = r.form === '9' ? `${r.one}${r.two}a${r.three}i${r.three}` : pair.closed
  if (!r.losesFirst || !active) return { open: pair.open, closed }
  return { open: pair.open.slice(1), closed: pair.closed.slice(1) }
}
