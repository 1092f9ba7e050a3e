// Self-study on a real database: what was missed becomes a card, comes back when it is due, asked another way where the
// article gives one, and counts once a meeting.
import { afterAll, describe, expect, it } from 'vitest'
import { libraryArticles } from '@/prisma/articles'
import type { Question, Response } from '@/quiz'
import { saveAnswer } from '@/server/answers'
import { attemptFor } from '@/server/attempts'
import { closeDatabase, database } from '@/server/database'
import { showAnswer } from '@/server/question-feedback'
import { buildQuiz } from '@/server/quizzes'
import { finishAttempt } from '@/server/results'
import type { Viewer } from '@/server/session'
import { beginStudy } from '@/server/study/begin'
import { comebackOf, practiseMissed } from '@/server/study/comeback'
import { progressFor } from '@/server/study/progress'
import { answerCard, type ReviewAnswer, reviewFeedback } from '@/server/study/review'
import { askCard, dueCount, studyDay } from '@/server/study/session'
import { setKnown, wordsOf } from '@/server/study/words'
import { anOption, aQuestion, evidenceOf, plantToken } from '../support/builders'
import { aGivenQuiz, joins } from './given'
import { aLearner, anAttempt, expectFailure, type Learner, logOf, storeArticle } from './stored'

afterAll(closeDatabase)

const DAY = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * DAY)
const WORD = aQuestion('choice', {
  construction: 'word-in-context',
  stem: 'ما معنى كلمة «مخزنًا» في قول النص: «كان مخزنًا للحبوب»؟',
  options: [anOption('a', { text: 'مستودعًا', correct: true }), anOption('b', { text: 'بيتًا' })],
  answer: 'a',
  evidence: [evidenceOf('قالت المهندسة هدى سالم إن المبنى كان مخزنًا للحبوب قبل ترميمه.')],
})

async function finished(questions: readonly Question[], responses: readonly Response[], viewer?: Learner) {
  const attempt = await anAttempt({ questions, ...(viewer && { viewer }) })
  for (const [at, response] of responses.entries()) {
    const id = attempt.questions[at]?.id ?? ''
    await saveAnswer(attempt.viewer, attempt.attemptId, id, { sequence: 1, response })
  }
  await finishAttempt(attempt.viewer, attempt.attemptId)
  return attempt
}

const cardsOf = async ({ learnerId }: Learner) =>
  (await database()).reviewCard.findMany({
    where: { learnerId },
    include: { logs: true },
    orderBy: { createdAt: 'asc' },
  })

/** The first card that is asked at this time, as its page would post it. */
async function askedAt(viewer: Viewer, now: Date, more: Partial<ReviewAnswer> = {}) {
  const [first] = (await studyDay(viewer, now)).today
  const asked = await askCard(viewer, first?.id ?? '')
  if (!asked) throw new Error('nothing is due')
  const { cardId, meeting, question } = asked
  const answer = { cardId, meeting, questionId: question.id, response: null, givesUp: false, isEasy: false, ...more }
  return { asked, answer }
}

describe('a card', () => {
  it('is made of what was answered wrong or partly, with its word, and of nothing else', async () => {
    const questions = [aQuestion('choice'), aQuestion('multiple-choice'), WORD, aQuestion('essay'), aQuestion('gap')]
    const { viewer, questions: stored } = await finished(questions, ['b', ['a'], 'b', 'نص'])
    const cards = await cardsOf(viewer)
    expect(cards.map(({ questionId }) => questionId).sort()).toEqual([stored[1]?.id, stored[2]?.id].sort())
    expect(cards.every(({ reps, due }) => reps === 1 && due > inDays(0.9))).toBe(true)
    const [word] = await wordsOf(viewer)
    expect(word).toMatchObject({ word: 'مخزنًا', gloss: 'مستودعًا', isKnown: false, sentence: WORD.evidence[0]?.text })
  })

  it('waits for its day, comes then, and is counted in the learner’s own calendar', async () => {
    const { viewer } = await finished([aQuestion('choice')], ['a'])
    expect([await dueCount(viewer, inDays(0)), await dueCount(viewer, inDays(2))]).toEqual([0, 1])
    expect(await studyDay(viewer, inDays(0))).toMatchObject({ today: [], done: 0, cards: 1 })
    const [card] = await cardsOf(viewer)
    expect((await studyDay(viewer, inDays(0))).nextDue).toBe(card?.due.toISOString())
    const { answer } = await askedAt(viewer, inDays(2), { response: 'b' })
    await expectFailure(answerCard(viewer, answer, inDays(0)), 'not-found')
  })

  it('is remembered as missed once more when its question is missed in another quiz', async () => {
    const { viewer, articleId } = await finished([aQuestion('choice')], ['a'])
    const again = await anAttempt({ questions: [aQuestion('choice')], articleId, viewer })
    await saveAnswer(viewer, again.attemptId, again.questions[0]?.id ?? '', { sequence: 1, response: 'c' })
    await finishAttempt(viewer, again.attemptId)
    expect((await cardsOf(viewer)).map(({ reps, lapses }) => [reps, lapses])).toEqual([[2, 1]])
  })
})

