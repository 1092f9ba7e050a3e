import { Failure } from '@/lib/failure'
import { database } from '../database'
import type { Viewer } from '../session'
import { assignmentsBelow, type Behind } from './assignments'
import { ownQuiz } from './own-draft'

export interface PublishedView {
  readonly quizId: string
  readonly title: string
  readonly direction: string
  readonly language: string
  readonly number: number
  readonly questions: number
  readonly publishedAt: Date
  /** Assignments that still give an older version. */
  readonly behind: readonly Behind[]
}

/** The newest published version of the viewer's quiz. Throws `not-found`. */
export async function publishedFor(viewer: Viewer, quizId: string): Promise<PublishedView> {
  const db = await database()
  const version = await db.quizVersion.findFirst({
    where: { publishedAt: { not: null }, quiz: ownQuiz(viewer, quizId) },
    orderBy: { number: 'desc' },
    include: { article: { select: { direction: true, language: true } }, _count: { select: { questions: true } } },
  })
  if (!version?.publishedAt) throw new Failure('not-found')
  return {
    quizId,
    title: version.title,
    direction: version.article.direction,
    language: version.article.language,
    number: version.number,
    questions: version._count.questions,
    publishedAt: version.publishedAt,
    behind: await assignmentsBelow(db, viewer, quizId, version.number),
  }
}
