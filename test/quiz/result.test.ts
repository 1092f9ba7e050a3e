import { describe, expect, it } from 'vitest'
import { markAttempt, markResponse, type Response, toQuestionResult } from '@/quiz'
import { aQuestion, evidenceOf } from '../support/builders'

const questions = [
  aQuestion('choice', { id: 'one' }),
  aQuestion('multiple-choice', { id: 'two', points: 2 }),
  aQuestion('true-false', { id: 'three' }),
  aQuestion('essay', { id: 'four' }),
]

describe('an attempt', () => {
  it('is marked question by question and added up', () => {
    const responses = new Map<string, Response>([
      ['one', 'b'],
      ['two', ['a']],
      ['four', 'نص'],
    ])
    const { score, outOf, marks } = markAttempt(questions, responses)
    expect({ score, outOf }).toEqual({ score: 2, outOf: 4 })
    expect([...marks].map(([id, mark]) => [id, mark.verdict])).toEqual([
      ['one', 'right'],
      ['two', 'partly'],
      ['three', 'unanswered'],
      ['four', 'waiting'],
    ])
  })

  it('is not moved by answers to questions that it does not have', () => {
    const { score, marks } = markAttempt(questions, new Map([['five', 'b']]))
    expect(score).toBe(0)
    expect(marks.has('five')).toBe(false)
  })
})

describe('the result of a question', () => {
  const evidence = [evidenceOf('افتتحت بلدية الساحل مكتبة جديدة')]
  const question = aQuestion('choice', { explanation: 'في الجملة الأولى', evidence })

  it('shows the answer given, the right one and the proof', () => {
    const mark = markResponse(question, 'a')
    expect(toQuestionResult(question, 'a', mark)).toMatchObject({
      response: 'a',
      answer: 'b',
      mark: { verdict: 'wrong' },
      evidence,
      explanation: 'في الجملة الأولى',
    })
  })

  it('shows that nothing was answered', () => {
    expect(toQuestionResult(question, undefined, markResponse(question, undefined)).response).toBeNull()
  })

  it('says nothing of how the question was made', () => {
    const result = toQuestionResult(question, 'b', markResponse(question, 'b'))
    expect(Object.keys(result)).not.toEqual(expect.arrayContaining(['construction']))
    expect(result).not.toHaveProperty('difficulty')
  })
})
