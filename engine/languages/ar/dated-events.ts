import type { Quantity, Sentence, Token } from '../../text/document'
import { months } from './look-up'
import { standalone } from './standalone'
import { verbOf } from './verb-forms'

const YEAR_WORD = /^(?:عام|سنة)$/u
const BREAKS = /^(?:الذي|التي|الذين|حيث|ان|انه|انها|لان|بينما|ثم|قبل|بعد|عندما|منذ|حتى|بحلول)$/u

interface YearPhrase {
  readonly first: number
  readonly last: number
}

/** «في عام 1901»، «سنة 1901 م»، «في 7 يوليو 1937»، «في 1263»: the year with the words that belong to it. */
function yearPhrase(tokens: readonly Token[], year: Quantity): YearPhrase | null {
  const after = tokens[year.last]
  const last = after && /^(?:م|ميلادي|ميلادية)$/u.test(after.form) ? year.last + 1 : year.last
  let first = year.first
  const before = (offset: number) => tokens[first - offset]
  if (YEAR_WORD.test(before(1)?.form ?? '')) first -= 1
  else {
    while (
      months.has(before(1)?.form ?? '') ||
      /^[/،]$/u.test(before(1)?.text ?? '') ||
      /^(?:الثاني|الاول)$/u.test(before(1)?.form ?? '')
    )
      first -= 1
    if (first < year.first && before(1)?.kind === 'number') first -= 1
    const hasDay = first < year.first && /^(?:يوم|شهر)$/u.test(before(1)?.form ?? '')
    if (hasDay) first -= 1
    if (hasDay && /^(?:صباح|مساء|فجر|ظهر|ليلة)$/u.test(before(1)?.form ?? '')) return null
    if (!hasDay && !/^و?(?:في|خلال)$/u.test(before(1)?.form ?? '')) return null
  }
  if (/^(?:منذ|حتى|بحلول|قبل|بعد|من|الى|اواخر|مطلع|اوائل|منتصف|نهاية|بداية|ل)$/u.test(before(1)?.form ?? ''))
    return null
  if (/^و?(?:في|خلال)$/u.test(before(1)?.form ?? '')) first -= 1
  return { first, last }
}

function isOneClause(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at]
    if (!token) return false
    const verb = token.kind === 'word' ? verbOf(token.form) : null
    if (BREAKS.test(token.form) || (verb && !verb.doubtful && !/^(?:بن|ابن)$/u.test(token.form))) return false
    if (token.kind === 'mark' && !/^[«»]$/u.test(token.text)) return false
  }
  return true
}

/** End of the clause that goes on after the year: a mark closes it, and no other verb stands in it. */
function clauseEnd(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) return null
    if (/^[.،؛]$/u.test(token.text)) return at
    const verb = token.kind === 'word' ? verbOf(token.form) : null
    if (token.kind === 'mark' && !/^[«»]$/u.test(token.text)) return null
    if (BREAKS.test(token.form) || (verb && !verb.doubtful)) return null
  }
  return tokens.length
}

function slice(sentence: Sentence, tokens: readonly Token[], first: number, last: number, skip = 0): string {
  const start = tokens[first]
  const end = tokens[last - 1]
  return start && end && last > first
    ? sentence.text.slice(start.start - sentence.start + skip, end.end - sentence.start)
    : ''
}

/** See `Language.datedEvent`: only clauses that begin with a past verb and have their subject. */
export function datedEvent(
  sentence: Sentence,
  year: Quantity,
  names: ReadonlySet<string>,
): { text: string; verbal: boolean; first: number; last: number } | null {
  const { tokens } = sentence
  const phrase = yearPhrase(tokens, year)
  if (!phrase) return null
  const opensWithYear = phrase.first === 0 || (phrase.first === 1 && tokens[0]?.form === 'و')
  const first = opensWithYear
    ? phrase.last + (tokens[phrase.last]?.text === '،' ? 1 : 0)
    : (standalone(sentence, names)?.first ?? -1)
  const head = tokens[first]
  const verb = head ? verbOf(head.form) : null
  if (!head || !verb || verb.tense !== 'past' || verb.withObject || verb.saying === 'always') return null
  const whole = opensWithYear ? standsAlone(sentence, first, names) : true
  if (!whole || (!opensWithYear && !isOneClause(tokens, first, phrase.first))) return null
  const last = clauseEnd(tokens, opensWithYear ? first + 1 : phrase.last)
  if (last === null) return null
  const skip = opensWithYear ? 0 : (standalone(sentence, names)?.start ?? head.start) - head.start
  const parts = opensWithYear
    ? [slice(sentence, tokens, first, last)]
    : [slice(sentence, tokens, first, phrase.first, skip), slice(sentence, tokens, phrase.last, last)]
  const text = parts.filter((part) => part).join(' ')
  const words = text.split(' ').length
  return words >= 3 && words <= 18 && !/\d{3}/u.test(text) ? { text, verbal: true, first, last } : null
}

/** The clause after «في عام …،» must stand alone as a sentence of its own would. */
function standsAlone(sentence: Sentence, first: number, names: ReadonlySet<string>): boolean {
  const tokens = sentence.tokens.slice(first)
  const head = tokens[0]
  if (!head) return false
  const rest: Sentence = {
    ...sentence,
    tokens,
    start: head.start,
    text: sentence.text.slice(head.start - sentence.start),
  }
  return standalone(rest, names) !== null
}