describe('a meeting', () => {
  it('is marked, logged whole and shown with the proof; posted twice, at once and later, it counts once', async () => {
    const question = aQuestion('choice', { explanation: 'هذا ما يقوله النص', evidence: [evidenceOf('مكتبة جديدة')] })
    const { viewer } = await finished([question], ['a'])
    const now = inDays(2)
    const { answer } = await askedAt(viewer, now, { response: 'b' })
    const logs = await Promise.all([answerCard(viewer, answer, now), answerCard(viewer, answer, now)])
    logs.push(await answerCard(viewer, { ...answer, response: 'c' }, inDays(2.1)))
    expect(new Set(logs).size).toBe(1)
    const [card] = await cardsOf(viewer)
    expect(card?.logs).toHaveLength(1)
    expect(card?.logs[0]).toMatchObject({ verdict: 'right', rating: 3, response: 'b' })
    expect(card?.logs[0]?.question).toMatchObject({ stem: question.stem, answer: 'b' })
    expect(card?.reps).toBe(2)
    const { result } = await reviewFeedback(viewer, logs[0] ?? '')
    expect(result).toMatchObject({ response: 'b', explanation: question.explanation, mark: { verdict: 'right' } })
    await expectFailure(reviewFeedback(await aLearner(), logs[0] ?? ''), 'not-found')
    expect(await studyDay(viewer, now)).toMatchObject({ today: [], done: 1 })
  })

  it('wants an answer, or the word that there is none; what belongs to another question is refused', async () => {
    const { viewer } = await finished([aQuestion('choice')], ['a'])
    const now = inDays(2)
    const { answer } = await askedAt(viewer, now)
    await expectFailure(answerCard(viewer, answer, now), 'answer-first')
    await expectFailure(answerCard(viewer, { ...answer, response: 'z' }, now), 'wrong-response')
    await expectFailure(answerCard(viewer, { ...answer, response: 'b', questionId: 'other' }, now), 'wrong-response')
    await expectFailure(answerCard(await aLearner(), { ...answer, response: 'b' }, now), 'not-found')
    expect((await cardsOf(viewer))[0]?.logs).toEqual([])
    await answerCard(viewer, { ...answer, givesUp: true }, now)
    expect((await cardsOf(viewer))[0]?.logs[0]).toMatchObject({ verdict: 'unanswered', rating: 1, response: null })
  })

  it('asks with no word of the key', async () => {
    const token = 'planted-token'
    const types = ['choice', 'multiple-choice', 'gap', 'short-answer', 'matching', 'ordering'] as const
    const questions = types.map((type) => plantToken(aQuestion(type, { id: type }), token))
    const wrong: Response[] = ['a', ['b'], 'خطأ', 'خطأ', [['p', 'y']], ['d', 'c', 'b', 'a']]
    const { viewer } = await finished(questions, wrong)
    const cards = await cardsOf(viewer)
    expect(cards).toHaveLength(types.length)
    for (const { id } of cards) {
      const asked = JSON.stringify(await askCard(viewer, id))
      expect(asked).toContain('stem')
      expect(asked).not.toMatch(/planted-token|"correct"|"answer"|"why"|"evidence"|"construction"/)
    }
  })

  it('asks the same fact another way where the engine has one, the same at each reading and never in the missed words', async () => {
    const viewer = await aLearner()
    const text = libraryArticles.find(({ slug }) => slug === 'how-bees-make-honey')?.text ?? ''
    const { id: articleId } = await storeArticle(viewer.learnerId, text, 'العسل')
    const { id: quizId } = await buildQuiz(viewer, articleId, { count: 12, seed: '1' })
    const { attemptId } = await beginStudy(viewer, quizId, { name: null, feedback: 'end' }, '10.0.0.1')
    const rows = await (await database()).question.findMany({ where: { version: { quizId } } })
    for (const row of rows) {
      const options = row.options as { id: string; correct: boolean }[]
      const wrong = options.find(({ correct }) => !correct)?.id
      const response = { choice: wrong, gap: wrong ?? 'خطأ', 'true-false': !row.key }[row.type]
      if (response !== undefined) await saveAnswer(viewer, attemptId, row.id, { sequence: 1, response })
    }
    await finishAttempt(viewer, attemptId)
    const cards = await cardsOf(viewer)
    const asked = await Promise.all(cards.map(({ id }) => askCard(viewer, id)))
    const others = asked.flatMap((each) => (each?.isAnotherWay ? [each] : []))
    expect(others.length).toBeGreaterThan(0)
    for (const { cardId, question } of others) {
      expect(await askCard(viewer, cardId)).toMatchObject({ question })
      const missed = rows.find(({ id }) => id === cards.find((card) => card.id === cardId)?.questionId)
      expect(question.stem).not.toBe(missed?.stem)
    }
  })
})

