import type { Sentence } from '../../../text/document'
import { REFERENTIAL, RELATIVE_TIME } from '../lexicon/soundness'
import { wordSet } from '../look-up'
import { isSound } from '../sound-source'
import type { NamedRange } from './noun-phrase'
import type { Referent } from './subject'
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

interface Candidate {
  readonly gender: 'm' | 'f' | null
  readonly plural: boolean
}

function antecedents(words: Words, pieces: readonly Piece[], before: number): Candidate[] {
  return pieces.flatMap(({ first, last }) =>
    words.slice(first, Math.min(last, before)).flatMap((word) => {
      if (!isPos(word, 'noun', 'proper')) return []
      const { gender, number } = word.reading
      const human = word.reading.lexeme?.tags.has('h') ?? false
      return [{ gender: number === 'p' && !human ? ('f' as const) : gender, plural: number === 'p' }]
    }),
  )
}

/** Every pronoun has somebody before it in the question whom it can mean. */
function pronounsResolve(words: Words, pieces: readonly Piece[], subject: Referent | null): boolean {
  for (const { first, last } of pieces) {
    for (let at = first; at < last; at++) {
      const pronoun = words[at]?.reading.enclitic
      if (!pronoun) continue
      if (pronoun.person !== 3) return false
      if (subject && (pronoun.gender === null || pronoun.gender === subject.gender) && pronoun.number === 's') continue
      const found = antecedents(words, pieces, at).some(({ gender, plural }) =>
        pronoun.number === 's'
          ? gender === null || pronoun.gender === null || gender === pronoun.gender
          : plural || pronoun.number === 'd',
      )
      if (!found) return false
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
    if (!referential.has(word.reading.stem) && !referential.has(base)) continue
    if (salient.has(base) || named.some(({ first, last }) => first <= at && at < last)) continue
    // «رئيس الحكومة الفرنسية»: an idafa is identified by its last noun, so each noun is asked for itself.
    if (!isIdentified(words, at, piece.last, named)) return false
  }
  return true
}

/**
 * Whether pieces of a sentence say, by themselves, of whom and when they speak. `subject`: whoever the question names in
 * place of a pronoun.
 */
export function isSelfContained(
  source: { readonly sentence: Sentence; readonly words: Words; readonly named: readonly NamedRange[] },
  pieces: readonly Piece[],
  subject: Referent | null,
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
  return pronounsResolve(words, pieces, subject)
}
