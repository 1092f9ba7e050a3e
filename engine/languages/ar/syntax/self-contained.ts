import type { Sentence } from '../../../text/document'
import { REFERENTIAL, RELATIVE_TIME } from '../lexicon/soundness'
import { wordSet } from '../look-up'
import { isSound } from '../sound-source'
import type { NamedRange } from './noun-phrase'
import { type Piece, textOf } from './surface'
import { formAt, hasArticle, hasProclitic, isPos, isVerb, type Words } from './word'

const referential = wordSet(REFERENTIAL)
const relativeTime = wordSet(RELATIVE_TIME)

/** «آخر»، «نفسه»، «كذلك»، «التالي»: words that compare with something said before. */
const COMPARING =
  /^[وفبل]?(?:ال)?(?:اخر|اخرى|اخرين|اخرون|اخريات|نفسه|نفسها|ذاته|ذاتها|كذلك|ايضا|سابقه|لاحقا|مذكور|مذكورة|تالية|اتي|اتية|هنا|هناك|حينها|وقتها|عندها|بعدها|قبلها|انذاك|حينئذ|كليهما|كلاهما|كلتاهما|منهم|منها|منهما|احدهم|احدهما|بعضهم|بعضها|معظمهم|معظمها|غيره|غيرها|عداها|عداه|مثلا|فقط|ذلك|تلك|هذا|هذه|هؤلاء|اولئك)$/u

/** What a stretch may lean on: names known from the whole article, and nouns that it speaks of again and again. */
export interface Familiar {
  /** Keys of the parts of all names. */
  readonly names: ReadonlySet<string>
  /** Forms of nouns that, with the article, mean one thing all through the text. */
  readonly salient: ReadonlySet<string>
}

/** Whom a pronoun in the pieces can mean without doubt: the subject of their verb. */
export interface Owner {
  readonly gender: 'm' | 'f' | null
  readonly number: 's' | 'd' | 'p' | null
  readonly human: boolean
  /** First word of the clause. */
  readonly from: number
  /** Where the subject stands: a pronoun in it means somebody else. */
  readonly range: { readonly first: number; readonly last: number } | null
}

/** Another noun before a pronoun, in the same clause, that it could mean as well: «دعمت روسيا الحركة أثناء عودتها». */
function hasRival(words: Words, at: number, owner: Owner, gender: 'm' | 'f' | null): boolean {
  return words.slice(owner.from, at).some((word, index) => {
    const place = owner.from + index
    if (owner.range && owner.range.first <= place && place < owner.range.last) return false
    if (!isPos(word, 'noun', 'proper') || word.reading.number === 'p' || word.reading.lexeme?.masdarOf) return false
    return word.reading.gender === gender && (hasArticle(word) || isPos(word, 'proper'))
  })
}

/** Every pronoun agrees with the subject; one that means anything else would have to be guessed. */
function pronounsResolve(words: Words, pieces: readonly Piece[], owner: Owner | null): boolean {
  for (const { first, last } of pieces) {
    for (let at = first; at < last; at++) {
      const pronoun = words[at]?.reading.enclitic
      if (!pronoun) continue
      if (pronoun.person !== 3 || !owner) return false
      if (owner.range && owner.range.first <= at && at < owner.range.last) return false
      const isPeople = owner.number === 'p' && owner.human
      const gender = owner.number === 'p' && !owner.human ? 'f' : owner.gender
      if (hasRival(words, at, owner, pronoun.gender)) return false
      if (isPeople ? pronoun.number !== 'p' : pronoun.number !== 's' || pronoun.gender !== gender) return false
    }
  }
  return true
}

/** Whether what follows says which one a noun with the article is: an adjective, a name, a phrase with a preposition. */
function isIdentified(words: Words, at: number, last: number, named: readonly NamedRange[]): boolean {
  const next = words[at + 1]
  if (!next || at + 1 >= last) return false
  if (/^[«“]$/u.test(next.token.text) || named.some(({ first }) => first === at + 1)) return true
  if (isPos(next, 'adjective', 'number') && hasArticle(next)) return !relativeTime.has(next.token.form)
  if (isPos(next, 'proper')) return true
  if (isPos(next, 'preposition') && !next.reading.enclitic)
    return /^(?:على|عن|من|إلى|الى|بين|ضد|مع|حول)$/u.test(next.token.form)
  return isPos(next, 'noun') && hasProclitic(next, 'ل', 'ب')
}

function isRelativeTime(words: Words, at: number): boolean {
  const form = formAt(words, at).replace(/^[وفبل](?=ال|امس|غدا)/u, '')
  return relativeTime.has(form) && words[at + 1]?.token.kind !== 'number'
}

/** Whether a stretch says when and of whom it speaks. */
function isSettled(words: Words, piece: Piece, named: readonly NamedRange[], { names, salient }: Familiar): boolean {
  for (let at = piece.first; at < piece.last; at++) {
    const word = words[at]
    if (word?.token.kind !== 'word') continue
    if (isRelativeTime(words, at)) return false
    if (!hasArticle(word) || !isPos(word, 'noun') || names.has(word.token.key)) continue
    const base = word.reading.lemma
    if (!referential.has(word.reading.stem)) continue
    if (salient.has(base) || named.some(({ first, last }) => first <= at && at < last)) continue
    // «رئيس الحكومة الفرنسية»: an idafa is identified by its last noun, so each noun is asked for itself.
    if (!isIdentified(words, at, piece.last, named)) return false
  }
  return true
}

/**
 * Whether pieces of a sentence say, by themselves, of whom and when they speak. `owner`: the subject
 * of their verb, whom pronouns mean.
 */
export function isSelfContained(
  source: { readonly sentence: Sentence; readonly words: Words; readonly named: readonly NamedRange[] },
  pieces: readonly Piece[],
  owner: Owner | null,
  familiar: Familiar,
): boolean {
  const { sentence, words, named } = source
  for (const piece of pieces) {
    for (let at = piece.first; at < piece.last; at++) {
      const word = words[at]
      if (!word) return false
      if (COMPARING.test(formAt(words, at)) || isPos(word, 'demonstrative', 'pronoun')) return false
      if (isVerb(word) && (word.reading.person === 1 || word.reading.person === 2)) return false
    }
    if (!isSettled(words, piece, named, familiar)) return false
    if (!isSound(sentence.tokens, piece, textOf(sentence, piece))) return false
  }
  return pronounsResolve(words, pieces, owner)
}
