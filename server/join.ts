import { Failure } from '@/lib/failure'
import { type AssignmentState, mayStart, stateOf } from '@/quiz'
import { foldAnswer } from '@/quiz/fold'
import { beginOrResume } from './assigned-attempts'
import { closeOverdue } from './closing'
import { assignmentOfCode, type CodedAssignment } from './codes'
import { database, isDuplicate } from './database'
import { announce } from './live/announce'
import { pupilOfName } from './roster-match'
import { type Entered, enter, openSession, type Viewer } from './session'

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
  /** What goes in the field to begin with. */
  readonly suggestedName: string
  /** The viewer's attempt that goes on; and the newest finished one. */
  readonly openAttempt: string | null
  readonly finishedAttempt: string | null
  readonly mayBegin: boolean
}

/** Who is to join: known already, a pupil of the roster, or a guest with a name of their own. */
type Who =
  | {
      readonly kind: 'known' | 'pupil'
      readonly learnerId: string
      readonly name: string
      readonly pupilId: string | null
    }
  | { readonly kind: 'guest'; readonly name: string }

/** The viewer as this assignment knows them without a word: signed in, joined before, or here by personal card. */
async function knownHere(viewer: Viewer, { id, classId }: CodedAssignment): Promise<(Who & { kind: 'known' }) | null> {
  if (!viewer) return null
  const { learnerId } = viewer
  const db = await database()
  const place = { assignmentId_learnerId: { assignmentId: id, learnerId } }
  const joined = await db.participant.findUnique({ where: place })
  if (joined) return { kind: 'known', learnerId, name: joined.name, pupilId: joined.pupilId }
  if (viewer.account) {
    const name = viewer.name ?? viewer.account.email.split('@')[0] ?? ''
    return { kind: 'known', learnerId, name, pupilId: null }
  }
  const pupil = classId && (await db.pupil.findFirst({ where: { learnerId, classId, removedAt: null } }))
  if (!pupil) return null
  return { kind: 'known', learnerId, name: pupil.pseudonym ?? pupil.name, pupilId: pupil.id }
}

/** Whether a pupil has answered here from a device that still holds their session. */
async function isTaken(assignmentId: string, learnerId: string): Promise<boolean> {
  const db = await database()
  const answers = await db.answer.findFirst({ where: { attempt: { assignmentId, learnerId } }, select: { id: true } })
  if (!answers) return false
  return (await db.learnerSession.count({ where: { learnerId, expiresAt: { gt: new Date() } } })) > 0
}

/** Whom the typed name means. Throws `name-needed`, or `name-elsewhere` where only the card or the teacher can decide. */
async function whoIs(viewer: Viewer, assignment: CodedAssignment, name: string | null): Promise<Who> {
  const known = await knownHere(viewer, assignment)
  // Who is signed in is nobody's pupil, whatever they type.
  if (known && (viewer?.account || name === null || foldAnswer(name) === foldAnswer(known.name))) return known
  if (name === null) throw new Failure('name-needed')
  const pupil = assignment.classId ? await pupilOfName(assignment.classId, name) : null
  if (!pupil) return { kind: 'guest', name }
  const { learnerId, pupilId } = pupil
  const who = { learnerId, pupilId, name: pupil.pseudonym ?? pupil.name }
  if (viewer?.learnerId === learnerId) return { kind: 'known', ...who }
  if (await isTaken(assignment.id, learnerId)) throw new Failure('name-elsewhere')
  return { kind: 'pupil', ...who }
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
    suggestedName: viewer?.name ?? '',
    openAttempt: attempts.find(({ finishedAt }) => !finishedAt)?.id ?? null,
    finishedAttempt: attempts.find(({ finishedAt }) => finishedAt)?.id ?? null,
    mayBegin: mayStart(assignment, attempts.length, now) === 'ok',
  }
}
