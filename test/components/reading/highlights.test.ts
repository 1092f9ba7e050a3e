import { describe, expect, it } from 'vitest'
import { readHighlights, toggled, withHighlight } from '@/components/reading/highlights'

const span = (start: number, end: number) => ({ start, end })

describe('highlights', () => {
  it('that overlap or touch are one; the others stay, in the order of the text', () => {
    expect(withHighlight([span(20, 30)], span(0, 5))).toEqual([span(0, 5), span(20, 30)])
    expect(withHighlight([span(0, 5), span(20, 30)], span(5, 21))).toEqual([span(0, 30)])
    expect(withHighlight([span(0, 30)], span(5, 8))).toEqual([span(0, 30)])
  })

  it('go from a sentence of which any part is highlighted, and come to one of which none is', () => {
    expect(toggled([], span(10, 20))).toEqual([span(10, 20)])
    expect(toggled([span(12, 14), span(30, 40)], span(10, 20))).toEqual([span(30, 40)])
    expect(toggled([span(0, 10)], span(10, 20))).toEqual([span(0, 20)])
  })

  it.each([
    [null],
    ['text'],
    [{ start: 0, end: 5 }],
    [[null, 5, 'a', [], { start: '0', end: 5 }, span(5, 5), span(9, 2), span(-1, 4), span(0.5, 2), { start: 1 }]],
  ])('are none where the device has kept %j', (stored) => {
    expect(readHighlights(stored)).toEqual([])
  })

  it('are read without what else stands beside them, and not without end', () => {
    expect(readHighlights([{ ...span(1, 4), note: 'x' }])).toEqual([span(1, 4)])
    expect(readHighlights(Array.from({ length: 5000 }, (_, at) => span(at * 3, at * 3 + 1)))).toHaveLength(300)
  })
})
