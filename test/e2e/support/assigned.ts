// A pupil in the middle of an assigned quiz, written straight into the database.
import { randomInt, randomUUID } from 'node:crypto'
import type { PrismaClient } from '@/prisma/generated/sqlite/client'
import { foldAnswer } from '@/quiz/fold'
import { aDeviceOf, anAccount, type TestAccount } from '../../support/account'
import { plantQuiz } from '../../support/planted-quiz'

export interface AssignedPupil {
  readonly teacher: TestAccount
  readonly assignmentId: string
  readonly attemptId: string
  readonly learnerId: string
  readonly name: string
  /** What the pupil's browser has in its jar. */
  readonly cookie: { readonly name: string; readonly value: string }
}

interface Wish {
  readonly minutes?: number
  /** How many questions of each of the ten kinds. */
  readonly times?: number
}

export async function anAssignedPupil(db: PrismaClient, { minutes, times }: Wish = {}): Promise<AssignedPupil> {
  const teacher = await anAccount(db)
  const { quizId, versionId } = await plantQuiz(db, { token: randomUUID(), times })
  const name = 'سلمى المنصوري'
  const { id: classId } = await db.class.create({ data: { name: 'الخامس أ', ownerId: teacher.userId } })
  const pupil = await db.pupil.create({
    data: {
      name,
      nameKey: foldAnswer(name),
      position: 0,
      cardDigest: randomUUID(),
      class: { connect: { id: classId } },
      learner: { create: { name } },
    },
  })
  const { learnerId } = pupil
  const assignment = await db.assignment.create({
    data: {
      title: 'النحل في الشتاء',
      code: String(randomInt(100_000, 1_000_000)),
      codeExpiresAt: new Date(Date.now() + 3_600_000),
      ownerId: teacher.userId,
      quizId,
      versionId,
      classId,
      minutes,
      shuffleOptions: false,
    },
  })
  const assignmentId = assignment.id
  await db.participant.create({ data: { name, assignmentId, learnerId, pupilId: pupil.id } })
  const attempt = await db.attempt.create({ data: { seed: '1', learnerId, versionId, assignmentId } })
  const cookie = { name: 'fahm_learner', value: await aDeviceOf(db, learnerId) }
  return { teacher, assignmentId, attemptId: attempt.id, learnerId, name, cookie }
}
