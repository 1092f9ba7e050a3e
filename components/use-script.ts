'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the script of the page runs: false on the server and without a script, where plain fields stand instead. */
export function useScript(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
