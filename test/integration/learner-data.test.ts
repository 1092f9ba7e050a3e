// What belongs to a learner: joined to an account by their own word, taken out whole, and erased whole.
import { afterAll, describe, expect, it } from 'vitest'
import { saveAnswer } from '@/server/answers'
import { startAttempt } from '@/server/attempts'
import { closeDatabase, database } from '@/server/database'
import { eraseMyself } from '@/server/erase-learner'
import { exportLearner } from '@/server/export-learner'
import { beginIntake } from '@/server/intake'
import { readPaste } from '@/server/read-intake'
import { finishAttempt } from '@/server/results'
import { openSession, type Viewer, viewerOf } from '@/server/session'
import { deviceHistory, joinDevice } from '@/server/study/join-device'
import { answerCard } from '@/server/study/review'
import { askCard } from '@/server/study/session'
import { ARTICLE_TEXT, anOption, aQuestion, evidenceOf } from '../support/builders'
import { aGivenQuiz, joins } from './given'
import { aClass, aLearner, anArticle, anAttempt, aQuiz, aTeacher, expectFailure, type Learner } from './stored'

afterAll(closeDatabase)

const SOON = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000)
const WORD = aQuestion('choice', {
  construction: 'word-in-context',
  stem: 'ما معنى كلمة «مخزنًا» في قول النص: «كان مخزنًا للحبوب»؟',
  options: [anOption('a', { text: 'مستودعًا', correct: true }), anOption('b', { text: 'بيتًا' })],
  answer: 'a',
  evidence: [evidenceOf('المبنى كان مخزنًا للحبوب')],
})

/** An article and a quiz of their own, missed, met again once, with a word and a text on its way in. */
async function studied(viewer: Learner) {
  const articleId = await anArticle({ ownerId: viewer.learnerId })
  const attempt = await anAttempt({ viewer, articleId, ownerId: viewer.learnerId, questions: [WORD] })
  await saveAnswer(viewer, attempt.attemptId, attempt.questions[0]?.id ?? '', { sequence: 1, response: 'b' })
  await finishAttempt(viewer, attempt.attemptId)
  const [card] = await (await database()).reviewCard.findMany({ where: { learnerId: viewer.learnerId } })
  const asked = await askCard(viewer, card?.id ?? '')
  if (!asked) throw new Error('what was missed has a card')
  const { cardId, meeting, question } = asked
  const given = { cardId, meeting, questionId: question.id, response: null, givesUp: true, isEasy: false }
  await answerCard(viewer, given, SOON)
  await beginIntake(viewer.learnerId, readPaste(ARTICLE_TEXT, 'نص في الطريق'))
  return { ...attempt, cardId }
}

/** Rows that name a learner, by table; an empty list of each where nothing is left. */
async function rowsOf(learnerId: string) {
  const db = await database()
  const found = {
    learner: await db.learner.count({ where: { id: learnerId } }),
    sessions: await db.learnerSession.count({ where: { learnerId } }),
    attempts: await db.attempt.count({ where: { learnerId } }),
    cards: await db.reviewCard.count({ where: { learnerId } }),
    words: await db.missedWord.count({ where: { learnerId } }),
    articles: await db.article.count({ where: { ownerId: learnerId } }),
    quizzes: await db.quiz.count({ where: { ownerId: learnerId } }),
    intakes: await db.intake.count({ where: { ownerId: learnerId } }),
    participants: await db.participant.count({ where: { learnerId } }),
  }
  return Object.fromEntries(Object.entries(found).filter(([, count]) => count > 0))
}

