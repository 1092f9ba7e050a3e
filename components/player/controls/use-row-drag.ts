'use client'

import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react'

/** What is held, and over which row. */
export interface Drag {
  readonly from: number
  readonly over: number
}

/** The row whose middle is nearest: letting go anywhere takes the place of that one. */
function nearest(list: HTMLElement, y: number): number {
  const rows = [...list.children].map((row) => row.getBoundingClientRect())
  const distances = rows.map((row) => Math.abs((row.top + row.bottom) / 2 - y))
  return distances.indexOf(Math.min(...distances))
}

/**
 * Dragging a row by its handle with a mouse, a pen or a finger. The rows stay where they are until it is let go, so
 * that nothing moves from under a finger; Escape lets it go where it was.
 */
export function useRowDrag(list: RefObject<HTMLElement | null>, drop: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const now = useRef<Drag | null>(null)
  const onDrop = useRef(drop)
  useEffect(() => {
    onDrop.current = drop
  })
  const isHeld = drag !== null

  useEffect(() => {
    if (!isHeld) return
    const put = (next: Drag | null) => {
      now.current = next
      setDrag(next)
    }
    const onMove = (event: PointerEvent) => {
      const held = now.current
      if (!held || !list.current) return
      const over = nearest(list.current, event.clientY)
      if (over === held.over) return
      put({ ...held, over })
      list.current.children[over]?.scrollIntoView({ block: 'nearest' })
    }
    const onUp = () => {
      const held = now.current
      put(null)
      if (held && held.from !== held.over) onDrop.current(held.from, held.over)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') put(null)
    }
    const cancel = () => put(null)
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', cancel)
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', cancel)
      window.removeEventListener('keydown', onKey)
    }
  }, [isHeld, list])

  const take = (event: ReactPointerEvent, from: number) => {
    if (event.button !== 0 || event.currentTarget.matches(':disabled')) return
    event.preventDefault()
    now.current = { from, over: from }
    setDrag(now.current)
  }
  return { drag, take }
}
