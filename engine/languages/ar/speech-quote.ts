import type { Range, Sentence } from '../../text/document'
import { form } from '../../text/fold'
import { isHuman } from './syntax/noun-phrase'
import { sentenceWords } from './syntax/sentence-words'
import { formAt, isPos, isVerb, type Word, type Words } from './syntax/word'

const DEMONSTRATIVE = /^[وفبلك]?(?:هذا|هذه|ذلك|تلك|هؤلاء|هذين|هاتين|ذاك|اولئك)$/u
/** «كان ذلك»: begins a new thing that the text does not name, but says so in the same breath: «ليس هناك». */
const NO_SUBJECT = /^(?:ليس|يجب|ينبغي|يمكن|لا|لم|لن|لقد|قد|هناك|ثمة|كان|كانت|اعتقد|نعتقد)$/u

/** Somebody or something before a pronoun that it can mean. */
function hasAntecedent(words: Words, first: number, at: number): boolean {
  const pronoun = words[at]?.reading.enclitic
  return words.slice(first, at + 1).some((word, index) => {
    if (first + index === at && word.reading.pos !== 'verb') return false
    if (!isPos(word, 'noun', 'proper')) return false
    const { gender, number } = word.reading
    if (pronoun?.number === 'p') return number === 'p'
    if (pronoun?.number === 'd') return true
    const shown = number === 'p' && !isHuman(word) ? 'f' : gender
    return shown === null || pronoun?.gender === null || shown === pronoun?.gender
  })
}

/** A plural verb whose people stand before it in the quotation, or right after it. */
function hasPeople(words: Words, first: number, at: number): boolean {
  return words
    .slice(first, at)
    .some((word) => isPos(word, 'noun', 'proper', 'relative', 'demonstrative') && word.reading.number === 'p')
}

/** Demonstratives so near the head of a quotation point outside it. */
const NEAR = 4
const VAGUE = /^(?:صدد|سياق|اطار|شان|مجال|معنى|صباح|مساء|يوم|عام|سنة|اسبوع|شهر|ليلة)$/u

function isVague(word: Word | undefined): boolean {
  return VAGUE.test(form(word?.reading.lemma ?? ''))
}

/** «وهذا يتطلب حوارا» speaks of what was just said; «هذا القلق» does only where the worry was named before. */
function pointsInside(words: Words, first: number, at: number): boolean {
  const next = words[at + 1]
  if (next?.reading.definite !== 'article') return true
  const { lemma } = next.reading
  return isVague(next) || words.slice(first, at).some(({ reading }) => reading.lemma === lemma)
}

function isOpen(words: Words, first: number, at: number, isDirect: boolean): boolean {
  const word = words[at]
  if (word?.token.kind !== 'word') return false
  const { enclitic, person, number } = word.reading
  if (DEMONSTRATIVE.test(formAt(words, at)))
    return !isDirect || (at - first < NEAR && !isVague(words[at + 1])) || !pointsInside(words, first, at)
  if (enclitic?.person === 3 && !hasAntecedent(words, first, at)) return true
  if (!isDirect && (enclitic?.person === 1 || enclitic?.person === 2)) return true
  if (!isVerb(word)) return false
  if (person === 3 && number === 'p' && !hasPeople(words, first, at)) return true
  return !isDirect && (person === 1 || person === 2) && word.token.form.startsWith('ن')
}

/** «بهذا القلق» in an item of a list; «هذا التقارب بين الجانبين» says which one. */
export function pointsBack(sentence: Sentence, { first, last }: Range): boolean {
  const words = sentenceWords(sentence)
  return words.slice(first, last).some((_, index) => {
    const at = first + index
    if (!DEMONSTRATIVE.test(formAt(words, at)) || pointsInside(words, first, at)) return false
    return ![2, 3].some((ahead) => formAt(words, at + ahead) === 'بين')
  })
}

const BEFORE_VERB = /^(?:لن|لم|لا|قد|لقد|سوف)$/u

const OWN = /^(?:بلاد|بلد|دولة|حكومة|وزارة|حزب|منظمة|هيئة|مؤسسة|شركة)$/u

/** «بلاده»، «وزارتها»: of whoever speaks, so that «من قال إنّ بلاده …» needs nothing more. */
function isOfSpeaker(word: Word | undefined): boolean {
  const pronoun = word?.reading.enclitic
  return pronoun?.person === 3 && pronoun.number === 's' && OWN.test(form(word?.reading.lemma ?? ''))
}

/** Whether what somebody says is understood by who has not read the lines before: every pronoun has its noun in it. */
export function isUnderstood(sentence: Sentence, { first, last }: Range, isDirect: boolean, asksWho = false): boolean {
  const words = sentenceWords(sentence)
  for (let at = first; at < last; at++)
    if (!(asksWho && isOfSpeaker(words[at])) && isOpen(words, first, at, isDirect)) return false
  const from = BEFORE_VERB.test(formAt(words, first)) ? first + 1 : first
  const head = words[from]
  if (!isVerb(head) || head?.reading.person !== 3 || NO_SUBJECT.test(formAt(words, from))) return true
  const next = words[from + 1]
  return isPos(next, 'noun', 'proper', 'adjective', 'quantifier', 'number') || next?.token.kind === 'number'
}
