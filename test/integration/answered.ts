// Attempts for tests of results, written as rows in a few statements: whole classes, without a request an answer.
import { randomUUID } from 'node:crypto'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { isBlank, markAttempt, type Response } from '@/quiz'
import { database } from '@/server/database'
import type { Given } from './given'

export interface Sat {
  readonly participantId: string
  readonly learnerId: string
  readonly attemptId: string
}

interface Sitting {
  readonly name: string
  readonly responses: readonly Response[]
  /** False while they still write. */
  readonly isFinished?: boolean
  /** The one whose further attempt this is. */
  readonly again?: Sat
  readonly pupilId?: string | undefined
}

/** Somebody's answers and the marks that the rule gives them; minutes after the assignment was made, in this order. */
export async function sat(given: Given, sittings: readonly Sitting[]): Promise<Sat[]> {
  const db = await database()
  const base = Date.now() - 3_600_000
  const rows = sittings.map(({ isFinished = true, again, ...sitting }, at) => {
    const who = again ?? { participantId: randomUUID(), learnerId: randomUUID() }
    const startedAt = new Date(base + (again ? 60 : 0) * 1000 + at * 1000)
    const responses = new Map(given.questions.map(({ id }, place) => [id, sitting.responses[place] ?? null]))
    return { ...sitting, ...who, attemptId: randomUUID(), again, isFinished, startedAt, by: responses }
  })
  const fresh = rows.filter(({ again }) => !again)
  const pupils = await db.pupil.findMany({ where: { classId: given.classId ?? '' } })
  const pupilOf = (name: string) => pupils.find((pupil) => pupil.name === name)
  const learnerOf = (row: (typeof rows)[number]) =>
    row.again ? row.learnerId : (pupilOf(row.name)?.learnerId ?? row.learnerId)
  await db.learner.createMany({
    data: fresh.filter(({ name }) => !pupilOf(name)).map(({ learnerId, name }) => ({ id: learnerId, name })),
  })
  await db.participant.createMany({
    data: fresh.map((row) => {
      const { participantId: id, name, startedAt: joinedAt } = row
      const place = { assignmentId: given.id, learnerId: learnerOf(row), pupilId: pupilOf(name)?.id ?? null }
      return { id, name, joinedAt, ...place }
    }),
  })
  const marked = rows.map((row) => ({ ...row, result: markAttempt(given.questions, row.by) }))
  await db.attempt.createMany({
    data: marked.map((row) => ({
      id: row.attemptId,
      seed: '1',
      learnerId: learnerOf(row),
      versionId: given.versionId,
      assignmentId: given.id,
      startedAt: row.startedAt,
      ...(row.isFinished
        ? { finishedAt: new Date(row.startedAt.getTime() + 600_000), score: row.result.score, outOf: row.result.outOf }
        : {}),
    })),
  })
  await db.answer.createMany({
    data: rows.flatMap(({ attemptId, by }) =>
      [...by]
        .filter(([, response]) => !isBlank(response))
        // What was changed once is in the log before what counts.
        .flatMap(([questionId, response]) => [
          { attemptId, questionId, sequence: 1 },
          { attemptId, questionId, sequence: 2, response: response as Prisma.InputJsonValue },
        ]),
    ),
  })
  await db.mark.createMany({
    data: marked
      .filter(({ isFinished }) => isFinished)
      .flatMap(({ attemptId, result }) =>
        [...result.marks].map(([questionId, mark]) => ({
          ...mark,
          attemptId,
          questionId,
          revision: 1,
          source: 'rule',
        })),
      ),
  })
  return rows.map((row) => ({ participantId: row.participantId, learnerId: learnerOf(row), attemptId: row.attemptId }))
}
