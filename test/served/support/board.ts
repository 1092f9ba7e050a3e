// A live board as its page would hear it, and learners who take part in the assignment that it shows.
import { setTimeout as sleep } from 'node:timers/promises'
import type { PrismaClient } from '@/prisma/generated/sqlite/client'
import type { BoardEvent } from '@/quiz'
import { anAccount, type TestAccount } from '../../support/account'
import { type Learner, startLearner } from './learner'

export interface GivenBoard {
  readonly teacher: TestAccount
  readonly assignmentId: string
  readonly quizId: string
}

/** The newest version of a quiz, given by a new teacher to whoever has the code. */
export async function giveBoard(db: PrismaClient, quizId: string): Promise<GivenBoard> {
  const teacher = await anAccount(db)
  const { id: versionId } = await db.quizVersion.findFirstOrThrow({
    where: { quizId, publishedAt: { not: null } },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  const data = { title: 'حصة القراءة', ownerId: teacher.userId, quizId, versionId }
  const { id } = await db.assignment.create({ data, select: { id: true } })
  return { teacher, assignmentId: id, quizId }
}

export interface OnBoard extends Learner {
  readonly participantId: string
}

/** A learner who has joined and begun. */
export async function startOnBoard(url: string, db: PrismaClient, board: GivenBoard, name: string): Promise<OnBoard> {
  const { assignmentId } = board
  const learner = await startLearner(url, board.quizId)
  const { learnerId } = await db.attempt.update({ where: { id: learner.attemptId }, data: { assignmentId } })
  const { id } = await db.participant.create({ data: { name, assignmentId, learnerId }, select: { id: true } })
  return { ...learner, participantId: id }
}

export interface Watcher {
  readonly status: number
  readonly headers: Headers
  readonly events: readonly { readonly event: BoardEvent; readonly at: number }[]
  /** Resolves with the first event, of those heard or to come, that is as asked. */
  heard(isIt: (event: BoardEvent) => boolean): Promise<BoardEvent>
  /** Whether the server has ended the stream. */
  hasEnded(): boolean
  leave(): void
}

const PATIENCE_MS = 20_000

async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<BoardEvent> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true })
    const messages = text.split('\n\n')
    text = messages.pop() ?? ''
    for (const message of messages) {
      if (message.startsWith('data: ')) yield JSON.parse(message.slice('data: '.length)) as BoardEvent
    }
  }
}

export async function watch(url: string, assignmentId: string, cookie: string): Promise<Watcher> {
  const leaving = new AbortController()
  const address = `${url}/api/assignments/${assignmentId}/events`
  // A browser offers gzip; a stream that was compressed would come late.
  const headers = { cookie, accept: 'text/event-stream', 'accept-encoding': 'gzip' }
  const response = await fetch(address, { headers, signal: leaving.signal })
  const events: { event: BoardEvent; at: number }[] = []
  let ended = false
  const reading = async () => {
    if (!response.ok || !response.body) return
    for await (const event of eventsIn(response.body)) events.push({ event, at: performance.now() })
  }
  void reading()
    .catch(() => {})
    .finally(() => {
      ended = true
    })
  return {
    status: response.status,
    headers: response.headers,
    events,
    async heard(isIt) {
      for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(5)) {
        const found = events.find(({ event }) => isIt(event))
        if (found) return found.event
      }
      throw new Error(`The board never heard it. It heard: ${JSON.stringify(events).slice(0, 2_000)}`)
    },
    hasEnded: () => ended,
    leave: () => leaving.abort(),
  }
}

/** How many answers of this participant the event shows; undefined where it does not say. */
export function answeredBy(event: BoardEvent, participantId: string): number | undefined {
  const tiles = event.kind === 'board' ? event.board.tiles : event.kind === 'tiles' ? event.tiles : []
  return tiles.find((tile) => tile.id === participantId)?.answered
}
