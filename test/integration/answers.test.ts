// An answer is stored the moment it is given, once, and never lost to a repeat, a delay or a second tab.
import { afterAll, describe, expect, it } from 'vitest'
import type { Response } from '@/quiz'
import { saveAnswer } from '@/server/answers'
import { attemptFor } from '@/server/attempts'
import { closeDatabase } from '@/server/database'
import { finishAttempt } from '@/server/results'
import { anAttempt, expectFailure, logOf, upTo } from './stored'

afterAll(closeDatabase)

/** An open attempt, and a way to answer its choice question. */
async function atChoice() {
  const attempt = await anAttempt()
  const { id } = attempt.question('choice')
  const save = (sequence: number, response: unknown) =>
    saveAnswer(attempt.viewer, attempt.attemptId, id, { sequence, response })
  return { ...attempt, save, log: () => logOf(attempt.attemptId, id) }
}

const RESPONSES: Record<string, Response> = {
  choice: 'a',
  'multiple-choice': ['c', 'a'],
  'true-false': false,
  gap: 'مخزنًا «للحبوب»',
  'short-answer': 'هدى 👩‍🔧',
  matching: [['q', 'z']],
  ordering: ['d', 'a'],
  'select-evidence': { start: 3, end: 40 },
  essay: 'السبب:\r\nأن الأمطار أضرت بالسقف',
}

describe('a saved answer', () => {
  it('of every type comes back as it was given', async () => {
    const { viewer, attemptId, questions } = await anAttempt()
    for (const { id, type } of questions) {
      await saveAnswer(viewer, attemptId, id, { sequence: 1, response: RESPONSES[type] })
    }
    const { answers } = await attemptFor(viewer, attemptId)
    const back = questions.map(({ id, type }) => [type, answers.find((each) => each.questionId === id)?.response])
    expect(Object.fromEntries(back)).toEqual(RESPONSES)
  })

  it('has a receipt with its sequence and time, the same as a reload shows', async () => {
    const { viewer, attemptId, save } = await atChoice()
    const receipt = await save(7, 'a')
    expect(Object.keys(receipt).sort()).toEqual(['receivedAt', 'sequence'])
    expect((await attemptFor(viewer, attemptId)).answers).toMatchObject([{ ...receipt, response: 'a' }])
  })

  it('sent again gets the same receipt and stays one row', async () => {
    const { save, log } = await atChoice()
    const receipt = await save(1, 'a')
    for (const _ of upTo(10)) expect(await save(1, 'a')).toEqual(receipt)
    expect(await log()).toEqual([[1, 'a']])
  })

  it('can be changed, and what was answered before is kept', async () => {
    const { save, log } = await atChoice()
    await save(1, 'a')
    expect(await save(2, 'b')).toMatchObject({ sequence: 2 })
    expect(await log()).toEqual([
      [1, 'a'],
      [2, 'b'],
    ])
  })

  it('can be taken back', async () => {
    const { viewer, attemptId, save, log } = await atChoice()
    await save(1, 'a')
    const receipt = await save(2, null)
    expect(receipt).not.toHaveProperty('response')
    expect(await save(2, null)).toEqual(receipt)
    expect((await attemptFor(viewer, attemptId)).answers).toMatchObject([{ sequence: 2, response: null }])
    expect(await log()).toEqual([
      [1, 'a'],
      [2, null],
    ])
  })
})

describe('an answer that arrives late', () => {
  it('is kept as history and told what counts', async () => {
    const { save, log } = await atChoice()
    const newest = await save(5, 'b')
    expect(await save(3, 'a')).toEqual({ ...newest, response: 'b' })
    expect(await save(3, 'a')).toEqual({ ...newest, response: 'b' })
    expect(await log()).toEqual([
      [3, 'a'],
      [5, 'b'],
    ])
  })

  it('does not undo that a newer one was taken back', async () => {
    const { save } = await atChoice()
    const newest = await save(5, null)
    expect(await save(3, 'a')).toEqual({ ...newest, response: null })
  })

  it('under a sequence that another answer has already does not replace it', async () => {
    const { save, log } = await atChoice()
    const first = await save(1, 'a')
    expect(await save(1, 'b')).toEqual({ ...first, response: 'a' })
    expect(await save(1, null)).toEqual({ ...first, response: 'a' })
    expect(await log()).toEqual([[1, 'a']])
  })
})

describe('after the finish', () => {
  it('nothing more is taken', async () => {
    const { viewer, attemptId, save, log } = await atChoice()
    await save(2, 'a')
    await finishAttempt(viewer, attemptId)
    await expectFailure(save(3, 'b'), 'finished')
    await expectFailure(save(1, 'b'), 'finished')
    expect(await log()).toEqual([[2, 'a']])
  })

  it('a repeat of what was received still gets its receipt', async () => {
    const { viewer, attemptId, save } = await atChoice()
    const receipts = [await save(1, 'a'), await save(2, 'b')]
    await finishAttempt(viewer, attemptId)
    expect(await save(2, 'b')).toEqual(receipts[1])
    expect(await save(1, 'a')).toEqual({ ...receipts[1], response: 'b' })
  })
})
