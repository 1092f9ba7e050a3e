import type { Gender, Role, Sentence, Token } from '../../text/document'
import { isDefinite, prefixLength } from './look-up'
import { roleHeadOf } from './names'
import { isPlaceWord } from './places'
import { verbOf } from './verb-forms'

const LONGEST_ROLE = 10
const INSIDE = new Set(['في', 'باسم', 'لدى', 'من', 'على', 'شؤون', 'عن'])
const NEVER_INSIDE =
  /^(?:ان|بان|الذي|التي|قد|لم|لن|لا|الى|هذا|هذه|ذلك|حيث|او|مع|بعد|قبل|خلال|عند|عبر|انه|انها|هو|هي|كان|كانت|بين)$/u

export interface RoleAt {
  readonly first: number
  readonly last: number
  readonly role: Role | null
  readonly gender: Gender
}

function isRoleWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || NEVER_INSIDE.test(token.form)) return false
  if (INSIDE.has(token.form) || isDefinite(token.form) || isPlaceWord(token.form)) return true
  const verb = verbOf(token.form)
  return !verb || verb.doubtful
}

/** Definite: the head has the article, or the words after it are definite or name a place. */
function isDefiniteRole(tokens: readonly Token[], first: number, last: number): boolean {
  const head = tokens[first]
  if (!head) return false
  if (isDefinite(head.form)) return true
  for (let at = first + 1; at < last; at++) {
    const word = tokens[at]?.form ?? ''
    if (isDefinite(word) || isPlaceWord(word)) return true
    if (INSIDE.has(word)) return false
  }
  return false
}

/** «مدير نادي حلب …»: a club or a university has a longer name than the city in it; so has a word that no list knows. */
function isComplete(tokens: readonly Token[], first: number, last: number): boolean {
  const end = tokens[last - 1]?.form ?? ''
  const before = tokens[last - 2]?.form ?? ''
  if (last - first === 1) return true
  if (isPlaceWord(end)) return !/(?:نادي|فريق|جامعة|معهد|كلية)$/u.test(before)
  const hasCity = tokens.slice(first + 1, last - 1).some(({ form }) => isPlaceWord(form) && !/^ال/u.test(form))
  return isDefinite(end) && !(hasCity && /^ال/u.test(end) && isPlaceWord(before))
}

/**
 * The role phrase from its head up to `last`: null where that stretch is no role. `role` is null where the phrase is
 * not definite («كاتب من …»), because then it names nobody.
 */
export function roleBetween(sentence: Sentence, first: number, last: number): RoleAt | null {
  const tokens = sentence.tokens
  const head = tokens[first]
  const end = tokens[last - 1]
  const found = head ? roleHeadOf(head.form) : null
  if (!head || !end || !found || last - first > LONGEST_ROLE || (found.masculine === 'فريق' && last - first > 1))
    return null
  for (let at = first + 1; at < last; at++) if (!isRoleWord(tokens[at])) return null
  if (INSIDE.has(end.form)) return null
  const clitic =
    /^[ولبف]/u.test(head.form) &&
    !roleHeadOf(head.form.slice(1))?.masculine.startsWith(head.form) &&
    !isBareHead(head.form)
      ? 1
      : 0
  const start = head.start + prefixLength(head.text, clitic)
  const text = sentence.text.slice(start - sentence.start, end.end - sentence.start)
  const definite = isDefiniteRole(tokens, first, last) && isComplete(tokens, first, last) && !/^لل/u.test(head.form)
  return {
    first,
    last,
    gender: found.gender,
    role: definite ? { start, end: end.end, text, gender: found.gender, sentence: sentence.index } : null,
  }
}

/** «وزير», «باحث»: the first letter belongs to the word and is no conjunction or preposition. */
function isBareHead(word: string): boolean {
  const found = roleHeadOf(word)
  return found !== null && (word === found.masculine || word === `${found.masculine}ة`)
}

/** Where a role phrase that starts at `first` ends at the latest: at a mark, a verb or a word that no role contains. */
export function roleReach(tokens: readonly Token[], first: number): number {
  let last = first + 1
  while (last < tokens.length && last - first < LONGEST_ROLE && isRoleWord(tokens[last])) last += 1
  return last
}
