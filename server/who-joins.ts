import { Failure } from '@/lib/failure'
import { foldAnswer } from '@/quiz/fold'
import type { CodedAssignment } from './codes'
import { database } from './database'
import { pupilOfName } from './roster-match'
import type { Viewer } from './session'

/** Who is to join: known already, a pupil of the roster, or a guest with a name of their own. */
export type Who =
  | {
      readonly kind: 'known' | 'pupil'
      readonly learnerId: string
      readonly name: string
      readonly pupilId: string | null
    }
  | { readonly kind: 'guest'; readonly name: string }

/** The viewer as this assignment knows them without a word: signed in, joined before, or here by personal card. */
export async function knownHere(
  viewer: Viewer,
  { id, classId }: CodedAssignment,
): Promise<(Who & { kind: 'known' }) | null> {
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
export async function whoIs(viewer: Viewer, assignment: CodedAssignment, name: string | null): Promise<Who> {
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
