// Joining by code: who somebody is, who they may not become, and one attempt whatever is clicked.
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { saveAnswer } from '@/server/answers'
import { startAgain } from '@/server/assigned-attempts'
import { end, pause, resume, setLocked } from '@/server/assignment-run'
import { forgetGuesses } from '@/server/code-guesses'
import { closeDatabase, database } from '@/server/database'
import { joinAssignment, lookUpCode } from '@/server/join'
import { once } from '@/server/once'
import { freeName, setRemoved } from '@/server/participants'
import { finishAttempt } from '@/server/results'
import { openSession, type Viewer, viewerOf } from '@/server/session'
import { aGivenQuiz, type Given, type Joined, joins } from './given'
import { aClass, aLearner, aTeacher, expectFailure, upTo } from './stored'

afterAll(closeDatabase)
beforeEach(forgetGuesses)

const NAMES = ['هند سالم العتيبي', 'ريم خالد', 'لمى ناصر']

const participantsOf = async ({ id }: Given) =>
  (await database()).participant.findMany({
    where: { assignmentId: id },
    orderBy: { joinedAt: 'asc' },
    include: { pupil: true, learner: true },
  })

const answers = async ({ viewer, attemptId }: Joined, { questions }: Given) =>
  saveAnswer(viewer, attemptId, questions[0]?.id ?? '', { sequence: 1, response: 'a' })

const door = (viewer: Viewer, { code }: Given) => lookUpCode(viewer, code, '10.0.0.1')

describe('with a roster', () => {
  it('a name of the class is that pupil, however it is spelt; another name is a guest', async () => {
    const given = await aGivenQuiz({ names: NAMES })
    await joins(given, 'رِيم  خالد')
    await joins(given, 'زائرة بلا اسم')
    const [pupil, guest] = await participantsOf(given)
    expect(pupil).toMatchObject({ name: 'ريم خالد', pupil: { name: 'ريم خالد' } })
    expect(pupil?.learnerId).toBe(pupil?.pupil?.learnerId)
    expect(guest).toMatchObject({ name: 'زائرة بلا اسم', pupilId: null })
  })

  it('a pseudonym stands in for the name', async () => {
    const given = await aGivenQuiz({ names: NAMES })
    await (await database()).pupil.updateMany({ where: { name: 'ريم خالد' }, data: { pseudonym: 'الغزالة' } })
    await joins(given, 'ريم خالد')
    expect((await participantsOf(given)).map(({ name }) => name)).toEqual(['الغزالة'])
  })

  it('who has answers is not joined by typing the same name elsewhere, until the teacher frees it', async () => {
    const given = await aGivenQuiz({ names: NAMES })
    const first = await joins(given, 'ريم خالد')
    await answers(first, given)
    await expectFailure(joins(given, 'ريم خالد'), 'name-elsewhere')
    expect((await joins(given, 'ريم خالد', first.viewer)).attemptId).toBe(first.attemptId)
    await freeName(given.teacher, given.id, first.participantId)
    const second = await joins(given, 'ريم خالد')
    expect(second).toMatchObject({ attemptId: first.attemptId, participantId: first.participantId })
    await expectFailure(joins(given, 'ريم خالد'), 'name-elsewhere')
  })

  it('who has answered nothing yet may change the device', async () => {
    const given = await aGivenQuiz({ names: NAMES })
    const first = await joins(given, 'ريم خالد')
    expect((await joins(given, 'ريم خالد')).attemptId).toBe(first.attemptId)
  })

  it('the personal card goes on with what is there, without a name', async () => {
    const given = await aGivenQuiz({ names: NAMES })
    const first = await joins(given, 'ريم خالد')
    await answers(first, given)
    const card = await viewerOf((await openSession(first.viewer.learnerId)).token)
    expect(await door(card, given)).toMatchObject({ as: 'ريم خالد', openAttempt: first.attemptId })
    expect((await joins(given, null, card)).attemptId).toBe(first.attemptId)
  })

  it('a second pupil on the same device is herself, and a stranger there takes over nobody', async () => {
    const given = await aGivenQuiz({ names: NAMES })
    const first = await joins(given, 'ريم خالد')
    const second = await joins(given, 'لمى ناصر', first.viewer)
    const stranger = await joins(given, 'ضيفة', second.viewer)
    expect(new Set([first, second, stranger].map(({ viewer }) => viewer.learnerId)).size).toBe(3)
    const names = (await participantsOf(given)).map(({ name, learner }) => [name, learner.name])
    expect(names).toEqual([
      ['ريم خالد', 'ريم خالد'],
      ['لمى ناصر', 'لمى ناصر'],
      ['ضيفة', 'ضيفة'],
    ])
  })

  it('a signed-in teacher joins as themself, whatever is typed', async () => {
    const given = await aGivenQuiz({ names: NAMES })
    const { viewer } = await joins(given, 'ريم خالد', given.teacher)
    expect(viewer.learnerId).toBe(given.teacher.learnerId)
    expect(await participantsOf(given)).toMatchObject([{ name: given.teacher.name, pupilId: null }])
  })

  it('a pupil of another class is a guest here', async () => {
    const given = await aGivenQuiz({ names: NAMES })
    await aClass('دانة فهد', given.teacher)
    await joins(given, 'دانة فهد')
    expect(await participantsOf(given)).toMatchObject([{ name: 'دانة فهد', pupilId: null }])
  })
})

