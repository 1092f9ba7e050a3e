import { EventEmitter } from 'node:events'

/**
 * Something about an assignment has just been stored. Carries no content: whoever listens reads what stands in the
 * database, so that a message lost or told twice does no harm.
 */
export interface LiveNews {
  readonly assignmentId: string
  /** Whose state changed; null where it was the assignment itself. */
  readonly participantId: string | null
}

// One for all bundles of a server, like the database.
const held = globalThis as typeof globalThis & { fahmLive?: EventEmitter }

function emitter(): EventEmitter {
  held.fahmLive ??= new EventEmitter().setMaxListeners(0)
  return held.fahmLive
}

/** To be called after the transaction that stored it has been committed. */
export async function announce(news: LiveNews): Promise<void> {
  emitter().emit(news.assignmentId, news)
}

/** Calls `hear` for everything announced about this assignment from now on; gives what ends it. */
export async function listen(assignmentId: string, hear: (news: LiveNews) => void): Promise<() => void> {
  emitter().on(assignmentId, hear)
  return () => emitter().off(assignmentId, hear)
}
