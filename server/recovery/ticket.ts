import { timingSafeEqual } from 'node:crypto'
import { keyedHash } from '../tokens'

/**
 * The server's signature of an attempt, given with its page: a recovery file that has it comes from somebody who had
 * that page. It says nothing about the answers, which the device could have changed; what they are worth, the teacher
 * decides.
 */
export function recoveryTicket(attemptId: string): string {
  return keyedHash(`recovery file of ${attemptId}`).subarray(0, 16).toString('base64url')
}

export function isTicketOf(attemptId: string, ticket: string): boolean {
  const [given, right] = [Buffer.from(ticket), Buffer.from(recoveryTicket(attemptId))]
  return given.length === right.length && timingSafeEqual(given, right)
}
