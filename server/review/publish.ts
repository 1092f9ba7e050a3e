import { ENGINE_VERSION } from '@/engine'
import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import type { DraftQuestion } from '@/quiz/draft/draft-question'
import { idFrom } from '../address'
import { type Transaction, transaction } from '../database'
import { teacherOf, type Viewer } from '../session'
import { type At, withDraft } from './change'
import { ownQuiz } from './own-draft'
import { copied, draftRow, toDraftQuestion } from './rows'

/** Makes the draft a version that never changes again. Throws `draft-empty`, and as `changeDraft` does. */
export async function publishDraft(viewer: Viewer, at: At): Promise<{ number: number }> {
  return withDraft(viewer, at, async (tx, { versionId, number, questions }) => {
    if (questions.length === 0) throw new Failure('draft-empty')
    await tx.quizVersion.update({ where: { id: versionId }, data: { publishedAt: new Date() } })
    return { number }
  })
}

const newestPublished = {
  where: { publishedAt: { not: null } },
  orderBy: { number: 'desc' },
  take: 1,
  include: { questions: { orderBy: { position: 'asc' } } },
} as const

type Published = Prisma.QuizVersionGetPayload<{ include: { questions: true } }>

interface Copy {
  readonly quizId: string
  readonly number: number
  readonly questions: readonly DraftQuestion[]
}

/** An unpublished version that is like a published one but for its questions, and gives its id. */
export async function copyVersion(
  tx: Transaction,
  { title, articleId, request, engineVersion }: Omit<Published, 'questions'>,
  { quizId, number, questions }: Copy,
): Promise<{ id: string }> {
  return tx.quizVersion.create({
    data: {
      quizId,
      number,
      title,
      articleId,
      request: request as Prisma.InputJsonValue,
      engineVersion: engineVersion || ENGINE_VERSION,
      questions: { create: questions.map((question, position) => ({ ...draftRow(question), position })) },
    },
    select: { id: true },
  })
}

/** A draft with the questions of a published version, each knowing which one it was copied from. */
async function copyAsDraft(tx: Transaction, version: Published, quizId: string, number: number): Promise<void> {
  await copyVersion(tx, version, { quizId, number, questions: version.questions.map(toDraftQuestion).map(copied) })
}

/** Opens the next version of a published quiz for editing, unless it is open already. Throws `not-found`. */
export async function startDraft(viewer: Viewer, quizId: string): Promise<void> {
  await transaction(async (tx) => {
    const own = ownQuiz(viewer, quizId)
    // Locks the quiz's row, so that two clicks at once make one draft.
    await tx.quiz.updateMany({ where: own, data: { removedAt: null } })
    const quiz = await tx.quiz.findFirst({
      where: own,
      select: { versions: newestPublished, _count: { select: { versions: { where: { publishedAt: null } } } } },
    })
    if (!quiz) throw new Failure('not-found')
    const [newest] = quiz.versions
    if (!newest || quiz._count.versions > 0) return
    await copyAsDraft(tx, newest, quizId, newest.number + 1)
  })
}

/** Throws the draft away. A quiz that was never published goes with it. Throws as `changeDraft` does. */
export async function discardDraft(viewer: Viewer, at: At): Promise<{ quizRemains: boolean }> {
  return withDraft(viewer, at, async (tx, { versionId }) => {
    await tx.quizVersion.delete({ where: { id: versionId } })
    const left = await tx.quizVersion.count({ where: { quizId: at.quizId } })
    if (left === 0) await tx.quiz.update({ where: { id: at.quizId }, data: { removedAt: new Date() } })
    return { quizRemains: left > 0 }
  })
}

/** A teacher's own copy of a quiz of the library, as a draft. Throws `sign-in` or `not-found`. */
export async function adaptQuiz(viewer: Viewer, quizId: string): Promise<{ id: string }> {
  const { learnerId } = teacherOf(viewer)
  return transaction(async (tx) => {
    const quiz = await tx.quiz.findFirst({
      where: { id: idFrom(quizId), ownerId: null, removedAt: null, article: { slug: { not: null } } },
      select: { versions: newestPublished },
    })
    const version = quiz?.versions[0]
    if (!version) throw new Failure('not-found')
    const copy = await tx.quiz.create({ data: { articleId: version.articleId, ownerId: learnerId } })
    await copyAsDraft(tx, version, copy.id, 1)
    return { id: copy.id }
  })
}

/** What the viewer may do with a quiz besides taking it: review it as its owner, or adapt it as a teacher. */
export function rightOn(
  viewer: Viewer,
  quiz: { ownerId: string | null; slug: string | null },
): 'review' | 'adapt' | null {
  if (viewer && quiz.ownerId === viewer.learnerId) return 'review'
  return viewer?.account && quiz.ownerId === null && quiz.slug !== null ? 'adapt' : null
}
