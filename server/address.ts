import { Failure } from '@/lib/failure'
import { isStorable } from '@/lib/storable'

/**
 * An id out of an address or a form. One that no database could hold leads nowhere, like any unknown one; so does what
 * is no text, which a forged form could make of it. Throws `not-found`.
 */
export function idFrom(address: string): string {
  if (typeof address !== 'string' || !isStorable(address)) throw new Failure('not-found')
  return address
}
