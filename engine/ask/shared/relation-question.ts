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
  readonly length: number
  readonly words: readonly string[]
}

function phraseOf(document: AnnotatedDocument, relation: Relation): Phrase | null {
  const tokens = document.sentences[relation.sentence]?.tokens ?? []
  const first = tokens[relation.phrase.first]
  const last = tokens[relation.phrase.last - 1]
  if (!first || !last) return null
  const span = { start: first.start, end: last.end }
  const text = textOf(document, span)
  const definite = /^ال/u.test(first.form)
  return { relation, span, text, definite, length: bare(text).length, words: keyWords(text) }
}

/** Phrases of other relations: the same kind of phrase, about as long, from another sentence. */
function distractors(key: Phrase, all: readonly Phrase[]): Phrase[] {
  const own = new Set(key.words)
  return all
    .filter(({ relation }) => relation.sentence !== key.relation.sentence)
    .filter(({ relation }) => relation.clausal === key.relation.clausal)
    .filter(
      ({ length, definite }) => definite === key.definite && length / key.length <= 1.7 && length / key.length >= 0.6,
    )
    .filter(({ words }) => words.filter((word) => own.has(word)).length <= own.size / 3)
    .map((phrase) => ({ phrase, rank: fraction(key.text + phrase.text) }))
    .sort(
      (a, b) =>
        Number(b.phrase.relation.kind === key.relation.kind) - Number(a.phrase.relation.kind === key.relation.kind) ||
        a.rank - b.rank,
    )
    .slice(0, 3)
    .map(({ phrase }) => phrase)
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
