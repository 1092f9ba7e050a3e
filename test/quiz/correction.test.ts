// What a correction does to a mark and to an attempt, case by case.
import { describe, expect, it } from 'vitest'
import { type Correction, countChanges, effectOf, type Mark, markCorrected, type Question, type Response } from '@/quiz'
import { aQuestion } from '../support/builders'

const question = aQuestion('choice', { points: 2 })
const corrected = aQuestion('choice', { points: 2, answer: 'a' })

const regrade: Correction = { treatment: 'regrade', question: corrected }
const excuse: Correction = { treatment: 'excuse', question: null }
const credit: Correction = { treatment: 'credit', question: null }

const right: Mark = { verdict: 'right', points: 2, outOf: 2 }
const wrong: Mark = { verdict: 'wrong', points: 0, outOf: 2 }
const excused: Mark = { verdict: 'excused', points: 0, outOf: 0 }
const unanswered: Mark = { verdict: 'unanswered', points: 0, outOf: 2 }

describe('a mark', () => {
  it.each<[string, Response | undefined, Correction | undefined, Mark]>([
    ['without a correction is by its key', 'b', undefined, right],
    ['is by the corrected key', 'a', regrade, right],
    ['by the old key is wrong by the corrected one', 'b', regrade, wrong],
    ['of no answer stays unanswered', undefined, regrade, unanswered],
    ['is excused whatever was answered', 'b', excuse, excused],
    ['is excused where nothing was', null, excuse, excused],
    ['is credited in full though wrong', 'd', credit, right],
    ['is credited in full though nothing was answered', undefined, credit, right],
  ])('%s', (_, response, correction, mark) => {
    expect(markCorrected(question, response, correction)).toEqual(mark)
  })
})

describe('an attempt', () => {
  const rest = (points: number): Mark => ({ verdict: 'partly', points, outOf: 8 })

  it.each<[string, Mark, Mark, Correction, Response, string, [number, number]]>([
    ['gains by the corrected key', wrong, rest(4), regrade, 'a', 'gains', [6, 10]],
    ['loses by it', right, rest(4), regrade, 'b', 'loses', [4, 10]],
    ['stays as it is', wrong, rest(4), regrade, 'd', 'same', [4, 10]],
    ['gains when what it had wrong is excused', wrong, rest(4), excuse, 'a', 'gains', [4, 8]],
    ['loses when what it had right is excused', right, rest(4), excuse, 'b', 'loses', [4, 8]],
    ['is full either way', right, rest(8), excuse, 'b', 'same', [8, 8]],
    ['has nothing either way', wrong, rest(0), excuse, 'a', 'same', [0, 8]],
    ['gains by credit', wrong, rest(4), credit, 'a', 'gains', [6, 10]],
    ['gets back what was excused', excused, rest(4), regrade, 'a', 'gains', [6, 10]],
  ])('%s', (_, mark, other, correction, response, change, [score, outOf]) => {
    const effect = effectOf(question, { response, mark, isByHand: false, others: [other] }, correction)
    expect(effect).toMatchObject({ change, after: { score, outOf } })
  })

  it('of one question that is excused is out of nothing', () => {
    const standing = { response: 'b', mark: right, isByHand: false, others: [] }
    expect(effectOf(question, standing, excuse)).toMatchObject({ change: 'loses', after: { score: 0, outOf: 0 } })
  })

  it.each([regrade, excuse, credit])('keeps what a teacher gave, under $treatment', (correction) => {
    const half: Mark = { verdict: 'partly', points: 1, outOf: 2 }
    const effect = effectOf(question, { response: 'a', mark: half, isByHand: true, others: [rest(4)] }, correction)
    expect(effect).toEqual({
      change: 'kept',
      mark: half,
      before: { score: 5, outOf: 10 },
      after: { score: 5, outOf: 10 },
    })
  })

  it('counts what changes', () => {
    const changes = (['gains', 'gains', 'kept', 'same'] as const).map((change) => ({ change }))
    expect(countChanges(changes)).toEqual({ gains: 2, loses: 0, same: 1, kept: 1 })
  })

  it('adds up thirds to wholes', () => {
    const third: Mark = { verdict: 'partly', points: 1 / 3, outOf: 1 }
    const one = { ...(question as Question), points: 1 }
    const standing = { response: 'a', mark: wrong, isByHand: false, others: [third, third, third] }
    expect(effectOf(one, standing, excuse).after).toEqual({ score: 1, outOf: 3 })
  })
})
