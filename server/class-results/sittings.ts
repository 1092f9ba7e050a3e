import { Prisma } from '@/prisma/generated/sqlite/client'
import { parseResponse, type Question, type Response } from '@/quiz'
import { choicesOf } from '@/quiz/distribution'
import { cellOf, type StoredMark } from '@/quiz/statistics/cell'
import type { Cell } from '@/quiz/statistics/tally'
import { database } from '../database'

/** So many attempts are held in memory at once, whatever the class's size. */
const BATCH = 100

/** A mark that counts, and who gave it. */
export interface CountingMark extends StoredMark {
  readonly source: string
}

/** One attempt, read: its cells in the order of the questions, and what they come from. */
export interface ReadAttempt<Head> {
  readonly head: Head
  readonly cells: readonly Cell[]
  readonly marks: ReadonlyMap<string, CountingMark>
  readonly responses: ReadonlyMap<string, Response>
}

interface MarkRow extends CountingMark {
  readonly attemptId: string
  readonly questionId: string
}

interface AnswerRow {
  readonly attemptId: string
  readonly questionId: string
  readonly response: string
}

/** What separates fields and rows where the database packs them; neither an id nor JSON contains them. */
const FIELD = Prisma.sql`CAST(${'\u001f'} AS TEXT)`
const ROW = Prisma.sql`CAST(${'\u001e'} AS TEXT)`

interface Packed {
  readonly attemptId: string
  readonly rows: string
}

/** One row an attempt instead of one a question: most of the time went into rows, with either driver. */
function unpacked<Row>(packed: readonly Packed[], read: (attemptId: string, fields: readonly string[]) => Row): Row[] {
  return packed.flatMap(({ attemptId, rows }) =>
    rows.split('\u001e').map((row) => read(attemptId, row.split('\u001f'))),
  )
}

async function marksOf(ids: readonly string[]): Promise<MarkRow[]> {
  const packed = await (await database()).$queryRaw<Packed[]>`
    SELECT m."attemptId", string_agg(m."questionId" || ${FIELD} || m."verdict" || ${FIELD} || CAST(m."points" AS TEXT)
      || ${FIELD} || CAST(m."outOf" AS TEXT) || ${FIELD} || m."source", ${ROW}) AS "rows"
    FROM (SELECT k.*, ROW_NUMBER() OVER (PARTITION BY k."attemptId", k."questionId" ORDER BY k."revision" DESC) AS "place"
      FROM "Mark" k WHERE k."attemptId" IN (${Prisma.join([...ids])})) m
    WHERE m."place" = 1
    GROUP BY m."attemptId"`
  return unpacked(packed, (attemptId, [questionId = '', verdict = '', points, outOf, source = '']) => {
    return { attemptId, questionId, verdict, points: Number(points), outOf: Number(outOf), source }
  })
}

/** The counting answers to these questions, as JSON text on either database. */
async function answersOf(attempts: readonly string[], questions: readonly string[]): Promise<AnswerRow[]> {
  if (attempts.length === 0 || questions.length === 0) return []
  const packed = await (await database()).$queryRaw<Packed[]>`
    SELECT a."attemptId", string_agg(a."questionId" || ${FIELD} || CAST(a."response" AS TEXT), ${ROW}) AS "rows"
    FROM (SELECT k.*, ROW_NUMBER() OVER (PARTITION BY k."attemptId", k."questionId" ORDER BY k."sequence" DESC) AS "place"
      FROM "Answer" k
      WHERE k."attemptId" IN (${Prisma.join([...attempts])}) AND k."questionId" IN (${Prisma.join([...questions])})
        AND NOT k."isLate") a
    WHERE a."place" = 1 AND a."response" IS NOT NULL
    GROUP BY a."attemptId"`
  return unpacked(packed, (attemptId, [questionId = '', response = 'null']) => ({ attemptId, questionId, response }))
}

const byAttempt = <Row extends { readonly attemptId: string }>(rows: readonly Row[]) => {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const own = found.get(row.attemptId)
    if (own) own.push(row)
    else found.set(row.attemptId, [row])
  }
  return found
}

function responsesIn(rows: readonly AnswerRow[], questions: ReadonlyMap<string, Question>): Map<string, Response> {
  return new Map(
    rows.flatMap(({ questionId, response }): [string, Response][] => {
      const question = questions.get(questionId)
      const parsed = question && parseResponse(question, JSON.parse(response))
      return parsed ? [[questionId, parsed.response]] : []
    }),
  )
}

/**
 * Reads attempts at one version a batch at a time, in their order. Of finished ones only the answers that are chosen
 * among options are read, or those to `withAnswers` where it is given: what was typed says nothing that its mark does
 * not.
 */
export async function* readAttempts<Head extends { readonly id: string; readonly finishedAt: Date | null }>(
  questions: readonly Question[],
  heads: readonly Head[],
  withAnswers = questions.filter((question) => choicesOf(question).length > 0).map(({ id }) => id),
): AsyncGenerator<ReadAttempt<Head>> {
  const known = new Map(questions.map((question) => [question.id, question]))
  const all = questions.map(({ id }) => id)
  for (let from = 0; from < heads.length; from += BATCH) {
    const batch = heads.slice(from, from + BATCH)
    const open = batch.filter(({ finishedAt }) => finishedAt === null).map(({ id }) => id)
    const closed = batch.filter(({ finishedAt }) => finishedAt !== null).map(({ id }) => id)
    const [markRows, chosen, begun] = await Promise.all([
      marksOf(batch.map(({ id }) => id)),
      answersOf(closed, withAnswers),
      answersOf(open, all),
    ])
    const marks = byAttempt(markRows)
    const answers = byAttempt([...chosen, ...begun])
    for (const head of batch) {
      const own = new Map((marks.get(head.id) ?? []).map((row) => [row.questionId, row]))
      const responses = responsesIn(answers.get(head.id) ?? [], known)
      const cells = questions.map((question) => cellOf(question, own.get(question.id), responses.get(question.id)))
      yield { head, cells, marks: own, responses }
    }
  }
}
