// Removing an article takes it off the shelf, and takes nothing away from those who answered on it.
import { afterAll, describe, expect, it } from 'vitest'
import { buildRequestSchema } from '@/quiz'
import { saveAnswer } from '@/server/answers'
import { articleFor, articlesOf, removeArticle } from '@/server/articles'
import { attemptFor, openAttempts, startAttempt } from '@/server/attempts'
import { closeDatabase, database } from '@/server/database'
import { buildQuiz, quizOverview } from '@/server/quizzes'
import { finishAttempt, resultFor } from '@/server/results'
import { ARTICLE_TEXT, aQuestion } from '../support/builders'
import { aLearner, anArticle, anAttempt, aQuiz, expectFailure, logOf, nowhere, storeArticle } from './stored'

afterAll(closeDatabase)

/** An article of somebody's, with somebody else's answer on it. */
async function answeredArticle() {
  const owner = await aLearner()
  const articleId = await anArticle({ ownerId: owner.learnerId })
  const attempt = await anAttempt({ articleId })
  const { id } = attempt.question('choice')
  await saveAnswer(attempt.viewer, attempt.attemptId, id, { sequence: 1, response: 'b' })
  return { ...attempt, owner, choice: id }
}

describe('a removed article', () => {
  it('is gone from every list and address, and its quizzes with it', async () => {
    const { owner, viewer, articleId, quizId } = await answeredArticle()
    await removeArticle(owner, articleId)
    expect(await articlesOf(owner)).toEqual([])
    await expectFailure(articleFor(owner, articleId), 'not-found')
    await expectFailure(quizOverview(null, quizId), 'not-found')
    await expectFailure(startAttempt(viewer, quizId, null), 'not-found')
    await expectFailure(buildQuiz(null, articleId, buildRequestSchema.parse({})), 'not-found')
    await expectFailure(removeArticle(owner, articleId), 'not-found')
  })

  it('lets a running attempt go on to its result', async () => {
    const { owner, viewer, articleId, attemptId, questions, choice } = await answeredArticle()
    await removeArticle(owner, articleId)
    expect(await openAttempts(viewer)).toMatchObject([{ id: attemptId }])
    expect(await attemptFor(viewer, attemptId)).toMatchObject({ article: { text: ARTICLE_TEXT } })
    await saveAnswer(viewer, attemptId, choice, { sequence: 2, response: 'a' })
    const result = await finishAttempt(viewer, attemptId)
    expect(result.questions).toHaveLength(questions.length)
    expect(result.questions.find(({ id }) => id === choice)).toMatchObject({ response: 'a', answer: 'b' })
  })

  it('leaves finished results readable, with the text', async () => {
    const { owner, viewer, articleId, attemptId } = await answeredArticle()
    const result = await finishAttempt(viewer, attemptId)
    await removeArticle(owner, articleId)
    expect(await resultFor(viewer, attemptId)).toEqual(result)
    expect(result.article.text).toBe(ARTICLE_TEXT)
  })

  it('may be pasted again, as another article', async () => {
    const { learnerId, ...owner } = await aLearner()
    const first = await storeArticle(learnerId, ARTICLE_TEXT, null)
    await removeArticle({ learnerId, ...owner }, first.id)
    expect(await storeArticle(learnerId, ARTICLE_TEXT, null)).not.toEqual(first)
  })
})

describe('an article is not removed', () => {
  it('by who did not paste it, or by nobody', async () => {
    const { owner, viewer, articleId, quizId } = await answeredArticle()
    await expectFailure(removeArticle(viewer, articleId), 'not-found')
    await expectFailure(removeArticle(null, articleId), 'not-found')
    expect(await articleFor(owner, articleId)).toMatchObject({ mine: true, quizzes: [{ id: quizId }] })
  })

  it('where it belongs to the library', async () => {
    const articleId = await anArticle({ slug: nowhere() })
    await expectFailure(removeArticle(null, articleId), 'not-found')
    await expectFailure(removeArticle(await aLearner(), articleId), 'not-found')
  })

  it.each([nowhere(), '', 'a\0b'])('at an address that leads nowhere: %j', async (id) => {
    await expectFailure(removeArticle(await aLearner(), id), 'not-found')
  })
})

/** A draft, because of a published version the database would refuse even more. */
async function aDraftWithAnswer() {
  const { learnerId } = await aLearner()
  const quiz = await aQuiz({ draft: true, questions: [aQuestion('true-false')] })
  const questionId = quiz.questions[0]?.id ?? ''
  const answers = { create: { questionId, sequence: 1, response: true } }
  const data = { seed: '1', learnerId, versionId: quiz.versionId, answers }
  const { id: attemptId } = await (await database()).attempt.create({ data })
  return { ...quiz, attemptId, questionId }
}

describe('the database itself refuses to delete what was answered on', () => {
  it('article, quiz, version and question stay, and so do the answers', async () => {
    const draft = await aDraftWithAnswer()
    const db = await database()
    await expect(db.article.delete({ where: { id: draft.articleId } })).rejects.toThrow(/foreign key/i)
    await expect(db.quiz.delete({ where: { id: draft.quizId } })).rejects.toThrow(/foreign key/i)
    await expect(db.quizVersion.delete({ where: { id: draft.versionId } })).rejects.toThrow(/foreign key/i)
    await expect(db.question.delete({ where: { id: draft.questionId } })).rejects.toThrow(/foreign key/i)
    expect(await logOf(draft.attemptId, draft.questionId)).toEqual([[1, true]])
  })
})
