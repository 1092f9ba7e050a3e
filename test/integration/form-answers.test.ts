// The way without a script: a form knows no sequence, so what was sent last counts.
import { afterAll, describe, expect, it } from 'vitest'
import { saveAnswer, saveFormAnswer } from '@/server/answers'
import { closeDatabase } from '@/server/database'
import { finishAttempt } from '@/server/results'
import { aLearner, anAttempt, expectFailure, logOf, upTo } from './stored'

afterAll(closeDatabase)

async function atChoice() {
  const attempt = await anAttempt()
  const { id } = attempt.question('choice')
  const post = (response: unknown) => saveFormAnswer(attempt.viewer, attempt.attemptId, id, response)
  return { ...attempt, id, post, log: () => logOf(attempt.attemptId, id) }
}

describe('a posted form', () => {
  it('is stored, and each change after it', async () => {
    const { post, log } = await atChoice()
    await post('a')
    await post('b')
    await post(null)
    expect(await log()).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, null],
    ])
  })

  it('sent twice is stored once', async () => {
    const { post, log } = await atChoice()
    await Promise.all(upTo(5).map(() => post('a')))
    expect(await log()).toEqual([[1, 'a']])
  })

  it('with nothing in it stores nothing where nothing was answered', async () => {
    const { post, log } = await atChoice()
    await post(null)
    expect(await log()).toEqual([])
  })

  it('counts after what a page with a script saved', async () => {
    const { viewer, attemptId, id, post, log } = await atChoice()
    await saveAnswer(viewer, attemptId, id, { sequence: 9, response: 'a' })
    await post('b')
    expect(await log()).toEqual([
      [9, 'a'],
      [10, 'b'],
    ])
  })

  it('is refused to others, where it is no response, and after the finish', async () => {
    const { viewer, attemptId, id, post, log } = await atChoice()
    await expectFailure(saveFormAnswer(await aLearner(), attemptId, id, 'a'), 'not-found')
    await expectFailure(post('x'), 'wrong-response')
    await finishAttempt(viewer, attemptId)
    await expectFailure(post('a'), 'finished')
    expect(await log()).toEqual([])
  })

  it('sent again after the finish is known already, so that the way leads on to the result', async () => {
    const { viewer, attemptId, post, log } = await atChoice()
    await post('a')
    await finishAttempt(viewer, attemptId)
    await post('a')
    expect(await log()).toEqual([[1, 'a']])
  })
})
