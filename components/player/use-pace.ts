'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { REACHED } from './outbox/reached'
import type { Pace } from './run'

const EVERY_MS = 8_000

async function ask(attemptId: string, questionId: string): Promise<Pace | null> {
  try {
    const reply = await fetch(`/api/attempts/${attemptId}/presence`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ questionId }),
    })
    if (!reply.ok) return null
    window.dispatchEvent(new Event(REACHED))
    return await reply.json()
  } catch {
    // No network: the next time will tell.
    return null
  }
}

/**
 * Says every few seconds, and when the question changes, what is on the screen, and learns what has become of the
 * time. `sinceAsked` counts on this device from the last reply, so that its clock's setting does not matter. Null
 * where there is no assignment.
 */
export function usePace(attemptId: string, questionId: string, first: Pace | null) {
  const [pace, setPace] = useState(first)
  const [sinceAsked, setSinceAsked] = useState(0)
  const askedAt = useRef<number | null>(null)
  const isAssigned = first !== null

  const beat = useCallback(async () => {
    const sentAt = performance.now()
    const next = await ask(attemptId, questionId)
    if (!next) return
    askedAt.current = (sentAt + performance.now()) / 2
    setSinceAsked(0)
    setPace(next)
  }, [attemptId, questionId])

  useEffect(() => {
    if (!isAssigned) return
    void beat()
    const timer = setInterval(beat, EVERY_MS)
    const onShow = () => {
      if (document.visibilityState === 'visible') void beat()
    }
    document.addEventListener('visibilitychange', onShow)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onShow)
    }
  }, [beat, isAssigned])

  useEffect(() => {
    if (!isAssigned) return
    askedAt.current ??= performance.now()
    const timer = setInterval(() => setSinceAsked(performance.now() - (askedAt.current ?? 0)), 1_000)
    return () => clearInterval(timer)
  }, [isAssigned])

  return { pace, sinceAsked, beat }
}
