import { createHmac, randomBytes } from 'node:crypto'
import { environment } from '@/lib/environment'

/** 256 bits that nobody guesses, for cookies and links. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** HMAC-SHA256 with the installation's secret. */
export function keyedHash(text: string): Buffer {
  return createHmac('sha256', environment().FAHM_SECRET).update(text).digest()
}

/** What is kept of a token: keyed, so that a copy of the database opens nothing. */
export function tokenDigest(token: string): string {
  return keyedHash(token).toString('hex')
}
