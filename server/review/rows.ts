import { randomBytes } from 'node:crypto'
import type { Question as BuiltQuestion } from '@/engine'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { fromEngine } from '@/quiz'
import { type DraftQuestion, draftQuestionSchema } from '@/quiz/draft/draft-question'
import type { QuestionRow } from '../questions'

/** Given before anything is written, so that a step can name its questions. */
export function newQuestionId(): string {
  return `q${randomBytes(12).toString('hex')}`
}

/** A row as the review knows it. Throws where the row is damaged. */
export function toDraftQuestion(row: QuestionRow): DraftQuestion {
  return draftQuestionSchema.parse({ ...row, answer: row.key })
}

/** A proposal of the engine as a question of a draft, that nobody has looked at yet. */
export function fromProposal(built: BuiltQuestion): DraftQuestion {
  const gates = built.gates.map((gate) => ({ ...gate }))
  const review = { gates, origin: 'rule', kept: false, copyOf: null } as const
  return { ...fromEngine(built), ...review, id: newQuestionId() }
}

const json = (value: unknown) => value as Prisma.InputJsonValue

/** The columns of a question of a draft, but for its place. */
export function draftRow(question: DraftQuestion) {
  return {
    id: question.id,
    type: question.type,
    stem: question.stem,
    options: json(question.options),
    key: json(question.answer),
    evidence: json(question.evidence),
    explanation: question.explanation,
    construction: question.construction,
    process: question.process,
    difficulty: question.difficulty,
    gates: json(question.gates),
    origin: question.origin,
    points: question.points,
    kept: question.kept,
    copyOf: question.copyOf,
    settings: json(question.settings),
  }
}

/** The same question for another version: not looked at there yet. */
export function copied(question: DraftQuestion): DraftQuestion {
  return { ...question, id: newQuestionId(), copyOf: question.id, kept: false }
}
