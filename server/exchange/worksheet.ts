import { type ArticleText, type PublicQuestion, type Question, toPublicQuestion } from '@/quiz'
import { database } from '../database'
import type { Viewer } from '../session'
import { type Exported, quizFor } from './export'

/** One question on paper: as it is asked, and what is right. */
export interface PrintedQuestion {
  readonly asked: PublicQuestion
  readonly question: Question
}

export interface Worksheet {
  readonly quizId: string
  readonly title: string
  readonly article: ArticleText
  readonly questions: readonly PrintedQuestion[]
  readonly points: number
  /** The code of a running assignment of this quiz, where there is one: where its square leads. */
  readonly code: string | null
}

async function runningCode(viewer: Viewer, quizId: string): Promise<string | null> {
  if (!viewer?.account) return null
  const now = new Date()
  const assignment = await (await database()).assignment.findFirst({
    where: {
      quizId,
      ownerId: viewer.account.userId,
      endedAt: null,
      code: { not: null },
      OR: [{ codeExpiresAt: null }, { codeExpiresAt: { gt: now } }],
    },
    orderBy: { createdAt: 'desc' },
    select: { code: true },
  })
  return assignment?.code ?? null
}

/**
 * A quiz to be printed, with its key, for who may have that. Everybody gets the same sheet: options stand as they are
 * stored, and where their order is the key, in one that only the question decides. Throws `not-found`.
 */
export async function worksheetFor(viewer: Viewer, quizId: string, of: Exported | null): Promise<Worksheet> {
  const { quiz } = await quizFor(viewer, quizId, of)
  const questions = quiz.questions.map((question) => ({ asked: toPublicQuestion(question, 'paper', false), question }))
  return {
    quizId,
    title: quiz.title,
    article: quiz.article,
    questions,
    points: quiz.questions.reduce((sum, { points }) => sum + points, 0),
    code: await runningCode(viewer, quizId),
  }
}
