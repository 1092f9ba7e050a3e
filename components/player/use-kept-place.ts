'use client'

import { useEffect, useRef } from 'react'
import { openShelf } from './outbox/device-shelf'

const isNamed = () => new URLSearchParams(window.location.search).has('q')

/**
 * Remembers the question on the screen, and goes back to it where the address names none: after a browser was killed, or
 * whoever left comes in by the code again.
 */
export function useKeptPlace(
  attemptId: string,
  questionIds: readonly string[],
  at: number,
  go: (index: number) => void,
): void {
  const shelf = useRef<ReturnType<typeof openShelf>>(null)
  const goTo = useRef(go)
  const shown = questionIds[at]
  const first = useRef(questionIds)

  // Before the address is written anew below, by the effect of the player.
  useEffect(() => {
    shelf.current ??= openShelf(attemptId)
    if (isNamed()) return
    const opened = shelf.current
    void opened
      .then((open) => open.place(attemptId))
      .then((questionId) => {
        const index = questionId ? first.current.indexOf(questionId) : -1
        if (index > 0) goTo.current(index)
      })
  }, [attemptId])

  const isFirst = useRef(true)
  useEffect(() => {
    // Opened without a place, the page is about to go back to the one that is kept.
    const isOpening = isFirst.current && !isNamed()
    isFirst.current = false
    if (shown && !isOpening) void shelf.current?.then((open) => open.keepPlace(attemptId, shown))
  }, [attemptId, shown])
}
