import { describe, expect, it } from 'vitest'
import { inGroups } from '@/server/groups'

/** A work that doubles numbers, refuses negative ones, breaks on 13, and remembers its groups. */
function doubling(most: number) {
  const groups: number[][] = []
  const ask = inGroups<number, number>(most, async (items) => {
    groups.push([...items])
    await new Promise((resolve) => setImmediate(resolve))
    if (items.includes(13)) throw new Error('broken')
    return items.map((item) => (item < 0 ? { failure: new Error(`not ${item}`) } : { value: item * 2 }))
  })
  return { groups, ask }
}

describe('work in groups', () => {
  it('gives each its own outcome, one that is refused too', async () => {
    const { ask, groups } = doubling(10)
    const outcomes = await Promise.allSettled([1, -2, 3].map(ask))
    expect(outcomes.map((each) => (each.status === 'fulfilled' ? each.value : each.reason.message))).toEqual([
      2,
      'not -2',
      6,
    ])
    expect(groups).toEqual([[1, -2, 3]])
  })

  it('takes what arrives meanwhile together, in its order and no more at once than allowed', async () => {
    const { ask, groups } = doubling(3)
    const first = ask(1)
    await new Promise((resolve) => setImmediate(resolve))
    const rest = [2, 3, 4, 5].map(ask)
    expect(await Promise.all([first, ...rest])).toEqual([2, 4, 6, 8, 10])
    expect(groups).toEqual([[1], [2, 3, 4], [5]])
  })

  it('fails a group whole where its work does, and goes on with the next', async () => {
    const { ask } = doubling(2)
    const outcomes = await Promise.allSettled([1, 13, 3].map(ask))
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
    expect(await ask(4)).toBe(8)
  })
})
