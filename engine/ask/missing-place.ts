import type { Construction, Draft } from '../draft'
import { fraction } from '../random'
import type { AnnotatedDocument, Place } from '../text/document'
import { fold } from '../text/fold'
import { GAP } from '../types'
import { excerptGap, type Gapped, gapQuestion, isInQuotable } from './shared/gap-question'
import { isInside, isSalient, quotable, surroundings, textOf, withReplaced } from './shared/quoting'

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

function draftOf(document: AnnotatedDocument, gapped: Gapped, place: Place, stem: string): Draft[] {
  const { missingPlace } = document.language.wording
  const here = new Set((document.placesIn.get(gapped.sentence.index) ?? []).map(({ id }) => id))
  const others = otherPlaces(document, place, here).slice(0, 3)
  if (others.length < 2) return []
  const span = { start: place.start, end: place.end }
  const name = textOf(document, span)
  return [
    gapQuestion(document, gapped, {
      construction: 'missing-place',
      stem,
      options: [
        { text: name, correct: true, why: missingPlace.right(name), evidence: [span] },
        ...others.map((other) => ({
          text: textOf(document, other),
          correct: false,
          why: missingPlace.wrong(textOf(document, other), surroundings(document, other.sentence)),
          evidence: [{ start: other.start, end: other.end }],
        })),
      ],
      explanation: missingPlace.right(name),
      optionKind: 'places',
      order: 'shuffled',
      worth: 0.4,
    }),
  ]
}

/** The only place of its kind in a stretch, of which the article says that something happens in it or goes to it. */
function goalIn(document: AnnotatedDocument, { sentence, shown }: Pick<Gapped, 'sentence' | 'shown'>): Place | null {
  const here = (document.placesIn.get(sentence.index) ?? []).filter((found) => isInside(shown, found))
  const place = here.find(({ isGoal }) => isGoal)
  if (!place || here.filter(({ kind }) => kind === place.kind).length > 1) return null
  return isTheme(document, place) ? null : place
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { missingPlace } = document.language.wording
  for (const { sentence, clause, state } of quotable(document)) {
    const place = goalIn(document, { sentence, shown: clause })
    if (!place || !isSalient(document, sentence, clause)) continue
    if (document.language.countNumbers(sentence, clause) > 1) continue
    const gapped = { sentence, shown: clause, statement: withReplaced(document, clause, place, GAP), speaker: null }
    yield* draftOf(document, gapped, place, missingPlace.stem(state(gapped.statement)))
  }
  for (const place of document.places.filter(({ isGoal }) => isGoal)) {
    const sentence = document.sentences[place.sentence]
    if (!sentence || isInQuotable(document, sentence, place) || !isSalient(document, sentence)) continue
    const gapped = excerptGap(document, sentence, place)
    if (gapped && goalIn(document, gapped) === place)
      yield* draftOf(document, gapped, place, missingPlace.stem(gapped.statement, gapped.speaker))
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
