// Marks by hand: essays, any other mark with a reason, what came too late; the history stays, nobody overwrites anybody.
import { afterAll, describe, expect, it } from 'vitest'
import type { Response } from '@/quiz'
import { saveAnswer } from '@/server/answers'
import { closeDatabase, database } from '@/server/database'
import { answersTo } from '@/server/marking/answers'
import { attemptForTeacher } from '@/server/marking/attempt'
import { type GivenMark, giveMark } from '@/server/marking/give-mark'
import { markingFor } from '@/server/marking/overview'
import { markAgain } from '@/server/marks'
import { finishAttempt, resultFor } from '@/server/results'
import { aQuestion } from '../support/builders'
import { aGivenQuiz, type Given, type Joined, joins, letPass } from './given'
import { aTeacher, expectFailure, nowhere } from './stored'

afterAll(closeDatabase)

const RUBRIC = [
  { points: 2, criterion: 'يذكر السبب' },
  { points: 1, criterion: 'يذكر المدة' },
]
const ESSAY = aQuestion('essay', { points: 6, answer: { model: 'لأن الأمطار أضرت بالسقف.', rubric: RUBRIC } })

/** A pupil has answered the choice wrong and the essay somehow. */
async function answered(rules = {}) {
  const given = await aGivenQuiz({ questions: [aQuestion('choice'), ESSAY], rules })
  const pupil = await joins(given, 'سلمى')
  const [choice, essay] = given.questions.map(({ id }) => id) as [string, string]
  const save = (questionId: string, response: Response, sequence = 1) =>
    saveAnswer(pupil.viewer, pupil.attemptId, questionId, { sequence, response })
  await save(choice, 'a')
  await save(essay, 'بسبب المطر')
  return { given, pupil, choice, essay, save }
}

async function finished() {
  const world = await answered()
  await finishAttempt(world.pupil.viewer, world.pupil.attemptId)
  return world
}

const mark = (
  { id, teacher }: Given,
  { attemptId }: Joined,
  questionId: string,
  more: Partial<GivenMark> & Pick<GivenMark, 'worth'>,
) => giveMark(teacher, { assignmentId: id, attemptId, questionId }, { reason: '', note: '', seen: 1, ...more })

const scoreOf = async ({ viewer, attemptId }: Joined) => {
  const result = await resultFor(viewer, attemptId)
  return [result?.score, result?.outOf]
}

describe('an essay', () => {
  it('waits, is marked by its rubric, and then counts', async () => {
    const { given, pupil, essay } = await finished()
    expect(await scoreOf(pupil)).toEqual([0, 1])
    const before = await markingFor(given.teacher, given.id)
    expect(before.versions[0]?.questions.map(({ waiting }) => waiting)).toEqual([0, 1])
    expect(before.attempts).toMatchObject([{ id: pupil.attemptId, name: 'سلمى', waiting: 1 }])

    await mark(given, pupil, essay, { worth: { criteria: [2, 0.5] }, note: 'سبب واضح' })
    expect(await scoreOf(pupil)).toEqual([5, 7])
    const shown = (await resultFor(pupil.viewer, pupil.attemptId))?.questions[1]
    const criteria = [
      { criterion: 'يذكر السبب', points: 2, outOf: 2 },
      { criterion: 'يذكر المدة', points: 0.5, outOf: 1 },
    ]
    expect(shown).toMatchObject({ mark: { verdict: 'partly' }, remark: { by: 'teacher', note: 'سبب واضح', criteria } })
    expect((await markingFor(given.teacher, given.id)).versions[0]?.questions[1]).toMatchObject({
      waiting: 0,
      byHand: 1,
    })
    expect((await answersTo(given.teacher, given.id, essay)).answers).toMatchObject([
      {
        response: 'بسبب المطر',
        revision: 2,
        history: [{ source: 'rule' }, { source: 'teacher', by: 'الأستاذة نجلاء', criteria }],
      },
    ])
  })

  it('takes no points that its rubric has not', async () => {
    const { given, pupil, essay } = await finished()
    const refused = [
      { criteria: [2.5, 0] },
      { criteria: [-1, 1] },
      { criteria: [2] },
      { points: 6.5 },
      { points: Number.NaN },
      { lateAnswer: true as const },
    ]
    for (const worth of refused) await expectFailure(mark(given, pupil, essay, { worth }), 'points-range')
    expect(await scoreOf(pupil)).toEqual([0, 1])
  })
})

