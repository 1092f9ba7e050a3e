import { Failure } from '@/lib/failure'
import {
  answeredCounts,
  type Board,
  type BoardHead,
  type BoardRules,
  type Distribution,
  distributionOf,
  type ParticipantFacts,
  parseResponse,
  type Response,
  tileOf,
} from '@/quiz'
import { idFrom } from '../address'
import { asCorrected, correctionsOf } from '../correction/corrections'
import { database } from '../database'
import { teacherOf, type Viewer } from '../session'
import { announce } from './announce'
import { ownHead, storedParticipants } from './facts'

/** What the board is made of; the facts by participant, those removed included. */
export interface BoardFacts {
  readonly head: BoardHead
  readonly rules: BoardRules
  readonly participants: ReadonlyMap<string, ParticipantFacts>
}

/** Reads everything a board shows. Throws `sign-in` or `not-found`. */
export async function boardFacts(viewer: Viewer, assignmentId: string): Promise<BoardFacts> {
  const { head, rules } = await ownHead(teacherOf(viewer), assignmentId)
  const stored = await storedParticipants(head.id)
  const participants = new Map(stored.map((each, index) => [each.id, { ...each, number: index + 1 }]))
  return { head, rules, participants }
}

export function boardAt({ head, rules, participants }: BoardFacts, now: Date): Board {
  const tiles = [...participants.values()].map((facts) => tileOf(facts, rules, now))
  return {
    head,
    tiles: tiles.filter((tile) => tile.state !== 'removed'),
    answered: answeredCounts(participants.values(), rules.questionIds),
    at: now.toISOString(),
  }
}

/** The board as it stands now. Throws `sign-in` or `not-found`. */
export async function boardFor(viewer: Viewer, assignmentId: string): Promise<Board> {
  return boardAt(await boardFacts(viewer, assignmentId), new Date())
}

export interface BoardQuestion {
  readonly id: string
  readonly stem: string
}

/** What a board's rows are called, which never changes while it is watched. Throws `sign-in` or `not-found`. */
export async function boardQuestions(
  viewer: Viewer,
  assignmentId: string,
): Promise<{ language: string; direction: string; questions: BoardQuestion[] }> {
  const row = await (await database()).assignment.findUnique({
    where: { id: idFrom(assignmentId), ownerId: teacherOf(viewer).userId },
    select: {
      version: {
        select: {
          article: { select: { language: true, direction: true } },
          questions: { select: { id: true, stem: true }, orderBy: { position: 'asc' } },
        },
      },
    },
  })
  if (!row) throw new Failure('not-found')
  return { ...row.version.article, questions: row.version.questions }
}

/**
 * How the answers to one question are spread over the newest attempts of those who take part. Tells the key.
 * Throws `sign-in` or `not-found`.
 */
export async function distribution(viewer: Viewer, assignmentId: string, questionId: string): Promise<Distribution> {
  const ownerId = teacherOf(viewer).userId
  const db = await database()
  const assignment = { id: idFrom(assignmentId), ownerId }
  const row = await db.question.findFirst({
    where: { id: idFrom(questionId), version: { assignments: { some: assignment } } },
  })
  if (!row) throw new Failure('not-found')
  const isTakingPart = { participants: { some: { assignmentId, removedAt: null } } }
  const attempts = await db.attempt.findMany({
    where: { assignmentId, learner: isTakingPart },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, learnerId: true },
  })
  const newest = new Map(attempts.map(({ id, learnerId }) => [learnerId, id]))
  const isNewest = new Set(newest.values())
  const answers = await db.answer.findMany({
    where: { questionId, isLate: false, attempt: { assignmentId } },
    orderBy: { sequence: 'desc' },
    distinct: ['attemptId'],
    select: { attemptId: true, response: true },
  })
  const question = asCorrected(row, await correctionsOf(db, [row.id]))
  const responses = answers
    .filter(({ attemptId }) => isNewest.has(attemptId))
    .flatMap(({ response }): Response[] => {
      const parsed = parseResponse(question, response)
      return parsed ? [parsed.response] : []
    })
  return distributionOf(question, responses)
}

/** Shows or hides the names on every board of this assignment. Throws `sign-in` or `not-found`. */
export async function hideNames(viewer: Viewer, assignmentId: string, namesHidden: boolean): Promise<void> {
  const where = { id: idFrom(assignmentId), ownerId: teacherOf(viewer).userId }
  const { count } = await (await database()).assignment.updateMany({ where, data: { namesHidden } })
  if (count === 0) throw new Failure('not-found')
  await announce({ assignmentId, participantId: null })
}
