import { Failure } from '@/lib/failure'
import { type AssignmentState, mayStart, stateOf } from '@/quiz'
import { beginOrResume } from './assigned-attempts'
import { closeOverdue } from './closing'
import { assignmentOfCode, type CodedAssignment } from './codes'
import { database, isDuplicate } from './database'
import { announce } from './live/announce'
import { type Entered, enter, openSession, type Viewer } from './session'
import { knownHere, type Who, whoIs } from './who-joins'

/** What stands behind a code, before anybody has said who they are. */
export interface Door {
  readonly title: string
  readonly direction: string
  readonly language: string
  readonly state: AssignmentState
  readonly opensAt: string | null
  readonly locked: boolean
  /** As whom the viewer goes in without typing a name; null where a name is needed. */
  readonly as: string | null
  readonly isTeacher: boolean
  /** A roster decides who somebody is. */
  readonly hasRoster: boolean
  /** What goes in the field to begin with. */
  readonly suggestedName: string
  /** The viewer's attempt that goes on; and the newest finished one. */
  readonly openAttempt: string | null
  readonly finishedAttempt: string | null
  readonly mayBegin: boolean
}

/** Throws why this learner may not come in: the door is locked, the time not right, or nothing is left to begin. */
async function assertMayEnter(assignment: CodedAssignment, learnerId: string | null): Promise<void> {
  const db = await database()
  const now = new Date()
  const place = learnerId ? { assignmentId: assignment.id, learnerId } : null
  const joined = place && (await db.participant.findUnique({ where: { assignmentId_learnerId: place } }))
  if (joined?.removedAt) throw new Failure('removed')
  if (place && (await db.attempt.findFirst({ where: { ...place, finishedAt: null }, select: { id: true } }))) return
  const verdict = mayStart(assignment, place ? await db.attempt.count({ where: place }) : 0, now)
  if (verdict !== 'ok') throw new Failure(verdict)
  if (!joined && assignment.lockedAt) throw new Failure('locked')
}

/** The session that the browser goes on with. */
async function sessionFor(viewer: Viewer, who: Who): Promise<Entered> {
  if (who.kind === 'known') return { learnerId: who.learnerId }
  if (who.kind === 'pupil') return openSession(who.learnerId)
  // A pupil's own learner is never renamed into a guest: a strange name on that device is somebody else.
  const isPupil =
    viewer &&
    (await (await database()).pupil.findUnique({ where: { learnerId: viewer.learnerId }, select: { id: true } }))
  return enter(isPupil ? null : viewer, who.name)
}

async function participantOf(assignmentId: string, learnerId: string, who: Who): Promise<string> {
  const db = await database()
  const place = { assignmentId_learnerId: { assignmentId, learnerId } }
  const pupilId = who.kind === 'guest' ? null : who.pupilId
  try {
    const data = { assignmentId, learnerId, name: who.name, pupilId }
    return (await db.participant.upsert({ where: place, create: data, update: {}, select: { id: true } })).id
  } catch (error) {
    // Two clicks at once: the other one was first.
    if (!isDuplicate(error)) throw error
    return (await db.participant.findUniqueOrThrow({ where: place, select: { id: true } })).id
  }
}

/**
 * Joins by code and goes to the attempt: the one under way on this device, or a new one. Throws `code-unknown`,
 * `too-many`, `name-needed`, `name-elsewhere`, or why nobody comes in now.
 */
export async function joinAssignment(
  viewer: Viewer,
  code: string,
  name: string | null,
  address: string,
): Promise<Entered & { attemptId: string }> {
  const assignment = await assignmentOfCode(code, address)
  const who = await whoIs(viewer, assignment, name)
  await assertMayEnter(assignment, who.kind === 'guest' ? null : who.learnerId)
  const entered = await sessionFor(viewer, who)
  const participantId = await participantOf(assignment.id, entered.learnerId, who)
  const place = { assignmentId: assignment.id, learnerId: entered.learnerId }
  const attemptId = await beginOrResume(participantId, place)
  await announce({ assignmentId: assignment.id, participantId })
  return { ...entered, attemptId }
}

/** What a code opens, for the page that asks for the name. Throws `code-unknown` or `too-many`. */
export async function lookUpCode(viewer: Viewer, code: string, address: string): Promise<Door> {
  const assignment = await assignmentOfCode(code, address)
  const known = await knownHere(viewer, assignment)
  if (known) await closeOverdue(assignment.id, known.learnerId)
  const attempts = known
    ? await (await database()).attempt.findMany({
        where: { assignmentId: assignment.id, learnerId: known.learnerId },
        orderBy: { startedAt: 'desc' },
        select: { id: true, finishedAt: true },
      })
    : []
  const now = new Date()
  return {
    title: assignment.title,
    ...assignment.version.article,
    state: stateOf(assignment, now),
    opensAt: assignment.opensAt?.toISOString() ?? null,
    locked: assignment.lockedAt !== null,
    as: known?.name ?? null,
    isTeacher: Boolean(viewer?.account),
    hasRoster: assignment.classId !== null,
    suggestedName: viewer?.name ?? '',
    openAttempt: attempts.find(({ finishedAt }) => !finishedAt)?.id ?? null,
    finishedAttempt: attempts.find(({ finishedAt }) => finishedAt)?.id ?? null,
    mayBegin: mayStart(assignment, attempts.length, now) === 'ok',
  }
}
