import { describe, expect, it } from 'vitest'
import { CREDIT_BY_TYPE, type CreditRule, markResponse, type QuestionType, type Response, type Verdict } from '@/quiz'
import { total } from '@/quiz/marking/mark'
import { aGapWithOptions, aQuestion, everyQuestion, spanOf } from '../../support/builders'

const proof = spanOf('وتأخر الافتتاح ستة أشهر لأن الأمطار أضرت بسقف القاعة الكبرى.')
const middle = (proof.start + proof.end) / 2

const TABLE: [QuestionType, Response, Verdict, points: number][] = [
  ['choice', 'b', 'right', 1],
  ['choice', 'a', 'wrong', 0],
  ['multiple-choice', ['c', 'a'], 'right', 1],
  ['multiple-choice', ['a', 'c', 'a'], 'right', 1],
  ['multiple-choice', ['a'], 'partly', 0.5],
  ['multiple-choice', ['a', 'c', 'b'], 'partly', 0.5],
  ['multiple-choice', ['a', 'b'], 'wrong', 0],
  ['multiple-choice', ['a', 'b', 'c', 'd'], 'wrong', 0],
  ['multiple-choice', ['b', 'd'], 'wrong', 0],
  ['true-false', true, 'right', 1],
  ['true-false', false, 'wrong', 0],
  ['true-false', 'not-stated', 'wrong', 0],
  ['gap', 'مستودعا', 'right', 1],
  ['gap', 'مسجدًا', 'wrong', 0],
  ['short-answer', ' المهندسة  هدى سالم. ', 'right', 1],
  ['short-answer', 'هدى', 'wrong', 0],
  [
    'matching',
    [
      ['q', 'y'],
      ['p', 'x'],
    ],
    'right',
    1,
  ],
  [
    'matching',
    [
      ['p', 'x'],
      ['q', 'z'],
    ],
    'partly',
    0.5,
  ],
  ['matching', [['p', 'x']], 'partly', 0.5],
  [
    'matching',
    [
      ['p', 'y'],
      ['q', 'x'],
    ],
    'wrong',
    0,
  ],
  [
    'matching',
    [
      ['p', 'y'],
      ['p', 'x'],
      ['q', 'y'],
    ],
    'right',
    1,
  ],
  ['ordering', ['a', 'b', 'c', 'd'], 'right', 1],
  ['ordering', ['a', 'b', 'd', 'c'], 'partly', 0.5],
  ['ordering', ['a'], 'partly', 0.25],
  ['ordering', ['d', 'c', 'b', 'a'], 'wrong', 0],
  ['select-evidence', proof, 'right', 1],
  ['select-evidence', { start: proof.start, end: proof.end - 2 }, 'right', 1],
  ['select-evidence', { start: proof.start, end: Math.floor(middle) }, 'wrong', 0],
  ['select-evidence', { start: 0, end: proof.end }, 'wrong', 0],
  ['select-evidence', { start: 0, end: proof.start }, 'wrong', 0],
]

/** Rules other than the usual one: type, rule, response, share of the points. */
const BY_RULE: [QuestionType, CreditRule, Response, points: number][] = [
  ['multiple-choice', 'all-or-nothing', ['c', 'a'], 1],
  ['multiple-choice', 'all-or-nothing', ['a'], 0],
  ['multiple-choice', 'all-or-nothing', ['a', 'b', 'c'], 0],
  ['multiple-choice', 'each-option', ['a', 'c'], 1],
  ['multiple-choice', 'each-option', ['a'], 0.75],
  ['multiple-choice', 'each-option', ['a', 'b', 'c'], 0.75],
  ['multiple-choice', 'each-option', ['a', 'b', 'c', 'd'], 0.5],
  ['multiple-choice', 'each-option', ['b', 'd'], 0],
  ['multiple-choice', 'in-place', ['a'], 0.5],
  ['matching', 'all-or-nothing', [['p', 'x']], 0],
  [
    'matching',
    'all-or-nothing',
    [
      ['p', 'x'],
      ['q', 'y'],
    ],
    1,
  ],
  ['ordering', 'all-or-nothing', ['a', 'b', 'c', 'd'], 1],
  ['ordering', 'all-or-nothing', ['a', 'b', 'd', 'c'], 0],
  ['ordering', 'all-or-nothing', ['a', 'b', 'c', 'd', 'a'], 0],
  ['ordering', 'pairs-in-order', ['a', 'b', 'c', 'd'], 1],
  ['ordering', 'pairs-in-order', ['a', 'b', 'd', 'c'], 2 / 3],
  ['ordering', 'pairs-in-order', ['b', 'c', 'd', 'a'], 0],
  ['ordering', 'pairs-in-order', ['d', 'c', 'b', 'a'], 0],
  ['ordering', 'pairs-in-order', ['a', 'b'], 1 / 6],
  ['ordering', 'longest-run', ['a', 'b', 'c', 'd'], 1],
  ['ordering', 'longest-run', ['b', 'c', 'd', 'a'], 2 / 3],
  ['ordering', 'longest-run', ['d', 'a', 'b', 'c'], 2 / 3],
  ['ordering', 'longest-run', ['d', 'c', 'b', 'a'], 0],
  ['ordering', 'longest-run', ['b', 'd'], 1 / 3],
]

