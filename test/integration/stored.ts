// Rows for integration tests, written through Prisma: quizzes that do not depend on what the engine would ask.
import { createHash, randomInt, randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Failure, FailureKey } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import type { Question, QuestionOf, QuestionType } from '@/quiz'
import { startAttempt } from '@/server/attempts'
import { createClass } from '@/server/classes'
import { database } from '@/server/database'
import { beginIntake, confirmIntake } from '@/server/intake'
import { readPaste } from '@/server/read-intake'
import { addPupils } from '@/server/roster'
import type { AccountRole, Viewer, ViewerAccount } from '@/server/session'
import { ARTICLE_TEXT, everyQuestion } from '../support/builders'

export type Learner = NonNullable<Viewer>

export async function aLearner(name: string | null = null): Promise<Learner> {
  const { id } = await (await database()).learner.create({ data: { name } })
  return { learnerId: id, name }
}

/** Somebody with an account, as a signed-in browser would be known. */
export async function aTeacher(role: AccountRole = 'teacher'): Promise<Learner & { readonly account: ViewerAccount }> {
  const name = 'الأستاذة نجلاء'
  const email = `${randomUUID()}@school.example`
  const user = await (await database()).user.create({
    data: { name, email, role, learner: { create: { name } } },
    select: { id: true, learnerId: true },
  })
  return { learnerId: user.learnerId, name, account: { userId: user.id, email, role } }
}

/** Nobody's article where no owner is named; on the shelf of the library where it has a slug. */
export async function anArticle(more: { ownerId?: string; slug?: string; text?: string } = {}): Promise<string> {
  const text = more.text ?? ARTICLE_TEXT
  const row = {
    language: 'ar',
    direction: 'rtl',
    title: 'مكتبة الساحل',
    text,
    paragraphs: [{ role: 'paragraph', start: 0, end: text.length }],
    removed: [],
    source: 'paste',
    digest: createHash('sha256').update(text).digest('hex'),
  }
  return (await (await database()).article.create({ data: { ...row, ...more } })).id
}

/** An article pasted, looked at and confirmed as it was read. */
export async function storeArticle(ownerId: string, text: string, title: string | null): Promise<{ id: string }> {
  const { id } = await beginIntake(ownerId, readPaste(text, title))
  return confirmIntake({ learnerId: ownerId, name: null }, id)
}

function rowOf(question: Question, position: number, gates: Prisma.InputJsonValue) {
  const { id: _, answer, options, ...rest } = question
  return {
    ...rest,
    position,
    gates,
    origin: 'rule',
    key: answer as Prisma.InputJsonValue,
    options: options.map((option) => ({ ...option, evidence: option.evidence.map((span) => ({ ...span })) })),
  }
}

interface Wish {
  readonly questions?: readonly Question[]
  readonly articleId?: string
  readonly quizId?: string
  readonly number?: number
  readonly draft?: boolean
  /** The learner who may review it; nobody, as for the library, where not named. */
  readonly ownerId?: string
  readonly gates?: Prisma.InputJsonValue
}

export interface StoredQuiz {
  readonly quizId: string
  readonly versionId: string
  readonly articleId: string
  /** As they were asked for, with the ids they are stored under. */
  readonly questions: readonly Question[]
}

/** A published quiz with one question of each type, but for what the test says otherwise. */
export async function aQuiz(wish: Wish = {}): Promise<StoredQuiz> {
  const db = await database()
  const articleId = wish.articleId ?? (await anArticle())
  const quizId = wish.quizId ?? (await db.quiz.create({ data: { articleId, ownerId: wish.ownerId ?? null } })).id
  const asked = wish.questions ?? everyQuestion()
  const row = { title: 'مكتبة الساحل', request: { count: 9, seed: '1' }, engineVersion: '0', number: wish.number ?? 1 }
  const create = asked.map((question, position) => rowOf(question, position, wish.gates ?? []))
  const version = await db.quizVersion.create({
    data: { ...row, quizId, articleId, questions: { create } },
    include: { questions: { orderBy: { position: 'asc' } } },
  })
  if (!wish.draft) await db.quizVersion.update({ where: { id: version.id }, data: { publishedAt: new Date() } })
  const questions = asked.map((question, position) => ({ ...question, id: version.questions[position]?.id ?? '' }))
  return { quizId, versionId: version.id, articleId, questions }
}

export interface StoredAttempt extends StoredQuiz {
  readonly viewer: Learner
  readonly attemptId: string
  /** The quiz's first question of this type. */
  question<T extends QuestionType>(type: T): QuestionOf<T>
}

/** An open attempt at a quiz of its own. */
export async function anAttempt(wish: Wish & { viewer?: Learner } = {}): Promise<StoredAttempt> {
  const viewer = wish.viewer ?? (await aLearner())
  const quiz = await aQuiz(wish)
  const { attemptId } = await startAttempt(viewer, quiz.quizId, null)
  const question = <T extends QuestionType>(type: T) => {
    const found = quiz.questions.find((each): each is QuestionOf<T> => each.type === type)
    if (!found) throw new Error(`the quiz asks no ${type}`)
    return found
  }
  return { ...quiz, viewer, attemptId, question }
}

/** The log of one question: every response by its sequence. */
export async function logOf(attemptId: string, questionId: string): Promise<[number, unknown][]> {
  const where = { attemptId, questionId }
  const rows = await (await database()).answer.findMany({ where, orderBy: { sequence: 'asc' } })
  return rows.map((row) => [row.sequence, row.response])
}

/** Expects the work to fail in the expected way that has this key. */
export async function expectFailure(work: Promise<unknown>, key: FailureKey): Promise<void> {
  await expect(work).rejects.toMatchObject({ name: 'Failure', key } satisfies Partial<Failure>)
}

/** An address that leads nowhere. */
export const nowhere = () => randomUUID()

/** The numbers from 1 to `count`. */
export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** A class with the names of a pasted roster; of a teacher of its own where none is named. */
export async function aClass(roster = '', owner?: Awaited<ReturnType<typeof aTeacher>>) {
  const teacher = owner ?? (await aTeacher())
  const { id: classId } = await createClass(teacher, 'الخامس أ')
  if (roster) await addPupils(teacher, classId, roster)
  return { teacher, classId }
}

/** A quiz given out, open and with a code, but for what the test says otherwise. */
export async function anAssignment(
  teacher: { readonly account: ViewerAccount },
  quiz: StoredQuiz,
  more: Partial<Prisma.AssignmentUncheckedCreateInput> = {},
): Promise<string> {
  const code = String(randomInt(100_000, 1_000_000))
  const { quizId, versionId } = quiz
  const data = { title: 'مكتبة الساحل', code, ownerId: teacher.account.userId, quizId, versionId, ...more }
  return (await (await database()).assignment.create({ data })).id
}
