import type { NextRequest } from 'next/server'
import { eventStream } from '@/app/api/event-stream'
import { handle } from '@/app/api/handle'
import { visitor } from '@/app/visitor'
import type { BoardEvent } from '@/quiz'
import { endWithServer } from '@/server/live/ending'
import { watchBoard } from '@/server/live/watch'

interface Context {
  readonly params: Promise<{ assignment: string }>
}

/** After so long the browser has to come again, and to show again who it is. */
const LONGEST_MS = 15 * 60_000

/** What happens on the teacher's board, as server-sent events: BoardEvent of quiz/board.ts. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const { assignment } = await params
    const viewer = await visitor()
    return eventStream<BoardEvent>(request.signal, async ({ send, end }) => {
      const fail = (error: unknown) => {
        console.error('A live board could not be kept up; its browser comes again', error)
        end()
      }
      const unwatch = await watchBoard(viewer, assignment, { send, fail })
      const timer = setTimeout(end, LONGEST_MS)
      const forget = endWithServer(end)
      return () => {
        unwatch()
        clearTimeout(timer)
        forget()
      }
    })
  })
}
