import { Failure } from '@/lib/failure'
import { isStorable } from '@/lib/storable'

/** An id out of an address. One that no database could hold leads nowhere, like any unknown one. Throws `not-found`. */
export function idFrom(address: string): string {
  if (!isStorable(address)) throw new Failure('not-found')
  return address
}
