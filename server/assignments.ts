import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { type AssignmentRules, type AssignmentState, stateOf } from '@/quiz'
import { idFrom } from './address'
import { codeExpiry, drawCode } from './codes'
import { database, isDuplicate, type Transaction, transaction } from './database'
import { type Teacher, teacherOf, type Viewer } from './session'

export interface AssignmentEntry {
  readonly id: string
  readonly title: string
  readonly direction: string
  readonly className: string | null
  readonly state: AssignmentState
  /** Null where it has none that works. */
  readonly code: string | null
  readonly createdAt: string
  readonly joined: number
  readonly finished: number
}

/** What can be given: the newest published version, with its questions counted. */
export interface Givable {
  readonly quizId: string
  readonly versionId: string
  readonly number: number
  readonly title: string
  readonly language: string
  readonly direction: string
  readonly questions: number
  readonly classes: readonly { readonly id: string; readonly name: string; readonly pupils: number }[]
}

/** A quiz of the teacher's own or one that is everybody's, as the library's are. */
async function newestVersionOf(tx: Transaction, teacher: Teacher, quizId: string) {
  const version = await tx.quizVersion.findFirst({
    where: {
      quizId: idFrom(quizId),
      publishedAt: { not: null },
      quiz: { removedAt: null, OR: [{ ownerId: teacher.learnerId }, { ownerId: null }] },
    },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      number: true,
      title: true,
      article: { select: { language: true, direction: true } },
      _count: { select: { questions: true } },
    },
  })
  if (!version) throw new Failure('not-found')
  return version
}

/** What stands above the form of rules. Throws `sign-in` or `not-found`. */
export async function givable(viewer: Viewer, quizId: string): Promise<Givable> {
  const teacher = teacherOf(viewer)
  const db = await database()
  const version = await newestVersionOf(db, teacher, quizId)
  const classes = await db.class.findMany({
    where: { ownerId: teacher.userId, archivedAt: null },
    orderBy: { createdAt: 'desc' },
    select: { id: true, name: true, _count: { select: { pupils: { where: { removedAt: null } } } } },
  })
  return {
    quizId,
    versionId: version.id,
    number: version.number,
    title: version.title,
    ...version.article,
    questions: version._count.questions,
    classes: classes.map(({ id, name, _count }) => ({ id, name, pupils: _count.pupils })),
  }
}

interface Wish {
  readonly classId?: string | null
  readonly rules: AssignmentRules
}

async function create(teacher: Teacher, quizId: string, { classId = null, rules }: Wish): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const version = await newestVersionOf(tx, teacher, quizId)
    if (classId !== null) {
      const where = { id: idFrom(classId), ownerId: teacher.userId, archivedAt: null }
      if (!(await tx.class.findFirst({ where, select: { id: true } }))) throw new Failure('not-found')
    }
    const now = new Date()
    const code = { code: await drawCode(tx, now), codeExpiresAt: codeExpiry(rules, now) }
    const belongs = { ownerId: teacher.userId, quizId, versionId: version.id, classId }
    return tx.assignment.create({ data: { ...rules, ...code, ...belongs }, select: { id: true } })
  })
}

/**
 * Gives the newest published version of a quiz to a class, or to anyone with the code. Throws `sign-in` or `not-found`.
 */
export async function giveQuiz(viewer: Viewer, quizId: string, wish: Wish): Promise<{ id: string }> {
  const teacher = teacherOf(viewer)
  for (let tries = 1; ; tries += 1) {
    try {
      return await create(teacher, quizId, wish)
    } catch (error) {
      // Two teachers drew the same number in the same moment.
      if (!isDuplicate(error) || tries >= 5) throw error
    }
  }
}

/** The code where it still works. */
export function livingCodeOf(
  { code, codeExpiresAt }: Pick<Prisma.AssignmentGetPayload<object>, 'code' | 'codeExpiresAt'>,
  now: Date,
): string | null {
  return codeExpiresAt && codeExpiresAt > now ? code : null
}

/** What the teacher has given, newest first. Throws `sign-in`. */
export async function assignmentsOf(viewer: Viewer): Promise<AssignmentEntry[]> {
  const { userId } = teacherOf(viewer)
  const db = await database()
  const now = new Date()
  const rows = await db.assignment.findMany({
    where: { ownerId: userId },
    orderBy: { createdAt: 'desc' },
    include: {
      class: { select: { name: true } },
      version: { select: { article: { select: { direction: true } } } },
      _count: {
        select: {
          participants: { where: { removedAt: null } },
          attempts: { where: { finishedAt: { not: null } } },
        },
      },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    direction: row.version.article.direction,
    className: row.class?.name ?? null,
    state: stateOf(row, now),
    code: livingCodeOf(row, now),
    createdAt: row.createdAt.toISOString(),
    joined: row._count.participants,
    finished: row._count.attempts,
  }))
}
