// A token in every key and explanation leaves the server with the result, and not before.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveAnswer } from '@/server/answers'
import { articleFor } from '@/server/articles'
import { attemptFor, openAttempts, startAttempt } from '@/server/attempts'
import { closeDatabase, database } from '@/server/database'
import { lookUpCode } from '@/server/join'
import { notePresence } from '@/server/presence'
import { toQuestion } from '@/server/questions'
import { library, quizOverview } from '@/server/quizzes'
import { finishAttempt, resultFor } from '@/server/results'
import { viewerOf } from '@/server/session'
import { everyQuestion, plantToken } from '../support/builders'
import { aGivenQuiz, joins } from './given'
import { anArticle, anAttempt, type StoredAttempt } from './stored'

afterAll(closeDatabase)

const TOKEN = 'سر-لا-يخرج-5519'
const SECRET_FIELDS =
  /"(correct|why|evidence|explanation|answer|key|construction|difficulty|gates|origin|model|rubric|settings|ladder|isName|credit|details|spelling|parts)"/

let attempt: StoredAttempt

beforeAll(async () => {
  const articleId = await anArticle({ slug: 'the-library-of-the-coast' })
  const questions = everyQuestion().map((question) => plantToken(question, TOKEN))
  attempt = await anAttempt({ articleId, questions, gates: [{ id: TOKEN, verdict: 'warn', message: TOKEN }] })
  for (const { id, type } of attempt.questions) {
    const response = type === 'true-false' ? true : null
    await saveAnswer(attempt.viewer, attempt.attemptId, id, { sequence: 1, response })
  }
})

async function expectNoKey(view: Promise<unknown>): Promise<void> {
  const sent = JSON.stringify(await view)
  expect(sent).not.toContain(TOKEN)
  expect(sent).not.toMatch(SECRET_FIELDS)
}

describe('before the finish no key leaves the server', () => {
  it('though it stands in the database', async () => {
    const rows = await (await database()).question.findMany({ where: { versionId: attempt.versionId } })
    for (const row of rows) expect(JSON.stringify(row)).toContain(TOKEN)
    expect(rows.map((row) => toQuestion(row).type)).toHaveLength(attempt.questions.length)
  })

  it('with the attempt', () => expectNoKey(attemptFor(attempt.viewer, attempt.attemptId)))
  it('with the attempts that wait', () => expectNoKey(openAttempts(attempt.viewer)))
  it('with the library', () => expectNoKey(library()))
  it('with the cover of the quiz', () => expectNoKey(quizOverview(attempt.viewer, attempt.quizId)))
  it('with the article', () => expectNoKey(articleFor(attempt.viewer, attempt.articleId)))
  it('as a result', () => expectNoKey(resultFor(attempt.viewer, attempt.attemptId)))

  it('with a receipt: that of a right answer is like any other', async () => {
    const { id } = attempt.question('choice')
    const receipts = []
    for (const [index, response] of ['a', 'b', 'c', 'd'].entries()) {
      receipts.push(await saveAnswer(attempt.viewer, attempt.attemptId, id, { sequence: index + 2, response }))
    }
    expect(new Set(receipts.map((receipt) => Object.keys(receipt).sort().join())).size).toBe(1)
  })
})

it('learners see the options of one ordering question each in an order of their own', async () => {
  const orders = new Set<string>()
  for (let learner = 0; learner < 12; learner += 1) {
    const { token, attemptId } = await startAttempt(null, attempt.quizId, null)
    const { questions } = await attemptFor(await viewerOf(token), attemptId)
    const ordering = questions.find(({ type }) => type === 'ordering')
    orders.add(ordering?.options.map(({ id }) => id).join('') ?? '')
  }
  expect(orders.size).toBeGreaterThan(2)
})

it('the finish gives the key, so the token was where it should be', async () => {
  const own = await anAttempt({ questions: everyQuestion().map((question) => plantToken(question, TOKEN)) })
  const { questions } = await finishAttempt(own.viewer, own.attemptId)
  for (const question of questions) expect(JSON.stringify(question)).toContain(TOKEN)
})

describe('under an assignment that withholds the result', () => {
  const planted = everyQuestion().map((question) => plantToken(question, TOKEN))

  it.each(['release', 'never'] as const)('no key leaves after the finish either: «%s»', async (feedback) => {
    const given = await aGivenQuiz({ questions: planted, rules: { feedback } })
    const { viewer, attemptId } = await joins(given, 'سلمى')
    await expectNoKey(attemptFor(viewer, attemptId))
    await expectNoKey(finishAttempt(viewer, attemptId))
    await expectNoKey(resultFor(viewer, attemptId))
    await expectNoKey(attemptFor(viewer, attemptId))
    await expectNoKey(notePresence(viewer, attemptId, null))
    await expectNoKey(lookUpCode(viewer, given.code, '10.0.0.1'))
  })

  it('the quiz behind it is not named, so that it cannot be taken apart from the class', async () => {
    const given = await aGivenQuiz({ questions: planted, rules: { feedback: 'never' } })
    const { viewer, attemptId } = await joins(given, 'سلمى')
    const sent = JSON.stringify([await attemptFor(viewer, attemptId), await finishAttempt(viewer, attemptId)])
    expect(sent).not.toContain(given.quizId)
    expect(sent).not.toContain(given.articleId)
  })
})
