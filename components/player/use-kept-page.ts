'use client'

import type { KeepMessage } from '@/lib/kept-pages'
import { useFirstInput } from './use-first-input'

/** Not before, so that a class that opens its quiz at once does not ask for every page twice at once. */
const EARLIEST_MS = 5_000
const SPREAD_MS = 25_000

function online(): Promise<void> {
  if (navigator.onLine) return Promise.resolve()
  return new Promise((resolve) => window.addEventListener('online', () => resolve(), { once: true }))
}

async function keep(path: string): Promise<void> {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  await online()
  await navigator.serviceWorker.register('/sw.js')
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ kind: 'keep', path } satisfies KeepMessage)
}

/**
 * Has the service worker keep this page, so that it opens without a network. A browser without one (an address without
 * TLS) keeps answers all the same; only the page does not open offline.
 */
export function useKeptPage(path: string): void {
  useFirstInput(
    () => void keep(path).catch(() => {}),
    () => EARLIEST_MS + Math.random() * SPREAD_MS,
  )
}
