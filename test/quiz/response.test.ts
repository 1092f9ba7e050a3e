import { describe, expect, it } from 'vitest'
import { isBlank, LONGEST_TEXT, parseResponse, type QuestionType } from '@/quiz'
import { aGapWithOptions, aQuestion, everyQuestion } from '../support/builders'

const read = (type: QuestionType, input: unknown) => parseResponse(aQuestion(type), input)

describe('a response that fits its question is taken as it is', () => {
  it.each<[QuestionType, unknown]>([
    ['choice', 'd'],
    ['multiple-choice', ['a', 'd']],
    ['multiple-choice', []],
    ['true-false', false],
    ['gap', 'مخزنًا'],
    ['gap', ''],
    ['short-answer', 'هدى سالم 👩‍🔧'],
    ['matching', [['p', 'z']]],
    ['ordering', ['d', 'c', 'b', 'a']],
    ['select-evidence', { start: 0, end: 12 }],
    ['essay', 'م'.repeat(LONGEST_TEXT)],
  ])('%s: %j', (type, input) => {
    expect(read(type, input)).toEqual({ response: input })
  })

  it('a gap with a list: one of its options', () => {
    expect(parseResponse(aGapWithOptions(), 'a')).toEqual({ response: 'a' })
  })
})

describe('what has another shape is no response', () => {
  it.each<[QuestionType, unknown]>([
    ['choice', ['a']],
    ['choice', ''],
    ['choice', 1],
    ['choice', 'a'.repeat(65)],
    ['multiple-choice', 'a'],
    ['multiple-choice', Array<string>(51).fill('a')],
    ['true-false', 'true'],
    ['true-false', 1],
    ['gap', true],
    ['short-answer', ['هدى']],
    ['short-answer', 7],
    ['matching', [['p']]],
    ['matching', ['p', 'x']],
    ['ordering', 'abcd'],
    ['ordering', [['a', 'b']]],
    ['select-evidence', { start: 3 }],
    ['select-evidence', { start: 5, end: 5 }],
    ['select-evidence', { start: 0.5, end: 2 }],
    ['select-evidence', { start: -4, end: 2 }],
    ['select-evidence', [0, 4]],
    ['essay', { model: 'نص' }],
  ])('%s: %j', (type, input) => {
    expect(read(type, input)).toBeNull()
  })

  it.each(everyQuestion())('$type: nothing at all', (question) => {
    expect(parseResponse(question, undefined)).toBeNull()
  })
})

describe('options of another question are no response', () => {
  it.each<[QuestionType, unknown]>([
    ['choice', 'x'],
    ['multiple-choice', ['a', 'x']],
    ['matching', [['p', 'a']]],
    ['ordering', ['a', 'b', 'c', 'x']],
  ])('%s: %j', (type, input) => {
    expect(read(type, input)).toBeNull()
  })

  it('a gap with a list: a typed word', () => {
    expect(parseResponse(aGapWithOptions(), 'مخزنًا')).toBeNull()
  })
})

describe.each(['gap', 'short-answer', 'essay'] as const)('a typed answer of type %s', (type) => {
  it.each([
    ['a NUL', 'هدى\0سالم'],
    ['the first half of a pair', 'هدى\ud83d'],
    ['the second half of a pair', '\udc4dهدى'],
    ['one character too many', 'م'.repeat(LONGEST_TEXT + 1)],
  ])('is refused with %s', (_, input) => {
    expect(read(type, input)).toBeNull()
  })
})

describe('an answer can be taken back', () => {
  it.each(everyQuestion())('$type', (question) => {
    expect(parseResponse(question, null)).toEqual({ response: null })
  })
})

it('fields that nobody asked for are dropped', () => {
  const input = { start: 0, end: 12, isCorrect: true, score: 100 }
  expect(read('select-evidence', input)).toEqual({ response: { start: 0, end: 12 } })
})

describe('isBlank', () => {
  it.each([[undefined], [null], [''], ['  \n\u00a0'], [[]]])('%j is blank', (response) => {
    expect(isBlank(response)).toBe(true)
  })

  it.each([[false], ['٠'], [['a']], [{ start: 0, end: 1 }]])('%j is an answer', (response) => {
    expect(isBlank(response)).toBe(false)
  })
})
