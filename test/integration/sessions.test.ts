// Who is asking: nobody, or the learner whose token this is. A shared tablet never mixes two pupils up.
import { afterAll, describe, expect, it } from 'vitest'
import { attemptFor, openAttempts, startAttempt } from '@/server/attempts'
import { closeDatabase, database } from '@/server/database'
import { enter, nameSchema, viewerOf } from '@/server/session'
import { aQuiz, expectFailure, nowhere } from './stored'

afterAll(closeDatabase)

async function someoneNew(name: string | null) {
  const { token } = await enter(null, name)
  return { token, viewer: await viewerOf(token) }
}

describe('a token', () => {
  it('is known again as the learner who was given it', async () => {
    const { learnerId, token } = await enter(null, 'سلمى')
    expect(await viewerOf(token)).toEqual({ learnerId, name: 'سلمى' })
  })

  it('is stored only as a digest', async () => {
    const { learnerId, token } = await enter(null, null)
    const sessions = await (await database()).learnerSession.findMany({ where: { learnerId } })
    expect(sessions).toHaveLength(1)
    expect(JSON.stringify(sessions)).not.toContain(token)
  })

  it.each([undefined, '', 'unknown', 'a\0b', '\ud83d', `${'x'.repeat(100_000)}`, "' OR 1=1 --"])(
    'that nobody was given is nobody: %j',
    async (token) => {
      expect(await viewerOf(token)).toBeNull()
    },
  )

  it('that is too old is nobody', async () => {
    const { learnerId, token } = await enter(null, null)
    const where = { learnerId }
    await (await database()).learnerSession.updateMany({ where, data: { expiresAt: new Date(Date.now() - 1000) } })
    expect(await viewerOf(token)).toBeNull()
  })
})

describe('who starts an attempt', () => {
  it('without a session gets one, and the attempt is theirs', async () => {
    const { quizId } = await aQuiz()
    const { attemptId, token } = await startAttempt(null, quizId, 'سلمى')
    const viewer = await viewerOf(token)
    expect(await attemptFor(viewer, attemptId)).toMatchObject({ id: attemptId, quizId, name: 'سلمى', answers: [] })
    expect(await openAttempts(viewer)).toMatchObject([{ id: attemptId }])
    expect(await openAttempts(null)).toEqual([])
  })

  it('under no name or the same name goes on as the same learner', async () => {
    const { viewer } = await someoneNew('سلمى')
    expect(await enter(viewer, null)).toEqual({ learnerId: viewer?.learnerId })
    expect(await enter(viewer, 'سلمى')).toEqual({ learnerId: viewer?.learnerId })
  })

  it('may give a name later', async () => {
    const { viewer, token } = await someoneNew(null)
    expect(await enter(viewer, 'سلمى')).toEqual({ learnerId: viewer?.learnerId })
    expect(await viewerOf(token)).toMatchObject({ name: 'سلمى' })
  })

  it('under another name on the same device is another learner, who sees nothing of the first', async () => {
    const { viewer: first } = await someoneNew('سلمى')
    const { quizId } = await aQuiz()
    const { attemptId } = await startAttempt(first, quizId, null)
    const { token, learnerId } = await startAttempt(first, quizId, 'كريم')
    const second = await viewerOf(token)
    expect(second).toEqual({ learnerId, name: 'كريم' })
    expect(learnerId).not.toBe(first?.learnerId)
    await expectFailure(attemptFor(second, attemptId), 'not-found')
    expect(await attemptFor(first, attemptId)).toMatchObject({ name: 'سلمى' })
  })

  it('twice has two attempts', async () => {
    const { viewer } = await someoneNew(null)
    const { quizId } = await aQuiz()
    const one = await startAttempt(viewer, quizId, null)
    const other = await startAttempt(viewer, quizId, null)
    expect(other.attemptId).not.toBe(one.attemptId)
  })
})

describe('an attempt cannot be started', () => {
  it.each([nowhere(), '', 'a\0b'])('on no quiz: %j', async (quizId) => {
    const before = await (await database()).learner.count()
    await expectFailure(startAttempt(null, quizId, null), 'not-found')
    expect(await (await database()).learner.count()).toBe(before)
  })

  it('on a draft', async () => {
    const { quizId } = await aQuiz({ draft: true })
    await expectFailure(startAttempt(null, quizId, null), 'not-found')
  })

  it('on the draft that follows a published version: the published one is taken', async () => {
    const { quizId, articleId, questions } = await aQuiz()
    await aQuiz({ quizId, articleId, number: 2, draft: true })
    const { attemptId, token } = await startAttempt(null, quizId, null)
    const shown = (await attemptFor(await viewerOf(token), attemptId)).questions.map(({ id }) => id)
    expect(shown).toEqual(questions.map(({ id }) => id))
  })
})

describe('a name', () => {
  it.each([
    [' سلمى ', 'سلمى'],
    ['', null],
    ['   ', null],
    [null, null],
    [undefined, null],
  ])('%j is read as %j', (typed, name) => {
    expect(nameSchema.parse(typed)).toBe(name)
  })

  it.each(['س'.repeat(81), 'سل\0مى', 'سلمى\ud83d', 7, ['سلمى']])('%j is none', (typed) => {
    expect(nameSchema.safeParse(typed).success).toBe(false)
  })
})
