// Publishing: a version never changes again, the next one stands beside it, and nothing of those who answer moves.
import { afterAll, describe, expect, it } from 'vitest'
import { saveAnswer } from '@/server/answers'
import { attemptFor, startAttempt } from '@/server/attempts'
import { closeDatabase, database } from '@/server/database'
import { library, quizOverview } from '@/server/quizzes'
import { finishAttempt } from '@/server/results'
import { assignmentsBelow, moveAssignment } from '@/server/review/assignments'
import { moveQuestion, rejectQuestion } from '@/server/review/edits'
import { quizzesOf } from '@/server/review/own-quizzes'
import { adaptQuiz, discardDraft, publishDraft, rightOn, startDraft } from '@/server/review/publish'
import { publishedFor } from '@/server/review/published'
import { undo } from '@/server/review/undo'
import { draftFor } from '@/server/review/view'
import { aLearner, anArticle, aQuiz, aTeacher, expectFailure, type Learner, nowhere } from './stored'

afterAll(closeDatabase)

async function seen(viewer: Learner, quizId: string) {
  const view = await draftFor(viewer, quizId)
  if (!view) throw new Error('there is no draft')
  return { view, at: { quizId, revision: view.revision } }
}

/** A published quiz of a teacher's, with the second version open for review. */
async function aSecondVersion() {
  const viewer = await aTeacher()
  const quiz = await aQuiz({ ownerId: viewer.learnerId })
  await startDraft(viewer, quiz.quizId)
  return { viewer, ...quiz }
}

async function anAssignment(viewer: Awaited<ReturnType<typeof aTeacher>>, quiz: { quizId: string; versionId: string }) {
  const { quizId, versionId } = quiz
  const data = { title: 'الصف الخامس', ownerId: viewer.account.userId, quizId, versionId }
  return (await database()).assignment.create({ data })
}

describe('publishing', () => {
  it('makes a version that the database itself keeps, and ends its review', async () => {
    const viewer = await aTeacher()
    const { quizId, versionId } = await aQuiz({ ownerId: viewer.learnerId, draft: true })
    const { view, at } = await seen(viewer, quizId)
    await rejectQuestion(viewer, at, view.questions[0]?.id ?? '')
    const { at: later } = await seen(viewer, quizId)
    expect(await publishDraft(viewer, later)).toEqual({ number: 1 })
    expect(await draftFor(viewer, quizId)).toBeNull()
    for (const work of [undo(viewer, later), publishDraft(viewer, later), discardDraft(viewer, later)])
      await expectFailure(work, 'not-found')
    const db = await database()
    expect(await db.draftEdit.count({ where: { versionId } })).toBe(1)
    await expect(db.question.deleteMany({ where: { versionId } })).rejects.toThrow()
    expect((await quizOverview(viewer, quizId)).questions).toBe(8)
  })

  it('needs a question', async () => {
    const viewer = await aTeacher()
    const { quizId } = await aQuiz({ ownerId: viewer.learnerId, draft: true, questions: [] })
    await expectFailure(publishDraft(viewer, (await seen(viewer, quizId)).at), 'draft-empty')
  })

  it('is refused from a stale page and to everybody else', async () => {
    const viewer = await aTeacher()
    const { quizId } = await aQuiz({ ownerId: viewer.learnerId, draft: true })
    const { view, at } = await seen(viewer, quizId)
    await expectFailure(publishDraft(await aTeacher(), at), 'not-found')
    await rejectQuestion(viewer, at, view.questions[0]?.id ?? '')
    await expectFailure(publishDraft(viewer, at), 'draft-changed')
  })
})

describe('the next version', () => {
  it('begins with the questions of the last, opens once, and tells what it changes', async () => {
    const { viewer, quizId, questions } = await aSecondVersion()
    await Promise.all([startDraft(viewer, quizId), startDraft(viewer, quizId)])
    expect(await (await database()).quizVersion.count({ where: { quizId } })).toBe(2)
    const { view, at } = await seen(viewer, quizId)
    expect(view.number).toBe(2)
    expect(view.questions.map(({ copyOf }) => copyOf)).toEqual(questions.map(({ id }) => id))
    expect(view.changes).toMatchObject({ number: 1, isSame: true })
    await rejectQuestion(viewer, at, view.questions[0]?.id ?? '')
    await moveQuestion(viewer, (await seen(viewer, quizId)).at, view.questions[1]?.id ?? '', 5)
    expect((await seen(viewer, quizId)).view.changes).toEqual({
      number: 1,
      added: 0,
      removed: 1,
      changed: 0,
      moved: true,
      isSame: false,
    })
  })

  it('is not seen by anybody before it is published, and may be thrown away', async () => {
    const { viewer, quizId, versionId } = await aSecondVersion()
    const { attemptId } = await startAttempt(viewer, quizId, null)
    const attempt = await (await database()).attempt.findUniqueOrThrow({ where: { id: attemptId } })
    expect(attempt.versionId).toBe(versionId)
    expect(await discardDraft(viewer, (await seen(viewer, quizId)).at)).toEqual({ quizRemains: true })
    expect(await draftFor(viewer, quizId)).toBeNull()
    expect(await publishedFor(viewer, quizId)).toMatchObject({ number: 1, questions: 9 })
  })

  it('leaves attempts, answers and marks on the old one as they are', async () => {
    const { viewer, quizId, questions } = await aSecondVersion()
    const { attemptId } = await startAttempt(viewer, quizId, null)
    await saveAnswer(viewer, attemptId, questions[0]?.id ?? '', { sequence: 1, response: 'b' })
    const before = await attemptFor(viewer, attemptId)
    const { view, at } = await seen(viewer, quizId)
    await rejectQuestion(viewer, at, view.questions[0]?.id ?? '')
    await publishDraft(viewer, (await seen(viewer, quizId)).at)
    expect(await attemptFor(viewer, attemptId)).toEqual(before)
    const result = await finishAttempt(viewer, attemptId)
    expect(result.questions[0]).toMatchObject({ id: questions[0]?.id, response: 'b', mark: { verdict: 'right' } })
    expect((await quizOverview(viewer, quizId)).questions).toBe(8)
  })
})

