import type { Sentence } from '../../../text/document'
import { isSettled } from '../settled'
import { isSound } from '../sound-source'
import type { Referent } from './subject'
import type { Piece } from './surface'
import { textOf } from './surface'
import { formAt, isPos, type Words } from './word'

/** «آخر»، «نفسه»، «كذلك»، «الثاني»: words that compare with something said before. */
const COMPARING =
  /^[وفبل]?(?:ال)?(?:اخر|اخرى|اخرين|اخرون|اخريات|نفس|نفسه|نفسها|ذات|ذاته|ذاتها|كذلك|ايضا|سابقه|لاحقا|المذكور|المذكورة|التالي|التالية|الاتي|الاتية|السابق|السابقة|هنا|هناك|حينها|وقتها|عندها|بعدها|قبلها|انذاك|حينئذ|كليهما|كلاهما|كلتاهما|منهم|منها|منهما|احدهم|احدهما|بعضهم|بعضها|معظمهم|معظمها|غيره|غيرها|عداها|عداه|اما|لكن|ثم|مثلا|فقط)$/u

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
      const reading = words[at]?.reading
      const pronoun = reading?.enclitic
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

/**
 * Whether pieces of a sentence say, by themselves, of whom and when they speak. `subject`: whoever the question names in
 * place of a pronoun.
 */
export function isSelfContained(
  sentence: Sentence,
  words: Words,
  pieces: readonly Piece[],
  subject: Referent | null,
  names: ReadonlySet<string>,
): boolean {
  for (const piece of pieces) {
    for (let at = piece.first; at < piece.last; at++) {
      const word = words[at]
      if (!word) return false
      if (COMPARING.test(formAt(words, at)) || isPos(word, 'demonstrative', 'pronoun')) return false
      if (word.reading.person === 1 || word.reading.person === 2) return false
    }
    if (!isSettled(sentence.tokens, piece, names)) return false
    if (!isSound(sentence.tokens, piece, textOf(sentence, piece))) return false
  }
  return pronounsResolve(words, pieces, subject)
}
