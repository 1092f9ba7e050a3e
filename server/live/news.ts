import { z } from 'zod'

/**
 * Something about an assignment has just been stored. Carries no content: whoever listens reads what stands in the
 * database, so that a message lost or told twice does no harm.
 */
export interface LiveNews {
  readonly assignmentId: string
  /** Whose state changed; null where it was the assignment itself. */
  readonly participantId: string | null
}

const written = z.tuple([z.string(), z.string(), z.string().nullable()])

/** News as it travels between servers, signed by the one that sent it. Far below the 8,000 bytes of a NOTIFY. */
export function writeNews(sender: string, { assignmentId, participantId }: LiveNews): string {
  return JSON.stringify([sender, assignmentId, participantId])
}

/** Reads news off the channel; null where it is none, or where `reader` sent it itself and has told it already. */
export function readNews(reader: string, payload: string | undefined): LiveNews | null {
  let read: unknown
  try {
    read = JSON.parse(payload ?? '')
  } catch {
    return null
  }
  const parsed = written.safeParse(read)
  if (!parsed.success || parsed.data[0] === reader) return null
  return { assignmentId: parsed.data[1], participantId: parsed.data[2] }
}
