// An assignment with people in it, written as rows.
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { database } from '@/server/database'
import { aLearner, aQuiz, aTeacher, type Learner, type StoredQuiz } from './stored'

export interface StoredBoard extends StoredQuiz {
  readonly teacher: Awaited<ReturnType<typeof aTeacher>>
  readonly assignmentId: string
}

export async function aBoard(more: Partial<Prisma.AssignmentUncheckedCreateInput> = {}): Promise<StoredBoard> {
  const [teacher, quiz] = [await aTeacher(), await aQuiz()]
  const { quizId, versionId } = quiz
  const data = { title: 'حصة القراءة', ownerId: teacher.account.userId, quizId, versionId, ...more }
  const { id } = await (await database()).assignment.create({ data, select: { id: true } })
  return { ...quiz, teacher, assignmentId: id }
}

export interface Joined {
  readonly viewer: Learner
  readonly participantId: string
}

export async function joins(
  { assignmentId }: StoredBoard,
  name: string,
  more: Partial<Prisma.ParticipantUncheckedCreateInput> = {},
): Promise<Joined> {
  const viewer = await aLearner(name)
  const data = { assignmentId, learnerId: viewer.learnerId, name, ...more }
  const { id } = await (await database()).participant.create({ data, select: { id: true } })
  return { viewer, participantId: id }
}

/** Begins an attempt of the assignment. @returns its id */
export async function begins(board: StoredBoard, { viewer }: Joined, startedAt = new Date()): Promise<string> {
  const { assignmentId, versionId } = board
  const data = { assignmentId, versionId, learnerId: viewer.learnerId, seed: '1', startedAt }
  return (await (await database()).attempt.create({ data, select: { id: true } })).id
}
