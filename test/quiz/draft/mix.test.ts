import { describe, expect, it } from 'vitest'
import type { Question } from '@/quiz'
import { choose, openTo } from '@/quiz/draft/choose'
import { coverageOf } from '@/quiz/draft/coverage'
import { diffOf, isSameQuiz } from '@/quiz/draft/diff'
import type { DraftQuestion } from '@/quiz/draft/draft-question'
import { difficultyOf, mixOf } from '@/quiz/draft/mix'
import { rebuildRequestSchema, shares } from '@/quiz/draft/rebuild-request'
import { aQuestion } from '../../support/builders'

const paragraphs = [
  { start: 0, end: 10, role: 'title' },
  { start: 11, end: 50, role: 'paragraph' },
  { start: 51, end: 90, role: 'paragraph' },
] as const
const sentences = [
  { start: 0, end: 10 },
  { start: 11, end: 30 },
  { start: 31, end: 50 },
  { start: 51, end: 90 },
]
const at = (start: number, end: number) => [{ start, end, text: 'س'.repeat(end - start) }]
const asked = (id: string, more: Partial<Question> = {}) =>
  aQuestion('short-answer', { id, stem: id, ...more } as object)

describe('coverage', () => {
  it('counts sentences of the text, not its title, and tells who asks', () => {
    const questions = [
      asked('x', { evidence: at(12, 15) }),
      asked('y', { evidence: at(28, 33) }),
      asked('z', { evidence: at(2, 5) }),
    ]
    const coverage = coverageOf(paragraphs, sentences, questions)
    expect(coverage).toMatchObject({ asked: 2, total: 3, percent: 67 })
    const by = coverage.paragraphs.flatMap((each) => each.sentences.map(({ askedBy }) => askedBy.join('')))
    expect(by).toEqual(['z', 'xy', 'y', ''])
  })

  it('is nothing of nothing', () => expect(coverageOf([], [], [])).toMatchObject({ asked: 0, total: 0, percent: 0 }))
})

it('the mix names every process and the types there are', () => {
  const mix = mixOf([asked('x'), asked('y', { process: 'infer' }), aQuestion('essay')])
  expect(mix.processes).toEqual([
    ['retrieve', 2],
    ['infer', 1],
    ['interpret', 0],
    ['evaluate', 0],
  ])
  expect(mix.types).toEqual([
    ['short-answer', 2],
    ['essay', 1],
  ])
  expect([0, 0.33, 0.34, 0.66, 0.67, 1].map(difficultyOf)).toEqual(['easy', 'easy', 'medium', 'medium', 'hard', 'hard'])
})

describe('shares', () => {
  const weights = (retrieve: number, infer: number, interpret: number, evaluate: number) => ({
    retrieve,
    infer,
    interpret,
    evaluate,
  })
  it.each([
    [10, weights(1, 1, 0, 0), weights(5, 5, 0, 0)],
    [7, weights(2, 1, 1, 0), weights(3, 2, 2, 0)],
    [1, weights(0, 0, 0, 5), weights(0, 0, 0, 1)],
  ])('of %i by weight', (count, given, expected) => expect(shares(count, given)).toEqual(expected))

  it('say nothing where the weights are alike or all none', () => {
    expect([shares(5, weights(2, 2, 2, 2)), shares(5, weights(0, 0, 0, 0))]).toEqual([null, null])
  })

  it('are read from a form, one tick or several', () => {
    const request = rebuildRequestSchema.parse({ count: '4', types: 'essay', parts: ['0', '51'], infer: '3' })
    expect(request).toEqual({ count: 4, types: ['essay'], parts: [0, 51], weights: weights(1, 3, 1, 1) })
    for (const bad of [{ count: 0 }, { count: 4, infer: 6 }, { count: 4, types: 'riddle' }, { count: 4, parts: 'x' }])
      expect(rebuildRequestSchema.safeParse(bad).success).toBe(false)
  })
})

describe('choosing', () => {
  const candidate = (id: string, rank = 0, more: Partial<Question> = {}) => ({ question: asked(id, more), rank })

  it('takes the ready first, and spreads over the text', () => {
    const candidates = [
      candidate('first', 0, { evidence: at(12, 20) }),
      candidate('same sentence', 0, { evidence: at(15, 20) }),
      candidate('elsewhere', 0, { evidence: at(60, 70), construction: 'other' }),
      candidate('wants an eye', 2, { evidence: at(31, 40), construction: 'third' }),
    ]
    const chosen = choose(candidates, [], { count: 3, quota: null, paragraphs })
    expect(chosen.map(({ id }) => id)).toEqual(['first', 'elsewhere', 'same sentence'])
  })

  it('keeps to the quota, with what is there already, and gives fewer where there are no more', () => {
    const candidates = [candidate('x'), candidate('y'), candidate('z', 0, { process: 'infer' })]
    const quota = { retrieve: 2, infer: 1, interpret: 5, evaluate: 0 }
    const chosen = choose(candidates, [asked('there')], { count: 7, quota, paragraphs })
    expect(chosen.map(({ process }) => process).sort()).toEqual(['infer', 'retrieve'])
  })

  it('passes over what is there, what was turned down, and what asks in the same words', () => {
    const again = { ...candidate('x'), question: { ...asked('x'), id: 'another id' } }
    const sameWords = candidate('other', 0, { stem: 'x', construction: 'other' })
    const open = openTo([again, candidate('y'), sameWords, candidate('z')], [asked('x')], [asked('y')])
    expect(open.map(({ question }) => question.id)).toEqual(['z'])
  })
})

describe('a version against the one before', () => {
  const stored = (id: string, copyOf: string | null = null, more: Partial<Question> = {}): DraftQuestion =>
    ({ ...asked(id, { stem: copyOf ?? id, ...more }), gates: [], origin: 'rule', kept: false, copyOf }) as DraftQuestion
  const older = [stored('a'), stored('b'), stored('c')]

  it('is the same where only ids and the review differ', () => {
    const newer = older.map(({ id }) => ({ ...stored(`${id}2`, id), kept: true }))
    expect(isSameQuiz(diffOf(older, newer))).toBe(true)
  })

  it('tells what was added, removed, changed and moved', () => {
    const newer = [stored('c2', 'c'), stored('new'), stored('a2', 'a', { points: 3 })]
    const { added, removed, changed, moved } = diffOf(older, newer)
    expect(added.map(({ id }) => id)).toEqual(['new'])
    expect(removed.map(({ id }) => id)).toEqual(['b'])
    expect(changed.map(({ before, after }) => before.id + after.id)).toEqual(['aa2'])
    expect(moved).toBe(true)
  })
})
