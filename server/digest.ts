import { createHmac } from 'node:crypto'
import { environment } from '@/lib/environment'

/** HMAC-SHA256 with the installation's secret: what a copy of the database alone cannot make or undo. */
export function keyedHash(text: string): Buffer {
  return createHmac('sha256', environment().FAHM_SECRET).update(text).digest()
}

/** The same as hexadecimal, as secrets are stored to be found again. */
export function keyedDigest(text: string): string {
  return keyedHash(text).toString('hex')
}
