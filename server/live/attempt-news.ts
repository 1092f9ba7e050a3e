import { database } from '../database'
import { announce } from './announce'
import type { LiveNews } from './news'

const MOST_REMEMBERED = 5_000

/** Whose attempt it is never changes, and it is asked with every answer; null: somebody studies alone. */
const remembered = new Map<string, LiveNews | null>()

async function newsOf(attemptId: string): Promise<LiveNews | null> {
  const known = remembered.get(attemptId)
  if (known !== undefined) return known
  const db = await database()
  const attempt = await db.attempt.findUnique({
    where: { id: attemptId },
    select: { assignmentId: true, learnerId: true },
  })
  const { assignmentId = null, learnerId = '' } = attempt ?? {}
  const participant = assignmentId
    ? await db.participant.findUnique({
        where: { assignmentId_learnerId: { assignmentId, learnerId } },
        select: { id: true },
      })
    : null
  const news = assignmentId ? { assignmentId, participantId: participant?.id ?? null } : null
  const [oldest] = remembered.keys()
  if (oldest !== undefined && remembered.size >= MOST_REMEMBERED) remembered.delete(oldest)
  remembered.set(attemptId, news)
  return news
}

/**
 * Tells the board of an attempt's assignment, where it has one, that something of it was stored. Never fails: what
 * was stored stands, and a board reads everything again before long.
 */
export async function announceAttempt(attemptId: string): Promise<void> {
  try {
    const news = await newsOf(attemptId)
    if (news) await announce(news)
  } catch (error) {
    console.error('An answer was stored, and the live board could not be told', error)
  }
}
