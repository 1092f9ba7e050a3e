import { describe, expect, it } from 'vitest'
import { withAdded, withInstead, withKept, withMoved, without } from '@/quiz/draft/changes'
import type { DraftQuestion, ReviewState } from '@/quiz/draft/draft-question'
import { across, readSide, stepBetween } from '@/quiz/draft/edit'
import { nextRedo, nextUndo, revisionOf } from '@/quiz/draft/history'
import { aQuestion } from '../../support/builders'

const review: ReviewState = { gates: [], origin: 'rule', kept: false, copyOf: null }

/** Looks at the article from this place on. */
const asked = (id: string, start = 0): DraftQuestion => ({
  ...aQuestion('true-false', { id, evidence: [{ start, end: start + 1, text: 'ا' }] }),
  ...review,
})

const list = [asked('a', 0), asked('b', 10), asked('c', 20), asked('d', 30)]
const names = (questions: readonly DraftQuestion[] | null) => questions?.map(({ id }) => id).join('')

describe('a change', () => {
  it.each([
    ['a', 2, 'bcad'],
    ['d', 0, 'dabc'],
    ['b', 99, 'acdb'],
    ['b', -5, 'bacd'],
    ['c', 2, 'abcd'],
  ])('moves %s to %i: %s', (id, to, expected) => expect(names(withMoved(list, id, to))).toBe(expected))

  it('adds where the article has the evidence, and at the end what is about all of it', () => {
    expect(names(withAdded(list, asked('x', 15)))).toBe('abxcd')
    expect(names(withAdded(list, asked('x', 99)))).toBe('abcdx')
    expect(names(withAdded(list, { ...asked('x'), evidence: [] }))).toBe('abcdx')
    expect(names(withAdded([], asked('x')))).toBe('x')
  })

  it('is none where the question is not there', () => {
    for (const changed of [
      withMoved(list, 'x', 0),
      without(list, 'x'),
      withKept(list, 'x', true),
      withInstead(list, 'x', asked('y')),
    ])
      expect(changed).toBeNull()
  })
})

describe('a step', () => {
  const changes: [string, readonly DraftQuestion[] | null][] = [
    ['a move', withMoved(list, 'a', 3)],
    ['a rejection', without(list, 'b')],
    ['a replacement', withInstead(list, 'b', asked('x'))],
    ['a kept question', withKept(list, 'c', true)],
    ['all at once', [asked('x'), { ...asked('d', 30), stem: 'غيره؟' }, asked('a')]],
    ['an emptied draft', []],
  ]
  it.each(changes)('of %s leads there and back, also after it was stored', (_, after) => {
    const step = stepBetween('edit', null, list, after ?? [])
    if (!step) throw new Error('no step')
    const [to, back] = [step.after, step.before].map((side) => readSide(JSON.parse(JSON.stringify(side))))
    expect(to && across(list, to)).toEqual(after)
    expect(back && across(after ?? [], back)).toEqual(list)
  })

  it('keeps only what it touches', () => {
    const step = stepBetween('keep', 'c', list, withKept(list, 'c', true) ?? [])
    expect([step?.before.questions.length, step?.after.questions.length]).toEqual([1, 1])
  })

  it('is none where nothing differs', () => expect(stepBetween('move', 'c', list, [...list])).toBeNull())

  it('is not taken on another list than its own', () => {
    const step = stepBetween('move', 'a', list, withMoved(list, 'a', 3) ?? [])
    if (!step) throw new Error('no step')
    expect(() => across(list.slice(1), step.after)).toThrow()
  })
})

describe('a history', () => {
  const edit = (sequence: number, isUndone = false) => ({ sequence, undoneAt: isUndone ? new Date() : null })

  it('undoes the last that holds and redoes the first that was undone after it', () => {
    const history = [edit(1), edit(2, true), edit(3), edit(4, true), edit(5, true)]
    expect([nextUndo(history)?.sequence, nextRedo(history)?.sequence]).toEqual([3, 4])
    expect(nextUndo([edit(1, true)])).toBeUndefined()
    expect(nextRedo([edit(1, true), edit(2)])).toBeUndefined()
    expect(nextRedo([])).toBeUndefined()
  })

  it('has a name for every state: the same one only where it is the same state', () => {
    const names = [
      [],
      [edit(1)],
      [edit(1), edit(2)],
      [edit(1), edit(2, true)],
      [edit(1, true), edit(2, true)],
      [edit(1), edit(2, true), edit(3)],
    ].map(revisionOf)
    expect(new Set(names).size).toBe(names.length)
    expect(revisionOf([edit(2, true), edit(1)])).toBe(revisionOf([edit(1), edit(2, true)]))
  })
})
