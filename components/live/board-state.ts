import type { Board, BoardEvent, BoardTile } from '@/quiz'

/** The tiles with those that changed put in their places; tiles that did not change stay the same objects. */
function merged(tiles: readonly BoardTile[], changed: readonly BoardTile[]): BoardTile[] {
  const all = new Map(tiles.map((tile) => [tile.id, tile]))
  for (const tile of changed) {
    if (tile.state === 'removed') all.delete(tile.id)
    else all.set(tile.id, tile)
  }
  return [...all.values()].sort((one, other) => one.number - other.number)
}

/** The board after an event; the same board where nothing of it changed. */
export function boardAfter(board: Board, event: BoardEvent): Board {
  if (event.kind === 'beat') return board
  if (event.kind === 'board') return event.board
  return { ...board, tiles: merged(board.tiles, event.tiles), answered: event.answered, at: event.at }
}
