import type { Inquiry } from '../../../text/document'
import type { Chunk } from '../syntax/chunks'
import { type ClauseReading, spanOf } from '../syntax/referents'
import type { Familiar } from '../syntax/self-contained'
import { frame } from './frame'
import { type OptionPhrase, optionPhrase, rivalsOf } from './phrases'
import { isTelling } from './telling'
import { verbFor } from './verb-form'

/** The question words of verbs with a preposition: «علامَ يعتمد …؟». */
const GOVERNED: Readonly<Record<string, string>> = {
  على: 'علامَ',
  عن: 'عمَّ',
  إلى: 'إلى ماذا',
  ب: 'بماذا',
  من: 'ممَّ',
}
/** Verbs that carry no content of their own. */
const LIGHT =
  /^(?:كان|أصبح|صار|ظل|بات|ليس|عد|اعتبر|تم|جرى|قام|بدأ|حدث|وقع|قال|ذكر|أضاف|أوضح|أكد|أشار|أفاد|صرح|بلغ|يعد|كاد|استطاع|أمكن|وجد|جعل|شكل|مثل)$/u
/** Fewest words of the answer, unless it is a name. */
const LEAST_WORDS = 1

function isWorthy(answer: OptionPhrase): boolean {
  return answer.words >= LEAST_WORDS && answer.kind !== 'time' && answer.kind !== 'unknown'
}

/** The chunk right after another one. */
function next({ clause }: ClauseReading, chunk: Chunk): Chunk | undefined {
  return clause.chunks[clause.chunks.indexOf(chunk) + 1]
}

/** Prepositions that, right behind a verb without an object, open what the verb is about even where no table says so. */
const ARGUMENT = /^(?:إلى|على|عن)$/u

function isGovernedBy({ clause, roles }: ClauseReading, chunk: Chunk | undefined): boolean {
  if (!chunk?.preposition) return false
  const governs = clause.verb.reading.lexeme?.verb?.prepositions ?? []
  if (governs.includes(chunk.preposition)) return true
  const before = clause.chunks[clause.chunks.indexOf(chunk) - 1]
  const isNext = before === undefined || before.phrase === roles.subject
  return ARGUMENT.test(chunk.preposition) && isNext && roles.object === null && before?.kind !== 'prepositional'
}

/** A phrase with a preposition right behind a noun belongs to the noun unless the verb governs it. */
function modifier(reading: ClauseReading, chunk: Chunk): Chunk | null {
  const after = next(reading, chunk)
  return after?.kind === 'prepositional' && !isGovernedBy(reading, after) ? after : null
}

function inquiry(
  reading: ClauseReading,
  stem: string,
  statement: string,
  answer: OptionPhrase,
  all: readonly OptionPhrase[],
  asks: 'which' | 'what' = 'what',
): Inquiry | null {
  const { sentence } = reading
  return {
    asks,
    sentence: sentence.index,
    stem: `${stem}؟`,
    statement,
    answer: { start: answer.start, end: answer.end, text: answer.text },
    grain: answer.kind,
    order: null,
    rivals: rivalsOf(answer, all, stem),
    shows: spanOf(reading),
  }
}

/** Nothing that may be part of the answer stays behind in the stem, and one word alone is an answer only as a name. */
function isWhole(reading: ClauseReading, chunk: Chunk, answer: OptionPhrase, after: Chunk | null): boolean {
  if (next(reading, chunk)?.kind === 'phrase') return false
  return answer.words > 1 || (after === null && NAMES.has(answer.kind))
}

/** «أيّ مدينة ضرب الزلزال؟»: what kind of name is asked for. */
const NAMED_WORDS: Readonly<Record<string, string>> = { country: 'أيّ دولة', city: 'أيّ مدينة', river: 'أيّ نهر' }

const NAMES = new Set(['country', 'city', 'river', 'body', 'organisation'])

/** «ماذا منحت الحكومة …؟»: the object that stands beside the verb. */
function objectInquiry(reading: ClauseReading, familiar: Familiar, all: readonly OptionPhrase[]): Inquiry | null {
  const { object, subject } = reading.roles
  const chunk = reading.clause.chunks.find(({ phrase }) => phrase !== null && phrase === object)
  if (!object || !chunk || (!subject && !reading.understood)) return null
  const answer = optionPhrase(reading, object, familiar)
  if (!answer || !isWorthy(answer) || answer.kind === 'person') return null
  const after = modifier(reading, chunk)
  if (!isWhole(reading, chunk, answer, after)) return null
  const framed = frame(reading, { without: after ? [chunk, after] : [chunk], familiar })
  return framed && inquiry(reading, `${NAMED_WORDS[answer.kind] ?? 'ماذا'} ${framed.text}`, framed.text, answer, all)
}

