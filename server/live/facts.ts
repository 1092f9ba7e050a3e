import { Failure } from '@/lib/failure'
import { Prisma } from '@/prisma/generated/sqlite/client'
import type { AttemptFacts, BoardHead, BoardRules, ParticipantFacts } from '@/quiz'
import { idFrom } from '../address'
import { database } from '../database'
import type { Teacher } from '../session'

/** A participant as stored; what number they are, only the whole list can tell. */
export type StoredParticipant = Omit<ParticipantFacts, 'number'>

/** The head and the rules of the teacher's own assignment. Somebody else's is `not-found`. */
export async function ownHead(teacher: Teacher, assignmentId: string): Promise<{ head: BoardHead; rules: BoardRules }> {
  const row = await (await database()).assignment.findUnique({
    where: { id: idFrom(assignmentId), ownerId: teacher.userId },
    include: {
      version: { select: { questions: { select: { id: true }, orderBy: { position: 'asc' } } } },
      changes: { where: { kind: 'resume' }, orderBy: { at: 'desc' }, take: 1, select: { at: true } },
    },
  })
  if (!row) throw new Failure('not-found')
  const { id, title, namesHidden, minutes, addedSeconds, pausedAt } = row
  const head = {
    id,
    title,
    isLocked: row.lockedAt !== null,
    isPaused: pausedAt !== null,
    isEnded: row.endedAt !== null,
    namesHidden,
    closesAt: row.closesAt?.toISOString() ?? null,
    minutes,
    addedSeconds,
  }
  const questionIds = row.version.questions.map((question) => question.id)
  return { head, rules: { questionIds, namesHidden, pausedAt, resumedAt: row.changes[0]?.at ?? null } }
}

/** JSON that is an answer taken back or left blank; blanks of several spaces count as answers until they are marked. */
const BLANK: Prisma.AnswerWhereInput[] = [
  { response: { equals: Prisma.AnyNull } },
  { response: { equals: '' } },
  { response: { equals: [] } },
]

/** The questions answered in each attempt, by attempt: counted in the database, so that no answer is read here. */
async function answeredIn(attempts: Prisma.AttemptWhereInput): Promise<Map<string, string[]>> {
  const db = await database()
  const counting = { isLate: false, attempt: attempts }
  const [heads, blanks] = await Promise.all([
    db.answer.groupBy({ by: ['attemptId', 'questionId'], where: counting, _max: { sequence: true } }),
    db.answer.findMany({
      where: { ...counting, OR: BLANK },
      select: { attemptId: true, questionId: true, sequence: true },
    }),
  ])
  const key = (attemptId: string, questionId: string, sequence: number | null) =>
    `${attemptId} ${questionId} ${sequence}`
  const isBlank = new Set(blanks.map((row) => key(row.attemptId, row.questionId, row.sequence)))
  const answered = new Map<string, string[]>()
  for (const { attemptId, questionId, _max } of heads) {
    if (isBlank.has(key(attemptId, questionId, _max.sequence))) continue
    answered.set(attemptId, [...(answered.get(attemptId) ?? []), questionId])
  }
  return answered
}

/** The newest attempt of each learner. */
async function newestAttempts(where: Prisma.AttemptWhereInput): Promise<Map<string, AttemptFacts>> {
  const [attempts, answered] = await Promise.all([
    (await database()).attempt.findMany({
      where,
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
      select: { id: true, learnerId: true, startedAt: true, activeAt: true, finishedAt: true },
    }),
    answeredIn(where),
  ])
  return new Map(
    attempts.map(({ id, learnerId, ...times }) => [learnerId, { ...times, answered: answered.get(id) ?? [] }]),
  )
}

/** Those who joined, in the order in which they did: all, or those named. Four queries, however many there are. */
export async function storedParticipants(assignmentId: string, only?: readonly string[]): Promise<StoredParticipant[]> {
  const rows = await (await database()).participant.findMany({
    where: { assignmentId, ...(only ? { id: { in: [...only] } } : {}) },
    orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, seenAt: true, removedAt: true, questionId: true, learnerId: true },
  })
  const learners = only ? { learnerId: { in: rows.map((row) => row.learnerId) } } : {}
  const attempts = await newestAttempts({ assignmentId, ...learners })
  return rows.map(({ learnerId, ...row }) => ({ ...row, attempt: attempts.get(learnerId) ?? null }))
}
