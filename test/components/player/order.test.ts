import { describe, expect, it } from 'vitest'
import { movedTo, orderIn } from '@/components/player/controls/order'
import { pairsIn, withPair } from '@/components/player/controls/pairs'

const OPTIONS = [...'abcd'].map((id) => ({ id, text: id }))

describe('an order', () => {
  it('is the one that was given, else the one that is shown; a damaged one keeps every entry once', () => {
    expect(orderIn(null, OPTIONS)).toEqual(['a', 'b', 'c', 'd'])
    expect(orderIn(['d', 'c', 'b', 'a'], OPTIONS)).toEqual(['d', 'c', 'b', 'a'])
    expect(orderIn(['d', 'x'], OPTIONS)).toEqual(['d', 'a', 'b', 'c'])
    expect(orderIn('text', OPTIONS)).toEqual(['a', 'b', 'c', 'd'])
  })

  it.each([
    [0, 3, 'bcda'],
    [3, 0, 'dabc'],
    [1, 2, 'acbd'],
    [2, 2, 'abcd'],
    [0, -1, 'abcd'],
    [3, 4, 'abcd'],
    [9, 0, 'abcd'],
  ])('with what stands at %i moved to %i is %s', (from, to, expected) => {
    expect(movedTo([...'abcd'], from, to).join('')).toBe(expected)
  })
})

describe('pairs', () => {
  it('are one for each prompt, and go where the match is taken back', () => {
    const pairs = pairsIn([
      ['p', 'x'],
      ['q', 'y'],
    ])
    expect(withPair(pairs, 'p', 'y')).toEqual([
      ['q', 'y'],
      ['p', 'y'],
    ])
    expect(withPair(pairs, 'p', '')).toEqual([['q', 'y']])
  })

  it('are none in a response of another shape', () => {
    expect(pairsIn(null).size).toBe(0)
    expect(pairsIn(['a', 'b']).size).toBe(0)
    expect(pairsIn(true).size).toBe(0)
  })
})
