'use client'

import { useEffect, useRef, useState } from 'react'
import { formatNumber } from '@/i18n/digits'
import { fill } from '@/lib/fill'
import type { Board } from '@/quiz'
import { StateIcon } from './state-icon'
import type { LiveWords, ShownState } from './words'

const ORDER: readonly ShownState[] = ['finished', 'answering', 'idle', 'disconnected', 'joined']
/** A screen reader is told how things stand no oftener than this. */
const SAY_EVERY_MS = 10_000

/** The text, held back so that it changes at most once in a while. */
function useSlowly(text: string): string {
  const [said, say] = useState(text)
  const newest = useRef(text)
  newest.current = text
  useEffect(() => {
    const timer = setInterval(() => say(newest.current), SAY_EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  return said
}

/** How the whole class stands: who has finished, and how many are in each state. */
export function Summary({ board, words }: { readonly board: Board; readonly words: LiveWords }) {
  const number = (value: number) => formatNumber(value, words.locale, words.digits)
  const count = (state: ShownState) => board.tiles.filter((tile) => tile.state === state).length
  const finished = fill(words.finishedOf, { done: number(count('finished')), all: number(board.tiles.length) })
  const said = useSlowly(finished)
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
      <p className="text-[1.5em] leading-snug font-bold">{finished}</p>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {ORDER.filter((state) => count(state) > 0).map((state) => (
          <li key={state} className="flex items-center gap-1.5">
            <StateIcon state={state} />
            <span>{words.states[state]}</span>
            <strong>{number(count(state))}</strong>
          </li>
        ))}
      </ul>
    </div>
  )
}
