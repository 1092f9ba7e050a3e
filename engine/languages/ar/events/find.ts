import type { Birth, DatedEvent, Person, Sentence } from '../../../text/document'
import { bare } from '../../../text/fold'
import { frame } from '../inquiries/frame'
import { linkOf, upTo } from '../inquiries/links'
import { whenInquiry } from '../inquiries/when'
import type { ClauseReading } from '../syntax/referents'
import type { Familiar } from '../syntax/self-contained'
import { isPos } from '../syntax/word'
import { nominalised, nominalWithPronoun } from './nominal'

/** Another number of a year or more inside the clause would give its time away. */
const TELLS_YEAR = /[\d٠-٩]{3}/u
const BORN = /^ولد$/u
const DIED = /^(?:توفي|توفى|مات|رحل|قتل|استشهد|اغتال|اغتيل)$/u

function deedOf(reading: ClauseReading, time: ClauseReading['clause']['chunks'][number], familiar: Familiar) {
  const { subject } = reading.roles
  const named = subject?.named?.kind === 'person' ? subject.named : null
  const person = named ?? (reading.understood?.human ? reading.understood : null)
  if (!person || BORN.test(reading.clause.verb.reading.lemma)) return null
  const name = 'name' in person ? person.name : person.text
  const framed = frame(reading, { without: [time], withoutSubject: true, familiar })
  return framed ? { person: person.id, name, text: framed.text } : null
}

/** The clause without its cause or aim, where its time stands before that. */
function withoutReason(reading: ClauseReading): ClauseReading {
  const link = linkOf(reading)
  const cut = link && upTo(reading, link.at)
  return cut && [...cut.clause.opening, ...cut.clause.chunks].some(({ time }) => time !== null) ? cut : reading
}

/** What a clause says happened, where it names the year of it. */
export function datedEventOf(whole: ClauseReading, familiar: Familiar): DatedEvent | null {
  const reading = withoutReason(whole)
  const { subject } = reading.roles
  if (subject && (!subject.definite || isPos(reading.words[subject.head], 'quantifier'))) return null
  const { lemma } = reading.clause.verb.reading
  const inquiry = whenInquiry(reading, familiar)
  const time = [...reading.clause.opening, ...reading.clause.chunks].find((chunk) => chunk.time !== null)
  if (!inquiry || inquiry.order === null || !time?.time?.year || TELLS_YEAR.test(inquiry.statement)) return null
  return {
    sentence: inquiry.sentence,
    text: inquiry.statement,
    nominal: nominalised(reading, [time], familiar),
    deed: deedOf(reading, time, familiar),
    bounds: BORN.test(lemma) ? 'birth' : DIED.test(lemma) ? 'death' : null,
    nominalShort: nominalWithPronoun(reading, [time], familiar),
    year: time.time.year,
    grain: inquiry.grain,
    order: inquiry.order,
    time: inquiry.answer,
    shows: inquiry.shows,
  }
}

/** «(14 مارس 1879 – 18 أبريل 1955)» or «(مواليد 1985)» after a name, no year of another calendar among them. */
const LIFE = /^[^()]{0,40}?(?:\([^()\d٠-٩]*\)\s*)?\((?:[^()]{0,60}?[^\d٠-٩])??([12١٢][\d٠-٩]{3})(?![\d٠-٩])([^()]*)\)/u
const OTHER_CALENDAR = /هـ|هجري|ق\.?\s?م/u

function lifeYear(sentence: Sentence, person: Person): Birth | null {
  for (const { sentence: at, start, end } of person.mentions) {
    if (at !== sentence.index) continue
    const after = sentence.text.slice(end - sentence.start)
    const match = LIFE.exec(after)
    if (!match || OTHER_CALENDAR.test(bare(match[0]))) continue
    const isLife = /[\d٠-٩]{4}/u.test(match[2] ?? '') || /مواليد|ولد/u.test(bare(match[0]))
    if (!isLife) continue
    return { person: person.id, sentence: at, year: Number(bare(match[1] ?? '')), start, end: end + match[0].length }
  }
  return null
}

/** Years of birth: after the name in brackets, or in a clause with «ولد». */
export function findBirths(
  sentences: readonly Sentence[],
  people: readonly Person[],
  readings: readonly ClauseReading[],
  familiar: Familiar,
): Birth[] {
  const found = new Map<string, Birth>()
  for (const sentence of sentences) {
    for (const person of people) {
      const birth = found.has(person.id) ? null : lifeYear(sentence, person)
      if (birth) found.set(person.id, birth)
    }
  }
  for (const reading of readings) {
    const { subject } = reading.roles
    const id = subject?.named?.kind === 'person' ? subject.named.id : reading.understood?.id
    if (!id || found.has(id) || !BORN.test(reading.clause.verb.reading.lemma)) continue
    const inquiry = whenInquiry(reading, familiar)
    const year = Math.floor((inquiry?.order ?? 0) / 10_000)
    if (inquiry && year > 0)
      found.set(id, {
        person: id,
        sentence: inquiry.sentence,
        year,
        start: inquiry.answer.start,
        end: inquiry.answer.end,
      })
  }
  return [...found.values()]
}
