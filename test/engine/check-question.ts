import { expect } from 'vitest'
import type { Question } from '../../engine/index'

/** What must hold for every question, whoever asked it. */
export function checkQuestion(question: Question, text: string): void {
  expect(question.evidence.length).toBeGreaterThan(0)
  for (const { start, end, text: quoted } of question.evidence) expect(text.slice(start, end)).toBe(quoted)
  for (const { why, evidence } of question.options) {
    expect(why).not.toBe('')
    for (const { start, end } of evidence) expect(text.slice(start, end)).not.toBe('')
  }
  expect(new Set(question.options.map(({ id }) => id)).size).toBe(question.options.length)
  expect(question.explanation).not.toBe('')
  expect(question.difficulty).toBeGreaterThanOrEqual(0)
  expect(question.difficulty).toBeLessThanOrEqual(1)
  if (question.type === 'choice')
    expect(question.options.filter(({ correct }) => correct).map(({ id }) => id)).toEqual([question.answer])
  if (question.type === 'gap') expect(question.stem.split('____')).toHaveLength(2)
  if (question.type === 'matching')
    expect(question.answer.length).toBe(question.options.filter(({ side }) => side === 'prompt').length)
  if (question.type === 'ordering') expect(question.options.map(({ id }) => id)).not.toEqual(question.answer)
  if (question.type === 'select-evidence') expect(text.slice(question.answer.start, question.answer.end)).not.toBe('')
}