describe('words', () => {
  it('marked as known put their card aside, and bring it back', async () => {
    const { viewer } = await finished([WORD], ['b'])
    const [word] = await wordsOf(viewer)
    await expectFailure(setKnown(await aLearner(), word?.id ?? '', true, inDays(0)), 'not-found')
    await setKnown(viewer, word?.id ?? '', true, inDays(0))
    expect(await dueCount(viewer, inDays(2))).toBe(0)
    expect(await wordsOf(viewer)).toMatchObject([{ isKnown: true, due: null }])
    await setKnown(viewer, word?.id ?? '', false, inDays(0))
    expect(await dueCount(viewer, inDays(2))).toBe(1)
  })
})

describe('feedback after each question without an assignment', () => {
  it('shows what is right once answered, and the answer then stays', async () => {
    const { quizId, viewer: owner } = await anAttempt({ questions: [aQuestion('choice'), aQuestion('true-false')] })
    const each = await beginStudy(owner, quizId, { name: null, feedback: 'each' }, '10.0.0.1')
    const { questions, checksEach } = await attemptFor(owner, each.attemptId)
    expect(checksEach).toBe(true)
    const id = questions[0]?.id ?? ''
    await expectFailure(showAnswer(owner, each.attemptId, id), 'answer-first')
    await saveAnswer(owner, each.attemptId, id, { sequence: 1, response: 'a' })
    expect(await showAnswer(owner, each.attemptId, id)).toMatchObject({ answer: 'b', mark: { verdict: 'wrong' } })
    await expectFailure(saveAnswer(owner, each.attemptId, id, { sequence: 2, response: 'b' }), 'question-closed')
    expect(await logOf(each.attemptId, id)).toEqual([[1, 'a']])
    expect((await attemptFor(owner, each.attemptId)).shown.map((shown) => shown.id)).toEqual([id])
    await finishAttempt(owner, each.attemptId)
    expect(await cardsOf(owner)).toHaveLength(1)
    const end = await beginStudy(owner, quizId, { name: null, feedback: 'end' }, '10.0.0.1')
    await saveAnswer(owner, end.attemptId, id, { sequence: 1, response: 'a' })
    await expectFailure(showAnswer(owner, end.attemptId, id), 'not-found')
  })
})

describe('what was missed under an assignment', () => {
  it('is practised when the pupil asks for it, and not before the result may be seen', async () => {
    const given = await aGivenQuiz({ questions: [aQuestion('choice')], rules: { feedback: 'release' } })
    const { viewer, attemptId } = await joins(given, 'سلمى')
    await saveAnswer(viewer, attemptId, given.questions[0]?.id ?? '', { sequence: 1, response: 'a' })
    await finishAttempt(viewer, attemptId)
    expect(await comebackOf(viewer, attemptId)).toBeNull()
    await expectFailure(practiseMissed(viewer, attemptId, inDays(0)), 'not-found')
    await (await database()).assignment.update({ where: { id: given.id }, data: { releasedAt: new Date() } })
    expect(await comebackOf(viewer, attemptId)).toEqual({ missed: 1, kept: 0 })
    await practiseMissed(viewer, attemptId, inDays(0))
    await practiseMissed(viewer, attemptId, inDays(0))
    expect(await comebackOf(viewer, attemptId)).toEqual({ missed: 1, kept: 1 })
    expect((await cardsOf(viewer)).map(({ reps }) => reps)).toEqual([1])
    expect((await progressFor(viewer, new Date())).byProcess.every(({ answered }) => answered === 0)).toBe(true)
  })
})

it('progress counts attempts and meetings by process and day, and a run of days', async () => {
  const viewer = await aLearner()
  const now = inDays(2)
  await finished([aQuestion('choice'), aQuestion('true-false')], ['a', true], viewer)
  const { answer } = await askedAt(viewer, now, { response: 'b' })
  await answerCard(viewer, answer, now)
  const { byProcess, byWeek, streak } = await progressFor(viewer, now)
  expect(byProcess[0]).toMatchObject({ process: 'retrieve', answered: 3, right: 2, interval: null })
  expect(byWeek.at(-1)).toMatchObject({ answered: 3, right: 2 })
  expect(streak).toMatchObject({ days: 2, practisedToday: true })
})

it('another length builds questions on the same article once, and they are the learner’s own', async () => {
  const viewer = await aLearner()
  const { id: articleId } = await storeArticle(viewer.learnerId, libraryArticles[0]?.text ?? '', null)
  const { id: quizId } = await buildQuiz(viewer, articleId, { count: 6, seed: '1' })
  const begin = (count: number) => beginStudy(viewer, quizId, { name: null, feedback: 'each', count }, '10.0.0.1')
  const [same, other, again] = [await begin(6), await begin(3), await begin(3)]
  const lengths = await Promise.all(
    [same, other, again].map(async ({ attemptId }) => (await attemptFor(viewer, attemptId)).questions.length),
  )
  expect(lengths).toEqual([6, 3, 3])
  expect(await (await database()).quiz.count({ where: { ownerId: viewer.learnerId } })).toBe(2)
})
