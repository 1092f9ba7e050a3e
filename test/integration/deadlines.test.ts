// The rules of an assignment on the path of an answer: time, pauses, changes during the run, feedback and its secrecy.
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type AssignmentRules, USUAL_RULES } from '@/quiz'
import { tooLateIn } from '@/server/answer-counts'
import { saveAnswer, saveFormAnswer } from '@/server/answers'
import { addTime, changeRules, end, pause, reopen, resume, setReleased } from '@/server/assignment-run'
import { assignmentFor } from '@/server/assignment-view'
import { attemptFor } from '@/server/attempts'
import { forgetGuesses } from '@/server/code-guesses'
import { closeDatabase, database } from '@/server/database'
import { setExtraTime } from '@/server/participants'
import { notePresence } from '@/server/presence'
import { showAnswer } from '@/server/question-feedback'
import { finishAttempt, resultFor } from '@/server/results'
import { ARTICLE_TEXT, aQuestion, everyQuestion, plantToken } from '../support/builders'
import { aGivenQuiz, type Given, type Joined, joins, letPass } from './given'
import { aLearner, anAttempt, expectFailure, logOf, upTo } from './stored'

afterAll(closeDatabase)
beforeEach(forgetGuesses)

const TEN = { minutes: 10 }

async function running(rules: Partial<AssignmentRules> = TEN) {
  const given = await aGivenQuiz({ rules })
  const joined = await joins(given, 'سلمى')
  const id = given.questions[0]?.id ?? ''
  let sequence = 0
  const save = (response: unknown) => {
    sequence += 1
    return saveAnswer(joined.viewer, joined.attemptId, id, { sequence, response })
  }
  return { given, joined, save, questionId: id, log: () => logOf(joined.attemptId, id) }
}

const result = ({ viewer, attemptId }: Joined) => resultFor(viewer, attemptId)
const firstOf = async (joined: Joined, { questions }: Given) =>
  (await result(joined))?.questions.find(({ id }) => id === questions[0]?.id)

describe('time', () => {
  it('a second before the limit and within the grace an answer counts', async () => {
    const { joined, save } = await running()
    await letPass(joined.attemptId, 10 * 60 - 1)
    expect(await save('a')).not.toHaveProperty('late')
    await letPass(joined.attemptId, 10)
    expect(await save('b')).not.toHaveProperty('late')
  })

  it('after the grace it is kept, said to be late, and not counted', async () => {
    const { joined, save, given, log } = await running()
    await save('a')
    await letPass(joined.attemptId, 10 * 60 + 20)
    expect(await save('b')).toMatchObject({ sequence: 2, late: true })
    expect(await firstOf(joined, given)).toMatchObject({ response: 'a', mark: { verdict: 'wrong' } })
    expect(await log()).toEqual([
      [1, 'a'],
      [2, 'b'],
    ])
  })

  it('what arrives after the attempt was marked because of its time is kept as well', async () => {
    const { joined, save, given, questionId, log } = await running()
    await letPass(joined.attemptId, 10 * 60 + 20)
    expect((await result(joined))?.score).toBe(0)
    expect(await save('b')).toMatchObject({ late: true })
    await saveFormAnswer(joined.viewer, joined.attemptId, questionId, 'c')
    expect(await log()).toHaveLength(2)
    expect(await firstOf(joined, given)).toMatchObject({ response: null, mark: { verdict: 'unanswered' } })
  })

  it('what comes after the learner’s own finish is refused', async () => {
    const { joined, save } = await running()
    await finishAttempt(joined.viewer, joined.attemptId)
    await expectFailure(save('a'), 'finished')
    await letPass(joined.attemptId, 20 * 60)
    await expectFailure(save('a'), 'finished')
  })

  it('an attempt past its limit is finished by whoever reads it next, at the moment its time was over', async () => {
    const { given, joined } = await running()
    await letPass(joined.attemptId, 30 * 60)
    const [participant] = (await assignmentFor(given.teacher, given.id)).participants
    const [attempt] = participant?.attempts ?? []
    const lasted = Date.parse(attempt?.finishedAt ?? '') - Date.parse(attempt?.startedAt ?? '')
    expect(lasted).toBe(10 * 60_000)
  })

  it('extra minutes and added time move the limit at once', async () => {
    const { given, joined, save } = await running()
    await letPass(joined.attemptId, 14 * 60)
    await setExtraTime(given.teacher, given.id, joined.participantId, 5)
    expect(await save('a')).not.toHaveProperty('late')
    await letPass(joined.attemptId, 2 * 60)
    await addTime(given.teacher, given.id, 120)
    expect(await save('b')).not.toHaveProperty('late')
  })

  it('nothing that a device says about its clock is asked', async () => {
    const { joined, save } = await running()
    await letPass(joined.attemptId, 10 * 60 + 20)
    expect(await save('a')).toMatchObject({ late: true })
    const db = await database()
    const [answer] = await db.answer.findMany({ where: { attemptId: joined.attemptId } })
    expect(Math.abs((answer?.receivedAt.getTime() ?? 0) - Date.now())).toBeLessThan(60_000)
  })
})

