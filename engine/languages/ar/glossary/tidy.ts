import { isHuman } from '../syntax/noun-phrase'
import { links } from '../syntax/surface'
import { isPos, isVerb, type Word, type Words } from '../syntax/word'

/** Quotation marks and brackets in pairs, no label before a colon. */
export function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length
  return count('«') === count('»') && count('(') === count(')') && !/["“”[\]:]/u.test(text)
}

/** «بسالته»: one noun, and no other, before the pronoun in the same quotation can be meant; «فيه» may mean anything. */
export function pronounsResolve(words: Words, first: number, last: number): boolean {
  return words.slice(first, last).every((word, offset) => {
    const { enclitic } = word.reading
    if (!enclitic) return true
    if (!isPos(word, 'noun', 'verb')) return false
    const before = words.slice(first, first + offset)
    const meant = before.filter(({ reading }, at) => {
      if (!isPos(before[at], 'noun', 'proper')) return false
      if (reading.number === 'p') return enclitic.number === 'p' || (enclitic.gender === 'f' && !isHuman(before[at]))
      return enclitic.number === 's' && (reading.gender === null || reading.gender === enclitic.gender)
    })
    return meant.length === 1
  })
}

/** Two words run together: «الثانٍالذي», or a long one that nobody knows. */
function isGlued({ token, reading }: Word): boolean {
  return /[\u064B-\u064D]\p{L}{2}/u.test(token.text) || (!reading.known && token.form.length > 9)
}

/** A comma after which another sentence begins without a conjunction. */
function isSpliced(words: Words, first: number, last: number): boolean {
  return words
    .slice(first, last)
    .some(
      (word, at) =>
        word.token.text === '،' && isVerb(words[first + at + 1]) && links(words[first + at + 1]) === 0 && at > 6,
    )
}

/** «التالي»، «هناك»: words that point at what stands around the quotation. */
const POINTS =
  /^[وفبل]?(?:ال)?(?:ايضا|اخرى|اخرين|اخرون|نفسه|نفسها|ذاته|ذاتها|كذلك|سابقه|مذكور|مذكورة|تالية|تالي|اتي|اتية|هنا|هناك|حينها|وقتها|عندها|بعدها|قبلها|انذاك|حينئذ|كليهما|كلاهما|منهم|منها|منهما|احدهم|احدهما|بعضهم|بعضها|ذلك|تلك|امس|غدا)$/u

/** Nothing in the stretch points outside it, and nobody speaks of himself. */
export function isSettled(words: Words, first: number, last: number): boolean {
  return words.slice(first, last).every((word) => {
    if (POINTS.test(word.token.form) || isPos(word, 'demonstrative', 'pronoun')) return false
    return !isVerb(word) || (word.reading.person !== 1 && word.reading.person !== 2)
  })
}

/** Misprints and remains of tables: a letter that stands alone, a word written twice, «الفاطميين» after a lost «أن». */
export function isTidy(words: Words, first: number, last: number): boolean {
  const inside = words.slice(first, last)
  if (inside.some(isGlued) || isSpliced(words, first, last)) return false
  if (
    inside.some(
      ({ token }, at) =>
        token.kind === 'word' && (token.form.length === 1 || token.form === inside[at + 1]?.token.form),
    )
  )
    return false
  const [head, second] = inside
  if (
    !head ||
    (isPos(head, 'noun', 'proper', 'adjective') && /[^ا]ين$/u.test(head.token.form) && head.reading.number !== 's')
  )
    return false
  if (/^[وف]?(?:كان|كانت|ليس|ليست|اصبح|اصبحت)$/u.test(head.token.form) && !isDefiniteWord(second)) return false
  return inside.some((word) => isVerb(word))
}

function isDefiniteWord(word: Word | undefined): boolean {
  return word?.reading.definite === 'article' || isPos(word, 'proper', 'demonstrative')
}
