// The file a device makes of answers that could not be sent: loaded by the teacher, judged, added or refused.
import { afterAll, describe, expect, it } from 'vitest'
import { type RecoveredAnswer, recoveryChecksum } from '@/lib/recovery-format'
import type { Response } from '@/quiz'
import { saveAnswer } from '@/server/answers'
import { assignmentFor } from '@/server/assignment-view'
import { attemptFor } from '@/server/attempts'
import { closeDatabase, database } from '@/server/database'
import { recoveryText } from '@/server/recovery/file'
import { previewRecovery, takeRecovery } from '@/server/recovery/recovery'
import { recoveryTicket } from '@/server/recovery/ticket'
import { finishAttempt } from '@/server/results'
import { aGivenQuiz, type Given, joins, letPass } from './given'
import { aTeacher, expectFailure, logOf } from './stored'

afterAll(closeDatabase)

const WORDS = { yes: 'صواب', no: 'خطأ', notStated: 'لم يُذكر' }

function fileOf(attempt: string, answers: readonly (readonly [id: string, sequence: number, response: unknown])[]) {
  const rows = answers.map(
    ([questionId, sequence, response]): RecoveredAnswer => ({
      questionId,
      sequence,
      response,
      givenAt: '2026-03-01T08:00:00.000Z',
      question: 'not read',
      answer: 'not read',
      received: false,
    }),
  )
  const file = { attempt, ticket: recoveryTicket(attempt), answers: rows }
  return {
    format: 'fahm-recovery',
    version: 1,
    quiz: 'not read',
    learner: 'not read',
    savedAt: '2026-03-01T08:05:00.000Z',
    ...file,
    checksum: recoveryChecksum(file),
  }
}

/** A choice (right: b), a true-false (right: true) and a typed answer; the choice answered with `a` in time. */
async function running(rules: Parameters<typeof aGivenQuiz>[0] = {}) {
  const given = await aGivenQuiz(rules)
  const joined = await joins(given, 'سلمى')
  const [choice = '', truth = '', typed = ''] = given.questions.map(({ id }) => id)
  const save = (id: string, sequence: number, response: Response) =>
    saveAnswer(joined.viewer, joined.attemptId, id, { sequence, response })
  await save(choice, 1, 'a')
  return { given, joined, choice, truth, typed, save, attemptId: joined.attemptId }
}

const preview = (given: Given, file: object) => previewRecovery(given.teacher, given.id, JSON.stringify(file), WORDS)
const take = (given: Given, file: object, counts = true) =>
  takeRecovery(given.teacher, given.id, JSON.stringify(file), counts)

