import type { Inquiry } from '../../../text/document'
import { conjugate } from '../morphology/verbs'
import type { ClauseReading } from '../syntax/referents'
import type { Familiar } from '../syntax/self-contained'
import { links } from '../syntax/surface'
import { frame } from './frame'

/** Verbs of saying are asked for by the constructions on speakers; of these who does them is no fact worth asking. */
const NOT_ASKED =
  /^(?:قال|ذكر|أضاف|أوضح|أكد|أشار|أفاد|صرح|أعلن|رأى|اعتبر|كان|ظل|بدأ|أصبح|صار|تم|جرى|وُلد|ولد|توفي|مات|عاش|شعر|رغب|حاول)$/u

/** The verb of a clause after «من»: third person masculine singular, whoever does it. */
function masculine(reading: ClauseReading): string | null {
  const { verb, verbAt } = reading.clause
  const { gender, tense, voice, lexeme } = verb.reading
  const written = reading.sentence.tokens[verbAt]?.text ?? ''
  if (gender === 'm' && !reading.clause.subjectFirst) return written.slice(links(verb))
  if (!lexeme?.verb || (tense !== 'past' && tense !== 'present')) return null
  return conjugate(lexeme, { tense, person: 3, gender: 'm', number: 's', voice: voice ?? 'active' })
}

/** «من أسس …؟»: the person who does what the clause says. */
export function whoInquiry(reading: ClauseReading, familiar: Familiar): Inquiry | null {
  const { clause, sentence, roles } = reading
  const { subject } = roles
  const name = subject?.named
  if (!subject || name?.kind !== 'person' || subject.joined || !subject.human) return null
  const { lexeme } = clause.verb.reading
  if (!lexeme?.verb || NOT_ASKED.test(lexeme.lemma)) return null
  const verb = masculine(reading)
  const framed = verb && frame(reading, { without: [], verb, withoutSubject: true, familiar })
  const start = sentence.tokens[clause.first]
  const end = sentence.tokens[clause.last - 1]
  const from = sentence.tokens[name.first]
  const last = sentence.tokens[name.last - 1]
  if (!framed || !start || !end || !from || !last) return null
  return {
    asks: 'who',
    sentence: sentence.index,
    stem: `من ${framed.text}؟`,
    statement: framed.text,
    answer: { start: from.start, end: last.end, text: name.name },
    grain: subject.gender ?? 'm',
    order: null,
    rivals: [],
    shows: { start: start.start, end: end.end },
  }
}
