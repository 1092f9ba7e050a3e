// A key out of a form, for each type; and which questions are the same through the versions of a quiz.
import { describe, expect, it } from 'vitest'
import { askedSignature, familyOf, keyFromForm, keySignature, markResponse, type Question, withKey } from '@/quiz'
import { aGapWithOptions, aQuestion, everyQuestion } from '../support/builders'

function formOf(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

const long = 'ك'.repeat(501)
const lines = Array.from({ length: 13 }, (_, index) => `جواب ${index}`).join('\n')

describe('a key', () => {
  it.each<[Question, readonly (readonly [string, string])[], unknown]>([
    [aQuestion('choice'), [['response', 'a']], 'a'],
    [aQuestion('choice'), [['response', 'z']], null],
    [aQuestion('choice'), [], null],
    [
      aQuestion('multiple-choice'),
      [
        ['response', 'a'],
        ['response', 'b'],
      ],
      ['a', 'b'],
    ],
    [aQuestion('multiple-choice'), [], null],
    [aQuestion('true-false'), [['response', 'false']], false],
    [aQuestion('true-false'), [['response', 'not-stated']], 'not-stated'],
    [aQuestion('true-false'), [['response', 'maybe']], null],
    [aGapWithOptions(), [['response', 'b']], 'b'],
    [aQuestion('gap'), [['accepted', ' مخزنًا \r\n\r\nمخزنا\nمخزنًا']], ['مخزنًا', 'مخزنا']],
    [aQuestion('short-answer'), [['accepted', '  \n ']], null],
    [aQuestion('short-answer'), [['accepted', long]], null],
    [aQuestion('short-answer'), [['accepted', lines]], null],
    [aQuestion('short-answer'), [['accepted', 'هدى\u0000']], null],
    [
      aQuestion('matching'),
      [
        ['match:p', 'z'],
        ['match:q', 'z'],
      ],
      [
        ['p', 'z'],
        ['q', 'z'],
      ],
    ],
    [aQuestion('matching'), [['match:p', 'z']], null],
    [
      aQuestion('matching'),
      [
        ['match:p', 'z'],
        ['match:x', 'z'],
      ],
      null,
    ],
    [
      aQuestion('ordering'),
      [
        ['place:a', '4'],
        ['place:b', '3'],
        ['place:c', '2'],
        ['place:d', '1'],
      ],
      ['d', 'c', 'b', 'a'],
    ],
    [
      aQuestion('ordering'),
      [
        ['place:a', '1'],
        ['place:b', '2'],
      ],
      null,
    ],
    [aQuestion('select-evidence'), [['response', '0-20']], { start: 0, end: 20 }],
    [aQuestion('essay'), [['response', 'نموذج']], null],
  ])('of $type from %j is %j', (question, fields, key) => {
    expect(keyFromForm(question, formOf(fields))).toEqual(key)
  })

  it('changes nothing else of the question, and its options say which is right', () => {
    const question = withKey(aQuestion('choice'), 'd')
    expect(question.options.filter(({ correct }) => correct).map(({ id }) => id)).toEqual(['d'])
    expect(markResponse(question, 'd').verdict).toBe('right')
    expect(askedSignature(question)).toBe(askedSignature(aQuestion('choice')))
    for (const each of everyQuestion())
      if (each.options.every(({ side }) => !side) && each.type !== 'ordering')
        expect(withKey(each, each.answer)).toEqual(each)
  })

  it('that the question cannot have is refused', () => {
    expect(() => withKey(aQuestion('choice'), 'z')).toThrow()
  })

  it('is the same in whatever order its parts stand, but for an order', () => {
    const [one, other] = [aQuestion('multiple-choice'), aQuestion('multiple-choice', { answer: ['c', 'a'] })]
    expect(keySignature(one)).toBe(keySignature(other))
    expect(keySignature(aQuestion('ordering'))).not.toBe(
      keySignature(aQuestion('ordering', { answer: ['b', 'a', 'c', 'd'] })),
    )
    expect(keySignature(one)).not.toBe(keySignature(aQuestion('multiple-choice', { answer: ['a'] })))
  })
})

it('a question’s family is all that come from the same first question, in any version', () => {
  const questions = [
    { id: 'a', copyOf: 'elsewhere' },
    { id: 'b', copyOf: null },
    { id: 'a2', copyOf: 'a' },
    { id: 'b2', copyOf: 'b' },
    { id: 'a3', copyOf: 'a2' },
    { id: 'loop', copyOf: 'pool' },
    { id: 'pool', copyOf: 'loop' },
  ]
  expect([...familyOf(questions, 'a2')].sort()).toEqual(['a', 'a2', 'a3'])
  expect([...familyOf(questions, 'b')].sort()).toEqual(['b', 'b2'])
  expect([...familyOf(questions, 'loop')]).toContain('loop')
})
