// The way without a script: what a plain form posts, through the same check as every other response.
import { describe, expect, it } from 'vitest'
import { matchField, placeField, RESPONSE_FIELD } from '@/lib/response-fields'
import { parseResponse, type Question, type QuestionType, responseFromForm } from '@/quiz'
import { aGapWithOptions, aQuestion, everyQuestion } from '../support/builders'

type Field = [name: string, value: string | Blob]

function posted(question: Question, ...fields: Field[]) {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return parseResponse(question, responseFromForm(question.type, form))
}

const one = (value: string | Blob): Field => [RESPONSE_FIELD, value]

describe('a filled-in form is read', () => {
  it.each<[QuestionType, Field[], unknown]>([
    ['choice', [one('d')], 'd'],
    ['multiple-choice', [one('c'), one('a')], ['c', 'a']],
    ['multiple-choice', [one('c')], ['c']],
    ['true-false', [one('true')], true],
    ['true-false', [one('false')], false],
    ['gap', [one('مخزنًا')], 'مخزنًا'],
    ['short-answer', [one('هدى سالم')], 'هدى سالم'],
    ['essay', [one('لأن الأمطار\r\nأضرت بالسقف')], 'لأن الأمطار\r\nأضرت بالسقف'],
    ['select-evidence', [one('10-42')], { start: 10, end: 42 }],
    [
      'matching',
      [
        [matchField('p'), 'z'],
        [matchField('q'), ''],
      ],
      [['p', 'z']],
    ],
    [
      'matching',
      [
        [matchField('q'), 'y'],
        [matchField('p'), 'x'],
      ],
      [
        ['q', 'y'],
        ['p', 'x'],
      ],
    ],
  ])('%s: %j', (type, fields, response) => {
    expect(posted(aQuestion(type), ...fields)).toEqual({ response })
  })

  it('a gap with a list: the chosen option', () => {
    expect(posted(aGapWithOptions(), one('c'))).toEqual({ response: 'c' })
  })

  it('ordering: entries by their number, not by where they stand in the form', () => {
    const places: Field[] = [...'abcd'].map((id, index) => [placeField(id), String([3, 10, 2, 1][index])])
    expect(posted(aQuestion('ordering'), ...places)).toEqual({ response: ['d', 'c', 'a', 'b'] })
  })
})

it('says that nothing is stated where that is offered, and only there', () => {
  const offers = aQuestion('true-false', { settings: { offersNotStated: true } })
  expect(posted(offers, one('not-stated'))).toEqual({ response: 'not-stated' })
  expect(posted(aQuestion('true-false'), one('not-stated'))).toBeNull()
})

describe('a form with nothing chosen or typed takes the answer back', () => {
  it.each(everyQuestion())('$type', (question) => {
    expect(posted(question)).toEqual({ response: null })
  })

  it.each(everyQuestion())('$type, its fields left empty', (question) => {
    const isList = question.type === 'multiple-choice'
    const fields: Field[] = isList ? [] : [one(''), [matchField('p'), ''], [placeField('a'), '']]
    expect(posted(question, ...fields)).toEqual({ response: null })
  })
})

describe('a form that was tampered with is no response', () => {
  it.each<[QuestionType, Field[]]>([
    ['choice', [one('x')]],
    ['multiple-choice', [one('a'), one('x')]],
    ['multiple-choice', [one(new Blob(['a']))]],
    ['true-false', [one('maybe')]],
    ['select-evidence', [one('first sentence')]],
    ['select-evidence', [one('42-10')]],
    ['matching', [[matchField('x'), 'nothing']]],
    ['ordering', [[placeField('x'), '1']]],
    ['short-answer', [one('هدى\0')]],
  ])('%s: %j', (type, fields) => {
    expect(posted(aQuestion(type), ...fields)).toBeNull()
  })
})
