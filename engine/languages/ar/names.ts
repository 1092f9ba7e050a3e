import type { Gender, Token } from '../../text/document'
import { form } from '../../text/fold'
import {
  doubtfulNames,
  femaleNames,
  honorifics,
  isDefinite,
  isOrdinary,
  maleNames,
  nameLinks,
  particles,
  prefixLength,
  roleHeads,
  stem,
  surnames,
  timeWords,
} from './look-up'
import { isPlaceWord } from './places'
import { verbOf } from './verb-forms'

const LONGEST_NAME = 5
const BOUNDARY = /^(?:،|:|\.|«|\(|ان|بان)$/u
/** «بتجريد، لتحويل، بحصول»: a preposition on a verbal noun. */
const VERBAL_NOUN = /^[بل](?:ت\p{L}{2}ي\p{L}|\p{L}{2}و\p{L}|ا\p{L}{2,}ا\p{L}|م\p{L}ا\p{L}{2}ة)$/u
const NISBA = /(?:ي|ية|يين|يون|يان|يات)$/u

export interface NameAt {
  readonly first: number
  readonly last: number
  /** Where the name starts in the text, past a clitic. */
  readonly start: number
  readonly gender: Gender | null
  readonly certain: boolean
}

export function givenNameGender(word: string): Gender | 'doubtful' | null {
  if (maleNames.has(word)) return 'm'
  if (femaleNames.has(word)) return 'f'
  return doubtfulNames.has(word) ? 'doubtful' : null
}

/** Parts that make one name with what follows them: «عبد القادر»، «دي ميستورا»، «صلاح الدين». */
const OPENS_NAME =
  /^(?:عبد|عبيد|ابو|ابي|ابا|ابن|بن|بنت|ال|دي|دا|دو|دل|ديل|لا|لو|فان|فون|ماك|سان|سيف|نور|شمس|علاء|صلاح|جمال|محيي|محي|حسام|عز|بهاء|ضياء|تاج|زين|سعد|ناصر|شهاب|خير|حبيب|جاد|عطا|نصر|فضل|رحمه|هبه|امة)$/u

/** See `Language.surnameOf`. */
export function surnameOf(name: string): string | null {
  const parts = name.split(' ')
  const [before, last] = [parts.at(-2), parts.at(-1)]
  if (!before || !last || last.length < 3 || parts.some((part) => /[.\d-]/u.test(part))) return null
  return OPENS_NAME.test(form(before)) ? `${before} ${last}` : last
}

/** The role that a form heads, by its masculine, clitics and article aside. */
export function roleHeadOf(word: string): { readonly masculine: string; readonly gender: Gender } | null {
  for (const candidate of [word, word.replace(/^[ولبف]/u, '')]) {
    const base = stem(candidate)
    if (roleHeads.has(base))
      return { masculine: base, gender: base.endsWith('ة') && base !== 'خليفة' && base !== 'عمدة' ? 'f' : 'm' }
    if (base.endsWith('ة') && roleHeads.has(base.slice(0, -1))) return { masculine: base.slice(0, -1), gender: 'f' }
  }
  return null
}

function isPlainWord(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'word' && /^\p{Script=Arabic}/u.test(token.text)
}

/** Whether a token may go on with a name: a listed name, or a word that the lexicon does not know as anything else. */
export function canGoOn(token: Token | undefined, isLast: boolean): boolean {
  if (!isPlainWord(token)) return false
  const word = token.form
  if (givenNameGender(word)) return true
  if (nameLinks.has(word)) return true
  if (word.length < 2 || particles.has(word) || timeWords.has(word) || honorifics.has(word)) return false
  if (isPlaceWord(word) || (roleHeadOf(word) && !surnames.has(word))) return false
  if (surnames.has(word)) return isLast
  if (isDefinite(word)) return isLast && !isOrdinary(word) && /^ال/u.test(word) && !/(?:ية|ين|ون|ات|ة)$/u.test(word)
  const verb = verbOf(word)
  if (verb && !verb.withObject) return false
  if (/^و/u.test(word)) return false
  if (VERBAL_NOUN.test(word)) return false
  if (/^[بلفك]/u.test(word) && (givenNameGender(word.slice(1)) || verbOf(word.slice(1)))) return false
  return !isOrdinary(word) && !/(?:تين|ات|ة|ها|هم|هما|اً)$/u.test(word)
}

/** One more word between a part with the article and a mark belongs to the name: «عبد الباري قاضي،». */
function closesAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isPlainWord(token) || isDefinite(token.form) || particles.has(token.form) || timeWords.has(token.form))
    return false
  if (verbOf(token.form) || /^[وبلف]/u.test(token.form) || (isOrdinary(token.form) && !roleHeadOf(token.form)))
    return false
  return /^(?:،|:|\.|ان)$/u.test(tokens[at + 1]?.form ?? '')
}

