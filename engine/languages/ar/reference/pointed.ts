import type { Reference } from '../../../text/document'
import { fold } from '../../../text/fold'
import type { ArticleClauses } from '../inquiries/article-clauses'
import { otherPlaces } from '../inquiries/places'
import { formAt } from '../syntax/word'
import { quotationsAround } from './quotation'

const KINDS: Readonly<Record<string, 'city' | 'country'>> = {
  المدينة: 'city',
  البلد: 'country',
  البلاد: 'country',
  الدولة: 'country',
}
const POINTING = /^[وفبلك]?(?:هذه|هذا|تلك|ذلك)$/u
const WRONG = 3

/** «هذه المدينة» after a sentence that names one city alone: which city is meant. */
function pointedAt(known: ArticleClauses, index: number, at: number): Reference | null {
  const source = known.sources[index]
  const before = known.sources[index - 1]
  const kind = KINDS[formAt(source?.words ?? [], at + 1)]
  if (!source || !before || !kind || !POINTING.test(formAt(source.words, at))) return null
  const { sentence, words } = source
  if (before.sentence.block !== sentence.block || before.sentence.index !== sentence.index - 1) return null
  // What follows may say which: «هذه المدينة التي …», «هذه البلاد العربية».
  const next = words[at + 2]
  if (next && (next.reading.definite === 'article' || next.reading.pos === 'relative')) return null
  const isHere = known.places.some((place) => place.sentence === sentence.index && place.kind === kind)
  const named = known.places.filter((place) => place.sentence === before.sentence.index && place.kind === kind)
  const [place] = named
  if (isHere || !place || new Set(named.map(({ id }) => id)).size > 1) return null
  const [quotation] = quotationsAround(source, at, at + 1)
  if (!quotation || fold(quotation.text).includes(fold(place.name))) return null
  const answer = { start: place.start, end: place.end, text: place.name }
  const rivals = otherPlaces({ answer, grain: kind }, known.places, quotation.text)
    .filter((name) => !fold(quotation.text).includes(fold(name)))
    .slice(0, WRONG)
    .map((text) => {
      const seen = known.places.find(({ name }) => name === text)
      return {
        text,
        sentence: seen?.sentence ?? sentence.index,
        start: seen?.start ?? place.start,
        end: seen?.end ?? place.end,
      }
    })
  if (rivals.length < WRONG - 1) return null
  const pointing = words[at]?.token.form.replace(/^[وفبلك](?=[هذت])/u, '') ?? ''
  return {
    sentence: sentence.index,
    stem: `ما المقصود بـ«${pointing} ${words[at + 1]?.token.text}» في قول النص: «${quotation.text}»؟`,
    answer,
    rivals,
    shows: { start: quotation.start, end: quotation.end },
  }
}

/** What «هذه المدينة» and its like mean. */
export function findPointed(known: ArticleClauses): Reference[] {
  return known.sources.flatMap((source, index) => source.words.flatMap((_, at) => pointedAt(known, index, at) ?? []))
}
