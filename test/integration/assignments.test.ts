// Giving a version, changing its rules and its participants: whose it is, what is logged and announced, what stays.
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { USUAL_RULES } from '@/quiz'
import { saveAnswer } from '@/server/answers'
import {
  addTime,
  changeRules,
  end,
  pause,
  renewCode,
  reopen,
  resume,
  setLocked,
  setReleased,
} from '@/server/assignment-run'
import { assignmentFor, shownCode } from '@/server/assignment-view'
import { assignmentsOf, givable, giveQuiz } from '@/server/assignments'
import { attemptFor } from '@/server/attempts'
import { forgetGuesses } from '@/server/code-guesses'
import { closeDatabase, database } from '@/server/database'
import { listen } from '@/server/live/announce'
import type { LiveNews } from '@/server/live/news'
import { freeName, linkParticipantToPupil, renameParticipant, setExtraTime, setRemoved } from '@/server/participants'
import { finishAttempt } from '@/server/results'
import type { Viewer } from '@/server/session'
import { aGivenQuiz, joins } from './given'
import { aClass, aLearner, aQuiz, aTeacher, expectFailure, nowhere } from './stored'

afterAll(closeDatabase)
beforeEach(forgetGuesses)

const rules = { ...USUAL_RULES, title: 'اختبار الصباح' }

describe('giving', () => {
  it('takes the newest published version, and keeps it whatever is published later', async () => {
    const teacher = await aTeacher()
    const quiz = await aQuiz({ ownerId: teacher.learnerId })
    const second = await aQuiz({ ...quiz, questions: undefined, number: 2 } as Parameters<typeof aQuiz>[0])
    await aQuiz({ quizId: quiz.quizId, articleId: quiz.articleId, number: 3, draft: true })
    const { id } = await giveQuiz(teacher, quiz.quizId, { rules })
    const row = await (await database()).assignment.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({ versionId: second.versionId, ownerId: teacher.account.userId, classId: null })
    await aQuiz({ quizId: quiz.quizId, articleId: quiz.articleId, number: 4 })
    expect(await assignmentFor(teacher, id)).toMatchObject({ versionNumber: 2, state: 'open' })
  })

  it('takes the library’s quizzes, but no other teacher’s quiz and no other teacher’s class', async () => {
    const [teacher, other] = [await aTeacher(), await aTeacher()]
    const [free, theirs] = [await aQuiz(), await aQuiz({ ownerId: other.learnerId })]
    await giveQuiz(teacher, free.quizId, { rules })
    await expectFailure(giveQuiz(teacher, theirs.quizId, { rules }), 'not-found')
    await expectFailure(givable(teacher, theirs.quizId), 'not-found')
    await expectFailure(
      giveQuiz(teacher, free.quizId, { rules, classId: (await aClass('ريم', other)).classId }),
      'not-found',
    )
    await expectFailure(giveQuiz(await aLearner(), free.quizId, { rules }), 'sign-in')
    expect((await givable(teacher, free.quizId)).classes).toEqual([])
  })

  it('lists what was given, newest first, with who joined and finished', async () => {
    const given = await aGivenQuiz({ names: ['ريم خالد'] })
    const { viewer, attemptId } = await joins(given, 'ريم خالد')
    await joins(given, 'ضيفة')
    await finishAttempt(viewer, attemptId)
    const later = await aGivenQuiz({ teacher: given.teacher })
    expect(await assignmentsOf(given.teacher)).toMatchObject([
      { id: later.id, joined: 0 },
      { id: given.id, joined: 2, finished: 1, className: 'الخامس أ', code: given.code, state: 'open' },
    ])
    expect(await assignmentsOf(await aTeacher())).toEqual([])
  })
})

describe('nobody else', () => {
  it('reads or changes an assignment', async () => {
    const given = await aGivenQuiz({ names: ['ريم خالد'] })
    const { participantId } = await joins(given, 'ضيفة')
    const pupil = await (await database()).pupil.findFirstOrThrow({ where: { classId: given.classId ?? '' } })
    const works: ((viewer: Viewer, id: string) => Promise<unknown>)[] = [
      (viewer, id) => assignmentFor(viewer, id),
      (viewer, id) => shownCode(viewer, id),
      (viewer, id) => changeRules(viewer, id, rules),
      pause,
      resume,
      (viewer, id) => addTime(viewer, id, 60),
      end,
      reopen,
      (viewer, id) => setLocked(viewer, id, true),
      (viewer, id) => setReleased(viewer, id, true),
      renewCode,
      (viewer, id) => setExtraTime(viewer, id, participantId, 5),
      (viewer, id) => setRemoved(viewer, id, participantId, true),
      (viewer, id) => renameParticipant(viewer, id, participantId, 'سارة'),
      (viewer, id) => freeName(viewer, id, participantId),
      (viewer, id) => linkParticipantToPupil(viewer, id, participantId, pupil.id),
    ]
    const before = await assignmentFor(given.teacher, given.id)
    const other = await aTeacher('administrator')
    const theirs = await aGivenQuiz()
    for (const work of works) {
      await expectFailure(work(other, given.id), 'not-found')
      await expectFailure(work(other, nowhere()), 'not-found')
      await expectFailure(work(null, given.id), 'sign-in')
      await expectFailure(work(await aLearner(), given.id), 'sign-in')
    }
    // Through an assignment of one's own no participant of another is reached.
    for (const work of works.slice(11)) await expectFailure(work(theirs.teacher, theirs.id), 'not-found')
    expect(await assignmentFor(given.teacher, given.id)).toEqual(before)
  })
})