describe('joining what a device did to an account', () => {
  async function device(name: string | null = 'نور') {
    const learner = await aLearner(name)
    const { token } = await openSession(learner.learnerId)
    return { learner, token }
  }

  it('moves everything that was done alone, and the device’s learner is gone', async () => {
    const [teacher, { learner, token }] = [await aTeacher(), await device()]
    const { cardId } = await studied(learner)
    expect(await deviceHistory(teacher, token)).toEqual({ name: 'نور', attempts: 1, cards: 1, articles: 1 })
    expect(await rowsOf(teacher.learnerId)).toEqual({ learner: 1 })
    await joinDevice(teacher, token)
    const all = { learner: 1, attempts: 1, cards: 1, words: 1, articles: 1, quizzes: 1, intakes: 1 }
    expect(await rowsOf(teacher.learnerId)).toEqual(all)
    expect(await rowsOf(learner.learnerId)).toEqual({})
    expect(await viewerOf(token)).toBeNull()
    expect((await askCard(teacher, cardId))?.meeting).toBe(2)
    await expectFailure(joinDevice(teacher, token), 'not-found')
  })

  it('makes one card of two on the same question, with the meetings of both', async () => {
    const [teacher, { learner, token }] = [await aTeacher(), await device()]
    const { quizId, questions, cardId } = await studied(learner)
    const db = await database()
    const own = { learnerId: teacher.learnerId, questionId: questions[0]?.id ?? '', due: SOON, reps: 3 }
    const kept = await db.reviewCard.create({ data: own })
    await joinDevice(teacher, token)
    const cards = await db.reviewCard.findMany({ where: { learnerId: teacher.learnerId }, include: { logs: true } })
    expect(cards.map(({ id, reps, logs }) => [id, reps, logs.length])).toEqual([[kept.id, 5, 1]])
    expect(await db.reviewCard.count({ where: { id: cardId } })).toBe(0)
    expect(quizId).toBeTruthy()
  })

  it('leaves to a class what was answered for it, and never takes a pupil’s device', async () => {
    const given = await aGivenQuiz({ questions: [aQuestion('choice')] })
    const { viewer } = await joins(given, 'سلمى')
    const { token } = await openSession(viewer.learnerId)
    await studied(viewer)
    const teacher = await aTeacher()
    await joinDevice(teacher, token)
    expect(await rowsOf(viewer.learnerId)).toMatchObject({ learner: 1, attempts: 1, participants: 1 })
    expect((await rowsOf(teacher.learnerId)).attempts).toBe(1)
    const inClass = await aGivenQuiz({ names: ['سلمى حداد'] })
    const pupil = await joins(inClass, 'سلمى حداد')
    await studied(pupil.viewer)
    const card = await openSession(pupil.viewer.learnerId)
    expect(await deviceHistory(teacher, card.token)).toBeNull()
    await expectFailure(joinDevice(teacher, card.token), 'not-found')
  })
})

describe('a copy of everything', () => {
  it('holds all that is the learner’s, and nothing of anybody else', async () => {
    const viewer = await aLearner('نور')
    const { quizId } = await studied(viewer)
    const stranger = await aLearner('غريبة')
    const theirs = await startAttempt(stranger, quizId, null)
    const file = await exportLearner(viewer, SOON)
    expect(file).toMatchObject({
      format: 'fahm-learner',
      version: 1,
      learner: { name: 'نور' },
      account: null,
      attempts: [
        { score: 0, outOf: 1, questions: [{ answers: [{ response: 'b' }], key: 'a', mark: { verdict: 'wrong' } }] },
      ],
      cards: [{ stem: WORD.stem, meetings: [{ verdict: 'unanswered', rating: 1 }] }],
      words: [{ word: 'مخزنًا', gloss: 'مستودعًا' }],
      articles: [{ text: ARTICLE_TEXT }],
      textsOnTheirWay: [{ title: 'نص في الطريق' }],
      quizzes: [{ versions: [{ questions: [{ stem: WORD.stem }] }] }],
    })
    expect(JSON.stringify(file)).not.toContain('غريبة')
    expect(JSON.stringify(file)).not.toContain(theirs.attemptId)
    const where = { actorId: viewer.learnerId, kind: 'export' }
    expect(await (await database()).dataEvent.count({ where })).toBe(1)
    await expectFailure(exportLearner(null, SOON), 'not-found')
  })

  it('holds no key of what is still open or withheld', async () => {
    const secret = 'السر المكتوم'
    const questions = [aQuestion('short-answer', { answer: [secret], explanation: secret })]
    const open = await anAttempt({ questions })
    expect(JSON.stringify(await exportLearner(open.viewer, SOON))).not.toContain(secret)
    const given = await aGivenQuiz({ questions, rules: { feedback: 'release' } })
    const { viewer, attemptId } = await joins(given, 'سلمى')
    await saveAnswer(viewer, attemptId, given.questions[0]?.id ?? '', { sequence: 1, response: 'خطأ' })
    await finishAttempt(viewer, attemptId)
    const withheld = JSON.stringify(await exportLearner(viewer, SOON))
    expect(withheld).toContain('خطأ')
    expect(withheld).not.toContain(secret)
    expect(withheld).not.toContain('verdict')
    await (await database()).assignment.update({ where: { id: given.id }, data: { releasedAt: new Date() } })
    expect(JSON.stringify(await exportLearner(viewer, SOON))).toContain(secret)
  })
})

