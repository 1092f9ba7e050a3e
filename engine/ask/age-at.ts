import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Birth, DatedEvent } from '../text/document'
import { differenceOptions, slips } from './shared/differences'
import { factKey } from './shared/quoting'

const LEAST_AGE = 5
const MOST_AGE = 105
/** Wrong ages keep so far from the right one: a year of birth alone leaves one year open. */
const GAP = 4
const MOST = 3
/** Nobody takes a younger age for that of a grown person's deed. */
const GROWN = 17

function draftOf(document: AnnotatedDocument, birth: Birth, event: DatedEvent): Draft | null {
  const { ageAt } = document.language.wording
  const age = event.year - birth.year
  if (!event.deed || age < LEAST_AGE || age > MOST_AGE) return null
  const stem = ageAt.stem(event.deed.name, event.deed.text)
  const wrong = slips(age, [], GAP, stem, Math.min(GROWN, age))
  if (wrong.length < 3) return null
  const evidence = [
    { start: birth.start, end: birth.end },
    { start: event.shows.start, end: event.shows.end },
  ]
  const why = ageAt.right(birth.year, event.year, age)
  return {
    construction: 'age-at',
    process: 'infer',
    type: 'choice',
    stem,
    options: differenceOptions({ value: age, why, evidence }, wrong, ageAt.wrong),
    answer: { kind: 'option' },
    evidence,
    explanation: why,
    fact: factKey('age', birth.person, event.year),
    optionKind: 'spans',
    order: 'sorted',
    shows: evidence,
    sentences: [...new Set([birth.sentence, event.sentence])],
    worth: 0.85,
    difficulty: 0.6,
  }
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  let count = 0
  for (const event of document.events) {
    const birth = document.births.find(({ person }) => person === event.deed?.person)
    const isClaim = (document.statementsIn.get(event.sentence) ?? []).length > 0
    const draft = birth && !isClaim && count < MOST ? draftOf(document, birth, event) : null
    if (!draft) continue
    count += 1
    yield draft
  }
}

/** About how old was a person when …? From the year of birth and that of the deed. */
export const ageAt: Construction = {
  id: 'age-at',
  process: 'infer',
  examples: [
    {
      text: 'سامي الحلبي (1910 - 1985) كاتب وناشر من حلب. أسس سامي الحلبي المكتبة العامة في حي الزيتون في عام 1931.',
      asks: 'كم كان عمر سامي الحلبي تقريبًا حين أسس المكتبة العامة في حي الزيتون؟',
    },
    { text: 'أسس سامي الحلبي المكتبة العامة في حي الزيتون في عام 1931.', asks: null },
  ],
  propose,
}
