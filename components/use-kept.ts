'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

/** What is stored under a key; null where there is nothing, or nothing that can be read. */
function stored(key: string): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/**
 * Something small that stays on this device and goes nowhere else. Where the device keeps nothing (a full or closed
 * store), it lasts as long as the page.
 */
export function useKept<T>(key: string, read: (stored: unknown) => T): [T, (change: (before: T) => T) => void] {
  const [value, show] = useState(() => read(null))
  // What changes twice before it is shown changes what it has just become.
  const current = useRef(value)
  const reader = useRef(read)

  useEffect(() => {
    const load = () => {
      current.current = reader.current(stored(key))
      show(current.current)
    }
    const onStorage = (event: StorageEvent) => {
      if (event.key === key) load()
    }
    load()
    window.addEventListener('storage', onStorage)
    return () => window.removeEventListener('storage', onStorage)
  }, [key])

  const change = useCallback(
    (next: (before: T) => T) => {
      current.current = next(current.current)
      show(current.current)
      try {
        window.localStorage.setItem(key, JSON.stringify(current.current))
      } catch {
        // It stays for as long as the page is open.
      }
    },
    [key],
  )
  return [value, change]
}
