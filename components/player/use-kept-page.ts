'use client'

import { useEffect } from 'react'
import type { KeepMessage } from '@/lib/kept-pages'

/** Not before, so that a class that opens its quiz at once does not ask for every page twice at once. */
const EARLIEST_MS = 5_000
const SPREAD_MS = 25_000

async function keep(path: string): Promise<void> {
  await navigator.serviceWorker.register('/sw.js')
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ kind: 'keep', path } satisfies KeepMessage)
}

/**
 * Has the service worker keep this page, so that it opens without a network: with the first answer, or after a while.
 * A browser without one (an address without TLS) keeps answers all the same; only the page does not open offline.
 */
export function useKeptPage(path: string): void {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
    const begin = () => {
      stop()
      void keep(path).catch(() => {})
    }
    const timer = setTimeout(begin, EARLIEST_MS + Math.random() * SPREAD_MS)
    document.addEventListener('input', begin)
    const stop = () => {
      clearTimeout(timer)
      document.removeEventListener('input', begin)
    }
    return stop
  }, [path])
}
