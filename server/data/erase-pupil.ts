import { randomUUID } from 'node:crypto'
import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { idFrom } from '../address'
import { onOwnClass } from '../classes'
import { database, type Transaction } from '../database'
import { eraseLearner, eraseStudy } from '../erase-learner'
import { announce } from '../live/announce'
import { teacherOf, type Viewer } from '../session'
import { tellData } from './events'

/** 'all': nothing is left. 'anonymous': choices and marks stay for statistics, without a name or anything typed. */
export const ERASURES = ['all', 'anonymous'] as const
export type Erasure = (typeof ERASURES)[number]

/** Stands where a name stood. */
const NOBODY = '—'

/** What is typed may name people; what is chosen cannot. A gap that is filled from a list has options. */
const TYPED = ['short-answer', 'essay', 'gap']

interface Gone {
  /** The pupil and those once merged into them: all their names. */
  readonly pupils: readonly { readonly id: string; readonly learnerId: string; readonly name: string }[]
  readonly assignments: readonly string[]
  readonly names: ReadonlySet<string>
}

async function whoGoes(tx: Transaction, classId: string, pupilId: string): Promise<Gone> {
  const id = idFrom(pupilId)
  const own = { id, classId, mergedIntoId: null, erasedAt: null }
  if ((await tx.pupil.count({ where: own })) === 0) throw new Failure('not-found')
  const all = await tx.pupil.findMany({
    where: { classId },
    select: { id: true, learnerId: true, name: true, mergedIntoId: true, pseudonym: true },
  })
  // Somebody merged into them may have had another merged into themself.
  const ids = new Set([id])
  for (let before = 0; before < ids.size; ) {
    before = ids.size
    for (const each of all) if (each.mergedIntoId && ids.has(each.mergedIntoId)) ids.add(each.id)
  }
  const pupils = all.filter((each) => ids.has(each.id))
  const learnerId = { in: pupils.map((each) => each.learnerId) }
  const places = await tx.participant.findMany({
    where: { OR: [{ learnerId }, { pupilId: { in: [...ids] } }] },
    select: { assignmentId: true, name: true },
  })
  const names = [
    ...pupils.flatMap(({ name, pseudonym }) => [name, pseudonym ?? name]),
    ...places.map(({ name }) => name),
  ]
  return { pupils, assignments: [...new Set(places.map((place) => place.assignmentId))], names: new Set(names) }
}

const nameIn = (entry: Prisma.JsonValue): string | null =>
  entry && typeof entry === 'object' && !Array.isArray(entry) && typeof entry.name === 'string' ? entry.name : null

/** The same entry without the name, or null where it names nobody of these. */
function unnamed(entry: Prisma.JsonValue, names: ReadonlySet<string>): Prisma.InputJsonObject | null {
  const name = nameIn(entry)
  return name && names.has(name) ? ({ ...(entry as Prisma.JsonObject), name: NOBODY } as Prisma.InputJsonObject) : null
}

/** Takes the names out of the logs of the assignments, with those that a renaming says they had before. */
async function clearLogs(tx: Transaction, gone: Gone): Promise<void> {
  const where = { assignmentId: { in: [...gone.assignments] } }
  const rows = await tx.assignmentChange.findMany({ where, orderBy: { at: 'desc' } })
  const names = new Set(gone.names)
  for (const { before, after } of rows) {
    const [was, is] = [nameIn(before), nameIn(after)]
    if (was && is && names.has(is)) names.add(was)
  }
  for (const { id, before, after } of rows) {
    const [was, is] = [unnamed(before, names), unnamed(after, names)]
    const data = { ...(was && { before: was }), ...(is && { after: is }) }
    if (was || is) await tx.assignmentChange.update({ where: { id }, data })
  }
}

/**
 * Takes what was typed, and what a teacher wrote beside a mark. Both are only ever added, never changed: the rows go,
 * and of a mark another comes that says the same without words.
 */