/** «الأيوبي»، «الدين»: a word with the article that surnames are made of. */
function isSurname(word: string): boolean {
  return word.endsWith('ي') || surnames.has(word)
}

/** «إس.»، «ك.»: the initial of a middle name, with another part after it. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const initial = tokens[at]
  const dot = tokens[at + 1]
  const next = tokens[at + 2]
  if (!isPlainWord(initial) || initial.form.length > 3 || dot?.text !== '.') return false
  if (initial.form.length > 1 && particles.has(initial.form)) return false
  return isPlainWord(next) && next.form.length > 2 && !isDefinite(next.form) && !particles.has(next.form)
}

/** «ويدودو»: a word that no list knows, with «و» or without it. */
function isWholeWithWaw(token: Token | undefined): boolean {
  if (!isPlainWord(token) || !/^و\p{L}{3,}$/u.test(token.form)) return false
  const rest = token.form.slice(1)
  const isKnown = (word: string) => isOrdinary(word) || isDefinite(word) || verbOf(word) !== null || particles.has(word)
  return !isKnown(token.form) && !isKnown(rest) && !isPlaceWord(rest) && !givenNameGender(rest) && !roleHeadOf(rest)
}

/** «الرئيس جوكو»، «السيد مايك»: a title of one person stands before the first name. */
function followsTitle(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - 2), first).some(({ form: word }) => {
    const title = word.replace(/^[وفبل](?=ال)/u, '')
    return honorifics.has(title) || roleHeadOf(title) !== null
  })
}

/** End of a name whose first part stands at `first`. */
export function nameEnd(tokens: readonly Token[], first: number): number {
  let last = first + 1
  /** Words that no list knows as a name: one surname, and another only where a mark closes it. */
  let unlisted = givenNameGender(tokens[first]?.form ?? '') ? 0 : 1
  while (last < tokens.length && last - first < LONGEST_NAME) {
    const token = tokens[last]
    const after = tokens[last + 1]
    if (token?.text === '-' && !token.glued && isPlainWord(after) && !particles.has(after.form) && last - first <= 2) {
      last += 2
      continue
    }
    if (isInitial(tokens, last)) {
      last += tokens[last + 1]?.text === '.' ? 2 : 1
      continue
    }
    if (token !== undefined && nameLinks.has(token.form)) {
      const next = after !== undefined && nameLinks.has(after.form) ? last + 2 : last + 1
      const linked = tokens[next]
      if (!isPlainWord(linked) || verbOf(linked.form)?.tense === 'present' || particles.has(linked.form)) break
      if (!/^(?:بن|ابن|بنت)$/u.test(token.form) && !canGoOn(linked, true) && !/^و\p{L}{3,}$/u.test(linked.form)) break
      last = next + 1
      unlisted += 1
      continue
    }
    const hasTitle = last - first === 1 && unlisted === 0 && followsTitle(tokens, first)
    if (!canGoOn(token, true) && !(hasTitle && isWholeWithWaw(token))) break
    if (token !== undefined && isDefinite(token.form) && !isSurname(token.form)) break
    const isListed = token !== undefined && givenNameGender(token.form) !== null
    const closes = BOUNDARY.test(after?.form ?? '') || (isDefinite(after?.form ?? '') && roleHeadOf(after?.form ?? ''))
    if (!isListed && unlisted > 0 && !closes) break
    if (!isListed) unlisted += 1
    last += 1
    if (token !== undefined && isDefinite(token.form)) return closesAfter(tokens, last) ? last + 1 : last
  }
  return last
}

/** A name that begins at a token with a known first name; clitics before it are left out. */
export function nameAt(tokens: readonly Token[], at: number): NameAt | null {
  const token = tokens[at]
  if (!isPlainWord(token)) return null
  const previous = tokens[at - 1]
  if ((previous?.kind === 'word' && nameLinks.has(previous.form)) || particles.has(token.form)) return null
  for (const letters of [0, 1]) {
    if (letters === 1 && !/^[ولبف]/u.test(token.form)) continue
    const gender = givenNameGender(token.form.slice(letters))
    if (!gender || (letters === 1 && token.form.length < 5)) continue
    if (letters === 1 && gender === 'doubtful') continue
    const last = nameEnd(tokens, at)
    const start = token.start + prefixLength(token.text, letters)
    return {
      first: at,
      last,
      start,
      gender: gender === 'doubtful' ? null : gender,
      certain: gender !== 'doubtful' && last - at > 1,
    }
  }
  return null
}

/** Whether a nisba or another adjective may describe a role: «الأفغاني», «الرسمي». */
export function isRoleAdjective(word: string): boolean {
  return isDefinite(word) && (NISBA.test(word) || isOrdinary(word))
}