describe('erasing everything', () => {
  it('leaves nothing: no row, no text, no quiz that was the learner’s', async () => {
    const viewer = await aLearner('نور')
    const { token } = await openSession(viewer.learnerId)
    const { articleId, quizId, versionId } = await studied(viewer)
    expect(await eraseMyself(viewer)).toBe('all')
    expect(await rowsOf(viewer.learnerId)).toEqual({})
    expect(await viewerOf(token)).toBeNull()
    const db = await database()
    const left = [
      await db.article.count({ where: { id: articleId } }),
      await db.quiz.count({ where: { id: quizId } }),
      await db.question.count({ where: { versionId } }),
      await db.answer.count({ where: { question: { versionId } } }),
    ]
    expect(left).toEqual([0, 0, 0, 0])
    const events = await db.dataEvent.findMany({ where: { actorId: viewer.learnerId } })
    expect(events.map(({ kind }) => kind)).toEqual(['erase-learner'])
    expect(JSON.stringify(events)).not.toContain('نور')
    await expectFailure(eraseMyself(null), 'not-found')
  })

  it('keeps for others what they answered, hidden and nobody’s, and their answers whole', async () => {
    const [viewer, other] = [await aLearner('نور'), await aLearner()]
    const { quizId, articleId, questions } = await studied(viewer)
    const { attemptId } = await startAttempt(other, quizId, null)
    await saveAnswer(other, attemptId, questions[0]?.id ?? '', { sequence: 1, response: 'b' })
    await eraseMyself(viewer)
    const db = await database()
    expect(await db.quiz.findUnique({ where: { id: quizId } })).toMatchObject({ ownerId: null })
    const article = await db.article.findUnique({ where: { id: articleId } })
    expect([article?.ownerId, article?.removedAt === null, article?.text]).toEqual([null, false, ARTICLE_TEXT])
    await expectFailure(startAttempt(await aLearner(), quizId, null), 'not-found')
    expect(await finishAttempt(other, attemptId)).toMatchObject({ score: 0, outOf: 1 })
    expect(await rowsOf(other.learnerId)).toMatchObject({ attempts: 1, cards: 1 })
  })

  it('takes an account along, but not the only administrator, nor one on which classes stand', async () => {
    const db = await database()
    const withClass = await aClass()
    await expectFailure(eraseMyself(withClass.teacher), 'has-classes')
    const given = await aGivenQuiz()
    await expectFailure(eraseMyself(given.teacher), 'has-classes')
    await db.user.updateMany({ where: { role: 'administrator' }, data: { role: 'teacher' } })
    const only = await aTeacher('administrator')
    await expectFailure(eraseMyself(only), 'last-administrator')
    expect(await rowsOf(only.learnerId)).toEqual({ learner: 1 })
    await aTeacher('administrator')
    expect(await eraseMyself(only)).toBe('all')
    const teacher = await aTeacher()
    await studied(teacher)
    expect(await eraseMyself(teacher)).toBe('all')
    expect(await rowsOf(teacher.learnerId)).toEqual({})
    expect(await db.user.count({ where: { id: teacher.account.userId } })).toBe(0)
  })

  it('of a pupil takes what was done alone, and leaves the class its answers', async () => {
    const given = await aGivenQuiz({ names: ['سلمى حداد'], questions: [aQuestion('choice')] })
    const { viewer, attemptId } = await joins(given, 'سلمى حداد')
    await studied(viewer)
    expect(await eraseMyself(viewer)).toBe('study')
    expect(await rowsOf(viewer.learnerId)).toMatchObject({ learner: 1, attempts: 1, participants: 1 })
    expect((await rowsOf(viewer.learnerId)).cards).toBeUndefined()
    expect(await (await database()).attempt.count({ where: { id: attemptId } })).toBe(1)
  })

  it('of who joined by a code takes the answers there along', async () => {
    const given = await aGivenQuiz({ questions: [aQuestion('choice')] })
    const { viewer }: { viewer: Viewer } = await joins(given, 'سلمى')
    const quiz = await aQuiz({ ownerId: viewer?.learnerId ?? '', draft: true })
    expect(await eraseMyself(viewer)).toBe('all')
    expect(await rowsOf(viewer?.learnerId ?? '')).toEqual({})
    expect(await (await database()).quiz.count({ where: { id: quiz.quizId } })).toBe(0)
  })
})