describe('a pause', () => {
  it('takes no answer, gives its time back, and lets nothing get lost', async () => {
    const { given, joined, save } = await running()
    await pause(given.teacher, given.id)
    await expectFailure(save('a'), 'paused')
    const paused = new Date(Date.now() - 5 * 60_000)
    await (await database()).assignment.update({ where: { id: given.id }, data: { pausedAt: paused } })
    await letPass(joined.attemptId, 12 * 60)
    expect(await notePresence(joined.viewer, joined.attemptId, null)).toMatchObject({ state: 'paused' })
    await resume(given.teacher, given.id)
    expect(await save('a')).not.toHaveProperty('late')
    const { deadline, serverNow } = await notePresence(joined.viewer, joined.attemptId, null)
    const left = (Date.parse(deadline ?? '') - Date.parse(serverNow)) / 60_000
    expect(left).toBeCloseTo(3, 1)
  })

  it('from before an attempt is not added to it', async () => {
    const given = await aGivenQuiz({ rules: TEN })
    await (await database()).assignment.update({ where: { id: given.id }, data: { pausedFor: 3_600_000 } })
    const joined = await joins(given, 'سلمى')
    await letPass(joined.attemptId, 11 * 60)
    expect(await result(joined)).not.toBeNull()
  })
})

describe('a change of the rules during the run', () => {
  it('is honoured by the attempts that run', async () => {
    const { given, joined, save } = await running({ minutes: 30 })
    const rules = { ...USUAL_RULES, title: 'اختبار الصباح', minutes: 5 }
    await letPass(joined.attemptId, 10 * 60)
    await changeRules(given.teacher, given.id, rules)
    expect(await save('a')).toMatchObject({ late: true })
    await changeRules(given.teacher, given.id, { ...rules, minutes: 60 })
    expect(await save('b')).not.toHaveProperty('late')
    await changeRules(given.teacher, given.id, { ...rules, opensAt: new Date(Date.now() + 60_000) })
    await expectFailure(save('c'), 'not-open')
  })

  it('the closing time cuts off, and late work is taken where the rules say so', async () => {
    const { given, joined, save } = await running({})
    const closesAt = new Date(Date.now() - 60_000)
    const set = (late: string) =>
      database().then((db) => db.assignment.update({ where: { id: given.id }, data: { closesAt, late } }))
    await set('refuse')
    expect(await save('b')).toMatchObject({ late: true })
    await set('accept')
    expect(await save('a')).not.toHaveProperty('late')
    await finishAttempt(joined.viewer, joined.attemptId)
    expect((await assignmentFor(given.teacher, given.id)).participants[0]?.attempts).toMatchObject([{ late: true }])
  })

  it('the end lets what is on its way arrive, then marks; taken back, the work goes on', async () => {
    const { given, joined, save } = await running()
    await end(given.teacher, given.id)
    expect(await save('b')).not.toHaveProperty('late')
    expect(await notePresence(joined.viewer, joined.attemptId, null)).toMatchObject({ state: 'ended' })
    await reopen(given.teacher, given.id)
    expect(await save('a')).not.toHaveProperty('late')
    await end(given.teacher, given.id)
    const db = await database()
    await db.assignment.update({ where: { id: given.id }, data: { endedAt: new Date(Date.now() - 16_000) } })
    expect(await save('b')).toMatchObject({ late: true })
    expect(await firstOf(joined, given)).toMatchObject({ response: 'a' })
    expect(await save('c')).toMatchObject({ late: true })
    const { participants } = await assignmentFor(given.teacher, given.id)
    expect(participants[0]?.attempts).toMatchObject([{ answered: 1, tooLate: 1 }])
    expect(await tooLateIn(joined.viewer, joined.attemptId)).toBe(1)
  })
})

describe('presence', () => {
  it('is noted with the question on the screen, only one’s own, and only under an assignment', async () => {
    const { given, joined, questionId } = await running()
    await notePresence(joined.viewer, joined.attemptId, questionId)
    const row = async () => (await database()).participant.findUniqueOrThrow({ where: { id: joined.participantId } })
    expect((await row()).questionId).toBe(questionId)
    await notePresence(joined.viewer, joined.attemptId, 'a question of another quiz')
    expect((await row()).questionId).toBeNull()
    await expectFailure(notePresence(await aLearner(), joined.attemptId, questionId), 'not-found')
    await expectFailure(notePresence(given.teacher, joined.attemptId, questionId), 'not-found')
    const alone = await anAttempt()
    await expectFailure(notePresence(alone.viewer, alone.attemptId, null), 'not-found')
  })
})

