import { expect, it } from 'vitest'
import { keepNewest } from '@/lib/keep-newest'

it('forgets the oldest, and only when a new key needs its room', () => {
  const map = new Map<string, number>()
  for (const [value, key] of ['a', 'b', 'b', 'c'].entries()) keepNewest(map, 2, key, value)
  expect([...map]).toEqual([
    ['b', 2],
    ['c', 3],
  ])
})