describe('a mark that is changed', () => {
  it('needs a reason and keeps its history; the learner reads the note and not the reason', async () => {
    const { given, pupil, choice } = await finished()
    await expectFailure(mark(given, pupil, choice, { worth: { points: 1 } }), 'reason-needed')
    await mark(given, pupil, choice, { worth: { points: 1 }, reason: 'شرحها شفهيًّا', note: 'أحسنت الشرح' })
    await mark(given, pupil, choice, { worth: { points: 0.5 }, reason: 'سهو', seen: 2 })
    expect(await scoreOf(pupil)).toEqual([0.5, 1])
    const { questions, totals } = await attemptForTeacher(given.teacher, given.id, pupil.attemptId)
    expect(totals).toEqual({ score: 0.5, outOf: 1 })
    const by = given.teacher.name
    expect(questions[0]?.history).toMatchObject([
      { revision: 1, source: 'rule', by: null, reason: null, mark: { verdict: 'wrong', points: 0 } },
      {
        revision: 2,
        source: 'teacher',
        by,
        reason: 'شرحها شفهيًّا',
        note: 'أحسنت الشرح',
        mark: { verdict: 'right', points: 1 },
      },
      { revision: 3, source: 'teacher', by, reason: 'سهو', mark: { verdict: 'partly', points: 0.5 } },
    ])
    expect(JSON.stringify(await resultFor(pupil.viewer, pupil.attemptId))).not.toContain('سهو')
    await (await database()).$transaction((tx) => markAgain(tx, pupil.attemptId, [choice]))
    expect(await scoreOf(pupil)).toEqual([0.5, 1])
  })

  it('in two tabs at once is changed by one of them; the other is told', async () => {
    const { given, pupil, choice } = await finished()
    const tabs = await Promise.allSettled(
      [1, 0.5, 0.25].map((points) => mark(given, pupil, choice, { worth: { points }, reason: 'سبب' })),
    )
    const refused = tabs.flatMap((tab) => (tab.status === 'rejected' ? [tab.reason.key] : []))
    expect(refused).toEqual(['mark-changed', 'mark-changed'])
    expect(await (await database()).mark.count({ where: { attemptId: pupil.attemptId, questionId: choice } })).toBe(2)
  })

  it('is nobody else’s to see or to give, and none while the attempt is open', async () => {
    const { given, pupil, choice } = await answered()
    await expectFailure(mark(given, pupil, choice, { worth: { points: 1 }, reason: 'سبب' }), 'not-finished')
    await finishAttempt(pupil.viewer, pupil.attemptId)
    const other = await aGivenQuiz({ teacher: await aTeacher() })
    const worth = { points: 1 }
    for (const [teacher, id] of [
      [other.teacher, given.id],
      [other.teacher, other.id],
      [given.teacher, nowhere()],
    ] as const) {
      await expectFailure(mark({ ...given, teacher, id }, pupil, choice, { worth, reason: 'سبب' }), 'not-found')
      await expectFailure(attemptForTeacher(teacher, id, pupil.attemptId), 'not-found')
      await expectFailure(answersTo(teacher, id, choice), 'not-found')
    }
    await expectFailure(markingFor(other.teacher, given.id), 'not-found')
    await expectFailure(markingFor(pupil.viewer, given.id), 'sign-in')
    await expectFailure(mark(given, pupil, nowhere(), { worth, reason: 'سبب' }), 'not-found')
    expect(await scoreOf(pupil)).toEqual([0, 1])
  })
})

it('an answer that came too late is shown, is not counted, and counts where the teacher says so', async () => {
  const { given, pupil, choice, save } = await answered({ minutes: 10 })
  await letPass(pupil.attemptId, 10 * 60 + 20)
  await save(choice, 'b', 2)
  const { questions, totals } = await attemptForTeacher(given.teacher, given.id, pupil.attemptId)
  expect(totals).toEqual({ score: 0, outOf: 1 })
  expect(questions[0]).toMatchObject({ response: 'a', late: { response: 'b', mark: { verdict: 'right', points: 1 } } })
  await mark(given, pupil, choice, { worth: { lateAnswer: true }, reason: 'انقطعت الشبكة' })
  expect(await scoreOf(pupil)).toEqual([1, 1])
})
