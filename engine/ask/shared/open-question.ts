import type { Draft } from '../../draft'
import type { AnnotatedDocument } from '../../text/document'
import type { RubricLine, Span } from '../../types'

/** A book has more than enough in its first chapters. */
export const MOST_SENTENCES = 600

/** What a question that is answered freely, in a sentence or two, has of its own. */
interface OpenQuestion extends Pick<Draft, 'construction' | 'stem' | 'explanation' | 'fact' | 'worth' | 'sentences'> {
  readonly model: string
  readonly rubric: readonly RubricLine[]
  /** Stretches of the article that the answer says again. */
  readonly told: readonly Span[]
}

/** A question on what the text tells, with no options: its stem quotes nothing, its model answer does. */
export function openQuestion(document: AnnotatedDocument, asked: OpenQuestion): Draft {
  const { model, rubric, told, ...shared } = asked
  return {
    ...shared,
    process: 'retrieve',
    type: 'essay',
    options: [],
    answer: { kind: 'essay', model, rubric },
    evidence: asked.sentences
      .flatMap((index) => document.sentences[index] ?? [])
      .map(({ start, end }) => ({ start, end })),
    optionKind: 'none',
    order: 'shuffled',
    shows: told,
    difficulty: 0.35,
  }
}

/** A stretch as a model answer: one full stop, no joining word or list mark before it. */
export function asAnswer(text: string): string {
  return `${text.replace(/^[-–•\s]+/u, '').replace(/[.،؛:\s]+$/u, '')}.`
}
