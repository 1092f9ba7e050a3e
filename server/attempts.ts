import { randomBytes } from 'node:crypto'
import { sentencesOf } from '@/engine'
import { Failure } from '@/lib/failure'
import { type ArticleText, type PublicQuestion, type Response, type Span, toPublicQuestion } from '@/quiz'
import { idFrom } from './address'
import { latestAnswers } from './answers'
import { toArticleText } from './articles'
import { database } from './database'
import { toQuestion } from './questions'
import { type Entered, enter, type Viewer } from './session'

export interface SavedAnswer {
  readonly questionId: string
  readonly sequence: number
  readonly receivedAt: string
  readonly response: Response
}

/** An attempt as its learner may see it while it lasts: no key in any form. */
export interface AttemptView {
  readonly id: string
  readonly quizId: string
  readonly name: string | null
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly article: ArticleText
  readonly questions: readonly PublicQuestion[]
  /** The article's sentences where a question asks for one, else none. */
  readonly sentences: readonly Span[]
  readonly answers: readonly SavedAnswer[]
}

/** Begins an attempt at the newest version. Gives the token for a browser that had none. Throws `not-found`. */
export async function startAttempt(
  viewer: Viewer,
  quizId: string,
  name: string | null,
): Promise<Entered & { attemptId: string }> {
  const db = await database()
  const version = await db.quizVersion.findFirst({
    where: { quizId: idFrom(quizId), publishedAt: { not: null }, quiz: { removedAt: null } },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  if (!version) throw new Failure('not-found')
  const entered = await enter(viewer, name)
  const attempt = await db.attempt.create({
    data: { learnerId: entered.learnerId, versionId: version.id, seed: randomBytes(8).toString('hex') },
    select: { id: true },
  })
  return { ...entered, attemptId: attempt.id }
}

/** Everything stored about one attempt of the viewer's. Somebody else's is `not-found`, as if it were not there. */
export async function ownAttempt(viewer: Viewer, id: string) {
  const attempt = viewer
    ? await (await database()).attempt.findUnique({
        where: { id: idFrom(id), learnerId: viewer.learnerId },
        include: { version: { include: { article: true, questions: { orderBy: { position: 'asc' } } } } },
      })
    : null
  if (!attempt) throw new Failure('not-found')
  return attempt
}

/** The attempt with its public questions and what is saved so far. Throws `not-found`. */
export async function attemptFor(viewer: Viewer, id: string): Promise<AttemptView> {
  const attempt = await ownAttempt(viewer, id)
  const answers = await latestAnswers(await database(), id)
  const { questions } = attempt.version
  const article = toArticleText({ ...attempt.version.article, title: attempt.version.title })
  return {
    id,
    quizId: attempt.version.quizId,
    name: viewer?.name ?? null,
    startedAt: attempt.startedAt.toISOString(),
    finishedAt: attempt.finishedAt?.toISOString() ?? null,
    article,
    sentences: questions.some((row) => row.type === 'select-evidence') ? sentencesOf(article) : [],
    questions: questions.map((row) => toPublicQuestion(toQuestion(row), attempt.seed)),
    answers: [...answers.values()].map((answer) => ({
      questionId: answer.questionId,
      sequence: answer.sequence,
      receivedAt: answer.receivedAt.toISOString(),
      response: answer.response as Response,
    })),
  }
}

/** Attempts of the viewer's that wait to be finished, newest first: what "go on" offers. */
export async function openAttempts(viewer: Viewer): Promise<{ id: string; title: string; direction: string }[]> {
  if (!viewer) return []
  const rows = await (await database()).attempt.findMany({
    where: { learnerId: viewer.learnerId, finishedAt: null },
    orderBy: { activeAt: 'desc' },
    take: 3,
    select: { id: true, version: { select: { title: true, article: { select: { direction: true } } } } },
  })
  return rows.map((row) => ({ id: row.id, title: row.version.title, direction: row.version.article.direction }))
}
