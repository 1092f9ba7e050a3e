// Marks by hand: points as given, and a rubric's share of what the question is worth.
import { describe, expect, it } from 'vitest'
import { criteriaOf, markByHand, markByRubric } from '@/quiz'
import { aQuestion } from '../support/builders'

describe('points', () => {
  it.each([
    [0, { verdict: 'wrong', points: 0, outOf: 3 }],
    [1.25, { verdict: 'partly', points: 1.25, outOf: 3 }],
    [2.99999, { verdict: 'right', points: 3, outOf: 3 }],
    [3, { verdict: 'right', points: 3, outOf: 3 }],
    [3.1, null],
    [-0.1, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])('%d of three', (given, mark) => {
    expect(markByHand({ points: 3 }, given)).toEqual(mark)
  })
})

describe('a rubric of two and one', () => {
  const rubric = [
    { points: 2, criterion: 'السبب' },
    { points: 1, criterion: 'المدة' },
  ]
  const essay = (points: number) => aQuestion('essay', { points, answer: { model: '', rubric } })

  it.each([
    [3, [2, 1], { verdict: 'right', points: 3, outOf: 3 }],
    [3, [2, 0.5], { verdict: 'partly', points: 2.5, outOf: 3 }],
    [1, [1, 0], { verdict: 'partly', points: 0.333, outOf: 1 }],
    [1, [2, 1], { verdict: 'right', points: 1, outOf: 1 }],
    [6, [0, 0], { verdict: 'wrong', points: 0, outOf: 6 }],
    [3, [1, 2], null],
    [3, [2], null],
    [3, [2, 1, 0], null],
    [3, [2, Number.NaN], null],
  ])('of a question worth %d: %j', (points, given, mark) => {
    expect(markByRubric(essay(points), given)).toEqual(mark)
  })

  it('without a line marks nothing', () => {
    expect(markByRubric(aQuestion('essay', { answer: { model: '', rubric: [] } }), [])).toBeNull()
  })
})

it('what is stored with a mark is read as points by criterion, or as none', () => {
  expect(criteriaOf({ criteria: [1, 2], spelling: [] })).toEqual([1, 2])
  for (const details of [null, {}, { criteria: 'two' }, [], 'x']) expect(criteriaOf(details)).toEqual([])
})
