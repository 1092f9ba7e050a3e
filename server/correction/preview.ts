import { type Change, type Changes, countChanges, type Totals } from '@/quiz'
import { database, type Transaction } from '../database'
import { runningOn } from '../review/assignments'
import { teacherOf, type Viewer } from '../session'
import { stateOfQuiz } from './correct'
import { type AttemptEffect, effectsOf, pointsBetween } from './effects'
import { type CorrectionWish, type Plan, planOf } from './plan'
import { scopeOf } from './scope'

/** Somebody whose score changes, or whose mark their teacher gave. */
export interface PersonEffect {
  readonly attemptId: string
  readonly name: string
  readonly change: Change
  readonly before: Totals
  readonly after: Totals
}

/** What a correction does to the attempts of one assignment. */
export interface AssignmentEffect {
  /** Null for those who study alone: they are counted and not named. */
  readonly assignmentId: string | null
  readonly title: string | null
  readonly marked: number
  /** Attempts that are open: marked by the correction when they are finished. */
  readonly open: number
  readonly changes: Changes
  /** Points that all together win; below nothing where they lose. */
  readonly points: number
  readonly people: readonly PersonEffect[]
}

/** Everything a correction would do, before it is done. */
export interface Preview {
  /** To be handed back with the order, so that nothing else is done than what was shown. */
  readonly seen: string
  /** The number of the version that it makes; null where none is needed. */
  readonly newVersion: number | null
  /** Assignments that give that version from then on. */
  readonly moves: readonly string[]
  readonly assignments: readonly AssignmentEffect[]
}

async function assignmentsConcerned(tx: Transaction, { concerned }: Plan) {
  const versionId = { in: concerned.map((row) => row.versionId) }
  return tx.assignment.findMany({
    where: { attempts: { some: { versionId } } },
    orderBy: { createdAt: 'desc' },
    include: {
      participants: { select: { learnerId: true, name: true } },
      _count: { select: { attempts: { where: { versionId, finishedAt: null } } } },
    },
  })
}

function peopleIn(effects: readonly AttemptEffect[], names: ReadonlyMap<string, string>): PersonEffect[] {
  return effects
    .filter(({ change, isOpen }) => change !== 'same' && !isOpen)
    .map(({ attemptId, learnerId, change, before, after }) => ({
      attemptId,
      name: names.get(learnerId) ?? '',
      change,
      before,
      after,
    }))
}

function summary(effects: readonly AttemptEffect[]) {
  const finished = effects.filter(({ isOpen }) => !isOpen)
  return { marked: finished.length, changes: countChanges(finished), points: pointsBetween(finished) }
}

/** Throws `sign-in`, `not-found`, and as `planOf` does. */
export async function previewCorrection(
  viewer: Viewer,
  quizId: string,
  questionId: string,
  wish: CorrectionWish,
): Promise<Preview> {
  teacherOf(viewer)
  const db = await database()
  const plan = planOf(await scopeOf(db, viewer, quizId, questionId), wish)
  const effects = await effectsOf(db, plan)
  const assignments = (await assignmentsConcerned(db, plan)).map((row): AssignmentEffect => {
    const here = effects.filter(({ assignmentId }) => assignmentId === row.id)
    const names = new Map(row.participants.map(({ learnerId, name }) => [learnerId, name]))
    const { id: assignmentId, title, _count } = row
    return { assignmentId, title, open: _count.attempts, ...summary(here), people: peopleIn(here, names) }
  })
  const alone = effects.filter(({ assignmentId }) => assignmentId === null)
  const studying = { assignmentId: null, title: null, open: 0, ...summary(alone), people: [] }
  return {
    seen: await stateOfQuiz(db, plan),
    newVersion: plan.makesVersion ? plan.newest.number + 1 : null,
    moves: plan.makesVersion ? (await runningOn(db, plan.newest.id)).map(({ title }) => title) : [],
    assignments: alone.length > 0 ? [...assignments, studying] : assignments,
  }
}
