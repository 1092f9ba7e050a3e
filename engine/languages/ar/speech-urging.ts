import type { Range } from '../../text/document'
import { form } from '../../text/fold'
import { URGING_FRAMES } from './lexicon/saying'
import { particles } from './look-up'
import type { Saying, SayingVerb } from './saying'
import { isVerb, type Word, type Words } from './syntax/word'

/** What the noun stands after: a preposition, the letter «ب» on it, or «أنْ» with a verb. */
interface Urging extends Saying {
  readonly takes: string
}

const FRAMES: ReadonlyMap<string, Urging> = new Map(
  URGING_FRAMES.trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([lemma = '', masculine = '', feminine = '', takes = '']) => [
      form(lemma),
      { masculine, feminine, opener: takes === 'ب' ? '' : takes, preposition: null, takes: form(takes) },
    ]),
)
const NEGATION = /^[وف]?(?:لم|لا|لن|ما|ليس|ليست)$/u

/** «دعا»، «طالب»، «نفى»: a verb of urging, warning or promising; null where there is none. */
export function urgingAt(words: Words, at: number): (SayingVerb & { readonly urging: Urging }) | null {
  const word = words[at]
  if (!word || !isVerb(word) || NEGATION.test(words[at - 1]?.token.form ?? '')) return null
  const { reading } = word
  const urging = FRAMES.get(form(reading.lemma))
  const isPast = reading.tense === 'past' || reading.tense === 'present'
  if (!urging || !isPast || reading.person !== 3 || reading.voice === 'passive' || reading.enclitic) return null
  return {
    lemma: reading.lemma,
    tense: reading.tense ?? 'past',
    gender: reading.gender ?? 'm',
    plural: reading.number === 'p',
    saying: 'sometimes',
    transitive: false,
    doubtful: false,
    prefix: reading.proclitics.length,
    withObject: false,
    frame: urging,
    maybePassive: false,
    urging,
  }
}

/** «وقف», «زيادة»: the noun of a deed. */
function isMasdar(word: Word | undefined): boolean {
  if (word?.token.kind !== 'word' || word.reading.definite === 'article' || word.reading.enclitic) return false
  return word.readings.some(
    ({ pos, lexeme }) => pos === 'noun' && (Boolean(lexeme?.masdarOf) || lexeme?.tags.has('abs') === true),
  )
}

/** A phrase ends at its first comma or full stop: what follows is told by the reporter again. */
function phraseEnd(words: Words, first: number): number {
  const end = words.findIndex(({ token }, at) => at > first && /^[،؛.:]$/u.test(token.text))
  return end < 0 ? words.length : end
}

/** «إلى وقف إطلاق النار»: what is urged begins right after whoever urges; null where something else stands there. */
export function urgedAt(words: Words, at: number, { takes }: Urging): Range | null {
  const next = words[at]
  if (takes === 'ب') {
    const isLinked = next?.reading.proclitics.includes('ب') === true && !particles.has(next.token.form)
    return isLinked && isMasdar(next) ? { first: at, last: phraseEnd(words, at) } : null
  }
  const inside = words[at + 1]
  if (next?.token.form !== takes) return null
  const fits = takes === 'ان' ? isVerb(inside) && inside?.reading.tense === 'present' : isMasdar(inside)
  return fits ? { first: at + 1, last: phraseEnd(words, at + 1) } : null
}
