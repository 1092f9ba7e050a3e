import { Failure } from '@/lib/failure'
import { idFrom } from '../address'
import { database, transaction } from '../database'
import { toQuestion } from '../questions'
import { teacherOf, type Viewer } from '../session'
import { tellData } from './events'
import { type ResultWords, resultCsv, resultSheets } from './result-sheets'
import { type ZipEntry, zipStream } from './zip-stream'

/** The shape of the file, so that a later reader knows what it holds. */
const FORMAT = { format: 'fahm-class', version: 1 } as const

/** So many attempts are held in memory at once. */
const BATCH = 100

async function* once(text: string) {
  yield text
}

const json = (value: unknown) => once(`${JSON.stringify(value, null, 2)}\n`)

async function classFile(classId: string, now: Date) {
  const db = await database()
  const { ownerId: _, ...group } = await db.class.findUniqueOrThrow({ where: { id: classId } })
  const pupils = await db.pupil.findMany({
    where: { classId },
    orderBy: { position: 'asc' },
    omit: { cardDigest: true, classId: true, nameKey: true },
  })
  const events = await db.dataEvent.findMany({ where: { classId }, orderBy: { at: 'asc' } })
  return { ...FORMAT, exportedAt: now, class: group, pupils, events }
}

/** A version with its article and its questions, keys and evidence: it is the teacher's own quiz, or was given by them. */
async function quizFile(versionId: string) {
  const { questions, article, edits, ...version } = await (await database()).quizVersion.findUniqueOrThrow({
    where: { id: versionId },
    include: { questions: { orderBy: { position: 'asc' } }, article: true, edits: { orderBy: { sequence: 'asc' } } },
  })
  return { ...version, article, questions: questions.map(toQuestion), edits }
}

/** An attempt a line, with every answer as it came and every mark as it was given. */
async function* attemptLines(assignmentId: string) {
  const db = await database()
  const answers = { orderBy: [{ questionId: 'asc' as const }, { sequence: 'asc' as const }], omit: { attemptId: true } }
  const marks = { orderBy: [{ questionId: 'asc' as const }, { revision: 'asc' as const }], omit: { attemptId: true } }
  for (let after: string | undefined; ; ) {
    const rows = await db.attempt.findMany({
      where: { assignmentId, ...(after && { id: { gt: after } }) },
      orderBy: { id: 'asc' },
      take: BATCH,
      include: { answers, marks },
    })
    for (const row of rows) yield `${JSON.stringify(row)}\n`
    if (rows.length < BATCH) return
    after = rows.at(-1)?.id
  }
}

async function* entriesOf(viewer: Viewer, classId: string, words: ResultWords, now: Date): AsyncGenerator<ZipEntry> {
  const db = await database()
  yield { name: 'class.json', content: json(await classFile(classId, now)) }
  const assignments = await db.assignment.findMany({
    where: { classId },
    orderBy: { createdAt: 'asc' },
    include: { changes: { orderBy: { at: 'asc' } }, participants: { orderBy: { joinedAt: 'asc' } } },
    omit: { ownerId: true },
  })
  yield { name: 'assignments.json', content: json(assignments) }
  const versions = new Set(assignments.map(({ versionId }) => versionId))
  for (const [index, { id }] of assignments.entries()) {
    const folder = `assignments/${String(index + 1).padStart(3, '0')}`
    const attempted = await db.attempt.findMany({
      where: { assignmentId: id },
      distinct: ['versionId'],
      select: { versionId: true },
    })
    for (const { versionId } of attempted) versions.add(versionId)
    yield { name: `${folder}/attempts.jsonl`, content: attemptLines(id) }
    yield { name: `${folder}/results.csv`, content: once(resultCsv(await resultSheets(viewer, id, words))) }
  }
  for (const versionId of versions)
    yield { name: `quizzes/${versionId}.json`, content: json(await quizFile(versionId)) }
}

/**
 * Everything of a class for its teacher, as one ZIP that is made while it is read: the roster, the assignments with
 * rules and logs, every attempt with its answers and marks, the quizzes with keys and articles, and the results as
 * tables. Logged. Throws `sign-in` or `not-found`.
 */
export async function exportClass(
  viewer: Viewer,
  id: string,
  words: ResultWords,
  now: Date,
): Promise<ReadableStream<Uint8Array>> {
  const { userId } = teacherOf(viewer)
  const own = { id: idFrom(id), ownerId: userId }
  if ((await (await database()).class.count({ where: own })) === 0) throw new Failure('not-found')
  await transaction((tx) => tellData(tx, 'export', { classId: id, actorId: userId }))
  return zipStream(entriesOf(viewer, id, words, now), now)
}
