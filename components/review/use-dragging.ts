'use client'

import { type DragEvent, useState } from 'react'
import { useDesk } from './desk'

const FORMAT = 'text/plain'

export interface Dragging {
  /** The place over which something is held. */
  readonly at: number | null
  readonly start: (event: DragEvent, question: string) => void
  readonly over: (event: DragEvent, place: number) => void
  readonly drop: (event: DragEvent, place: number) => void
  readonly end: () => void
}

/** Moving a question by hand: what is let go over another one takes its place. */
export function useDragging(): Dragging {
  const { questions, revision, send } = useDesk()
  const [held, setHeld] = useState<string | null>(null)
  const [at, setAt] = useState<number | null>(null)
  const end = () => {
    setHeld(null)
    setAt(null)
  }
  return {
    at,
    end,
    start: (event, question) => {
      event.dataTransfer.setData(FORMAT, question)
      event.dataTransfer.effectAllowed = 'move'
      setHeld(question)
    },
    over: (event, place) => {
      if (held === null) return
      event.preventDefault()
      setAt(place)
    },
    drop: (event, place) => {
      event.preventDefault()
      if (held !== null && questions[place]?.id !== held) {
        const form = new FormData()
        for (const [name, value] of Object.entries({ do: 'move', question: held, to: String(place), revision }))
          form.set(name, value)
        send(form)
      }
      end()
    },
  }
}
