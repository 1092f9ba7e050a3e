import type { Construction, Draft } from '../draft'
import type { Version } from '../languages/language'
import type { AnnotatedDocument } from '../text/document'
import { plain } from './shared/changed'
import { centrality, factKey, isInside, isOnTheme, type Quotable, quotable, textOf } from './shared/quoting'
import { mayHold } from './shared/restated'

/** Worth of a statement by what was said otherwise: a moved phrase hardly changes what is read. */
const WORTH: Partial<Record<Version['by'], number>> = { period: 0.55, synonym: 0.5, passive: 0.45, moved: 0.35 }

function overlaps(one: Version, other: Version): boolean {
  return one.start < other.end && other.start < one.end
}

/** The clause with every part of it written otherwise, from its end to its beginning. */
function written(document: AnnotatedDocument, { clause }: Quotable, versions: readonly Version[]): string {
  const sorted = [...versions].sort((a, b) => b.start - a.start)
  return sorted.reduce(
    (text, { start, end, replacement }) => {
      const [from, to] = [start - clause.start, end - clause.start]
      return text.slice(0, from) + replacement + text.slice(to)
    },
    textOf(document, clause),
  )
}

/** As much as can be said otherwise at once; a moved phrase only where there is nothing else. */
function together(versions: readonly Version[]): Version[] {
  const kept: Version[] = []
  for (const version of versions.filter(({ by }) => by !== 'moved'))
    if (kept.every((other) => !overlaps(version, other))) kept.push(version)
  return kept.length > 0 ? kept : versions.slice(0, 1)
}

function draftOf(document: AnnotatedDocument, quoted: Quotable, versions: readonly Version[], isTrue: boolean): Draft {
  const { sentence, clause, state } = quoted
  const { restated, changedFact } = document.language.wording
  const original = plain(textOf(document, clause))
  const isInferred = versions.some(({ by }) => by === 'period')
  const base = Math.max(...versions.map(({ by }) => WORTH[by] ?? 0))
  return {
    construction: 'true-false-restated',
    process: isInferred ? 'infer' : 'retrieve',
    type: 'true-false',
    stem: `${state(plain(written(document, quoted, versions)))}.`,
    options: [],
    answer: { kind: 'boolean', value: isTrue },
    evidence: [{ start: sentence.start, end: sentence.end }],
    explanation: isTrue ? restated.right(original) : changedFact.wrong(original),
    fact: factKey('sentence', sentence.key),
    optionKind: 'none',
    order: 'shuffled',
    shows: [{ start: clause.start, end: clause.end }],
    sentences: [sentence.index],
    worth: base + 0.3 * centrality(document, sentence),
    difficulty: isInferred ? 0.5 : 0.35,
  }
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  for (const quoted of quotable(document)) {
    const { sentence, clause } = quoted
    const text = textOf(document, clause)
    if (!isOnTheme(document, sentence) || text.includes('؛')) continue
    const versions = document.language
      .findVersions(sentence, clause, document.sentences)
      .filter((version) => isInside(clause, version))
    const right = together(versions.filter(({ isTrue }) => isTrue))
    if (right.length > 0) yield draftOf(document, quoted, right, true)
    const wrong = versions.find(({ isTrue, by }) => !isTrue && by === 'period')
    if (!wrong || mayHold(document, sentence, clause, textOf(document, wrong), wrong.replacement)) continue
    const others = right.filter(({ by, start, end }) => by !== 'moved' && (end <= wrong.start || wrong.end <= start))
    yield draftOf(document, quoted, [wrong, ...others], false)
  }
}

/** A sentence of the article in other words, or with its date said as another period: true, or not. */
export const trueFalseRestated: Construction = {
  id: 'true-false-restated',
  process: 'infer',
  examples: [
    {
      text: 'تأسست المكتبة العامة في حي الزيتون في عام 1931 على ضفة النيل.',
      asks: 'تأسست المكتبة العامة في حي الزيتون في ثلاثينيات القرن العشرين على ضفة النيل.',
    },
    {
      text: 'تم افتتاح المكتبة العامة في حي الزيتون على ضفة النيل.',
      asks: 'افتُتحت المكتبة العامة في حي الزيتون على ضفة النيل.',
    },
    // What lasts for years was so in other decades too.
    { text: 'كانت المكتبة العامة في حي الزيتون مغلقة منذ عام 1931.', asks: null },
    { text: 'تقع المكتبة العامة في حي الزيتون على ضفة النيل.', asks: null },
  ],
  propose,
}
