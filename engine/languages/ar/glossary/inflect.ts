import { lookUp } from '../morphology/lookup'
import type { Lexeme, Mood, Reading } from '../morphology/types'
import { conjugate } from '../morphology/verbs/index'
import type { Term, WordKind } from './entries'

/** How a word stands in the text, as far as another word in its place must follow it. */
export interface Shape {
  readonly kind: WordKind
  readonly reading: Reading
  /** Of a verb in the present: what stands before it decides. */
  readonly mood: Mood
  /** Of an indefinite noun or adjective: whether an accusative would show in the letters; null where that is not known. */
  readonly accusative: boolean | null
  /** Of a verb: an object shows that it is active, whatever vowels the text leaves out. */
  readonly active: boolean
}

const known = new Map<string, readonly Lexeme[]>()

/** The words of that spelling and kind; two where a vowel parts them: نزل and نزّل. */
export function lexemesOf(lemma: string, kind: WordKind): readonly Lexeme[] {
  const key = `${kind} ${lemma}`
  const stored = known.get(key)
  if (stored) return stored
  const found = new Set<Lexeme>()
  for (const { reading } of lookUp(lemma)) {
    const { pos, lexeme, proclitics, enclitic } = reading
    if (lexeme && pos === kind && lexeme.pos === kind && lexeme.lemma === lemma && proclitics.length === 0 && !enclitic)
      found.add(lexeme)
  }
  const list = [...found]
  known.set(key, list)
  return list
}

/** Plurals and singulars that never take the alef of the accusative: مشاكل، تداعيات، علماء. */
function showsAccusative(written: string): boolean {
  if (/(?:ة|ى|ا|اء|ات|أ)$/u.test(written)) return false
  return !/^\p{L}{2}ا(?:\p{L}{2}|\p{L}ي\p{L})$/u.test(written)
}

function verbForm(lexeme: Lexeme, { reading, mood, active }: Shape): string | null {
  const { tense, person, gender, number } = reading
  if (tense === null || tense === 'imperative' || person !== 3 || !number) return null
  const slot = { tense, person, gender: gender ?? ('m' as const), number, mood }
  const form = conjugate(lexeme, { ...slot, voice: 'active' })
  // «منح» may be «مُنح»: then «أعطى» would have to be «أُعطي».
  return active || !reading.lexeme?.verb?.transitive || form === conjugate(lexeme, { ...slot, voice: 'passive' })
    ? form
    : null
}

function pluralOf(lexeme: Lexeme, reading: Reading): string | null {
  const [plural] = lexeme.plurals
  if (plural === undefined) return null
  if (plural === '+ات') return `${lexeme.lemma.replace(/ة$/u, '')}ات`
  if (plural !== '+ون') return plural
  const ending = reading.case === 'nominative' ? 'و' : reading.case ? 'ي' : null
  if (!ending) return null
  const open = reading.definite === 'construct-or-possessed'
  return `${lexeme.lemma}${ending}${open ? '' : 'ن'}`
}

function nounForm(lexeme: Lexeme, { reading }: Shape): string | null {
  if (reading.number === 's') return lexeme.number === 'p' ? null : lexeme.lemma
  return reading.number === 'p' ? pluralOf(lexeme, reading) : null
}

/** صافٍ: صافية. */
function isWeak(lexeme: Lexeme): boolean {
  return lookUp(`${lexeme.lemma}ية`).some(({ reading }) => reading.lexeme === lexeme && reading.gender === 'f')
}

function adjectiveForm(lexeme: Lexeme, { reading, accusative }: Shape): string | null {
  if (reading.number === 'd' || lexeme.tags.has('el')) return null
  if (reading.number === 'p' && reading.gender === 'm') return pluralOf(lexeme, reading)
  const weak = isWeak(lexeme)
  if (reading.gender !== 'f')
    return weak && (reading.definite === 'article' || accusative) ? `${lexeme.lemma}ي` : lexeme.lemma
  if (weak) return `${lexeme.lemma}ي${reading.number === 'p' ? 'ات' : 'ة'}`
  if (lexeme.feminine) return lexeme.feminine
  const base = /[ىا]$/u.test(lexeme.lemma) ? null : lexeme.lemma
  if (!base) return null
  return reading.number === 'p' ? `${base}ات` : `${base}ة`
}

/** Article, tanwin alef or pronoun as the word in the text has them. */
function dressed(bareForm: string, { kind, reading, accusative }: Shape): string | null {
  if (reading.enclitic) return withPronoun(bareForm, reading.enclitic.text)
  if (kind === 'verb') return bareForm
  if (reading.definite === 'article') return `ال${bareForm}`
  if (reading.definite !== 'indefinite' || reading.number === 'd') return bareForm
  if (!showsAccusative(bareForm) || /(?:ون|ين)$/u.test(bareForm)) return bareForm
  if (accusative === null) return null
  return accusative ? `${bareForm}ا` : bareForm
}

function withPronoun(word: string, pronoun: string): string | null {
  if (/[ءأؤئى]$/u.test(word) || /(?:تم|ون|ين)$/u.test(word)) return null
  if (word.endsWith('ة')) return `${word.slice(0, -1)}ت${pronoun}`
  return word.endsWith('وا') ? `${word.slice(0, -1)}${pronoun}` : word + pronoun
}

/** The analyser reads the form as what it was meant to be. */
function isReadBack(form: string, lexeme: Lexeme, { kind, reading: { gender, number } }: Shape): boolean {
  return lookUp(form).some(
    ({ reading }) =>
      reading.lexeme === lexeme &&
      reading.number === number &&
      (kind === 'noun' || reading.gender === null || reading.gender === gender),
  )
}

/** «أسفر عن»؛ a preposition of one letter is shown with the line that joins it to its noun: «اعترف بـ». */
export function withPreposition(form: string, preposition: string | null): string {
  if (!preposition) return form
  return `${form} ${preposition}${preposition.length === 1 ? 'ـ' : ''}`
}

/** A word in the shape of the one in the text, «أسفرت عن» as «أدت إلى»; null where that cannot be made for certain. */
export function inflectLike({ lemma, preposition }: Term, shape: Shape): string | null {
  const forms = lexemesOf(lemma, shape.kind).map((lexeme) => {
    const make = { verb: verbForm, noun: nounForm, adjective: adjectiveForm }[shape.kind]
    const made = make(lexeme, shape)
    const form = made && dressed(made, shape)
    return form && isReadBack(form, lexeme, shape) ? form : null
  })
  const [form] = forms
  if (!form || forms.some((other) => other !== form)) return null
  return withPreposition(form, preposition)
}

/** Of a singular noun: its own gender. */
export function genderOf(lemma: string): 'm' | 'f' | null {
  const genders = new Set(lexemesOf(lemma, 'noun').map(({ gender }) => gender))
  const [gender] = genders
  return genders.size === 1 && (gender === 'm' || gender === 'f') ? gender : null
}
