import type { Gender } from '../morphology/types'
import type { Chunk } from './chunks'
import type { ParsedClause } from './clause'
import type { NounPhrase } from './noun-phrase'
import { hasTag, type Word, type Words } from './word'

/** Who or what a sentence before this one was about, or the article as a whole. */
export interface Referent {
  readonly text: string
  readonly gender: Gender
  readonly human: boolean
  readonly id: string
}

export interface Roles {
  /** The phrase that is the subject; null where the verb has none of its own. */
  readonly subject: NounPhrase | null
  readonly object: NounPhrase | null
}

/** Verbs whose gender or number shows that a phrase cannot be their subject. */
export function verbAgrees(verb: Word, phrase: NounPhrase, subjectFirst: boolean): boolean {
  const { gender, number, person } = verb.reading
  if (person !== null && person !== 3) return false
  if (number === 'p' && !(subjectFirst && phrase.human && phrase.number === 'p')) return false
  if (number === 'd' && !(subjectFirst && (phrase.number === 'd' || phrase.joined))) return false
  if (subjectFirst && phrase.number === 'p' && phrase.human && number === 's') return false
  const expected = phrase.number === 'p' && !phrase.human ? 'f' : phrase.gender
  if (phrase.joined || expected === null || gender === null) return true
  return gender === expected
}

/** A person, a body or a country: somebody who does things. */
export function isAgent(words: Words, phrase: NounPhrase): boolean {
  return phrase.human || phrase.named !== null || hasTag(words[phrase.head], 'group', 'org', 'role', 'h')
}

function phrasesAfterVerb(chunks: readonly Chunk[]): {
  readonly first: NounPhrase | null
  readonly second: NounPhrase | null
} {
  const plain = chunks.filter(({ kind }) => kind !== 'adverb' && kind !== 'aside')
  // «أسس في حلب محمد …»: an adjunct may stand between verb and subject, no more than one.
  const from = plain[0]?.kind === 'prepositional' || plain[0]?.kind === 'time' ? 1 : 0
  const first = plain[from]?.kind === 'phrase' ? (plain[from]?.phrase ?? null) : null
  const next = plain[from + 1]
  const second = first && next?.kind === 'phrase' ? next.phrase : null
  return { first, second }
}

/** Verbs whose passive, unvowelled, opens sentences: «بنيت القلعة عام 1200». Of others the phrase is as likely the object. */
const OFTEN_PASSIVE =
  /^(?:أسس|بنى|شيد|افتتح|أنشأ|أقام|صمم|طبع|نشر|عقد|وقع|أطلق|منح|انتخب|عين|اختار|قتل|دمر|صنع|استخدم|اكتشف|سمى|أعلن|أدرج|سجل|خصص|أجرى|نقل|نظم|أصدر|ألغى|أعاد|ترجم|كتب|عرض|رفع|فتح|أغلق|هدم|رمم|جدد|وضع|أرسل|حول|وزع|قسم|ضم)$/u

/** «انتقلت أستاذة»: one indefinite word right after a verb hardly ever is its subject. */
function isBare(phrase: NounPhrase): boolean {
  return !phrase.definite && phrase.last - phrase.first === 1
}

function hasComplement(chunks: readonly Chunk[]): boolean {
  return chunks.some(({ kind }) => kind === 'complement')
}

/**
 * Subject and object of a clause; null where it cannot be told which phrase is which. `before`: somebody whom a verb
 * without a subject of its own might mean.
 */
export function rolesOf(words: Words, clause: ParsedClause, before: Referent | null): Roles | null {
  const { verb, leading, chunks } = clause
  const { lexeme, enclitic } = verb.reading
  if (!lexeme?.verb) return null
  const { first, second } = phrasesAfterVerb(chunks)
  if (leading) return verbAgrees(verb, leading, true) ? { subject: leading, object: first } : null
  if (!first) return { subject: null, object: null }
  const agrees = verbAgrees(verb, first, false) && !isBare(first)
  if (second) return agrees ? { subject: first, object: second } : null
  if (!agrees) return lexeme.verb.transitive ? { subject: null, object: first } : null
  if (!lexeme.verb.transitive || verb.reading.voice === 'passive' || enclitic) return { subject: first, object: null }
  if (hasComplement(chunks) || isAgent(words, first)) return first.definite ? { subject: first, object: null } : null
  if (!first.definite || lexeme.verb.personal) return { subject: null, object: first }
  // «بنيت القلعة»: only a passive if nobody of that gender could have built it.
  const isPassive = OFTEN_PASSIVE.test(lexeme.lemma) && (before === null || before.gender !== verb.reading.gender)
  return isPassive ? { subject: first, object: null } : null
}
