import type { Inquiry } from '../../../text/document'
import { type ClauseReading, spanOf } from '../syntax/referents'
import type { Familiar } from '../syntax/self-contained'
import { isPos } from '../syntax/word'
import { frame } from './frame'
import { isTelling } from './telling'
import { verbFor } from './verb-form'

/** Verbs of saying are asked for by the constructions on speakers; of these who does them is no fact worth asking. */
const NOT_ASKED =
  /^(?:قال|ذكر|أضاف|أوضح|أكد|أشار|أفاد|صرح|أعلن|رأى|اعتبر|كان|ظل|بدأ|أصبح|صار|تم|جرى|وُلد|ولد|توفي|مات|عاش|شعر|رغب|حاول)$/u

/** Families and tribes are no person: «آل سعود». */
const FAMILY = /^(?:آل|بنو|بني) /u
/** A title before a name is short: «الطبيب النسطوري يسوع»; longer phrases speak of somebody else. */
const MOST_TITLE = 2

/** «جوكو ضغوطا» is a name and an object: decided without vowel signs, which most texts leave out. */
function endsInObject({ words }: ClauseReading, at: number): boolean {
  return /ا$/u.test(words[at]?.token.form ?? '') && !isPos(words[at], 'proper')
}

/** «من أسس …؟»: the person who does what the clause says. */
export function whoInquiry(reading: ClauseReading, familiar: Familiar): Inquiry | null {
  const { clause, sentence, roles } = reading
  const { subject } = roles
  const name = subject?.named
  if (!subject || name?.kind !== 'person' || subject.joined || !subject.human) return null
  if (subject.number === 'p' || name.first - subject.first > MOST_TITLE) return null
  if (endsInObject(reading, name.last - 1)) return null
  if (FAMILY.test(name.name)) return null
  const { lexeme } = clause.verb.reading
  if (!lexeme?.verb || NOT_ASKED.test(lexeme.lemma)) return null
  const verb = verbFor(reading, 'm')
  const framed = verb && frame(reading, { without: [], verb, withoutSubject: true, familiar })
  const from = sentence.tokens[name.first]
  const last = sentence.tokens[name.last - 1]
  if (!framed || !isTelling(framed.text) || !from || !last) return null
  return {
    asks: 'who',
    sentence: sentence.index,
    stem: `من ${framed.text}؟`,
    statement: framed.text,
    answer: { start: from.start, end: last.end, text: name.name },
    grain: subject.gender ?? 'm',
    order: null,
    rivals: [],
    shows: spanOf(reading),
  }
}
