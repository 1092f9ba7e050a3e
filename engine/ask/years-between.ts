import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, DatedEvent } from '../text/document'
import { keyWords } from '../text/fold'
import { differenceOptions, slips } from './shared/differences'
import { eventsByYear } from './shared/events'
import { factKey } from './shared/quoting'

const MOST_WORDS = 9
const LEAST_YEARS = 3
const MOST_YEARS = 300
const MOST = 3

interface Named {
  readonly event: DatedEvent
  readonly name: string
}

function isRelated(one: Named, other: Named): boolean {
  const words = new Set(keyWords(one.name).filter((word) => word.length > 3))
  return keyWords(other.name).some((word) => words.has(word))
}

function draftOf(document: AnnotatedDocument, one: Named, other: Named, years: readonly number[]): Draft | null {
  const { yearsBetween } = document.language.wording
  const right = other.event.year - one.event.year
  const { deed, nominalShort } = other.event
  const isSamePerson = deed !== null && one.event.deed?.person === deed.person
  const stem = yearsBetween.stem(one.name, (isSamePerson ? nominalShort : null) ?? other.name)
  const others = years.map((year) => Math.abs(other.event.year - year)).filter((value) => value !== right)
  // Dates with a month count as years in one way or the other: wrong ones keep clear of both.
  const gap = one.event.grain === 'year' && other.event.grain === 'year' ? 1 : 3
  const wrong = slips(right, others, gap, stem)
  if (wrong.length < 3) return null
  const evidence = [one, other].map(({ event: { shows } }) => ({ start: shows.start, end: shows.end }))
  const why = yearsBetween.right(one.event.time.text, other.event.time.text, right)
  return {
    construction: 'years-between',
    process: 'infer',
    type: 'choice',
    stem,
    options: differenceOptions({ value: right, why, evidence }, wrong, yearsBetween.wrong),
    answer: { kind: 'option' },
    evidence,
    explanation: why,
    fact: factKey('years-between', one.event.year, other.event.year),
    optionKind: 'spans',
    order: 'sorted',
    shows: evidence,
    sentences: [...new Set([one.event.sentence, other.event.sentence])],
    worth: 0.8 + (isRelated(one, other) ? 0.1 : 0),
    difficulty: 0.6,
  }
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const all = eventsByYear(document)
  const named = all.flatMap((event) =>
    event.nominal && event.bounds !== 'birth' && event.nominal.split(' ').length <= MOST_WORDS
      ? [{ event, name: event.nominal }]
      : [],
  )
  const pairs = named.flatMap((one, at) => named.slice(at + 1).map((other) => [one, other] as const))
  const apart = pairs.filter(([one, other]) => {
    const years = other.event.year - one.event.year
    const isExact = one.event.grain === 'year' && other.event.grain === 'year'
    return years >= (isExact ? LEAST_YEARS : 8) && years <= MOST_YEARS
  })
  apart.sort((a, b) => Number(isRelated(...b)) - Number(isRelated(...a)))
  for (const [one, other] of apart.slice(0, MOST)) {
    const draft = draftOf(
      document,
      one,
      other,
      all.map(({ year }) => year),
    )
    if (draft) yield draft
  }
}

/** How many years passed between two things that the article dates in two places? */
export const yearsBetween: Construction = {
  id: 'years-between',
  process: 'infer',
  examples: [
    {
      text: 'تأسست المكتبة العامة في حي الزيتون في عام 1931. وفي عام 1956 انتقلت المكتبة العامة إلى مبنى أوسع في حلب.',
      asks: 'استنتج من التواريخ الواردة في النص: كم عامًا مضى بين تأسيس المكتبة العامة في حي الزيتون وانتقال المكتبة العامة إلى مبنى أوسع في حلب؟',
    },
    { text: 'تأسست المكتبة العامة في حي الزيتون في عام 1931.', asks: null },
  ],
  propose,
}
