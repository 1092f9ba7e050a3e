'use client'

import { useKept } from '../use-kept'
import { useScript } from '../use-script'
import { useKeys } from './use-keys'
import type { PlayerWords } from './words'

interface Props {
  readonly words: PlayerWords
  readonly turn: (by: 1 | -1) => void
  readonly flag: () => void
}

const isOnUnlessTurnedOff = (stored: unknown) => stored !== false

/** The keys and what they do, and the switch that turns them off: keys of one letter may not be forced (WCAG 2.1.4). */
export function KeysHelp({ words, turn, flag }: Props) {
  const [isOn, change] = useKept('fahm-player-keys', isOnUnlessTurnedOff)
  useKeys(isOn, { turn, flag })
  if (!useScript()) return null
  const keys = [
    { shown: words.keyOptions, does: words.keyChoose },
    { shown: '← →', does: words.keyTurn },
    { shown: 'M', does: words.keyFlag },
  ]
  return (
    <details className="hidden border-t border-line [@media(hover:hover)]:block">
      <summary className="min-h-12 cursor-pointer py-3 text-quiet">{words.keys}</summary>
      <div className="grid gap-3 pb-3">
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
          {keys.map(({ shown, does }) => (
            <div key={does} className="contents">
              <dt>
                <kbd className="inline-block min-w-8 rounded-soft border border-edge px-2 text-center">{shown}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label className="flex min-h-12 items-center gap-3">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget }) => change(() => currentTarget.checked)}
            className="size-5 accent-accent"
          />
          {words.keysOn}
        </label>
      </div>
    </details>
  )
}
