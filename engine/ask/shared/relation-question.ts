import type { Draft } from '../../draft'
import { fraction } from '../../random'
import type { AnnotatedDocument, Relation, RelationKind } from '../../text/document'
import { bare, keyWords } from '../../text/fold'
import type { Process, Span } from '../../types'
import { centrality, factKey, surroundings, textOf } from './quoting'

interface Phrase {
  readonly relation: Relation
  readonly span: Span
  readonly text: string
  readonly definite: boolean
}

function phraseOf(document: AnnotatedDocument, relation: Relation): Phrase | null {
  const tokens = document.sentences[relation.sentence]?.tokens ?? []
  const first = tokens[relation.phrase.first]
  const last = tokens[relation.phrase.last - 1]
  if (!first || !last) return null
  const span = { start: first.start, end: last.end }
  return { relation, span, text: textOf(document, span), definite: /^ال/u.test(first.form) }
}

/** Phrases of other relations: the same kind of phrase, about as long, from another sentence. */
function distractors(key: Phrase, all: readonly Phrase[]): Phrase[] {
  const length = bare(key.text).length
  const own = new Set(keyWords(key.text))
  return all
    .filter(({ relation }) => relation.sentence !== key.relation.sentence)
    .filter(({ relation }) => relation.clausal === key.relation.clausal)
    .filter(
      ({ text, definite }) =>
        definite === key.definite && bare(text).length / length <= 1.7 && bare(text).length / length >= 0.6,
    )
    .filter(({ text }) => keyWords(text).filter((word) => own.has(word)).length <= own.size / 3)
    .sort(
      (a, b) =>
        Number(b.relation.kind === key.relation.kind) - Number(a.relation.kind === key.relation.kind) ||
        fraction(key.text + a.text) - fraction(key.text + b.text),
    )
    .slice(0, 3)
}

/** One question on each relation of a kind whose sentence can be quoted up to the link. */
export function* relationQuestions(
  document: AnnotatedDocument,
  kind: Exclude<RelationKind, 'context'>,
  construction: string,
  process: Process,
): Iterable<Draft> {
  const wording = document.language.wording[kind]
  const phrases = document.relations.flatMap((relation) => phraseOf(document, relation) ?? [])
  for (const key of phrases.filter(({ relation }) => relation.kind === kind)) {
    const sentence = document.sentences[key.relation.sentence]
    const clause = document.clauses[key.relation.sentence]
    const aboutEnd = sentence?.tokens[key.relation.about.last - 1]?.end
    const others = distractors(key, phrases)
    if (
      !sentence ||
      !clause ||
      aboutEnd === undefined ||
      bare(textOf(document, { start: clause.start, end: aboutEnd })).length < 15 ||
      others.length < 2
    )
      continue
    const about = textOf(document, { start: clause.start, end: aboutEnd })
    yield {
      construction,
      process,
      type: 'choice',
      stem: wording.stem(about),
      options: [
        { text: key.text, correct: true, why: wording.right(key.text), evidence: [key.span] },
        ...others.map((other) => ({
          text: other.text,
          correct: false,
          why: document.language.wording.relation.wrong(surroundings(document, other.relation.sentence)),
          evidence: [other.span],
        })),
      ],
      answer: { kind: 'option' },
      evidence: [{ start: sentence.start, end: sentence.end }],
      explanation: wording.right(key.text),
      fact: factKey('sentence', sentence.key),
      optionKind: 'phrases',
      order: 'shuffled',
      shows: [{ start: clause.start, end: aboutEnd }],
      sentences: [sentence.index],
      worth: 0.75 + 0.2 * centrality(document, sentence),
      difficulty: 0.5,
    }
  }
}
