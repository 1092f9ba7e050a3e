import { EventEmitter } from 'node:events'
import { environment, isPostgres } from '@/lib/environment'
import { type Channel, openChannel } from './channel'
import type { LiveNews } from './news'

// One for all bundles of a server, like the database.
const held = globalThis as typeof globalThis & { fahmLive?: EventEmitter; fahmChannel?: Channel | null }

function emitter(): EventEmitter {
  held.fahmLive ??= new EventEmitter().setMaxListeners(0)
  return held.fahmLive
}

function tell(news: LiveNews): void {
  emitter().emit(news.assignmentId, news)
}

/** News may have been lost, so everybody reads everything again. */
function tellEveryone(): void {
  for (const assignmentId of emitter().eventNames()) tell({ assignmentId: String(assignmentId), participantId: null })
}

/** The way to the other servers on the same database; null on SQLite, where there are none. */
function channel(): Channel | null {
  const { DATABASE_URL } = environment()
  held.fahmChannel ??= isPostgres(DATABASE_URL) ? openChannel(DATABASE_URL, { tell, tellEveryone }) : null
  return held.fahmChannel
}

/**
 * To be called after the transaction that stored it has been committed. Waits for nobody and never fails: what
 * cannot be told now is told when the database can be reached again.
 */
export async function announce(news: LiveNews): Promise<void> {
  tell(news)
  channel()?.send(news)
}

/** Calls `hear` for everything announced about this assignment from now on; gives what ends it. */
export async function listen(assignmentId: string, hear: (news: LiveNews) => void): Promise<() => void> {
  emitter().on(assignmentId, hear)
  await channel()?.ready()
  return () => emitter().off(assignmentId, hear)
}

/** Lets go of the connection to other servers; the next use opens it again. */
export async function closeLive(): Promise<void> {
  const open = held.fahmChannel
  held.fahmChannel = undefined
  await open?.close()
}
