'use client'

import { useEffect } from 'react'
import { isOver, type Pace, timeLeft } from './run'
import { usePace } from './use-pace'

const STOPS: readonly Pace['state'][] = ['before', 'paused', 'removed']

/** The run of an assignment as this page lives it: what is left, whether it stands still, and the end by itself. */
export function useRun(attemptId: string, questionId: string, first: Pace | null, finish: () => void) {
  const { pace, sinceAsked, beat } = usePace(attemptId, questionId, first)
  const isStopped = pace !== null && STOPS.includes(pace.state)
  const left = pace && timeLeft(pace, sinceAsked, isStopped)
  const isDue = left !== null && left <= 0
  const over = pace !== null && isOver(pace)

  // The teacher may have added time since: the server is asked before anything is ended.
  useEffect(() => {
    if (isDue && !over) void beat()
  }, [isDue, over, beat])

  // Each time the server says so again, because the network may have failed the last time.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `finish` is new at each render, and calling it again is harmless.
  useEffect(() => {
    if (over) finish()
  }, [over, pace])

  return { pace, left, isStopped: isStopped || over }
}
