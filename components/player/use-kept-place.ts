'use client'

import { useEffect, useRef } from 'react'
import { openShelf } from './outbox/device-shelf'

/** The question that the address names, from 0; null where it names none. */
function named(): number | null {
  const q = new URLSearchParams(window.location.search).get('q')
  return q === null ? null : Number(q) - 1
}

/**
 * Remembers the question on the screen, and goes back to it where the address names none: after a browser was killed,
 * or whoever left comes in by the code again. A page that was kept on the device knows no address of its own; there the
 * question that the address names is gone to as well.
 */
export function useKeptPlace(
  attemptId: string,
  questionIds: readonly string[],
  at: number,
  go: (index: number) => void,
): void {
  const shelf = useRef<ReturnType<typeof openShelf>>(null)
  const first = useRef({ questionIds, go })
  const isOpening = useRef(true)
  const shown = questionIds[at]

  useEffect(() => {
    shelf.current ??= openShelf(attemptId)
    const { questionIds: ids, go: goTo } = first.current
    const asked = named()
    if (asked !== null) {
      if (ids[asked] !== undefined) goTo(asked)
      return
    }
    void shelf.current
      .then((open) => open.place(attemptId))
      .then((questionId) => {
        const index = questionId ? ids.indexOf(questionId) : -1
        if (index > 0) goTo(index)
      })
  }, [attemptId])

  useEffect(() => {
    // Opened without a place, the page is about to go back to the one that is kept.
    const isUnknown = isOpening.current && named() === null
    isOpening.current = false
    if (shown && !isUnknown) void shelf.current?.then((open) => open.keepPlace(attemptId, shown))
  }, [attemptId, shown])
}