async function clearWords(tx: Transaction, learnerIds: readonly string[]): Promise<void> {
  const attempt = { learnerId: { in: [...learnerIds] } }
  const question = { type: { in: TYPED } }
  await tx.answer.deleteMany({ where: { attempt, question } })
  const told = { OR: [{ note: { not: null } }, { reason: { not: null } }, { byId: { not: null } }, { question }] }
  const marks = await tx.mark.findMany({ where: { attempt, ...told } })
  await tx.mark.deleteMany({ where: { id: { in: marks.map(({ id }) => id) } } })
  await tx.mark.createMany({
    data: marks.map(({ note: _, reason: __, details: ___, ...mark }) => mark),
  })
}

async function anonymise(tx: Transaction, gone: Gone): Promise<void> {
  const learnerIds = gone.pupils.map(({ learnerId }) => learnerId)
  const learners = { learnerId: { in: learnerIds } }
  await tx.learnerSession.deleteMany({ where: learners })
  for (const learnerId of learnerIds) await eraseStudy(tx, learnerId)
  await clearWords(tx, learnerIds)
  await tx.participant.updateMany({
    where: { OR: [learners, { pupilId: { in: gone.pupils.map(({ id }) => id) } }] },
    data: { name: NOBODY },
  })
  await tx.learner.updateMany({ where: { id: { in: learnerIds } }, data: { name: null } })
  const now = new Date()
  for (const { id } of gone.pupils) {
    const nothing = { name: NOBODY, pseudonym: null, nameKey: '', cardDigest: randomUUID() }
    await tx.pupil.update({ where: { id }, data: { ...nothing, removedAt: now, erasedAt: now } })
  }
}

async function eraseAll(tx: Transaction, { pupils }: Gone): Promise<void> {
  await tx.pupil.deleteMany({ where: { id: { in: pupils.map(({ id }) => id) } } })
  for (const { learnerId } of pupils) await eraseLearner(tx, learnerId)
}

export interface ErasurePreview {
  readonly id: string
  readonly name: string
  readonly assignments: number
  readonly attempts: number
  readonly answers: number
}

/** What erasing this pupil takes. Throws `sign-in` or `not-found`. */
export async function erasurePreview(viewer: Viewer, classId: string, pupilId: string): Promise<ErasurePreview> {
  const { userId } = teacherOf(viewer)
  const db = await database()
  const where = {
    id: idFrom(pupilId),
    class: { id: idFrom(classId), ownerId: userId },
    mergedIntoId: null,
    erasedAt: null,
  }
  const pupil = await db.pupil.findFirst({ where, select: { id: true, name: true, learnerId: true } })
  if (!pupil) throw new Failure('not-found')
  const { id, name, learnerId } = pupil
  const [assignments, attempts, answers] = await Promise.all([
    db.participant.count({ where: { learnerId } }),
    db.attempt.count({ where: { learnerId } }),
    db.answer.count({ where: { attempt: { learnerId } } }),
  ])
  return { id, name, assignments, attempts, answers }
}

/**
 * Erases a pupil of the viewer's class with every name they ever had there: the answers too, or what was chosen is kept
 * without a name. It cannot be undone. Logged without a name. Throws `sign-in` or `not-found`.
 */
export async function erasePupil(viewer: Viewer, classId: string, pupilId: string, erasure: Erasure): Promise<void> {
  const actorId = teacherOf(viewer).userId
  const assignments = await onOwnClass(viewer, classId, async (tx) => {
    const gone = await whoGoes(tx, classId, pupilId)
    const attempts = await tx.attempt.count({ where: { learnerId: { in: gone.pupils.map((each) => each.learnerId) } } })
    await clearLogs(tx, gone)
    if (erasure === 'all') await eraseAll(tx, gone)
    else await anonymise(tx, gone)
    const kind = erasure === 'all' ? 'erase-pupil' : 'anonymise-pupil'
    await tellData(tx, kind, { classId, actorId, details: { attempts } })
    return gone.assignments
  })
  for (const assignmentId of assignments) await announce({ assignmentId, participantId: null })
}