describe('what is shown', () => {
  const TOKEN = 'سر-لا-يخرج-8813'
  const planted = everyQuestion().map((question) => plantToken(question, TOKEN))
  const SECRET = /"(correct|why|evidence|explanation|answer|key|model|rubric)"/

  async function secretly(rules: Partial<AssignmentRules>) {
    const given = await aGivenQuiz({ questions: planted, rules })
    const joined = await joins(given, 'سلمى')
    const choice = given.questions[0]?.id ?? ''
    await saveAnswer(joined.viewer, joined.attemptId, choice, { sequence: 1, response: 'b' })
    return { given, joined, choice }
  }

  const expectSecret = (sent: unknown) => {
    expect(JSON.stringify(sent)).not.toContain(TOKEN)
    expect(JSON.stringify(sent)).not.toMatch(SECRET)
  }

  it.each(['release', 'never'] as const)('nothing of the key under «%s», only what was received', async (feedback) => {
    const { given, joined } = await secretly({ feedback })
    const finished = await finishAttempt(joined.viewer, joined.attemptId)
    expectSecret(finished)
    expectSecret(await attemptFor(joined.viewer, joined.attemptId))
    expect(finished).toMatchObject({ score: null, outOf: null, questions: [], quizId: null })
    expect(finished.withheld).toEqual({ until: feedback, received: 1, of: planted.length })
    await setReleased(given.teacher, given.id, true)
    const later = await result(joined)
    if (feedback === 'never') return expectSecret(later)
    expect(JSON.stringify(later)).toContain(TOKEN)
    expect(later).toMatchObject({ score: 1, withheld: null })
    await setReleased(given.teacher, given.id, false)
    expectSecret(await result(joined))
  })

  it('each answer after its question, and then it stays', async () => {
    const { given, joined, choice } = await secretly({ feedback: 'each' })
    const { viewer, attemptId } = joined
    expectSecret(await attemptFor(viewer, attemptId))
    await expectFailure(showAnswer(viewer, attemptId, given.questions[2]?.id ?? ''), 'answer-first')
    expect(await showAnswer(viewer, attemptId, choice)).toMatchObject({ answer: 'b', mark: { verdict: 'right' } })
    expect(await showAnswer(viewer, attemptId, choice)).toMatchObject({ id: choice })
    const { shown } = await attemptFor(viewer, attemptId)
    expect(shown.map(({ id }) => id)).toEqual([choice])
    await expectFailure(saveAnswer(viewer, attemptId, choice, { sequence: 2, response: 'a' }), 'question-closed')
    await expectFailure(saveFormAnswer(viewer, attemptId, choice, 'a'), 'question-closed')
    const finished = await finishAttempt(viewer, attemptId)
    expect(finished).toMatchObject({ score: 1, withheld: null })
    expect(finished.questions).toHaveLength(planted.length)
  })

  it('no answer after its question where the rules do not say so', async () => {
    const { joined, choice } = await secretly({ feedback: 'end' })
    await expectFailure(showAnswer(joined.viewer, joined.attemptId, choice), 'not-found')
    await expectFailure(showAnswer(await aLearner(), joined.attemptId, choice), 'not-found')
  })

  it('no text where it is hidden', async () => {
    const given = await aGivenQuiz({ rules: { textVisible: false } })
    const joined = await joins(given, 'سلمى')
    const sent = JSON.stringify(await attemptFor(joined.viewer, joined.attemptId))
    expect(ARTICLE_TEXT.split('\n\n').filter((line) => sent.includes(line))).toEqual([])
  })
})

describe('order', () => {
  const many = upTo(8).map((n) => aQuestion('choice', { stem: `السؤال ${n}` }))
  const shown = async (rules: Partial<AssignmentRules>) => {
    const given = await aGivenQuiz({ questions: many, rules })
    const learners = []
    for (const n of upTo(4)) {
      const { viewer, attemptId } = await joins(given, `طالبة ${n}`)
      const { questions } = await attemptFor(viewer, attemptId)
      const order = questions.map(({ id }) => given.questions.findIndex((question) => question.id === id)).join('')
      const finished = await finishAttempt(viewer, attemptId)
      expect(finished.questions.map(({ id }) => id)).toEqual(questions.map(({ id }) => id))
      learners.push({ order, options: questions.map(({ options }) => options.map(({ id }) => id).join('')).join(' ') })
    }
    return learners
  }

  it('of questions is each learner’s own where they are shuffled', async () => {
    const learners = await shown({ shuffleQuestions: true })
    expect(new Set(learners.map(({ order }) => order)).size).toBeGreaterThan(1)
    expect(new Set(learners.map(({ order }) => [...order].sort().join('')))).toEqual(new Set(['01234567']))
  })

  it('of questions and options is the stored one where nothing is shuffled', async () => {
    const learners = await shown({ shuffleOptions: false })
    expect(new Set(learners.map(({ order }) => order))).toEqual(new Set(['01234567']))
    expect(new Set(learners.flatMap(({ options }) => options.split(' ')))).toEqual(new Set(['abcd']))
  })
})
