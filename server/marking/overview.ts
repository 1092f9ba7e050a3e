import type { QuestionType } from '@/quiz'
import { database } from '../database'
import type { MarkRow } from '../marks'
import type { Viewer } from '../session'
import { type AssignmentToMark, assignmentToMark, namesIn } from './own-assignment'

export interface QuestionToMark {
  readonly id: string
  readonly stem: string
  readonly type: QuestionType
  /** Answers that wait for a person. */
  readonly waiting: number
  readonly byHand: number
  /** Finished attempts in which it was asked. */
  readonly marked: number
}

export interface AttemptToMark {
  readonly id: string
  readonly name: string
  readonly number: number
  readonly finishedAt: string | null
  readonly score: number | null
  readonly outOf: number | null
  readonly waiting: number
}

export interface MarkingOverview {
  readonly id: string
  readonly title: string
  /** Null where the quiz is not this teacher's, and its keys are not theirs to correct. */
  readonly quizId: string | null
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  readonly namesHidden: boolean
  /** By version: a quiz may have been corrected while it ran. Newest first. */
  readonly versions: readonly { readonly number: number; readonly questions: readonly QuestionToMark[] }[]
  readonly attempts: readonly AttemptToMark[]
}

type Marks = ReadonlyMap<string, ReadonlyMap<string, MarkRow>>

/** The marks that count, by question and attempt. */
async function marksIn(assignmentId: string): Promise<Marks> {
  const rows = await (await database()).mark.findMany({
    where: { attempt: { assignmentId, finishedAt: { not: null } } },
    orderBy: { revision: 'asc' },
  })
  const marks = new Map<string, Map<string, MarkRow>>()
  for (const row of rows) {
    const ofQuestion = marks.get(row.questionId) ?? new Map<string, MarkRow>()
    marks.set(row.questionId, ofQuestion.set(row.attemptId, row))
  }
  return marks
}

async function versionsIn(assignment: AssignmentToMark, marks: Marks): Promise<MarkingOverview['versions']> {
  const isHere = { OR: [{ id: assignment.versionId }, { attempts: { some: { assignmentId: assignment.id } } }] }
  const versions = await (await database()).quizVersion.findMany({
    where: isHere,
    orderBy: { number: 'desc' },
    select: {
      number: true,
      questions: { orderBy: { position: 'asc' }, select: { id: true, stem: true, type: true } },
    },
  })
  const question = (row: { id: string; stem: string; type: string }): QuestionToMark => {
    const given = [...(marks.get(row.id)?.values() ?? [])]
    return {
      id: row.id,
      stem: row.stem,
      type: row.type as QuestionType,
      waiting: given.filter(({ verdict }) => verdict === 'waiting').length,
      byHand: given.filter(({ source }) => source === 'teacher').length,
      marked: given.length,
    }
  }
  return versions.map(({ number, questions }) => ({ number, questions: questions.map(question) }))
}

async function attemptsIn(assignment: AssignmentToMark, marks: Marks): Promise<AttemptToMark[]> {
  const names = namesIn(assignment)
  const rows = await (await database()).attempt.findMany({
    where: { assignmentId: assignment.id },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, learnerId: true, finishedAt: true, score: true, outOf: true },
  })
  const waits = (attemptId: string) =>
    [...marks.values()].filter((ofQuestion) => ofQuestion.get(attemptId)?.verdict === 'waiting').length
  return rows
    .map(({ learnerId, finishedAt, ...row }) => ({
      ...row,
      name: names.get(learnerId)?.name ?? '',
      number: names.get(learnerId)?.number ?? 0,
      finishedAt: finishedAt?.toISOString() ?? null,
      waiting: waits(row.id),
    }))
    .toSorted((one, other) => one.number - other.number)
}

/** What there is to mark in the teacher's own assignment. Throws `sign-in` or `not-found`. */
export async function markingFor(viewer: Viewer, id: string): Promise<MarkingOverview> {
  const assignment = await assignmentToMark(viewer, id)
  const { article } = assignment.version
  const marks = await marksIn(id)
  const where = { id: assignment.quizId, ownerId: viewer?.learnerId ?? '', removedAt: null }
  const isOwn = await (await database()).quiz.findFirst({ where, select: { id: true } })
  return {
    id,
    title: assignment.title,
    quizId: isOwn?.id ?? null,
    language: article.language,
    direction: article.direction === 'ltr' ? 'ltr' : 'rtl',
    namesHidden: assignment.namesHidden,
    versions: await versionsIn(assignment, marks),
    attempts: await attemptsIn(assignment, marks),
  }
}