describe('a recovery file', () => {
  it('is shown for what it would do, adds what is new once, and has a finished attempt marked again', async () => {
    const { given, joined, choice, truth, typed, save, attemptId } = await running()
    await save(typed, 3, 'هدى')
    expect(await finishAttempt(joined.viewer, attemptId)).toMatchObject({ score: 0 })
    const file = fileOf(attemptId, [
      [choice, 2, 'b'],
      [truth, 1, true],
      [typed, 2, 'منى'],
      ['elsewhere', 1, 'b'],
    ])
    const shown = await preview(given, file)
    expect(shown).toMatchObject({ learner: 'سلمى', savedAt: file.savedAt })
    expect(shown.answers.map(({ number, answer, verdict }) => [number, answer, verdict])).toEqual([
      [1, 'خيار b', 'new'],
      [2, 'صواب', 'new'],
      [3, 'منى', 'older'],
      [null, '', 'unusable'],
    ])
    expect(await logOf(attemptId, choice)).toHaveLength(1)

    expect(await take(given, file)).toBe(2)
    expect(await take(given, file)).toBe(0)
    expect(await finishAttempt(joined.viewer, attemptId)).toMatchObject({ score: 2 })
    const rows = await (await database()).answer.findMany({ where: { attemptId }, orderBy: { receivedAt: 'asc' } })
    expect(rows.map(({ via, isLate }) => [via, isLate])).toEqual([
      ['page', false],
      ['page', false],
      ['recovery', false],
      ['recovery', false],
    ])
    const { changes } = await assignmentFor(given.teacher, given.id)
    expect(changes).toMatchObject([{ kind: 'recovery', after: { name: 'سلمى', answers: 2, counts: true } }])
  })

  it('counts after the time only where the teacher says so, and what came late itself can be made to', async () => {
    const { given, joined, choice, save, attemptId } = await running({ rules: { minutes: 5 } })
    await letPass(attemptId, 10 * 60)
    expect(await save(choice, 2, 'b')).toMatchObject({ late: true })
    const file = fileOf(attemptId, [[choice, 2, 'b']])
    expect((await preview(given, file)).answers).toMatchObject([{ verdict: 'new', isKeptLate: true }])
    expect(await take(given, file, false)).toBe(0)
    const score = async () => (await finishAttempt(joined.viewer, attemptId)).score
    expect(await score()).toBe(0)
    expect(await take(given, file, true)).toBe(1)
    expect(await score()).toBe(1)
    const { participants } = await assignmentFor(given.teacher, given.id)
    expect(participants[0]?.attempts).toMatchObject([{ answered: 1, tooLate: 0 }])
  })

  it('adds to an attempt that goes on, whose page then shows it', async () => {
    const { given, joined, truth, attemptId } = await running()
    expect(await take(given, fileOf(attemptId, [[truth, 4, false]]), true)).toBe(1)
    const { answers, finishedAt } = await attemptFor(joined.viewer, attemptId)
    expect({ finishedAt, answers }).toMatchObject({
      finishedAt: null,
      answers: [{ response: 'a' }, { questionId: truth, sequence: 4, response: false }],
    })
  })

  it('is refused where it is damaged, changed, foreign or huge, and for whoever is not the teacher', async () => {
    const { given, choice, attemptId } = await running()
    const other = await running()
    const file = fileOf(attemptId, [[choice, 2, 'b']])
    const expectRefused = async (bad: object | string, key: 'recovery-broken' | 'recovery-foreign' | 'too-large') => {
      const text = typeof bad === 'string' ? bad : JSON.stringify(bad)
      await expectFailure(previewRecovery(given.teacher, given.id, text, WORDS), key)
      await expectFailure(takeRecovery(given.teacher, given.id, text, true), key)
    }
    for (const bad of [
      '',
      'null',
      '[]',
      JSON.stringify(file).slice(0, -9),
      { ...file, format: 'other' },
      { ...file, answers: [{ ...file.answers[0], response: 'c' }] },
      { ...file, answers: [{ ...file.answers[0], sequence: -1 }] },
      fileOf(attemptId, [[choice, 2e9, 'b']]),
    ]) {
      await expectRefused(bad, 'recovery-broken')
    }
    const forged = { ...file, ticket: recoveryTicket(other.attemptId) }
    await expectRefused({ ...forged, checksum: recoveryChecksum(forged) }, 'recovery-foreign')
    await expectRefused(fileOf(other.attemptId, [[other.choice, 2, 'b']]), 'recovery-foreign')
    await expectRefused(' '.repeat(5_000_000), 'too-large')
    await expectFailure(
      Promise.resolve().then(() => recoveryText(new Uint8Array([0xff, 0xfe]))),
      'recovery-broken',
    )
    const text = JSON.stringify(file)
    await expectFailure(previewRecovery(await aTeacher(), given.id, text, WORDS), 'not-found')
    await expectFailure(takeRecovery(await aTeacher(), given.id, text, true), 'not-found')
    await expectFailure(takeRecovery(null, given.id, text, true), 'sign-in')
    expect(await logOf(attemptId, choice)).toHaveLength(1)
    // Strange answers in a whole file are named, not stored.
    const strange = fileOf(attemptId, [
      [choice, 2, 'z'],
      [choice, 3, { start: 1 }],
    ])
    expect((await preview(given, strange)).answers).toMatchObject([{ verdict: 'unusable' }])
    expect(await take(given, strange)).toBe(0)
  })
})
