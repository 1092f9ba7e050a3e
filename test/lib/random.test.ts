import { describe, expect, it } from 'vitest'
import { shuffled } from '@/lib/random'

const ITEMS = ['a', 'b', 'c', 'd'] as const
const ROUNDS = 12_000
const orders = Array.from({ length: ROUNDS }, (_, index) => shuffled(ITEMS, `seed ${index}`).join(''))

describe('shuffled', () => {
  it('gives the same order for the same seed', () => {
    expect(shuffled(ITEMS, 'صف')).toEqual(shuffled(ITEMS, 'صف'))
  })

  it('gives the order it always gave, because stored attempts rely on it', () => {
    expect(shuffled([1, 2, 3, 4, 5, 6, 7, 8], 'fahm')).toEqual([3, 2, 8, 4, 1, 5, 6, 7])
  })

  it('keeps every item and leaves the given list alone', () => {
    const items = [3, 1, 2, 1]
    expect(shuffled(items, 'seed').sort()).toEqual([1, 1, 2, 3])
    expect(items).toEqual([3, 1, 2, 1])
  })

  it.each([[[]], [['one']]])('has nothing to do with %j', (items) => {
    expect(shuffled(items, 'seed')).toEqual(items)
  })

  it('gives each of the 24 orders about equally often', () => {
    const counts = new Map<string, number>()
    for (const order of orders) counts.set(order, (counts.get(order) ?? 0) + 1)
    expect(counts.size).toBe(24)
    // 500 expected; 100 is more than four standard deviations.
    for (const count of counts.values()) expect(Math.abs(count - ROUNDS / 24)).toBeLessThan(100)
  })

  it('tells seeds apart that differ in one character at the end', () => {
    const firsts = new Set(orders.slice(0, 100))
    expect(firsts.size).toBeGreaterThan(20)
  })
})
