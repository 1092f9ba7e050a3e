import type { Draft } from '../../draft'
import type { Version } from '../../languages/language'
import type { AnnotatedDocument } from '../../text/document'
import { plain } from './changed'
import { centrality, factKey, isInside, isOnTheme, type Quotable, quotable, textOf } from './quoting'

/** A clause that can be quoted alone, with everything in it that can be said otherwise. */
export interface Restatable {
  readonly quoted: Quotable
  readonly versions: readonly Version[]
}

export function* restatable(document: AnnotatedDocument): Iterable<Restatable> {
  for (const quoted of quotable(document)) {
    const { sentence, clause } = quoted
    // Several sentences in one, parted by «؛», are more than a statement.
    if (!isOnTheme(document, sentence) || textOf(document, clause).includes('؛')) continue
    const versions = document.language.findVersions(sentence, clause, document.sentences)
    yield { quoted, versions: versions.filter((version) => isInside(clause, version)) }
  }
}

function overlaps(one: Version, other: Version): boolean {
  return one.start < other.end && other.start < one.end
}

/** As much as can be said otherwise at once, a first version before all others; a moved phrase only where there is nothing else. */
export function together(versions: readonly Version[], first?: Version): Version[] {
  const kept: Version[] = first ? [first] : []
  for (const version of versions.filter(({ by }) => by !== 'moved'))
    if (kept.every((other) => !overlaps(version, other))) kept.push(version)
  return kept.length > 0 ? kept : versions.slice(0, 1)
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

type How = Pick<Draft, 'construction' | 'process' | 'difficulty' | 'worth'> & { readonly isTrue: boolean }

/** A statement of the article in other words, true or not. */
export function restatedDraft(
  document: AnnotatedDocument,
  quoted: Quotable,
  versions: readonly Version[],
  how: How,
): Draft {
  const { sentence, clause, state } = quoted
  const { restated, changedFact } = document.language.wording
  const original = plain(textOf(document, clause))
  const { isTrue, worth, ...shared } = how
  return {
    ...shared,
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
    worth: worth + 0.3 * centrality(document, sentence),
  }
}
