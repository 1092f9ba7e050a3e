import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { type AssignmentRules, type AssignmentState, assignmentRulesSchema, isLateAttempt, stateOf } from '@/quiz'
import { idFrom } from './address'
import { type AnswerCounts, answerCounts, NO_ANSWERS } from './answer-counts'
import type { ChangeKind } from './assignment-change'
import { livingCodeOf } from './assignments'
import { closeOverdue } from './closing'
import { noteKnown } from './code-guesses'
import { database } from './database'
import { teacherOf, type Viewer } from './session'

export interface AttemptEntry extends AnswerCounts {
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly late: boolean
}

export interface ParticipantEntry {
  readonly id: string
  readonly name: string
  /** A name of the class's roster; else a guest, who can be linked to one. */
  readonly isPupil: boolean
  /** The teacher's own preview. */
  readonly isTeacher: boolean
  readonly joinedAt: string
  readonly removed: boolean
  readonly extraMinutes: number
  readonly attempts: readonly AttemptEntry[]
}

export interface ChangeEntry {
  readonly id: string
  readonly kind: ChangeKind
  readonly at: string
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}

export interface AssignmentView {
  readonly id: string
  readonly quizId: string
  readonly rules: AssignmentRules
  readonly state: AssignmentState
  readonly direction: string
  readonly versionNumber: number
  readonly questions: number
  readonly className: string | null
  /** Its class is made up. */
  readonly isSample: boolean
  /** Null where none works now. */
  readonly code: string | null
  readonly codeExpiresAt: string | null
  readonly locked: boolean
  readonly released: boolean
  readonly participants: readonly ParticipantEntry[]
  /** The class's roster, for saying who a guest is. */
  readonly pupils: readonly { readonly id: string; readonly name: string }[]
  readonly changes: readonly ChangeEntry[]
}

const whole = {
  class: { include: { pupils: { where: { removedAt: null }, orderBy: { position: 'asc' } } } },
  version: {
    select: {
      number: true,
      article: { select: { direction: true } },
      _count: { select: { questions: true } },
    },
  },
  participants: {
    orderBy: { joinedAt: 'asc' },
    include: { learner: { select: { account: { select: { id: true } } } } },
  },
  attempts: { orderBy: { startedAt: 'asc' } },
  changes: { orderBy: { at: 'desc' }, take: 100 },
} as const satisfies Prisma.AssignmentInclude

type Whole = Prisma.AssignmentGetPayload<{ include: typeof whole }>

function participantEntries(row: Whole, counts: ReadonlyMap<string, AnswerCounts>): ParticipantEntry[] {
  return row.participants.map((each) => ({
    id: each.id,
    name: each.name,
    isPupil: each.pupilId !== null,
    isTeacher: each.learner.account !== null,
    joinedAt: each.joinedAt.toISOString(),
    removed: each.removedAt !== null,
    extraMinutes: each.extraMinutes,
    attempts: row.attempts
      .filter(({ learnerId }) => learnerId === each.learnerId)
      .map((attempt) => ({
        startedAt: attempt.startedAt.toISOString(),
        finishedAt: attempt.finishedAt?.toISOString() ?? null,
        ...(counts.get(attempt.id) ?? NO_ANSWERS),
        late: isLateAttempt(row, attempt),
      })),
  }))
}

const fieldsOf = (value: unknown) => (value && typeof value === 'object' ? (value as Record<string, unknown>) : {})

/**
 * One assignment with its rules, who joined and what was changed. What is overdue is marked by this reading of it.
 * `address` is where it is read: the class sits behind it, so the code counts as known there. Throws `sign-in` or
 * `not-found`.
 */
export async function assignmentFor(viewer: Viewer, id: string, address?: string): Promise<AssignmentView> {
  const { userId } = teacherOf(viewer)
  const db = await database()
  const own = { id: idFrom(id), ownerId: userId }
  if (!(await db.assignment.findUnique({ where: own, select: { id: true } }))) throw new Failure('not-found')
  await closeOverdue(id)
  const row = await db.assignment.findUniqueOrThrow({ where: own, include: whole })
  const now = new Date()
  const code = livingCodeOf(row, now)
  if (code && address) noteKnown(address, code)
  return {
    id,
    quizId: row.quizId,
    rules: assignmentRulesSchema.parse(row),
    state: stateOf(row, now),
    direction: row.version.article.direction,
    versionNumber: row.version.number,
    questions: row.version._count.questions,
    className: row.class?.name ?? null,
    isSample: row.class?.isSample ?? false,
    code,
    codeExpiresAt: code && (row.codeExpiresAt?.toISOString() ?? null),
    locked: row.lockedAt !== null,
    released: row.releasedAt !== null,
    participants: participantEntries(row, await answerCounts({ attempt: { assignmentId: id } })),
    pupils: (row.class?.pupils ?? []).map((pupil) => ({ id: pupil.id, name: pupil.pseudonym ?? pupil.name })),
    changes: row.changes.map(({ id: changeId, kind, at, before, after }) => ({
      id: changeId,
      kind: kind as ChangeKind,
      at: at.toISOString(),
      before: fieldsOf(before),
      after: fieldsOf(after),
    })),
  }
}

/** What the projector shows: the title and the code that works now. `address` as above. Throws `sign-in` or `not-found`. */
export async function shownCode(viewer: Viewer, id: string, address?: string) {
  const { userId } = teacherOf(viewer)
  const row = await (await database()).assignment.findUnique({
    where: { id: idFrom(id), ownerId: userId },
    include: { version: { select: { article: { select: { direction: true } } } } },
  })
  if (!row) throw new Failure('not-found')
  const now = new Date()
  const code = livingCodeOf(row, now)
  if (code && address) noteKnown(address, code)
  return {
    id,
    title: row.title,
    direction: row.version.article.direction,
    code,
    state: stateOf(row, now),
  }
}
