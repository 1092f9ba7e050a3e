import type { Construction, Draft } from '../draft'
import { fraction } from '../random'
import type { AnnotatedDocument, Place } from '../text/document'
import { fold } from '../text/fold'
import { GAP } from '../types'
import {
  centrality,
  factKey,
  isInside,
  isSalient,
  quotable,
  surroundings,
  textOf,
  withReplaced,
} from './shared/quoting'

/** Every other place of the same kind in the article, once each, in an order drawn from the text. */
function otherPlaces(document: AnnotatedDocument, place: Place, here: ReadonlySet<string>): Place[] {
  const others = new Map<string, Place>()
  for (const other of document.places) {
    if (textOf(document, other).startsWith('لل')) continue
    if (other.kind === place.kind && !here.has(other.id) && !others.has(other.id)) others.set(other.id, other)
  }
  return [...others.values()].sort((a, b) => fraction(place.id + a.id) - fraction(place.id + b.id))
}

/** What the article is about needs no article to guess. */
function isTheme(document: AnnotatedDocument, place: Place): boolean {
  const inTitle = fold(document.article.title ?? '').includes(fold(textOf(document, place)))
  return inTitle || document.places.filter(({ id }) => id === place.id).length > 3
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { missingPlace } = document.language.wording
  for (const { sentence, clause, state } of quotable(document)) {
    const here = document.placesIn.get(sentence.index) ?? []
    const place = here.find((found) => isInside(clause, found) && found.isGoal)
    if (!place || here.filter(({ kind }) => kind === place.kind).length > 1) continue
    if (isTheme(document, place) || !isSalient(document, sentence, clause)) continue
    if (document.language.countNumbers(sentence, clause) > 1) continue
    const span = { start: place.start, end: place.end }
    const others = otherPlaces(document, place, new Set(here.map(({ id }) => id))).slice(0, 3)
    if (others.length < 2) continue
    const name = textOf(document, span)
    yield {
      construction: 'missing-place',
      process: 'retrieve',
      type: 'gap',
      stem: missingPlace.stem(state(withReplaced(document, clause, span, GAP))),
      options: [
        { text: name, correct: true, why: missingPlace.right(name), evidence: [span] },
        ...others.map((other) => ({
          text: textOf(document, other),
          correct: false,
          why: missingPlace.wrong(textOf(document, other), surroundings(document, other.sentence)),
          evidence: [{ start: other.start, end: other.end }],
        })),
      ],
      answer: { kind: 'option' },
      evidence: [{ start: sentence.start, end: sentence.end }],
      explanation: missingPlace.right(name),
      fact: factKey('sentence', sentence.key),
      optionKind: 'places',
      order: 'shuffled',
      shows: [{ start: clause.start, end: clause.end }],
      sentences: [sentence.index],
      worth:
        0.5 +
        0.3 * centrality(document, sentence) -
        (fold(document.article.title ?? '').includes(fold(name)) ? 0.4 : 0),
      difficulty: 0.3,
    }
  }
}

/** Which place is missing here? Countries stand beside countries, cities beside cities, all from the article. */
export const missingPlace: Construction = {
  id: 'missing-place',
  process: 'retrieve',
  examples: [
    {
      text: 'سافر سامي الحلبي في شبابه إلى باريس لدراسة الرسم. وانتقل الفنان بعد ذلك مع أسرته إلى روما. وعاد سامي الحلبي في آخر عمره إلى دمشق ليعلم الأطفال.',
      asks: 'أكمل الفراغ باسم المكان الذي ورد في النص: «سافر سامي الحلبي في شبابه إلى ____ لدراسة الرسم».',
    },
    { text: 'سافر سامي الحلبي في شبابه إلى باريس لدراسة الرسم والنحت.', asks: null },
  ],
  propose,
}
