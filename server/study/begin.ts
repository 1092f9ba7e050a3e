import { isDeepStrictEqual } from 'node:util'
import { type BuildRequest, buildRequestSchema } from '@/quiz'
import { idFrom } from '../address'
import { type StudyFeedback, startAttempt } from '../attempts'
import { database } from '../database'
import { spend } from '../limits'
import { buildQuiz } from '../quizzes'
import { type Entered, enter, readableBy, type Viewer } from '../session'

/** How somebody who studies alone wants to be asked. */
export interface StudyWish {
  readonly name: string | null
  readonly feedback: StudyFeedback
  /** As many questions as the quiz has where left out. */
  readonly count?: number
}

/** A quiz of this length that the learner has on the article already, so that a second start builds no second. */
async function knownQuiz(learnerId: string, articleId: string, request: BuildRequest): Promise<string | null> {
  const versions = await (await database()).quizVersion.findMany({
    where: { articleId, publishedAt: { not: null }, quiz: { ownerId: learnerId, removedAt: null } },
    select: { quizId: true, request: true },
  })
  const known = versions.find((version) => isDeepStrictEqual(buildRequestSchema.parse(version.request), request))
  return known?.quizId ?? null
}

/** The article of a readable quiz, where another number of questions is wanted than it has; else null. */
async function otherLength(viewer: Viewer, quizId: string, count: number | undefined): Promise<string | null> {
  if (count === undefined) return null
  const version = await (await database()).quizVersion.findFirst({
    where: { quizId: idFrom(quizId), publishedAt: { not: null }, quiz: { removedAt: null, ...readableBy(viewer) } },
    orderBy: { number: 'desc' },
    select: { articleId: true, _count: { select: { questions: true } } },
  })
  return version && version._count.questions !== count ? version.articleId : null
}

/**
 * Begins to study a quiz, at another length where that is wished: then questions are built on the same article, and
 * the quiz is the learner's own. Building is counted by the address it is asked from. Throws `not-found`,
 * `no-questions` or `too-many`.
 */
export async function beginStudy(
  viewer: Viewer,
  quizId: string,
  { name, feedback, count }: StudyWish,
  from: string,
): Promise<Entered & { attemptId: string }> {
  const articleId = await otherLength(viewer, quizId, count)
  if (articleId === null) return startAttempt(viewer, quizId, name, feedback)
  const request = buildRequestSchema.parse({ count })
  const entered = await enter(viewer, name)
  const learner = { ...viewer, learnerId: entered.learnerId, name }
  const known = await knownQuiz(entered.learnerId, articleId, request)
  if (!known) await spend('build', from)
  const id = known ?? (await buildQuiz(learner, articleId, request, { isDraft: false })).id
  return {
    ...entered,
    ...(await startAttempt(learner, id, null, feedback)),
    ...(entered.token && { token: entered.token }),
  }
}
