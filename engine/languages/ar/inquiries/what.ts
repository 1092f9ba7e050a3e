import type { Inquiry } from '../../../text/document'
import { conjugate } from '../morphology/verbs'
import type { Chunk } from '../syntax/chunks'
import type { ClauseReading } from '../syntax/referents'
import type { Familiar } from '../syntax/self-contained'
import { links } from '../syntax/surface'
import { frame } from './frame'
import { type OptionPhrase, optionPhrase, rivalsOf } from './phrases'

/** The question words of verbs with a preposition: «علامَ يعتمد …؟». */
const GOVERNED: Readonly<Record<string, string>> = {
  على: 'علامَ',
  عن: 'عمَّ',
  إلى: 'إلى ماذا',
  ب: 'بماذا',
  من: 'ممَّ',
}
/** Verbs that carry no content of their own. */
const LIGHT = /^(?:كان|أصبح|صار|ظل|بات|ليس|عد|اعتبر|تم|جرى|قام|بدأ|حدث|وقع|قال|ذكر|أضاف|أوضح|أكد|أشار|أفاد|صرح|بلغ|يعد|كاد|استطاع|أمكن|وجد|جعل|شكل|مثل)$/u
/** Fewest words of the answer, unless it is a name. */
const LEAST_WORDS = 2

function isWorthy(answer: OptionPhrase): boolean {
  return answer.words >= LEAST_WORDS && answer.kind !== 'time' && answer.kind !== 'unknown'
}

function inquiry(reading: ClauseReading, stem: string, statement: string, answer: OptionPhrase, all: readonly OptionPhrase[]): Inquiry | null {
  const { clause, sentence } = reading
  const start = sentence.tokens[clause.first]
  const end = sentence.tokens[clause.last - 1]
  if (!start || !end) return null
  return {
    asks: 'what',
    sentence: sentence.index,
    stem: `${stem}؟`,
    statement,
    answer: { start: answer.start, end: answer.end, text: answer.text },
    grain: answer.kind,
    order: null,
    rivals: rivalsOf(answer, all, stem),
    shows: { start: start.start, end: end.end },
  }
}

/** «ماذا منحت الحكومة …؟»: the object that stands beside the verb. */
function objectInquiry(reading: ClauseReading, familiar: Familiar, all: readonly OptionPhrase[]): Inquiry | null {
  const { object, subject } = reading.roles
  const chunk = reading.clause.chunks.find(({ phrase }) => phrase !== null && phrase === object)
  if (!object || !chunk || (!subject && !reading.understood)) return null
  const answer = optionPhrase(reading, object, familiar)
  if (!answer || !isWorthy(answer) || answer.kind === 'person') return null
  const framed = frame(reading, { without: [chunk], familiar })
  return framed && inquiry(reading, `ماذا ${framed.text}`, framed.text, answer, all)
}

/** «علامَ يعتمد …؟»: what the verb governs by its preposition. */
function governedInquiry(reading: ClauseReading, familiar: Familiar, all: readonly OptionPhrase[]): Inquiry | null {
  const { chunks, verb } = reading.clause
  const governs = verb.reading.lexeme?.verb?.prepositions ?? []
  const chunk = chunks.find(
    ({ kind, preposition }) => kind === 'prepositional' && preposition !== null && governs.includes(preposition),
  )
  const word = GOVERNED[chunk?.preposition ?? '']
  const answer = chunk?.phrase ? optionPhrase(reading, chunk.phrase, familiar) : null
  if (!chunk || !word || !answer || !isWorthy(answer) || answer.kind === 'person' || answer.kind === 'place') return null
  const framed = frame(reading, { without: [chunk], familiar })
  return framed && inquiry(reading, `${word} ${framed.text}`, framed.text, answer, all)
}

function masculine(reading: ClauseReading): string | null {
  const { verb, verbAt, subjectFirst } = reading.clause
  const { gender, number, tense, voice, lexeme } = verb.reading
  const written = reading.sentence.tokens[verbAt]?.text ?? ''
  if (gender === 'm' && number === 's') return written.slice(links(verb))
  if (!lexeme?.verb || (tense !== 'past' && tense !== 'present') || (subjectFirst && number === 'd')) return null
  return conjugate(lexeme, { tense, person: 3, gender: 'm', number: 's', voice: voice ?? 'active' })
}

/** «ما الذي أدى إلى …؟»: the subject, where it is no person. */
function subjectInquiry(reading: ClauseReading, familiar: Familiar, all: readonly OptionPhrase[]): Inquiry | null {
  const { subject, object } = reading.roles
  if (!subject || subject.human || subject.named?.kind === 'person') return null
  const answer = optionPhrase(reading, subject, familiar)
  const after = reading.clause.chunks.filter(({ kind, phrase }: Chunk) => phrase !== subject && kind === 'prepositional')
  if (!answer || !isWorthy(answer) || (!object && after.length === 0) || reading.clause.leadingRest.length > 0) return null
  const verb = masculine(reading)
  const framed = verb && frame(reading, { without: [], verb, withoutSubject: true, familiar })
  const word = answer.kind === 'body' || answer.kind === 'organisation' ? 'أيّ جهة' : 'ما الذي'
  if (!framed || word === 'أيّ جهة') return null
  return inquiry(reading, `${word} ${framed.text}`, framed.text, answer, all)
}

/** What does, suffers or serves for what a clause says; the answers are phrases of the text. */
export function whatInquiries(reading: ClauseReading, familiar: Familiar, all: readonly OptionPhrase[]): Inquiry[] {
  const { lexeme } = reading.clause.verb.reading
  if (!lexeme?.verb || lexeme.verb.reporting || LIGHT.test(lexeme.lemma)) return []
  return [
    objectInquiry(reading, familiar, all),
    governedInquiry(reading, familiar, all),
    subjectInquiry(reading, familiar, all),
  ].filter((found) => found !== null)
}
