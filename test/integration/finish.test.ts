// Finishing marks once; the result shows the answer, the key and the proof, and not a moment earlier.
import { afterAll, describe, expect, it } from 'vitest'
import type { Response } from '@/quiz'
import { saveAnswer } from '@/server/answers'
import { attemptFor, openAttempts } from '@/server/attempts'
import { closeDatabase, database } from '@/server/database'
import { finishAttempt, resultFor } from '@/server/results'
import { ARTICLE_TEXT, aQuestion, everyQuestion, evidenceOf } from '../support/builders'
import { aLearner, anAttempt, aQuiz, expectFailure, nowhere, upTo } from './stored'

afterAll(closeDatabase)

/** Right, partly, wrong, waiting and unanswered, by type. */
const GIVEN: Record<string, [Response, verdict: string, points: number]> = {
  choice: ['b', 'right', 1],
  'multiple-choice': [['a'], 'partly', 0.5],
  'true-false': [false, 'wrong', 0],
  gap: ['مستودعا', 'right', 1],
  'short-answer': ['المدير', 'wrong', 0],
  matching: [[['p', 'x']], 'partly', 0.5],
  ordering: [['a', 'b', 'd', 'c'], 'partly', 0.5],
  essay: ['لأن السقف تضرر', 'waiting', 0],
}

async function answeredAttempt() {
  const attempt = await anAttempt()
  for (const { id, type } of attempt.questions) {
    const given = GIVEN[type]
    if (given) await saveAnswer(attempt.viewer, attempt.attemptId, id, { sequence: 1, response: given[0] })
  }
  return attempt
}

const marksOf = async (attemptId: string) => (await database()).mark.findMany({ where: { attemptId } })

describe('the result', () => {
  it('is not there before the finish', async () => {
    const { viewer, attemptId } = await answeredAttempt()
    expect(await resultFor(viewer, attemptId)).toBeNull()
    expect(await marksOf(attemptId)).toEqual([])
  })

  it('marks every type and counts neither what waits nor more than was asked', async () => {
    const { viewer, attemptId } = await answeredAttempt()
    const result = await finishAttempt(viewer, attemptId)
    const marked = result.questions.map(({ type, mark }) => [type, mark.verdict, mark.points])
    const unanswered = ['select-evidence', 'unanswered', 0]
    const expected = Object.entries(GIVEN).map(([type, [, verdict, points]]) => [type, verdict, points])
    expect(marked.sort()).toEqual([...expected, unanswered].sort())
    expect(result).toMatchObject({ score: 3.5, outOf: 8 })
  })

  it('shows for each question what was answered, what is right and why', async () => {
    const evidence = [evidenceOf('تأخر الافتتاح ستة أشهر'), evidenceOf('الأمطار أضرت بسقف القاعة')]
    const question = aQuestion('choice', { evidence, explanation: 'السبب في الفقرة الرابعة' })
    const { viewer, attemptId, questions } = await anAttempt({ questions: [question, aQuestion('true-false')] })
    const id = questions[0]?.id ?? ''
    await saveAnswer(viewer, attemptId, id, { sequence: 1, response: 'b' })
    await saveAnswer(viewer, attemptId, id, { sequence: 2, response: 'd' })
    const { article, questions: shown } = await finishAttempt(viewer, attemptId)
    const { options, stem, explanation } = question
    expect(shown[0]).toMatchObject({ id, stem, options, explanation, evidence, answer: 'b', response: 'd' })
    expect(shown[1]).toMatchObject({ answer: true, response: null, mark: { verdict: 'unanswered' } })
    for (const { start, end, text } of shown[0]?.evidence ?? []) expect(article.text.slice(start, end)).toBe(text)
    expect(article.text).toBe(ARTICLE_TEXT)
  })

  it('stays as it was when asked for again, and the attempt waits no longer', async () => {
    const { viewer, attemptId } = await answeredAttempt()
    const result = await finishAttempt(viewer, attemptId)
    expect(await finishAttempt(viewer, attemptId)).toEqual(result)
    expect(await resultFor(viewer, attemptId)).toEqual(result)
    expect(await openAttempts(viewer)).toEqual([])
    expect((await attemptFor(viewer, attemptId)).finishedAt).toBe(result.finishedAt)
  })

  it('counts an answer that was taken back as none', async () => {
    const { viewer, attemptId, question } = await anAttempt({ questions: [aQuestion('choice')] })
    const { id } = question('choice')
    await saveAnswer(viewer, attemptId, id, { sequence: 1, response: 'b' })
    await saveAnswer(viewer, attemptId, id, { sequence: 2, response: null })
    const result = await finishAttempt(viewer, attemptId)
    expect(result.questions[0]).toMatchObject({ response: null, mark: { verdict: 'unanswered' } })
    expect(result.score).toBe(0)
  })

  it('of an attempt without any answer is nothing of everything', async () => {
    const { viewer, attemptId } = await anAttempt()
    expect(await finishAttempt(viewer, attemptId)).toMatchObject({ score: 0, outOf: everyQuestion().length })
  })

  it('stands on the version that was begun, whatever is published later', async () => {
    const { viewer, attemptId, quizId, articleId, questions } = await answeredAttempt()
    await aQuiz({ quizId, articleId, number: 2, questions: [aQuestion('true-false')] })
    const { questions: shown } = await finishAttempt(viewer, attemptId)
    expect(shown.map(({ id }) => id)).toEqual(questions.map(({ id }) => id))
  })

  it('is nobody else’s to see or to cause', async () => {
    const { viewer, attemptId } = await answeredAttempt()
    for (const other of [null, await aLearner()]) {
      await expectFailure(finishAttempt(other, attemptId), 'not-found')
      await expectFailure(resultFor(other, attemptId), 'not-found')
    }
    expect(await resultFor(viewer, attemptId)).toBeNull()
    await expectFailure(finishAttempt(viewer, nowhere()), 'not-found')
  })
})

it('50 finishes at the same moment give one result and mark once', async () => {
  const { viewer, attemptId, questions } = await answeredAttempt()
  const results = await Promise.all(upTo(50).map(() => finishAttempt(viewer, attemptId)))
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1)
  expect(await marksOf(attemptId)).toHaveLength(questions.length)
})
