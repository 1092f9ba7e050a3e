// What a learner is told of an answer, by the rule of the assignment and never earlier.
import { afterAll, describe, expect, it } from 'vitest'
import { saveAnswer } from '@/server/answers'
import { attemptFor } from '@/server/attempts'
import { closeDatabase, database } from '@/server/database'
import { showAnswer } from '@/server/question-feedback'
import { finishAttempt, resultFor } from '@/server/results'
import { aQuestion } from '../support/builders'
import { aGivenQuiz, joins } from './given'
import { anAttempt } from './stored'

afterAll(closeDatabase)

const questions = [
  aQuestion('short-answer', { answer: ['هدى سالم'], settings: { isName: true } }),
  aQuestion('ordering', { settings: { credit: 'longest-run' } }),
  aQuestion('true-false', { answer: 'not-stated' }),
]

const NOTE = { step: 'alef-maqsura', given: 'هدي', expected: 'هدى' }

async function answered(feedback: 'each' | 'end' | 'release' | 'never') {
  const given = await aGivenQuiz({ questions, rules: { feedback } })
  const joined = await joins(given, 'سلمى')
  const responses = ['المهندسة هدي سالم', ['b', 'c', 'd', 'a'], 'not-stated']
  for (const [index, response] of responses.entries())
    await saveAnswer(joined.viewer, joined.attemptId, given.questions[index]?.id ?? '', { sequence: 1, response })
  return { ...given, ...joined, ids: given.questions.map(({ id }) => id) }
}

type Answered = Awaited<ReturnType<typeof answered>>

const everythingSent = async ({ viewer, attemptId }: Answered) =>
  JSON.stringify([await attemptFor(viewer, attemptId), await resultFor(viewer, attemptId)])

describe('after the finish', () => {
  it('each answer is told with its parts and its spelling, as they were stored with the mark', async () => {
    const attempt = await answered('end')
    expect(await everythingSent(attempt)).not.toMatch(/alef-maqsura|"parts"|"spelling"/)
    const result = await finishAttempt(attempt.viewer, attempt.attemptId)
    expect(result.questions.map(({ mark }) => mark)).toEqual([
      { verdict: 'right', points: 1, outOf: 1, details: { spelling: [NOTE] } },
      { verdict: 'partly', points: expect.closeTo(2 / 3), outOf: 1 },
      { verdict: 'right', points: 1, outOf: 1 },
    ])
    expect(result.questions[1]?.parts.map(({ isRight }) => isRight)).toEqual([false, false, false, false])
    expect(result.score).toBe(2.667)
    const [row] = await (await database()).mark.findMany({ where: { questionId: attempt.ids[0] } })
    expect(row?.details).toEqual({ spelling: [NOTE] })
  })

  it('nothing of it is told before it is released, and all of it then', async () => {
    const attempt = await answered('release')
    await finishAttempt(attempt.viewer, attempt.attemptId)
    expect(await everythingSent(attempt)).not.toMatch(/alef-maqsura|"parts"|"spelling"|"verdict"|"points":0\.6/)
    await (await database()).assignment.update({ where: { id: attempt.id }, data: { releasedAt: new Date() } })
    expect(await everythingSent(attempt)).toMatch(/alef-maqsura/)
  })

  it('nothing of it is told where the rule says never', async () => {
    const attempt = await answered('never')
    await finishAttempt(attempt.viewer, attempt.attemptId)
    expect(await everythingSent(attempt)).not.toMatch(/alef-maqsura|"parts"|"spelling"|"verdict"/)
  })
})

it('under feedback after each question, what was asked for is told, and nothing of the others', async () => {
  const attempt = await answered('each')
  const [typed = ''] = attempt.ids
  expect(await showAnswer(attempt.viewer, attempt.attemptId, typed)).toMatchObject({
    answer: ['هدى سالم'],
    mark: { details: { spelling: [NOTE] } },
  })
  const { shown } = await attemptFor(attempt.viewer, attempt.attemptId)
  expect(shown.map(({ id }) => id)).toEqual([typed])
})

it('«not stated» is refused where it is not offered', async () => {
  const own = await anAttempt({ questions: [aQuestion('true-false')] })
  const save = saveAnswer(own.viewer, own.attemptId, own.question('true-false').id, {
    sequence: 1,
    response: 'not-stated',
  })
  await expect(save).rejects.toMatchObject({ key: 'wrong-response' })
})
