import type { Question as BuiltQuestion } from '@/engine'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { fromEngine, type Question, questionSchema } from '@/quiz'

export type QuestionRow = Prisma.QuestionGetPayload<object>

/** A question of the engine as a row of a version. */
export function questionRow(built: BuiltQuestion, position: number): Prisma.QuestionCreateWithoutVersionInput {
  const question = fromEngine(built)
  return {
    position,
    type: question.type,
    stem: question.stem,
    options: question.options.map((option) => ({ ...option, evidence: option.evidence.map((span) => ({ ...span })) })),
    key: question.answer as Prisma.InputJsonValue,
    evidence: question.evidence,
    explanation: question.explanation,
    construction: question.construction,
    process: question.process,
    difficulty: question.difficulty,
    gates: built.gates.map((gate) => ({ ...gate })),
    origin: 'rule',
    points: question.points,
    settings: question.settings,
  }
}

/** A row as the domain knows it, key included: never to be sent anywhere. Throws where the row is damaged. */
export function toQuestion(row: QuestionRow): Question {
  return questionSchema.parse({ ...row, answer: row.key })
}
