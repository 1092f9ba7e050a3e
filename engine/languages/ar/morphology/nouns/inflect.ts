import type { Case, Gender, GrammaticalNumber, Lexeme, NominalSlot, State } from '../types'

/** A form before its case: what it is written as, and whether its plural is a sound masculine one. */
interface Base {
  readonly written: string
  readonly ending: 'none' | 'dual' | 'sound plural'
  /** Takes no tanwin: مدارس، علماء. */
  readonly diptote: boolean
}

function feminineOf({ lemma, feminine, pos, gender }: Lexeme): string {
  if (feminine) return feminine
  if (gender === 'f' || lemma.endsWith('ة') || pos === 'proper') return lemma
  return lemma.endsWith('ى') ? `${lemma.slice(0, -1)}اة` : `${lemma}ة`
}

/** مدينة → مدين+ات, مستشفى → مستشفي+ات, صحراء → صحراو+ات, مكافأة → مكافآت. */
function soundFeminine(written: string): string {
  if (written.endsWith('أة')) return `${written.slice(0, -2)}آت`
  if (written.endsWith('ة')) return `${written.slice(0, -1)}ات`
  if (written.endsWith('ى')) return `${written.slice(0, -1)}يات`
  if (written.endsWith('راء') && written.length > 4) return `${written.slice(0, -1)}وات`
  return written.endsWith('ا') ? `${written}ت` : `${written}ات`
}

/** Plurals that never take tanwin: مفاعل، مفاعيل، فعلاء، أفعلاء. */
function isDiptote(plural: string): boolean {
  return /^[^اأ].ا..$|^[^اأ].ا.ي.$|^أ.ا..$|^أ.ا.ي.$|لاء$|.{3,}اء$/u.test(plural) && !plural.endsWith('ة')
}

function pluralBase(lexeme: Lexeme, gender: Gender): Base {
  const broken = lexeme.plurals.find((plural) => !plural.startsWith('+') && !plural.endsWith('ون'))
  const owned = lexeme.pos === 'adjective' ? gender === 'm' : gender === 'm' || lexeme.gender !== 'm'
  if (broken && owned) return { written: broken.replace('ٍ', ''), ending: 'none', diptote: isDiptote(broken) }
  const masculine = gender === 'm' && (lexeme.plurals.includes('+ون') || lexeme.pos === 'adjective')
  if (masculine) {
    const stem = lexeme.tags.has('defective') ? lexeme.lemma.slice(0, -1) : lexeme.lemma
    return { written: stem, ending: 'sound plural', diptote: false }
  }
  const single = gender === 'f' ? feminineOf(lexeme) : lexeme.lemma
  return { written: soundFeminine(single), ending: 'none', diptote: true }
}

function baseOf(lexeme: Lexeme, gender: Gender, number: GrammaticalNumber): Base {
  if (number === 'p') return pluralBase(lexeme, gender)
  const single = gender === 'f' ? feminineOf(lexeme) : lexeme.lemma
  const elative = lexeme.tags.has('el') || lexeme.tags.has('colour')
  if (number === 's') return { written: single, ending: 'none', diptote: elative }
  return { written: dualStem(single), ending: 'dual', diptote: false }
}

function dualStem(written: string): string {
  if (written.endsWith('ة')) return `${written.slice(0, -1)}ت`
  if (written.endsWith('ى')) return `${written.slice(0, -1)}ي`
  return written.endsWith('راء') ? `${written.slice(0, -1)}و` : written
}

function withCase({ written, ending }: Base, state: State, kase: Case): string {
  const nominative = kase === 'nominative'
  const open = state === 'construct-or-possessed' ? '' : 'ن'
  if (ending === 'dual') {
    if (!nominative) return `${written}ي${open}`
    return written.endsWith('أ') ? `${written.slice(0, -1)}آ${open}` : `${written}ا${open}`
  }
  return `${written}${nominative ? 'و' : 'ي'}${open}`
}

/** A tanwin of the accusative is written as an alef, but not after ة، اء، ى، ا، أ. */
function indefinite(base: Base, lexeme: Lexeme, kase: Case): string {
  const { written, diptote } = base
  const defective = lexeme.tags.has('defective') && written === lexeme.lemma
  if (defective) return kase === 'accusative' ? `${written}ا` : written.slice(0, -1)
  if (kase !== 'accusative' || diptote || /(?:[ةىاأآ]|اء)$/u.test(written)) return written
  // شيء + ا is written شيئا, جزء + ا جزءا.
  return written.endsWith('يء') ? `${written.slice(0, -1)}ئا` : `${written}ا`
}

/**
 * The written form of a noun or an adjective: inflect(مدينة, {number: 'p', definite: 'article'}) → المدن. Of the cases
 * only what the letters show is written. Adjectives that go with a plural of things are asked for as feminine singular.
 */
export function inflect(lexeme: Lexeme, slot: NominalSlot): string {
  const own = lexeme.gender === 'b' || lexeme.gender === null ? 'm' : lexeme.gender
  const kase = slot.case ?? 'nominative'
  const base = baseOf(lexeme, slot.gender ?? own, slot.number)
  if (base.ending !== 'none') {
    const written = withCase(base, slot.definite, kase)
    return slot.definite === 'article' ? `ال${written}` : written
  }
  if (slot.definite === 'article') return base.written.startsWith('ال') ? base.written : `ال${base.written}`
  return slot.definite === 'indefinite' ? indefinite(base, lexeme, kase) : base.written
}
