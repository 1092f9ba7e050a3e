'use client'

import { useEffect, useRef, useState } from 'react'
import type { ShownQuestion } from './shown'

/**
 * Which question is open. What has just come is opened; where the open one has gone, the one that took its place
 * is, so that rejecting one after the other needs no searching.
 */
export function useSelection(questions: readonly ShownQuestion[], asked: string | null) {
  const ids = questions.map(({ id }) => id)
  const [open, setOpen] = useState<string | null>(asked)
  const known = useRef(ids)
  useEffect(() => {
    const before = known.current
    known.current = ids
    const come = ids.filter((id) => !before.includes(id))
    const place = open === null ? -1 : before.indexOf(open)
    const isGone = open !== null && !ids.includes(open)
    if (come.length === 1) setOpen(come[0] ?? null)
    else if (isGone) setOpen(ids[Math.min(place, ids.length - 1)] ?? null)
  })
  return [open, setOpen] as const
}

/** Brings the article to a stretch, unless it is in sight; nothing moves where the article is not shown. */
export function showInArticle(start: number): void {
  const mark = document.querySelector(`[data-sentence="${start}"]`)
  if (!mark || mark.getClientRects().length === 0) return
  const { top, bottom } = mark.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight) mark.scrollIntoView({ block: 'center' })
}

/** Turns the page to one of its parts: on a phone the article and the questions take turns, by the address alone. */
export function bringForward(id: string): void {
  window.location.hash = id
}