describe('an assignment', () => {
  it('stays on its version until its teacher moves it; who has begun stays', async () => {
    const { viewer, ...quiz } = await aSecondVersion()
    const { quizId } = quiz
    const assignment = await anAssignment(viewer, quiz)
    const { learnerId } = await aLearner()
    const db = await database()
    const started = { seed: '1', learnerId, versionId: quiz.versionId, assignmentId: assignment.id }
    const attempt = await db.attempt.create({ data: started })
    const behind = [{ id: assignment.id, title: 'الصف الخامس', number: 1, started: 1 }]
    expect((await seen(viewer, quizId)).view.behind).toEqual(behind)
    await publishDraft(viewer, (await seen(viewer, quizId)).at)
    expect((await publishedFor(viewer, quizId)).behind).toEqual(behind)
    expect(await db.assignment.findUnique({ where: { id: assignment.id } })).toEqual(assignment)

    for (const other of [await aTeacher(), await aTeacher('administrator')])
      await expectFailure(moveAssignment(other, assignment.id), 'not-found')
    await expectFailure(moveAssignment(await aLearner(), assignment.id), 'sign-in')
    await expectFailure(moveAssignment(viewer, nowhere()), 'not-found')
    await Promise.all([moveAssignment(viewer, assignment.id), moveAssignment(viewer, assignment.id)])
    const moved = await db.assignment.findUniqueOrThrow({ where: { id: assignment.id }, include: { changes: true } })
    expect(moved.changes).toMatchObject([{ kind: 'version', before: { number: 1 }, after: { number: 2 } }])
    expect(moved.versionId).not.toBe(quiz.versionId)
    expect(await db.attempt.findUnique({ where: { id: attempt.id } })).toEqual(attempt)
    expect((await publishedFor(viewer, quizId)).behind).toEqual([])
  })

  it('is not named where it has ended, or is somebody else’s', async () => {
    const { viewer, ...quiz } = await aSecondVersion()
    const [one] = [await anAssignment(viewer, quiz), await anAssignment(await aTeacher(), quiz)]
    const db = await database()
    const named = async () => (await assignmentsBelow(db, viewer, quiz.quizId, 2)).map(({ id }) => id)
    expect(await named()).toEqual([one?.id])
    await db.assignment.update({ where: { id: one?.id ?? '' }, data: { closesAt: new Date(0) } })
    expect(await named()).toEqual([])
  })
})

describe('a quiz of the library', () => {
  it('is adapted by a teacher into a draft of their own, and stays as it is', async () => {
    const viewer = await aTeacher()
    const shelved = await aQuiz({ articleId: await anArticle({ slug: nowhere() }) })
    const cover = await quizOverview(null, shelved.quizId)
    expect([rightOn(viewer, cover), rightOn(await aLearner(), cover), rightOn(null, cover)]).toEqual([
      'adapt',
      null,
      null,
    ])
    const { id } = await adaptQuiz(viewer, shelved.quizId)
    const { view } = await seen(viewer, id)
    expect(view).toMatchObject({ number: 1, changes: null })
    expect(view.questions.map(({ stem }) => stem)).toEqual(shelved.questions.map(({ stem }) => stem))
    expect(await quizOverview(null, shelved.quizId)).toEqual(cover)
    await publishDraft(viewer, { quizId: id, revision: view.revision })
    const shelf = (await library()).map((entry) => entry.id)
    expect([shelf.includes(shelved.quizId), shelf.includes(id)]).toEqual([true, false])
    expect((await quizzesOf(viewer)).map((quiz) => quiz.id)).toEqual([id])
  })

  it('is not adapted without an account; a quiz of somebody else’s is not there', async () => {
    const shelved = await aQuiz({ articleId: await anArticle({ slug: nowhere() }) })
    await expectFailure(adaptQuiz(await aLearner(), shelved.quizId), 'sign-in')
    const others = await aQuiz({ ownerId: (await aTeacher()).learnerId })
    const nobodys = await aQuiz()
    for (const { quizId } of [others, nobodys]) {
      await expectFailure(adaptQuiz(await aTeacher(), quizId), 'not-found')
      await expectFailure(startDraft(await aTeacher(), quizId), 'not-found')
      await expectFailure(publishedFor(await aTeacher(), quizId), 'not-found')
    }
  })
})

describe('the list of own quizzes', () => {
  it('has drafts and published ones, the newest first, and nobody else’s', async () => {
    const { viewer, quizId } = await aSecondVersion()
    const draft = await aQuiz({ ownerId: viewer.learnerId, draft: true })
    expect(await quizzesOf(viewer)).toMatchObject([
      { id: draft.quizId, draft: { number: 1, questions: 9 }, published: null },
      { id: quizId, draft: { number: 2 }, published: { number: 1, questions: 9 } },
    ])
    expect(await quizzesOf(await aTeacher())).toEqual([])
    expect(await quizzesOf(null)).toEqual([])
  })
})