/** «علامَ يعتمد …؟»: what the verb governs by its preposition. */
function governedInquiry(reading: ClauseReading, familiar: Familiar, all: readonly OptionPhrase[]): Inquiry | null {
  const chunk = reading.clause.chunks.find((each) => each.kind === 'prepositional' && isGovernedBy(reading, each))
  const word = GOVERNED[chunk?.preposition ?? '']
  const answer = chunk?.phrase ? optionPhrase(reading, chunk.phrase, familiar) : null
  if (
    !chunk ||
    !word ||
    !answer ||
    !isWorthy(answer) ||
    /^(?:person|place|country|city|river|state|region)$/u.test(answer.kind)
  )
    return null
  const after = modifier(reading, chunk)
  if (!isWhole(reading, chunk, answer, after)) return null
  const framed = frame(reading, { without: after ? [chunk, after] : [chunk], familiar })
  return framed && inquiry(reading, `${word} ${framed.text}`, framed.text, answer, all)
}

/** Families are no «جهة», «صحف إسبانية» are nobody in particular, and who said something is asked elsewhere. */
function isNamedBody({ roles: { subject }, clause, words }: ClauseReading): boolean {
  const head = words[subject?.head ?? -1]?.reading.lemma ?? ''
  return (
    (subject?.definite === true || subject?.named != null) &&
    !/^(?:أسرة|عائلة|سلالة|قبيلة)$/u.test(head) &&
    !/^(?:قال|ذكر|أضاف|أوضح|أكد|أشار|أفاد|صرح|أعلن)$/u.test(clause.verb.reading.lemma)
  )
}

/** «ما الذي أدى إلى …؟»: the subject, where it is no person. */
function subjectInquiry(reading: ClauseReading, familiar: Familiar, all: readonly OptionPhrase[]): Inquiry | null {
  const { subject, object } = reading.roles
  if (!subject || subject.human || subject.named?.kind === 'person') return null
  const answer = optionPhrase(reading, subject, familiar)
  const own = reading.clause.chunks.find(({ phrase }) => phrase !== null && phrase === subject)
  const after = own ? next(reading, own) : reading.clause.chunks[0]
  const isClear =
    after !== undefined && (after.phrase === object || isGovernedBy(reading, after) || after.kind === 'time')
  if (!answer || !isWorthy(answer) || !isClear || reading.clause.leadingRest.length > 0) return null
  const isBody =
    answer.kind === 'body' ||
    answer.kind === 'organisation' ||
    reading.clause.verb.reading.lexeme?.verb?.personal === true
  const isCountry = answer.kind === 'country'
  if (answer.words === 1 && !isCountry && !NAMES.has(answer.kind)) return null
  const beyond = after?.phrase === object && after ? next(reading, after) : undefined
  if (beyond?.kind === 'phrase') return null
  const word = isCountry ? 'أيّ دولة' : isBody ? 'أيّ جهة' : 'ما الذي'
  const verb = verbFor(reading, isCountry || isBody ? 'f' : 'm')
  const framed = verb && frame(reading, { without: [], verb, withoutSubject: true, familiar })
  const asks = isCountry || isBody ? 'which' : 'what'
  if (!framed || (asks === 'which' && !(isTelling(framed.text) && isNamedBody(reading)))) return null
  return inquiry(reading, `${word} ${framed.text}`, framed.text, answer, all, asks)
}

/** What does, suffers or serves for what a clause says; the answers are phrases of the text. */
export function whatInquiries(reading: ClauseReading, familiar: Familiar, all: readonly OptionPhrase[]): Inquiry[] {
  const { lexeme } = reading.clause.verb.reading
  if (!lexeme?.verb || LIGHT.test(lexeme.lemma)) return []
  return [
    objectInquiry(reading, familiar, all),
    governedInquiry(reading, familiar, all),
    subjectInquiry(reading, familiar, all),
  ].filter((found) => found !== null)
}
