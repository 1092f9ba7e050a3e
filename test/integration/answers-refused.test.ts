// Who may not answer, what is no answer, and who has to wait.
import { afterAll, describe, expect, it } from 'vitest'
import { saveAnswer } from '@/server/answers'
import { closeDatabase } from '@/server/database'
import { spend } from '@/server/limits'
import { aLearner, anAttempt, expectFailure, logOf, nowhere, upTo } from './stored'

afterAll(closeDatabase)

async function atChoice() {
  const attempt = await anAttempt()
  const { id } = attempt.question('choice')
  const save = (sequence: number, response: unknown) =>
    saveAnswer(attempt.viewer, attempt.attemptId, id, { sequence, response })
  return { ...attempt, save, log: () => logOf(attempt.attemptId, id) }
}

describe('an answer is refused', () => {
  it('as not found to whoever did not begin the attempt', async () => {
    const { attemptId, question, log } = await atChoice()
    const { id } = question('choice')
    const sent = { sequence: 1, response: 'a' }
    for (const viewer of [null, await aLearner()]) {
      await expectFailure(saveAnswer(viewer, attemptId, id, sent), 'not-found')
    }
    expect(await log()).toEqual([])
  })

  it.each([
    ['nowhere', nowhere()],
    ['nothing', ''],
    ['a NUL', 'a\0b'],
    ['half a character', 'a\ud83d'],
  ])('as not found at %s', async (_, id) => {
    const { viewer, attemptId, question } = await atChoice()
    const sent = { sequence: 1, response: 'a' }
    await expectFailure(saveAnswer(viewer, attemptId, id, sent), 'not-found')
    await expectFailure(saveAnswer(viewer, id, question('choice').id, sent), 'not-found')
  })

  it('as not found on a question of another quiz, though it is the learner’s too', async () => {
    const { viewer, attemptId } = await atChoice()
    const other = await anAttempt({ viewer })
    const { id } = other.question('choice')
    await expectFailure(saveAnswer(viewer, attemptId, id, { sequence: 1, response: 'a' }), 'not-found')
  })

  it('as a wrong response where it is none', async () => {
    const { save, log } = await atChoice()
    for (const response of ['x', ['a'], true, { id: 'a' }, 'a\0', undefined]) {
      await expectFailure(save(1, response), 'wrong-response')
    }
    expect(await log()).toEqual([])
  })

  it('for a while, where a program sends without end', async () => {
    const { attemptId, save } = await atChoice()
    for (const _ of upTo(6_000)) await spend('save', attemptId)
    await expect(save(1, 'a')).rejects.toMatchObject({ key: 'too-many', retryAfter: expect.any(Number) })
  })
})
