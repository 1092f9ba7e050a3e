import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { askedSignature, type Correction, familyOf, keySignature, type Question } from '@/quiz'
import { idFrom } from '../address'
import type { Transaction } from '../database'
import { type QuestionRow, toQuestion } from '../questions'
import { ownQuiz } from '../review/own-draft'
import type { Viewer } from '../session'
import { correctionsOf } from './corrections'

const withQuestions = { questions: { orderBy: { position: 'asc' } }, article: true } as const
export type PublishedVersion = Prisma.QuizVersionGetPayload<{ include: typeof withQuestions }>

/** What a correction of one question is about. */
export interface Scope {
  readonly quizId: string
  /** The question that was pointed at, with the key that holds now. */
  readonly question: Question
  readonly isDropped: boolean
  /** The treatment that holds now; null where it was never corrected. */
  readonly treatment: Correction['treatment'] | null
  /** The version it was pointed at in. */
  readonly version: PublishedVersion
  readonly newest: PublishedVersion
  /** The question in every published version that asks the same and is marked by the same key. */
  readonly concerned: readonly QuestionRow[]
  /** The same question in the newest version, whatever its key; null where it is not asked there any more. */
  readonly target: QuestionRow | null
}

export async function publishedVersions(tx: Transaction, viewer: Viewer, quizId: string): Promise<PublishedVersion[]> {
  const where = { publishedAt: { not: null }, quiz: ownQuiz(viewer, quizId) }
  return tx.quizVersion.findMany({ where, orderBy: { number: 'desc' }, include: withQuestions })
}

/** The question of a published version of the viewer's quiz, in all versions. Throws `not-found`. */
export async function scopeOf(tx: Transaction, viewer: Viewer, quizId: string, questionId: string): Promise<Scope> {
  const versions = await publishedVersions(tx, viewer, quizId)
  const rows = versions.flatMap(({ questions }) => questions)
  const row = rows.find(({ id }) => id === idFrom(questionId))
  const version = versions.find(({ id }) => id === row?.versionId)
  const [newest] = versions
  if (!row || !version || !newest) throw new Failure('not-found')
  const family = familyOf(rows, row.id)
  const asked = askedSignature(toQuestion(row))
  const alike = rows.filter((each) => family.has(each.id) && askedSignature(toQuestion(each)) === asked)
  const corrections = await correctionsOf(
    tx,
    alike.map(({ id }) => id),
  )
  const keyOf = (each: QuestionRow) => {
    const correction = corrections.get(each.id)
    if (correction && !correction.question) return 'dropped'
    return keySignature(correction?.question ?? toQuestion(each))
  }
  const correction = corrections.get(row.id)
  return {
    quizId,
    question: correction?.question ?? toQuestion(row),
    isDropped: keyOf(row) === 'dropped',
    treatment: correction?.treatment ?? null,
    version,
    newest,
    concerned: alike.filter((each) => keyOf(each) === keyOf(row)),
    target: alike.find(({ versionId }) => versionId === newest.id) ?? null,
  }
}