describe('every change', () => {
  it('is logged with before and after, and announced once it is stored', async () => {
    const given = await aGivenQuiz({ names: ['ريم خالد'] })
    const { participantId } = await joins(given, 'ريم خالد')
    const heard: LiveNews[] = []
    const stop = await listen(given.id, (news) => heard.push(news))
    const { teacher, id } = given
    await changeRules(teacher, id, { ...rules, minutes: 20 })
    await changeRules(teacher, id, { ...rules, minutes: 20 })
    await pause(teacher, id)
    await pause(teacher, id)
    await resume(teacher, id)
    await addTime(teacher, id, 300)
    await setLocked(teacher, id, true)
    await setLocked(teacher, id, false)
    await setExtraTime(teacher, id, participantId, 7)
    await renameParticipant(teacher, id, participantId, 'ريم الخالد')
    await setRemoved(teacher, id, participantId, true)
    await setRemoved(teacher, id, participantId, false)
    await freeName(teacher, id, participantId)
    await setReleased(teacher, id, true)
    await renewCode(teacher, id)
    await end(teacher, id)
    await reopen(teacher, id)
    stop()
    const { changes } = await assignmentFor(teacher, id)
    const kinds = changes.map(({ kind }) => kind).reverse()
    expect(kinds.sort()).toEqual(
      [
        'rules',
        'pause',
        'resume',
        'add-time',
        'lock',
        'unlock',
        'extra-time',
        'rename',
        'remove',
        'bring-back',
        'free-name',
        'release',
        'code',
        'end',
        'reopen',
      ].sort(),
    )
    expect(heard).toHaveLength(kinds.length)
    expect(heard.filter((news) => news.participantId === participantId)).toHaveLength(5)
    const of = (kind: string) => changes.find((change) => change.kind === kind)
    expect(of('rules')).toMatchObject({ before: { minutes: null }, after: { minutes: 20 } })
    expect(of('extra-time')).toMatchObject({ before: { minutes: 0 }, after: { minutes: 7, name: 'ريم خالد' } })
    expect(of('rename')).toMatchObject({ before: { name: 'ريم خالد' }, after: { name: 'ريم الخالد' } })
  })

  it('of the closing time takes the code along', async () => {
    const given = await aGivenQuiz()
    const closesAt = new Date(Date.now() + 3 * 60_000)
    await changeRules(given.teacher, given.id, { ...rules, closesAt })
    expect((await assignmentFor(given.teacher, given.id)).codeExpiresAt).toBe(closesAt.toISOString())
    await addTime(given.teacher, given.id, 60)
    const later = await assignmentFor(given.teacher, given.id)
    expect(later.rules.closesAt?.getTime()).toBe(closesAt.getTime() + 60_000)
    expect(later.codeExpiresAt).toBe(later.rules.closesAt?.toISOString())
  })
})

describe('a guest who turns out to be a pupil', () => {
  async function withGuest() {
    const given = await aGivenQuiz({ names: ['ريم خالد'], rules: { attemptsAllowed: 2 } })
    const guest = await joins(given, 'رورو')
    await saveAnswer(guest.viewer, guest.attemptId, given.questions[0]?.id ?? '', { sequence: 1, response: 'b' })
    const pupil = await (await database()).pupil.findFirstOrThrow({ where: { classId: given.classId ?? '' } })
    const link = () => linkParticipantToPupil(given.teacher, given.id, guest.participantId, pupil.id)
    return { given, guest, pupil, link }
  }

  it('keeps the answers, and goes on with the attempt on the same device', async () => {
    const { given, guest, pupil, link } = await withGuest()
    await link()
    const db = await database()
    expect(await db.attempt.findUnique({ where: { id: guest.attemptId } })).toMatchObject({
      learnerId: pupil.learnerId,
    })
    const [session] = await db.learnerSession.findMany({ where: { learnerId: pupil.learnerId } })
    expect(session).toBeDefined()
    const view = await attemptFor({ learnerId: pupil.learnerId, name: pupil.name }, guest.attemptId)
    expect(view.answers).toMatchObject([{ response: 'b' }])
    expect((await assignmentFor(given.teacher, given.id)).participants).toMatchObject([
      { name: 'ريم خالد', isPupil: true, attempts: [{ answered: 1 }] },
    ])
    await expectFailure(link(), 'not-found')
  })

  it('becomes one entry with the pupil who joined as well, unless both have an attempt under way', async () => {
    const { given, guest, link } = await withGuest()
    const joined = await joins(given, 'ريم خالد')
    await expectFailure(link(), 'already-there')
    await finishAttempt(guest.viewer, guest.attemptId)
    await link()
    const { participants } = await assignmentFor(given.teacher, given.id)
    expect(participants.map(({ id, attempts }) => [id, attempts.length])).toEqual([[joined.participantId, 2]])
  })

  it('is never the teacher, nor a name of another class', async () => {
    const { given, guest } = await withGuest()
    const preview = await joins(given, null, given.teacher)
    const db = await database()
    const own = await db.pupil.findFirstOrThrow({ where: { classId: given.classId ?? '' } })
    const strange = await db.pupil.findFirstOrThrow({
      where: { classId: (await aClass('لمى', given.teacher)).classId },
    })
    const { teacher, id } = given
    await expectFailure(linkParticipantToPupil(teacher, id, preview.participantId, own.id), 'not-found')
    await expectFailure(linkParticipantToPupil(teacher, id, guest.participantId, strange.id), 'not-found')
  })
})
