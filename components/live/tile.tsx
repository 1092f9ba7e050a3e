'use client'

import { memo, type ReactNode } from 'react'
import { formatNumber } from '@/i18n/digits'
import { fill } from '@/lib/fill'
import type { BoardTile } from '@/quiz'
import { StateIcon } from './state-icon'
import type { LiveWords, ShownState } from './words'

const LOOKS: Record<ShownState, string> = {
  joined: 'border-edge',
  answering: 'border-accent',
  idle: 'border-evidence-bar bg-evidence',
  disconnected: 'border-dashed border-wrong bg-wrong-ground',
  finished: 'border-correct bg-correct-ground',
}

const WORD_COLOURS: Record<ShownState, string> = {
  joined: 'text-quiet',
  answering: 'text-accent',
  idle: 'text-ink',
  disconnected: 'text-wrong',
  finished: 'text-correct',
}

interface Props {
  readonly tile: BoardTile
  readonly words: LiveWords
  /** Without the question somebody is at: for the screen that everybody sees. */
  readonly isPlain?: boolean
  readonly children?: ReactNode
}

/** What somebody is called on the board: by name, or by number while names are hidden. */
export function calledOn(tile: BoardTile, words: LiveWords): string {
  return tile.name ?? fill(words.anonymous, { n: formatNumber(tile.number, words.locale, words.digits) })
}

/** One participant: name, state in word, sign and colour, and a bar that fills as answers arrive. */
export const Tile = memo(function Tile({ tile, words, isPlain, children }: Props) {
  const state = tile.state as ShownState
  const number = (value: number) => formatNumber(value, words.locale, words.digits)
  const progress = fill(words.answeredOf, { k: number(tile.answered), total: number(tile.total) })
  return (
    <li data-state={state} className={`relative grid content-start gap-1.5 rounded-soft border-2 p-3 ${LOOKS[state]}`}>
      <p className={`${isPlain ? 'line-clamp-1' : 'line-clamp-2'} font-semibold wrap-anywhere`}>
        <bdi>{calledOn(tile, words)}</bdi>
      </p>
      <p className={`flex items-center gap-1.5 text-[0.8em] font-semibold ${WORD_COLOURS[state]}`}>
        <StateIcon state={state} />
        {words.states[state]}
      </p>
      <progress max={Math.max(1, tile.total)} value={tile.answered} className="bar mt-auto" aria-label={progress} />
      {isPlain ? null : (
        <p className="flex flex-wrap justify-between gap-x-3 text-sm text-quiet">
          <span>{progress}</span>
          {tile.at === null ? null : <span>{fill(words.at, { n: number(tile.at) })}</span>}
        </p>
      )}
      {children}
    </li>
  )
})
