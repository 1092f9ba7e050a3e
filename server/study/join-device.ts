import { Failure } from '@/lib/failure'
import { database, type Transaction, transaction } from '../database'
import { type Viewer, viewerOf } from '../session'

/** What was done on this device without an account. */
export interface DeviceHistory {
  readonly name: string | null
  readonly attempts: number
  readonly cards: number
  readonly articles: number
}

const alone = (learnerId: string) => ({ learnerId, assignmentId: null })

/** The learner of the device beside the account that asks; nobody where it is a pupil's, whose work is their class's. */
async function deviceLearner(viewer: Viewer, token: string | undefined) {
  if (!viewer?.account) return null
  const device = await viewerOf(token)
  if (!device || device.learnerId === viewer.learnerId) return null
  const where = { id: device.learnerId, pupil: null, account: null }
  return (await database()).learner.findFirst({ where, select: { id: true, name: true } })
}

/** What an account may take over from its device; null where there is nothing, or nothing that may be taken. */
export async function deviceHistory(viewer: Viewer, token: string | undefined): Promise<DeviceHistory | null> {
  const device = await deviceLearner(viewer, token)
  if (!device) return null
  const db = await database()
  const [attempts, cards, articles] = await Promise.all([
    db.attempt.count({ where: alone(device.id) }),
    db.reviewCard.count({ where: { learnerId: device.id } }),
    db.article.count({ where: { ownerId: device.id, removedAt: null } }),
  ])
  return attempts + cards + articles > 0 ? { name: device.name, attempts, cards, articles } : null
}

/** Two memories of one question become one: the later, with the meetings of both. */
async function joinCards(tx: Transaction, from: string, to: string): Promise<void> {
  const theirs = await tx.reviewCard.findMany({ where: { learnerId: from } })
  for (const card of theirs) {
    const where = { learnerId_questionId: { learnerId: to, questionId: card.questionId } }
    const own = await tx.reviewCard.findUnique({ where })
    if (!own) {
      await tx.reviewCard.update({ where: { id: card.id }, data: { learnerId: to } })
      continue
    }
    const { id, learnerId: _, questionId: __, createdAt: ___, reps, ...memory } = card
    await tx.reviewLog.updateMany({ where: { cardId: id }, data: { cardId: own.id } })
    await tx.reviewCard.delete({ where: { id } })
    const isLater = (memory.lastReview?.getTime() ?? 0) > (own.lastReview?.getTime() ?? 0)
    // A form that is open on another device was made for an earlier meeting, and is told so.
    const data = { ...(isLater && memory), reps: reps + own.reps }
    await tx.reviewCard.update({ where: { id: own.id }, data })
  }
}

async function joinWords(tx: Transaction, from: string, to: string): Promise<void> {
  const theirs = await tx.missedWord.findMany({ where: { learnerId: from } })
  for (const word of theirs) {
    const where = { learnerId_wordKey: { learnerId: to, wordKey: word.wordKey } }
    const own = await tx.missedWord.findUnique({ where })
    if (!own) await tx.missedWord.update({ where: { id: word.id }, data: { learnerId: to } })
    else {
      await tx.missedWord.delete({ where: { id: word.id } })
      if (!word.knownAt) await tx.missedWord.update({ where: { id: own.id }, data: { knownAt: null } })
    }
  }
}

async function joinSettings(tx: Transaction, from: string, to: string): Promise<void> {
  const [theirs, own] = [
    await tx.learner.findUniqueOrThrow({ where: { id: from }, select: { study: true } }),
    await tx.learner.findUniqueOrThrow({ where: { id: to }, select: { study: true } }),
  ]
  if (own.study === null && theirs.study !== null) {
    await tx.learner.update({ where: { id: to }, data: { study: theirs.study } })
  }
}

/**
 * Gives what was done on the device to the account, because its owner asked for it: attempts without an assignment,
 * cards, words, articles and quizzes. What was answered for a class stays under the name it was given with. The device's
 * learner goes where nothing is left of it. Throws `not-found` where there is nothing to take.
 */
export async function joinDevice(viewer: Viewer, token: string | undefined): Promise<void> {
  const device = await deviceLearner(viewer, token)
  if (!viewer || !device) throw new Failure('not-found')
  const [from, to] = [device.id, viewer.learnerId]
  await transaction(async (tx) => {
    // One after the other, in an order that is the same for everybody.
    for (const id of [from, to].sort()) await tx.learner.update({ where: { id }, data: { id } })
    await tx.attempt.updateMany({ where: alone(from), data: { learnerId: to } })
    const owned = { where: { ownerId: from }, data: { ownerId: to } }
    await tx.article.updateMany(owned)
    await tx.quiz.updateMany(owned)
    await tx.intake.updateMany(owned)
    await tx.importDraft.updateMany(owned)
    await joinCards(tx, from, to)
    await joinWords(tx, from, to)
    await joinSettings(tx, from, to)
    const left = await tx.learner.count({
      where: { id: from, OR: [{ attempts: { some: {} } }, { participants: { some: {} } }] },
    })
    if (left === 0) await tx.learner.delete({ where: { id: from } })
  })
}