describe('marking by a rule of the question', () => {
  it.each(BY_RULE)('%s by %s: %j earns %d', (type, credit, response, points) => {
    const { points: earned, verdict } = markResponse(aQuestion(type, { settings: { credit } }), response)
    expect(earned).toBeCloseTo(points, 10)
    expect(verdict).toBe(points === 1 ? 'right' : points === 0 ? 'wrong' : 'partly')
  })

  it.each(Object.entries(CREDIT_BY_TYPE))('every rule of %s is tried', (type, rules) => {
    const [usual, ...others] = rules
    expect(new Set(BY_RULE.filter(([each]) => each === type).map(([, rule]) => rule))).toEqual(
      new Set([...others, ...(type === 'multiple-choice' ? ['in-place'] : [])]),
    )
    expect(TABLE.filter(([each]) => each === type).length, `${type} by ${usual}`).toBeGreaterThan(3)
  })
})

describe('marking', () => {
  it.each(TABLE)('%s answered %j is %s, %d of 1', (type, response, verdict, points) => {
    expect(markResponse(aQuestion(type), response)).toEqual({ verdict, points, outOf: 1 })
  })

  it('marks a gap with a list by the option chosen', () => {
    expect(markResponse(aGapWithOptions(), 'c').verdict).toBe('right')
    expect(markResponse(aGapWithOptions(), 'a').verdict).toBe('wrong')
  })

  it('not stated may be what is right', () => {
    const question = aQuestion('true-false', { answer: 'not-stated' })
    expect(markResponse(question, 'not-stated').verdict).toBe('right')
    expect(markResponse(question, false).verdict).toBe('wrong')
    expect(markResponse(question, null).verdict).toBe('unanswered')
  })

  it('gives the share of the points that a question is worth', () => {
    const question = aQuestion('ordering', { points: 4 })
    expect(markResponse(question, ['a', 'b', 'd', 'c'])).toEqual({ verdict: 'partly', points: 2, outOf: 4 })
  })

  it('leaves a written answer to a person, and it weighs nothing until then', () => {
    expect(markResponse(aQuestion('essay'), 'لأن السقف تضرر')).toEqual({ verdict: 'waiting', points: 0, outOf: 0 })
  })

  it.each(everyQuestion())('$type: no answer is unanswered, never wrong', (question) => {
    const unanswered = { verdict: 'unanswered', points: 0, outOf: 1 }
    expect(markResponse(question, undefined)).toEqual(unanswered)
    expect(markResponse(question, null)).toEqual(unanswered)
  })

  it.each<[QuestionType, Response]>([
    ['multiple-choice', []],
    ['matching', []],
    ['ordering', []],
    ['gap', ' '],
    ['short-answer', '\n'],
    ['essay', ''],
  ])('%s answered %j is unanswered', (type, response) => {
    expect(markResponse(aQuestion(type), response).verdict).toBe('unanswered')
  })
})

describe('total', () => {
  it('adds thirds up to wholes', () => {
    const third = { verdict: 'partly', points: 1 / 3, outOf: 1 } as const
    expect(total([third, third, third])).toEqual({ score: 1, outOf: 3 })
  })

  it('leaves out what waits and counts what is unanswered', () => {
    const waiting = markResponse(aQuestion('essay'), 'نص')
    const unanswered = markResponse(aQuestion('choice'), null)
    const right = markResponse(aQuestion('choice'), 'b')
    expect(total([waiting, unanswered, right])).toEqual({ score: 1, outOf: 2 })
  })

  it('of nothing is nothing', () => {
    expect(total([])).toEqual({ score: 0, outOf: 0 })
  })
})
