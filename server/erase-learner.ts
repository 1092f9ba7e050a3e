import { Failure } from '@/lib/failure'
import { database, type Transaction, transaction } from './database'
import { announce } from './live/announce'
import type { Viewer } from './session'

/** A quiz that others answered, were given or practise stays for them, hidden and nobody's. */
async function isNeeded(tx: Transaction, quizId: string, learnerId: string): Promise<boolean> {
  const others = { not: learnerId }
  const needs = [
    await tx.attempt.count({ where: { learnerId: others, version: { quizId } } }),
    await tx.assignment.count({ where: { OR: [{ quizId }, { version: { quizId } }] } }),
    await tx.reviewCard.count({ where: { learnerId: others, question: { version: { quizId } } } }),
    await tx.keyCorrection.count({ where: { question: { version: { quizId } } } }),
  ]
  return needs.some((count) => count > 0)
}

/** Quizzes of the learner's: away with their questions, or hidden where others need them; drafts go in any case. */
async function eraseQuizzes(tx: Transaction, learnerId: string): Promise<void> {
  const quizzes = await tx.quiz.findMany({ where: { ownerId: learnerId }, select: { id: true } })
  for (const { id: quizId } of quizzes) {
    if (await isNeeded(tx, quizId, learnerId)) {
      await tx.quizVersion.deleteMany({ where: { quizId, publishedAt: null, assignments: { none: {} } } })
      await tx.quiz.update({ where: { id: quizId }, data: { ownerId: null, removedAt: new Date() } })
    } else {
      await tx.quizVersion.deleteMany({ where: { quizId } })
      await tx.quiz.delete({ where: { id: quizId } })
    }
  }
}

async function eraseArticles(tx: Transaction, learnerId: string): Promise<void> {
  const articles = await tx.article.findMany({
    where: { ownerId: learnerId },
    select: { id: true, _count: { select: { quizzes: true, versions: true, words: true } } },
  })
  for (const { id, _count: needs } of articles) {
    const hidden = { ownerId: null, removedAt: new Date(), byline: null, sourceName: null }
    if (needs.quizzes + needs.versions + needs.words > 0) await tx.article.update({ where: { id }, data: hidden })
    else await tx.article.delete({ where: { id } })
  }
}

/**
 * Erases what a learner did alone, in the caller's transaction: attempts without an assignment with their answers and
 * marks, cards, meetings, words, texts on their way in, quizzes and articles of their own. What others answered on
 * these stays for them, hidden and without an owner.
 */
export async function eraseStudy(tx: Transaction, learnerId: string): Promise<void> {
  await tx.reviewCard.deleteMany({ where: { learnerId } })
  await tx.missedWord.deleteMany({ where: { learnerId } })
  await tx.attempt.deleteMany({ where: { learnerId, assignmentId: null } })
  const own = { where: { ownerId: learnerId } }
  await tx.intake.deleteMany(own)
  await tx.importDraft.deleteMany(own)
  await eraseQuizzes(tx, learnerId)
  await eraseArticles(tx, learnerId)
}

/**
 * Erases a learner whole, in the caller's transaction, with what was answered under assignments and their places there.
 * No account and no pupil may stand on it any more (foreign keys refuse it). Gives the assignments whose boards changed.
 */
export async function eraseLearner(tx: Transaction, learnerId: string): Promise<string[]> {
  const places = await tx.participant.findMany({ where: { learnerId }, select: { assignmentId: true } })
  await tx.attempt.deleteMany({ where: { learnerId } })
  await eraseStudy(tx, learnerId)
  await tx.learner.delete({ where: { id: learnerId } })
  return places.map(({ assignmentId }) => assignmentId)
}

/** Throws `last-administrator`, or `has-classes` while classes or assignments stand on this account. */
async function assertMayGo(tx: Transaction, userId: string): Promise<void> {
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { role: true } })
  const others = { role: 'administrator', id: { not: userId } }
  if (user.role === 'administrator' && (await tx.user.count({ where: others })) === 0) {
    throw new Failure('last-administrator')
  }
  const held = [
    await tx.class.count({ where: { ownerId: userId } }),
    await tx.assignment.count({ where: { ownerId: userId } }),
  ]
  if (held.some((count) => count > 0)) throw new Failure('has-classes')
}

async function eraseAccount(tx: Transaction, userId: string): Promise<void> {
  await assertMayGo(tx, userId)
  // Links to a new password name the account by its id.
  await tx.verification.deleteMany({ where: { value: userId } })
  await tx.user.delete({ where: { id: userId } })
}

/** 'all': nothing is left. 'study': a pupil's class keeps what was answered for it, and the name on its roster. */
export type Erased = 'all' | 'study'

/**
 * Erases everything of whoever asks: the account too where there is one; of a pupil, what they did alone. Logged by id.
 * Throws `not-found`, `last-administrator` or `has-classes`.
 */
export async function eraseMyself(viewer: Viewer): Promise<Erased> {
  if (!viewer) throw new Failure('not-found')
  const { learnerId, account } = viewer
  const { erased, boards } = await transaction(async (tx) => {
    await tx.learner.update({ where: { id: learnerId }, data: { id: learnerId } })
    const isPupil = (await tx.pupil.count({ where: { learnerId } })) > 0
    if (account) await eraseAccount(tx, account.userId)
    const changed = isPupil ? [] : await eraseLearner(tx, learnerId)
    if (isPupil) {
      await eraseStudy(tx, learnerId)
      await tx.learner.update({ where: { id: learnerId }, data: { study: {} } })
    }
    const done: Erased = isPupil ? 'study' : 'all'
    await tx.dataEvent.create({ data: { kind: 'erase-learner', actorId: learnerId, details: { erased: done } } })
    return { erased: done, boards: changed }
  })
  for (const assignmentId of boards) await announce({ assignmentId, participantId: null })
  return erased
}

/** Whether a class holds what this learner answers. */
export async function isPupilOf(viewer: Viewer): Promise<boolean> {
  if (!viewer) return false
  return (await (await database()).pupil.count({ where: { learnerId: viewer.learnerId } })) > 0
}
