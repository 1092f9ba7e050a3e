// Assignments for integration tests: a teacher, a class with a roster, a quiz given under rules, pupils who join.
import { type AssignmentRules, type Question, USUAL_RULES } from '@/quiz'
import { giveQuiz } from '@/server/assignments'
import { database } from '@/server/database'
import { joinAssignment } from '@/server/join'
import { type Viewer, viewerOf } from '@/server/session'
import { aQuestion } from '../support/builders'
import { aClass, aQuiz, aTeacher, type Learner, type StoredQuiz } from './stored'

export type TestTeacher = Awaited<ReturnType<typeof aTeacher>>

interface Wish {
  readonly teacher?: TestTeacher
  readonly names?: readonly string[]
  readonly rules?: Partial<AssignmentRules>
  readonly questions?: readonly Question[]
}

export interface Given extends StoredQuiz {
  readonly id: string
  readonly teacher: TestTeacher
  readonly classId: string | null
  readonly code: string
}

/** A quiz of three questions given to a class of these names, or to anyone where none is named. */
export async function aGivenQuiz(wish: Wish = {}): Promise<Given> {
  const teacher = wish.teacher ?? (await aTeacher())
  const questions = wish.questions ?? [aQuestion('choice'), aQuestion('true-false'), aQuestion('short-answer')]
  const quiz = await aQuiz({ ownerId: teacher.learnerId, questions })
  const classId = wish.names ? (await aClass(wish.names.join('\n'), teacher)).classId : null
  const rules = { ...USUAL_RULES, title: 'اختبار الصباح', ...wish.rules }
  const { id } = await giveQuiz(teacher, quiz.quizId, { classId, rules })
  const { code } = await (await database()).assignment.findUniqueOrThrow({ where: { id } })
  return { ...quiz, id, teacher, classId, code: code ?? '' }
}

export interface Joined {
  readonly viewer: Learner
  readonly attemptId: string
  readonly participantId: string
}

/** Somebody joins by name from a device: a new one, or that of `viewer`. */
export async function joins(
  given: Given,
  name: string | null,
  viewer: Viewer = null,
  address = '10.0.0.1',
): Promise<Joined> {
  const { attemptId, token, learnerId } = await joinAssignment(viewer, given.code, name, address)
  const now = token ? await viewerOf(token) : viewer
  if (!now) throw new Error('whoever joins has a session')
  const place = { assignmentId_learnerId: { assignmentId: given.id, learnerId } }
  const { id } = await (await database()).participant.findUniqueOrThrow({ where: place })
  return { viewer: now, attemptId, participantId: id }
}

/** Moves what is stored of an attempt into the past by so many seconds, as if they had gone by. */
export async function letPass(attemptId: string, seconds: number): Promise<void> {
  const db = await database()
  const { startedAt, finishedAt } = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })
  const earlier = (date: Date) => new Date(date.getTime() - seconds * 1000)
  const data = { startedAt: earlier(startedAt), finishedAt: finishedAt && earlier(finishedAt) }
  await db.attempt.update({ where: { id: attemptId }, data })
}
