'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** The time zone of this device; null on the server and until the script has taken over, when UTC is shown. */
export function useZone(): string | null {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => null,
  )
}
