'use client'

import { useEffect, useRef } from 'react'

/** Does something once: with the first answer, or so many milliseconds after the page was opened. */
export function useFirstInput(work: () => void, latest: () => number): void {
  const first = useRef({ work, latest })
  useEffect(() => {
    const begin = () => {
      stop()
      first.current.work()
    }
    const timer = setTimeout(begin, first.current.latest())
    document.addEventListener('input', begin)
    const stop = () => {
      clearTimeout(timer)
      document.removeEventListener('input', begin)
    }
    return stop
  }, [])
}
