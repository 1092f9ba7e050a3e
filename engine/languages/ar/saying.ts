import type { Gender, SayingFrame } from '../../text/document'
import { form } from '../../text/fold'
import { SAYING_FRAMES, SAYING_PARTICIPLES } from './lexicon/saying'
import { particles } from './look-up'
import type { Words } from './syntax/word'
import { type VerbReading, verbOf } from './verb-forms'

export interface Saying extends SayingFrame {
  /** The preposition that stands before «أنّ», where the verb wants one. */
  readonly preposition: string | null
}

export interface SayingVerb extends VerbReading {
  readonly frame: Saying
  /** «يعتقد أن» may be «it is believed». */
  readonly maybePassive: boolean
}

function load(): ReadonlyMap<string, Saying> {
  const rows = SAYING_FRAMES.trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  return new Map(
    rows.map(([lemma = '', masculine = '', feminine = '', opener = '']) => {
      const preposition = opener.includes(' ') ? form(opener.split(' ')[0] ?? '') : null
      return [form(lemma), { masculine, feminine, opener, preposition }]
    }),
  )
}

const FRAMES = load()
const NEGATION = /^[وف]?(?:لم|لا|لن|ليس|ليست)$/u

export const PLAIN_FRAME: Saying = FRAMES.get('قال') as Saying
/** «بحسب فلان، …»: nobody is said to have spoken, and no «إنّ» opens what follows. */
export const UNSPOKEN_FRAME: Saying = { masculine: '', feminine: '', opener: '', preposition: null }

/** Participle, without its ending, and the frame of its verb. */
const PARTICIPLES: ReadonlyMap<string, Saying> = new Map(
  SAYING_PARTICIPLES.trim()
    .split(/\s{2,}/u)
    .map((pair) => pair.split(' ').map(form))
    .map(([participle = '', lemma = '']) => [participle.slice(0, -1), FRAMES.get(lemma) ?? PLAIN_FRAME]),
)

/** «قائلا إن»، «مشيرة إلى أن»: who acts in the sentence says it. */
export function sayingParticiple(
  written: string,
): { readonly gender: Gender; readonly plural: boolean; readonly frame: Saying } | null {
  const frame = /[اة]$/u.test(written) ? PARTICIPLES.get(written.slice(0, -1)) : undefined
  return frame ? { gender: written.endsWith('ة') ? 'f' : 'm', plural: false, frame } : null
}

/** The verb of saying at a place; null where there is none, or nobody says it: «لم يقل»، «يُقال». */
export function sayingAt(words: Words, at: number): SayingVerb | null {
  const word = words[at]
  if (word?.token.kind !== 'word') return null
  const { form: written } = word.token
  // «بين» is a verb of saying in the lexicon, and nearly always the preposition.
  if (particles.has(written) || NEGATION.test(words[at - 1]?.token.form ?? '')) return null
  const { reading } = word
  const maybePassive = reading.pos === 'verb' && reading.voice === 'passive'
  if (maybePassive && /^[وف]?\p{L}\u064F/u.test(word.token.text)) return null
  const known = verbOf(written)
  if (known && known.saying !== 'never') {
    const frame = FRAMES.get(form(known.lemma))
    return frame && (known.prefix > 0 || words[at - 1]?.token.form !== 'ما') ? { ...known, frame, maybePassive } : null
  }
  const frame = reading.pos === 'verb' ? FRAMES.get(form(reading.lemma)) : undefined
  if (!frame || reading.tense === null || reading.tense === 'imperative' || reading.person !== 3) return null
  return {
    lemma: reading.lemma,
    tense: reading.tense,
    gender: reading.gender ?? 'm',
    plural: reading.number === 'p',
    saying: 'sometimes',
    transitive: false,
    doubtful: false,
    prefix: reading.proclitics.length,
    withObject: reading.enclitic !== null,
    frame,
    maybePassive,
  }
}
