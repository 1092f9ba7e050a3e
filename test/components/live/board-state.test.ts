import { expect, it } from 'vitest'
import { boardAfter } from '@/components/live/board-state'
import type { Board, BoardTile } from '@/quiz'

const tile = (number: number, more: Partial<BoardTile> = {}): BoardTile => ({
  id: `p${number}`,
  number,
  name: `طالب ${number}`,
  state: 'answering',
  at: null,
  answered: 0,
  total: 3,
  ...more,
})

const head = {
  id: 'a',
  title: 'حصة القراءة',
  isLocked: false,
  isPaused: false,
  isEnded: false,
  namesHidden: false,
  closesAt: null,
  minutes: null,
  addedSeconds: 0,
}
const board: Board = { head, tiles: [tile(1), tile(3)], answered: [0, 0, 0], at: '2026-03-01T08:00:00.000Z' }

it('puts what changed in its place, takes out who was removed, and leaves the other tiles the same objects', () => {
  const tiles = [tile(2), tile(3, { state: 'removed' })]
  const after = boardAfter(board, { kind: 'tiles', tiles, answered: [1, 0, 0], at: '2026-03-01T08:00:01.000Z' })
  expect(after.tiles).toEqual([tile(1), tile(2)])
  expect(after.tiles[0]).toBe(board.tiles[0])
  expect(after.answered).toEqual([1, 0, 0])
})

it('forgets what it knew when it is told everything, and changes nothing when it is told that nothing changed', () => {
  const whole = { ...board, tiles: [tile(7)] }
  expect(boardAfter(board, { kind: 'board', board: whole })).toEqual(whole)
  expect(boardAfter(board, { kind: 'beat', at: '2026-03-01T08:00:15.000Z' })).toBe(board)
})
