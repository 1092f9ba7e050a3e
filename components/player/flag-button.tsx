'use client'

import { useScript } from '../use-script'
import type { PlayerWords } from './words'

interface Props {
  readonly isFlagged: boolean
  readonly turn: () => void
  readonly words: PlayerWords
}

/** "I will come back to it": shown in the row of marks, kept on this device. */
export function FlagButton({ isFlagged, turn, words }: Props) {
  if (!useScript()) return null
  return (
    <button
      type="button"
      aria-pressed={isFlagged}
      onClick={turn}
      className={`button gap-2 px-3 ${isFlagged ? 'border-accent text-accent' : ''}`}
    >
      <span aria-hidden="true">{isFlagged ? '⚑' : '⚐'}</span>
      {words.flag}
    </button>
  )
}
