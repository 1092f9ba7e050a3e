'use client'

import type { Board } from '@/quiz'
import { ConnectionLine } from './connection-line'
import { Summary } from './summary'
import { Tile } from './tile'
import { useBoard } from './use-board'
import type { LiveWords } from './words'

interface Props {
  readonly initial: Board
  readonly address: string
  readonly words: LiveWords
}

/** Larger tiles for fewer people, so that a class fits the screen without scrolling. */
function sizeFor(count: number): string {
  if (count <= 12) return 'wall-few'
  return count <= 35 ? 'wall-class' : 'wall-many'
}

/** The screen that everybody sees: names and how far they are, nothing about answers. */
export function Wall({ initial, address, words }: Props) {
  const { board, connection } = useBoard(initial, address)
  return (
    <div className={`wall-board ${sizeFor(board.tiles.length)}`}>
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-2">
        <Summary board={board} words={words} />
        <div className="text-base">
          <ConnectionLine connection={connection} words={words} />
        </div>
      </div>
      {board.tiles.length === 0 ? <p className="text-[1.5em]">{words.nobody}</p> : null}
      <ul className="wall-tiles">
        {board.tiles.map((tile) => (
          <Tile key={tile.id} tile={tile} words={words} isPlain />
        ))}
      </ul>
    </div>
  )
}
