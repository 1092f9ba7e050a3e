// The end of data: a pupil goes whole or without a name, a class goes when its day has come, and the log names nobody.
import { afterAll, expect, it } from 'vitest'
import { saveAnswer } from '@/server/answers'
import { classFor } from '@/server/class-view'
import { archiveClass } from '@/server/classes'
import { erasePupil } from '@/server/data/erase-pupil'
import { eraseOwnClass, runRetention, setRetention } from '@/server/data/retention'
import { closeDatabase, database } from '@/server/database'
import { mergePupils } from '@/server/merge'
import { renameParticipant } from '@/server/participants'
import { finishAttempt } from '@/server/results'
import { openDatabase } from '../support/open-database'
import { aGivenQuiz, type Given, joins } from './given'
import { aTeacher, expectFailure } from './stored'

afterAll(closeDatabase)

const DAY = 24 * 60 * 60 * 1000
const NAME = 'سلمى-لا-تُنسى'
const TYPED = 'كتبته-سلمى-بيدها'

/** All rows of all tables as one text: where a word is not found, it is nowhere. */
async function everything(): Promise<string> {
  const db = openDatabase(process.env.DATABASE_URL ?? '')
  const names = [
    'learner',
    'learnerSession',
    'attempt',
    'answer',
    'mark',
    'pupil',
    'participant',
    'assignmentChange',
    'dataEvent',
    'class',
  ] as const
  const tables = await Promise.all(
    names.map((name) => (db[name] as unknown as { findMany(): Promise<unknown[]> }).findMany()),
  )
  await db.$disconnect()
  return JSON.stringify(tables)
}

/** A class of which Salma and another have answered everything and finished. */
async function aClassThatAnswered(mark: string) {
  const given = await aGivenQuiz({ names: [`${NAME}-${mark}`, 'عمر', `${NAME}-${mark}-ثانية`] })
  const sittings = []
  for (const name of [`${NAME}-${mark}`, 'عمر']) {
    const joined = await joins(given, name)
    const [choice, , short] = given.questions
    await saveAnswer(joined.viewer, joined.attemptId, choice?.id ?? '', { sequence: 1, response: 'b' })
    await saveAnswer(joined.viewer, joined.attemptId, short?.id ?? '', { sequence: 1, response: `${TYPED}-${mark}` })
    await finishAttempt(joined.viewer, joined.attemptId)
    sittings.push(joined)
  }
  const db = await database()
  const pupils = await db.pupil.findMany({ where: { classId: given.classId ?? '' }, orderBy: { position: 'asc' } })
  const [salma, omar, second] = pupils.map(({ id }) => id)
  const ids = { salma: salma ?? '', omar: omar ?? '', second: second ?? '' }
  return { given, classId: given.classId ?? '', sittings, ...ids }
}

const eventsOf = async (classId: string) =>
  (await (await database()).dataEvent.findMany({ where: { classId }, orderBy: { at: 'asc' } })).map(({ kind }) => kind)

/** The teacher renames the participant, so that the log has the name. */
const named = (given: Given, participantId: string, name: string) =>
  renameParticipant(given.teacher, given.id, participantId, name)

it('a pupil is erased whole: no row, no log and no merged name is left, and the others stay', async () => {
  const { given, classId, salma, second, sittings } = await aClassThatAnswered('كل')
  await mergePupils(given.teacher, classId, salma, second)
  await expectFailure(erasePupil(await aTeacher(), classId, salma, 'all'), 'not-found')
  await erasePupil(given.teacher, classId, salma, 'all')
  const left = await everything()
  expect(left).not.toContain(`${NAME}-كل`)
  const db = await database()
  expect(await db.attempt.count({ where: { id: sittings[0]?.attemptId ?? '' } })).toBe(0)
  expect(await db.answer.count({ where: { attemptId: sittings[1]?.attemptId ?? '' } })).toBe(2)
  expect(await eventsOf(classId)).toEqual(['erase-pupil'])
  await expectFailure(erasePupil(given.teacher, classId, salma, 'all'), 'not-found')
})

it('or kept without a name: choices and marks stay, what was typed and every name goes', async () => {
  const { given, classId, salma, sittings } = await aClassThatAnswered('بلا')
  const [attemptId, participantId] = [sittings[0]?.attemptId ?? '', sittings[0]?.participantId ?? '']
  await named(given, participantId, 'اسم-كان-لها')
  await named(given, participantId, 'اسم-آخر-كان-لها')
  const db = await database()
  const before = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })
  const marks = {
    where: { attemptId },
    orderBy: { questionId: 'asc' },
    select: { questionId: true, points: true, verdict: true },
  } as const
  const marked = await db.mark.findMany(marks)
  await erasePupil(given.teacher, classId, salma, 'anonymous')

  const after = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })
  expect([after.score, after.outOf]).toEqual([before.score, before.outOf])
  expect(await db.mark.findMany(marks)).toEqual(marked)
  expect(await db.answer.findMany({ where: { attemptId } })).toMatchObject([{ response: 'b' }])
  expect(await db.learnerSession.count({ where: { learnerId: before.learnerId } })).toBe(0)
  const left = await everything()
  for (const gone of [`"${NAME}-بلا"`, `${TYPED}-بلا"`, 'كان-لها']) {
    expect(left.split(gone).length, gone).toBe(gone.startsWith(TYPED) ? 2 : 1)
  }
  const view = await classFor(given.teacher, classId)
  expect([...view.pupils, ...view.removed].map(({ id }) => id)).not.toContain(salma)
})

it('a class on a clock is warned of, then erased with all that is in it, once; one without is not', async () => {
  const clocked = await aClassThatAnswered('مدة')
  const kept = await aClassThatAnswered('باقٍ')
  await setRetention(clocked.given.teacher, clocked.classId, 30)
  await archiveClass(clocked.given.teacher, clocked.classId, true)
  const now = Date.now()
  const on = (days: number) => runRetention(new Date(now + days * DAY))
  expect(await on(1)).toEqual({ warned: 0, erased: 0, failed: 0 })
  const both = await Promise.all([on(20), on(20)])
  expect(both.map(({ warned }) => warned).sort()).toEqual([0, 1])
  expect(await on(33)).toMatchObject({ erased: 0 })
  expect((await Promise.all([on(35), on(35)])).map(({ erased }) => erased).sort()).toEqual([0, 1])
  const left = await everything()
  expect(left).not.toContain(`${NAME}-مدة`)
  expect(left).not.toContain(`${TYPED}-مدة`)
  expect(left).toContain(`${NAME}-باقٍ`)
  expect(await eventsOf(clocked.classId)).toEqual(['retention', 'archive', 'warn', 'erase-class'])
  const db = await database()
  expect(await db.quiz.count({ where: { id: clocked.given.quizId } })).toBe(1)

  await expectFailure(eraseOwnClass(kept.given.teacher, kept.classId, 'اسم آخر'), 'not-confirmed')
  await eraseOwnClass(kept.given.teacher, kept.classId, 'الخامس أ')
  expect(await everything()).not.toContain(`${NAME}-باقٍ`)
})
