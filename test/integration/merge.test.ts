// Two names that turn out to be one pupil: what both answered belongs to one, unchanged to the last mark.
import { afterAll, expect, it } from 'vitest'
import { saveAnswer } from '@/server/answers'
import { startAttempt } from '@/server/attempts'
import { cardsOf, enterByCard, pupilByCard } from '@/server/cards'
import { classFor } from '@/server/class-view'
import { closeDatabase, database } from '@/server/database'
import { mergePupils } from '@/server/merge'
import { bringBackPupil, renamePupil } from '@/server/pupils'
import { finishAttempt, resultFor } from '@/server/results'
import { viewerOf } from '@/server/session'
import { aClass, anAssignment, aQuiz, aTeacher, expectFailure, nowhere, type StoredQuiz } from './stored'

afterAll(closeDatabase)

async function twoNames() {
  const stored = await aClass('سارة أحمد\nسارة احمد العلي\nهدى')
  const { cards } = await cardsOf(stored.teacher, stored.classId)
  const someone = async (name: string) => {
    const code = cards.find((card) => card.name === name)?.code ?? ''
    const { learnerId, token } = await enterByCard(code, nowhere())
    const pupilId = (await pupilByCard(code))?.pupilId ?? ''
    return { name, code, token, learnerId, pupilId, viewer: { learnerId, name } }
  }
  return { ...stored, keep: await someone('سارة أحمد'), other: await someone('سارة احمد العلي') }
}

type Someone = Awaited<ReturnType<typeof twoNames>>['keep']

async function join(who: Someone, assignmentId: string, more: object = {}) {
  const data = { assignmentId, learnerId: who.learnerId, pupilId: who.pupilId, name: who.name, ...more }
  return (await database()).participant.create({ data })
}

/** An attempt of this pupil's at the quiz with one right answer, changed once on the way. */
async function answered(who: Someone, quiz: StoredQuiz, assignmentId: string | null, isFinished: boolean) {
  const { attemptId } = await startAttempt(who.viewer, quiz.quizId, null)
  await (await database()).attempt.update({ where: { id: attemptId }, data: { assignmentId } })
  const question = quiz.questions.find(({ type }) => type === 'choice')?.id ?? ''
  await saveAnswer(who.viewer, attemptId, question, { sequence: 1, response: 'a' })
  await saveAnswer(who.viewer, attemptId, question, { sequence: 2, response: 'b' })
  if (isFinished) await finishAttempt(who.viewer, attemptId)
  return attemptId
}

/** All that is kept of answers and marks, by which nothing may be told to have happened. */
async function history(attempts: readonly string[]) {
  const db = await database()
  const where = { attemptId: { in: [...attempts] } }
  const orderBy = { id: 'asc' } as const
  const kept = await db.attempt.findMany({ where: { id: { in: [...attempts] } }, orderBy, omit: { learnerId: true } })
  return [kept, await db.answer.findMany({ where, orderBy }), await db.mark.findMany({ where, orderBy })]
}

it('everything answered under either name belongs to the kept one, as it was', async () => {
  const { teacher, classId, keep, other } = await twoNames()
  const quiz = await aQuiz()
  const both = await anAssignment(teacher, quiz, { classId })
  const onlyOther = await anAssignment(teacher, quiz, { classId })
  await join(keep, both)
  await join(other, both, { extraMinutes: 15 })
  await join(other, onlyOther)
  const attempts = [
    await answered(keep, quiz, both, true),
    await answered(other, quiz, both, true),
    await answered(other, quiz, onlyOther, false),
    await answered(other, quiz, null, true),
  ]
  const before = await history(attempts)
  await mergePupils(teacher, classId, keep.pupilId, other.pupilId)

  expect(await history(attempts)).toEqual(before)
  for (const id of [attempts[0], attempts[1], attempts[3]]) {
    const { score, outOf } = (await resultFor(keep.viewer, id ?? '')) ?? {}
    expect([score, (outOf ?? 0) > 0]).toEqual([1, true])
  }
  const db = await database()
  const places = await db.participant.findMany({
    where: { learnerId: keep.learnerId, removedAt: null },
    orderBy: { extraMinutes: 'desc' },
    select: { assignmentId: true, pupilId: true, extraMinutes: true },
  })
  expect(places).toEqual([
    { assignmentId: both, pupilId: keep.pupilId, extraMinutes: 15 },
    { assignmentId: onlyOther, pupilId: keep.pupilId, extraMinutes: 0 },
  ])
  expect(await db.participant.count({ where: { learnerId: other.learnerId, removedAt: null } })).toBe(0)
})

it('whoever is answering under the other name goes on', async () => {
  const { teacher, classId, keep, other } = await twoNames()
  const quiz = await aQuiz()
  const attemptId = await answered(other, quiz, null, false)
  await mergePupils(teacher, classId, keep.pupilId, other.pupilId)
  const viewer = await viewerOf(other.token)
  expect(viewer).toEqual(keep.viewer)
  const question = quiz.questions.find(({ type }) => type === 'true-false')?.id ?? ''
  await saveAnswer(viewer, attemptId, question, { sequence: 1, response: true })
  expect((await finishAttempt(viewer, attemptId)).score).toBe(2)
})

it('the other name is gone from the roster, with its card, and does not come back', async () => {
  const { teacher, classId, keep, other } = await twoNames()
  await mergePupils(teacher, classId, keep.pupilId, other.pupilId)
  const view = await classFor(teacher, classId)
  expect(view.pupils.map(({ name }) => name)).toEqual(['سارة أحمد', 'هدى'])
  expect(view.removed).toEqual([])
  expect(await pupilByCard(other.code)).toBeNull()
  expect(await pupilByCard(keep.code)).toMatchObject({ pupilId: keep.pupilId })
  await expectFailure(bringBackPupil(teacher, classId, other.pupilId), 'not-found')
  await expectFailure(renamePupil(teacher, classId, other.pupilId, 'ليلى'), 'not-found')
  await expectFailure(mergePupils(teacher, classId, keep.pupilId, other.pupilId), 'not-found')
})

it('only names of one class of one’s own are merged', async () => {
  const { teacher, classId, keep, other } = await twoNames()
  const foreign = await twoNames()
  await expectFailure(mergePupils(teacher, classId, keep.pupilId, keep.pupilId), 'invalid')
  await expectFailure(mergePupils(teacher, classId, keep.pupilId, foreign.other.pupilId), 'not-found')
  await expectFailure(mergePupils(await aTeacher(), classId, keep.pupilId, other.pupilId), 'not-found')
  await expectFailure(mergePupils(null, classId, keep.pupilId, other.pupilId), 'sign-in')
  expect(await pupilByCard(foreign.other.code)).toMatchObject({ pupilId: foreign.other.pupilId })
})
