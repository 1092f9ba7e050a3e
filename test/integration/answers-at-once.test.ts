// What two tabs, a nervous finger and a slow network do to one question at the same moment.
import { afterAll, describe, expect, it } from 'vitest'
import { saveAnswer } from '@/server/answers'
import { attemptFor } from '@/server/attempts'
import { closeDatabase } from '@/server/database'
import { anAttempt, logOf, upTo } from './stored'

afterAll(closeDatabase)

async function atChoice() {
  const attempt = await anAttempt()
  const { id } = attempt.question('choice')
  const save = (sequence: number, response: unknown) =>
    saveAnswer(attempt.viewer, attempt.attemptId, id, { sequence, response })
  const standing = async () => (await attemptFor(attempt.viewer, attempt.attemptId)).answers
  return { save, standing, log: () => logOf(attempt.attemptId, id) }
}

describe('at the same moment', () => {
  it('200 duplicates of one save are one row with one receipt', async () => {
    const { save, log } = await atChoice()
    const receipts = await Promise.all(upTo(200).map(() => save(1, 'a')))
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1)
    expect(await log()).toEqual([[1, 'a']])
  })

  it('of two responses with one sequence one counts, and both tabs are told which', async () => {
    for (const _ of upTo(10)) {
      const { save, log } = await atChoice()
      const receipts = await Promise.all([save(1, 'a'), save(1, 'b'), save(1, 'a'), save(1, 'b')])
      const [[, stands] = []] = await log()
      const told = receipts.map((receipt, index) => receipt.response ?? (index % 2 === 0 ? 'a' : 'b'))
      expect(told).toEqual([stands, stands, stands, stands])
      expect(await log()).toHaveLength(1)
    }
  })

  it('interleaved saves of two tabs are all kept, and the highest sequence counts', async () => {
    const { save, standing, log } = await atChoice()
    const odd = upTo(20).map((step) => [2 * step - 1, 'a'] as const)
    const even = upTo(20).map((step) => [2 * step, 'b'] as const)
    await Promise.all([...odd, ...even.toReversed()].map(([sequence, response]) => save(sequence, response)))
    expect(await log()).toEqual([...odd, ...even].sort(([one], [other]) => one - other))
    expect(await standing()).toMatchObject([{ sequence: 40, response: 'b' }])
  })

  it('whatever the order of arrival, the newest is what a reload shows', async () => {
    for (const _ of upTo(5)) {
      const { save, standing } = await atChoice()
      const receipts = await Promise.all([save(3, 'c'), save(1, 'a'), save(2, null)])
      expect(receipts[0]).toMatchObject({ sequence: 3 })
      expect(await standing()).toMatchObject([{ sequence: 3, response: 'c' }])
    }
  })

  it('answers to different questions do not stand in each other’s way', async () => {
    const { viewer, attemptId, questions } = await anAttempt()
    const save = (id: string) => saveAnswer(viewer, attemptId, id, { sequence: 1, response: null })
    await Promise.all(questions.map(({ id }) => save(id)))
    const saved = (await attemptFor(viewer, attemptId)).answers.map(({ questionId }) => questionId)
    expect(saved.sort()).toEqual(questions.map(({ id }) => id).sort())
  })
})
