'use client'

import { useEffect } from 'react'

const isReading = () => window.location.hash === '#article'

/** On a phone the article and the question take turns; coming back to the article goes on where it was left. */
export function useArticlePlace(): void {
  useEffect(() => {
    let place: number | undefined
    const note = () => {
      if (isReading()) place = window.scrollY
    }
    const goOn = () => {
      const top = place
      if (isReading() && top !== undefined) requestAnimationFrame(() => window.scrollTo({ top }))
    }
    window.addEventListener('scroll', note, { passive: true })
    window.addEventListener('hashchange', goOn)
    return () => {
      window.removeEventListener('scroll', note)
      window.removeEventListener('hashchange', goOn)
    }
  }, [])
}
