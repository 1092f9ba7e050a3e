import type { Range, Sentence } from '../../text/document'
import { pronounsHaveNouns, subjectOf } from './statements/checks'
import { nounPhrase } from './syntax/noun-phrase'
import { sentenceWords } from './syntax/sentence-words'
import { formAt, hasProclitic, hasTag, isMark, isPos, isVerb, type Word, type Words } from './syntax/word'

/** «وُلد سنة …»، «توفي عام …»: a time is no subject. */
const TIME = /^(?:عام|سنة|يوم|ليلة|صباح|مساء|شهر|خلال|منذ|بعد|قبل|حوالي|نحو|اول|اليوم|امس|غدا)$/u
/** «مات كل المختبئين»: an amount of a definite noun is one. */
const AMOUNT = /^(?:كل|جميع|معظم|بعض|عدد|اكثر|اقل|نصف|ثلث|ربع|غالبية|اغلب|مئات|الاف|ملايين|عشرات|احد|احدى)$/u
const PAST_PARTICLE = /^[وف]?(?:قد|لقد|فقد)$/u

/** A definite phrase or a name right behind the verb, or behind one short phrase with a preposition: «تقع في الشمال المدينة». */
function hasSubject(words: Words, at: number, last: number): boolean {
  if (subjectOf(words, at, last)) return true
  const next = words[at + 1]
  if (!next || at + 1 >= last || isMark(next) || hasProclitic(next, 'ب', 'ل', 'ك', 'و')) return false
  if (TIME.test(next.token.form) || next.reading.enclitic) return false
  if (AMOUNT.test(next.token.form) || isPos(next, 'proper') || next.token.kind === 'number') return true
  const phrase = nounPhrase(words, at + 1, last, [])
  return phrase?.definite === true && isPos(next, 'noun', 'quantifier')
}

/** «منحه»، «تركوهم»: a verb with an object that only the lines before it name, unless a relative word goes before. */
function hasOuterObject(words: Words, first: number, last: number): boolean {
  return words.slice(first, last).some((word, offset) => {
    if (!isVerb(word) || !word.reading.enclitic) return false
    const before = words.slice(first, first + offset)
    return !before.some((each) => isPos(each, 'relative') || /^[وف]?ما$/u.test(each.token.form))
  })
}

/** «مؤرخ من تونس عاش …»: somebody of whom nobody has heard yet. */
function isUnnamed(word: Word | undefined): boolean {
  return isPos(word, 'noun') && word?.reading.definite === 'indefinite' && hasTag(word, 'h', 'role')
}

/** «يجب أن …»: nobody in particular does it. */
const IMPERSONAL = /^[وف]?(?:لا)?(?:يجب|يمكن|ينبغي|يتعين|يلزم|ليس|لا|لم|لن)$/u
/** «بلاده»: whose it is, the question itself asks or says. */
const HOMELAND = /^[وفبل]*بلاده?ا?$/u

function isPlainPronoun(words: Words, { first, last }: Range): boolean {
  const own = words.map((word) =>
    HOMELAND.test(word.token.form) ? { ...word, reading: { ...word.reading, enclitic: null } } : word,
  )
  return pronounsHaveNouns(own, { first, last })
}

/** See `Language.standsAlone`. */
export function standsAlone(sentence: Sentence, { first, last }: Range): boolean {
  const words = sentenceWords(sentence)
  if (!isPlainPronoun(words, { first, last }) || hasOuterObject(words, first, last)) return false
  const at = PAST_PARTICLE.test(formAt(words, first)) ? first + 1 : first
  const head = words[at]
  if (IMPERSONAL.test(head?.token.form ?? '')) return true
  if (isVerb(head)) return hasSubject(words, at, last)
  if (isPos(head, 'adjective') || isUnnamed(head)) return false
  return true
}