describe('without a roster', () => {
  it('a name is needed, unless the device has one', async () => {
    const given = await aGivenQuiz()
    await expectFailure(joins(given, null), 'name-needed')
    const { viewer } = await joins(given, 'سلمى')
    expect(await door(viewer, given)).toMatchObject({ as: 'سلمى' })
    expect((await joins(given, null, viewer)).viewer).toEqual(viewer)
  })

  it('two of one name are two', async () => {
    const given = await aGivenQuiz()
    const [one, two] = [await joins(given, 'محمد'), await joins(given, 'محمد')]
    expect(one.participantId).not.toBe(two.participantId)
  })
})

describe('clicks', () => {
  it('two at once begin one attempt, and no more are allowed than the rules say', async () => {
    const given = await aGivenQuiz({ names: NAMES, rules: { attemptsAllowed: 2 } })
    const { viewer, attemptId } = await joins(given, 'ريم خالد')
    const same = await Promise.all(upTo(4).map(() => joins(given, null, viewer)))
    expect(new Set(same.map((each) => each.attemptId))).toEqual(new Set([attemptId]))
    await finishAttempt(viewer, attemptId)
    const again = await Promise.all(upTo(4).map(() => startAgain(viewer, attemptId)))
    expect(new Set(again).size).toBe(1)
    await finishAttempt(viewer, again[0] ?? '')
    await expectFailure(startAgain(viewer, attemptId), 'no-attempts-left')
    await expectFailure(joins(given, null, viewer), 'no-attempts-left')
    expect(await door(viewer, given)).toMatchObject({ openAttempt: null, finishedAttempt: again[0], mayBegin: false })
  })

  it('two on one form are one guest, though the browser has no session yet', async () => {
    const given = await aGivenQuiz()
    const join = () => once('the form', () => joinAssignment(null, given.code, 'سلمى', '10.0.0.1'))
    const [one, two] = await Promise.all([join(), join()])
    expect(one).toBe(two)
    expect(await participantsOf(given)).toHaveLength(1)
  })

  it('a form that was refused can be sent again', async () => {
    const refused = once('another', () => Promise.reject(new Error('no')))
    await expect(refused).rejects.toThrow('no')
    expect(await once('another', async () => 'yes')).toBe('yes')
  })
})

describe('the door is shut', () => {
  it('for newcomers where it is locked; who is in goes on', async () => {
    const given = await aGivenQuiz({ names: NAMES })
    const { viewer, attemptId } = await joins(given, 'ريم خالد')
    await setLocked(given.teacher, given.id, true)
    await expectFailure(joins(given, 'لمى ناصر'), 'locked')
    await expectFailure(joins(given, 'ضيفة'), 'locked')
    expect((await joins(given, null, viewer)).attemptId).toBe(attemptId)
    await setLocked(given.teacher, given.id, false)
    await joins(given, 'لمى ناصر')
  })

  it('before it opens, in a pause, after the closing time and after the end', async () => {
    const hour = 60 * 60_000
    const db = await database()
    const early = await aGivenQuiz({ rules: { opensAt: new Date(Date.now() + hour) } })
    await expectFailure(joins(early, 'سلمى'), 'not-open')
    expect(await door(null, early)).toMatchObject({ state: 'before', opensAt: expect.any(String), mayBegin: false })
    const given = await aGivenQuiz()
    await pause(given.teacher, given.id)
    await expectFailure(joins(given, 'سلمى'), 'paused')
    await resume(given.teacher, given.id)
    await joins(given, 'سلمى')
    await db.assignment.update({ where: { id: given.id }, data: { closesAt: new Date(Date.now() - hour) } })
    await expectFailure(joins(given, 'نور'), 'closed')
    await end(given.teacher, given.id)
    await expectFailure(joins(given, 'نور'), 'closed')
    expect(await participantsOf(given)).toHaveLength(1)
  })

  it('for who was removed, until they are brought back; their answers stay', async () => {
    const given = await aGivenQuiz({ names: NAMES })
    const joined = await joins(given, 'ريم خالد')
    await answers(joined, given)
    await setRemoved(given.teacher, given.id, joined.participantId, true)
    await expectFailure(joins(given, null, joined.viewer), 'removed')
    const save = { sequence: 2, response: 'b' }
    const { id } = given.questions[0] ?? { id: '' }
    await expectFailure(saveAnswer(joined.viewer, joined.attemptId, id, save), 'removed')
    await setRemoved(given.teacher, given.id, joined.participantId, false)
    expect((await joins(given, null, joined.viewer)).attemptId).toBe(joined.attemptId)
    expect(await saveAnswer(joined.viewer, joined.attemptId, id, save)).toMatchObject({ sequence: 2 })
  })

  it('and nobody starts again at somebody else’s attempt', async () => {
    const given = await aGivenQuiz({ rules: { attemptsAllowed: 3 } })
    const { attemptId } = await joins(given, 'سلمى')
    for (const other of [null, await aLearner(), await aTeacher()]) {
      await expectFailure(startAgain(other, attemptId), 'not-found')
    }
  })
})
