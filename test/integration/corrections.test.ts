// A key that was found wrong after the fact: what the preview shows is what then happens, and the old marks stay.
import { afterAll, describe, expect, it } from 'vitest'
import { shuffled } from '@/lib/random'
import { type Question, type Response, type Treatment, toPublicQuestion } from '@/quiz'
import { saveAnswer } from '@/server/answers'
import { startAttempt } from '@/server/attempts'
import { correctQuestion } from '@/server/correction/correct'
import type { CorrectionWish } from '@/server/correction/plan'
import { previewCorrection } from '@/server/correction/preview'
import { closeDatabase, database } from '@/server/database'
import { giveMark } from '@/server/marking/give-mark'
import { showAnswer } from '@/server/question-feedback'
import { finishAttempt, resultFor } from '@/server/results'
import { editQuestion } from '@/server/review/edits'
import { publishDraft, startDraft } from '@/server/review/publish'
import { draftFor } from '@/server/review/view'
import type { Viewer } from '@/server/session'
import { anyResponse } from '../support/any-response'
import { aQuestion, everyQuestion, spanOf } from '../support/builders'
import { aGivenQuiz, type Given, joins } from './given'
import { aLearner, expectFailure, upTo } from './stored'

afterAll(closeDatabase)

const key = (answer: Question['answer'], treatment: Treatment = 'regrade'): CorrectionWish => ({
  kind: 'key',
  treatment,
  answer,
  explanation: '',
})
const drop = (treatment: Treatment): CorrectionWish => ({ kind: 'drop', treatment, answer: null, explanation: '' })

/** Previews, does just that, and gives the preview. */
async function correct({ teacher, quizId }: Given, questionId: string, wish: CorrectionWish, reason = 'المفتاح خطأ') {
  const preview = await previewCorrection(teacher, quizId, questionId, wish)
  await correctQuestion(teacher, quizId, questionId, { wish, reason, seen: preview.seen })
  return preview
}

/** Somebody joins, answers the first question, and finishes unless told otherwise. */
async function answers(given: Given, name: string, response: Response, finishes = true) {
  const pupil = await joins(given, name)
  const questionId = given.questions[0]?.id ?? ''
  if (response !== null) await saveAnswer(pupil.viewer, pupil.attemptId, questionId, { sequence: 1, response })
  if (finishes) await finishAttempt(pupil.viewer, pupil.attemptId)
  return pupil
}

const resultOf = async ({ viewer, attemptId }: { viewer: Viewer; attemptId: string }) => {
  const result = await resultFor(viewer, attemptId)
  return { score: result?.score, outOf: result?.outOf, first: result?.questions[0] }
}

const scoreOf = async (pupil: { viewer: Viewer; attemptId: string }) => {
  const { score, outOf } = await resultOf(pupil)
  return [score, outOf]
}

async function aMiskeyedQuiz(more: Parameters<typeof aGivenQuiz>[0] = {}) {
  const given = await aGivenQuiz({ questions: [aQuestion('choice'), aQuestion('true-false')], ...more })
  return { given, first: given.questions[0]?.id ?? '' }
}

const marksOf = async (attemptId: string, questionId: string) => {
  const rows = await (await database()).mark.findMany({
    where: { attemptId, questionId },
    orderBy: { revision: 'asc' },
  })
  return rows.map(({ verdict, points, outOf, source, reason }) => [verdict, points, outOf, source, reason])
}

describe('a corrected key', () => {
  it('is previewed by assignment, makes a version, moves it on and marks again; old marks stay', async () => {
    const { given, first } = await aMiskeyedQuiz()
    const [wins, loses, none] = [
      await answers(given, 'سلمى', 'a'),
      await answers(given, 'أحمد', 'b'),
      await answers(given, 'ليلى', null),
    ]
    const open = await answers(given, 'هدى', 'a', false)
    const alone = await aLearner()
    const study = { viewer: alone, attemptId: '' }
    // A quiz of a teacher's own is theirs alone to study, but older attempts of others may stand on it.
    study.attemptId = (await startAttempt(given.teacher, given.quizId, null)).attemptId
    await (await database()).attempt.update({ where: { id: study.attemptId }, data: { learnerId: alone.learnerId } })
    await saveAnswer(alone, study.attemptId, first, { sequence: 1, response: 'a' })
    await finishAttempt(alone, study.attemptId)

    const preview = await correct(given, first, key('a'))
    expect(preview).toMatchObject({
      newVersion: 2,
      moves: ['اختبار الصباح'],
      assignments: [
        {
          assignmentId: given.id,
          marked: 3,
          open: 1,
          points: 0,
          changes: { gains: 1, loses: 1, same: 1, kept: 0 },
          people: [
            { name: 'سلمى', change: 'gains', before: { score: 0, outOf: 2 }, after: { score: 1, outOf: 2 } },
            { name: 'أحمد', change: 'loses', before: { score: 1, outOf: 2 }, after: { score: 0, outOf: 2 } },
          ],
        },
        { assignmentId: null, marked: 1, changes: { gains: 1 }, people: [] },
      ],
    })
    expect([await scoreOf(wins), await scoreOf(loses), await scoreOf(none), await scoreOf(study)]).toEqual([
      [1, 2],
      [0, 2],
      [0, 2],
      [1, 2],
    ])
    expect(await marksOf(wins.attemptId, first)).toEqual([
      ['wrong', 0, 1, 'rule', null],
      ['right', 1, 1, 'correction', 'المفتاح خطأ'],
    ])
    expect(await marksOf(none.attemptId, first)).toHaveLength(1)
    expect((await resultOf(wins)).first).toMatchObject({ answer: 'a', remark: { by: 'regrade', note: null } })

    await finishAttempt(open.viewer, open.attemptId)
    expect(await scoreOf(open)).toEqual([1, 2])
    const later = await joins(given, 'نور')
    const db = await database()
    const { version } = await db.attempt.findUniqueOrThrow({
      where: { id: later.attemptId },
      include: { version: { include: { questions: { orderBy: { position: 'asc' } } } } },
    })
    expect(version).toMatchObject({ number: 2, questions: [{ key: 'a', copyOf: first }, { position: 1 }] })
    expect(await db.question.findUniqueOrThrow({ where: { id: first } })).toMatchObject({ key: 'b' })
    expect(await db.assignmentChange.count({ where: { assignmentId: given.id, kind: 'version' } })).toBe(1)
    expect(await db.keyCorrection.findMany({ where: { questionId: first } })).toMatchObject([
      { kind: 'key', treatment: 'regrade', versionId: version.id, toId: version.questions[0]?.id },
    ])
  })

  it('does not write over what a teacher gave', async () => {
    const { given, first } = await aMiskeyedQuiz()
    const pupil = await answers(given, 'سلمى', 'b')
    const place = { assignmentId: given.id, attemptId: pupil.attemptId, questionId: first }
    await giveMark(given.teacher, place, { worth: { points: 0.5 }, reason: 'سبب', note: '', seen: 1 })
    for (const wish of [key('a'), key('a', 'excuse'), key('a', 'credit')]) {
      const { assignments } = await correct(given, first, wish)
      expect(assignments).toMatchObject([{ changes: { kept: 1, gains: 0, loses: 0 }, people: [{ change: 'kept' }] }])
      expect(await scoreOf(pupil)).toEqual([0.5, 2])
    }
  })

  it('can be corrected again, in any version, and reaches every attempt each time', async () => {
    const { given, first } = await aMiskeyedQuiz()
    const early = await answers(given, 'سلمى', 'a')
    await correct(given, first, key('a'))
    const late = await joins(given, 'أحمد')
    const db = await database()
    const second = await db.question.findFirstOrThrow({ where: { copyOf: first } })
    await saveAnswer(late.viewer, late.attemptId, second.id, { sequence: 1, response: 'a' })
    await finishAttempt(late.viewer, late.attemptId)
    const preview = await correct(given, second.id, key('c'))
    expect(preview.assignments).toMatchObject([{ marked: 2, changes: { loses: 2 } }])
    await correct(given, first, key('c', 'credit'))
    expect([await scoreOf(early), await scoreOf(late)]).toEqual([
      [1, 2],
      [1, 2],
    ])
    await correct(given, first, key('c'))
    expect([await scoreOf(early), await scoreOf(late)]).toEqual([
      [0, 2],
      [0, 2],
    ])
    expect((await marksOf(early.attemptId, first)).map(([verdict]) => verdict)).toEqual([
      'wrong',
      'right',
      'wrong',
      'right',
      'wrong',
    ])
    // Changing nothing but what is done about it makes no further version.
    expect(await db.quizVersion.count({ where: { quizId: given.quizId } })).toBe(3)
  })

  it('reaches what was shown after its question while the attempt is open', async () => {
    const { given, first } = await aMiskeyedQuiz({ rules: { feedback: 'each' } })
    const pupil = await answers(given, 'سلمى', 'a', false)
    expect((await showAnswer(pupil.viewer, pupil.attemptId, first)).mark.verdict).toBe('wrong')
    await correct(given, first, key('a'))
    expect(await showAnswer(pupil.viewer, pupil.attemptId, first)).toMatchObject({
      answer: 'a',
      mark: { verdict: 'right' },
      remark: { by: 'regrade' },
    })
    expect(await (await database()).attempt.findUniqueOrThrow({ where: { id: pupil.attemptId } })).toMatchObject({
      score: null,
      finishedAt: null,
    })
    await finishAttempt(pupil.viewer, pupil.attemptId)
    expect(await scoreOf(pupil)).toEqual([1, 2])
  })

  it('is corrected in an open draft as well, as a step that can be undone', async () => {
    const { given, first } = await aMiskeyedQuiz()
    await startDraft(given.teacher, given.quizId)
    await correct(given, first, key('a'))
    const draft = await draftFor(given.teacher, given.quizId)
    expect(draft).toMatchObject({ number: 3, questions: [{ answer: 'a' }, {}], undo: { kind: 'edit' } })
    expect(draft?.changes).toMatchObject({ number: 2, isSame: true })
    await publishDraft(given.teacher, { quizId: given.quizId, revision: draft?.revision ?? '' })
    const later = await answers({ ...given, questions: draft?.questions ?? [] }, 'سلمى', null)
    expect(await scoreOf(later)).toEqual([0, 2])
  })
})

describe('excusing, crediting and dropping', () => {
  it('excuses: the question weighs nothing for anybody', async () => {
    const { given, first } = await aMiskeyedQuiz()
    const [right, wrong] = [await answers(given, 'سلمى', 'b'), await answers(given, 'أحمد', 'a')]
    const open = await answers(given, 'ليلى', 'a', false)
    const { newVersion } = await correct(given, first, key('b', 'excuse'))
    expect(newVersion).toBeNull()
    await finishAttempt(open.viewer, open.attemptId)
    for (const pupil of [right, wrong, open]) expect(await scoreOf(pupil)).toEqual([0, 1])
    expect((await resultOf(right)).first).toMatchObject({ mark: { verdict: 'excused' }, remark: { by: 'excuse' } })
  })

  it('credits everybody in full, and drops the question from the next version', async () => {
    const { given, first } = await aMiskeyedQuiz()
    const [wrong, none] = [await answers(given, 'سلمى', 'a'), await answers(given, 'أحمد', null)]
    const { moves } = await correct(given, first, drop('credit'))
    expect(moves).toHaveLength(1)
    for (const pupil of [wrong, none]) expect(await scoreOf(pupil)).toEqual([1, 2])
    expect((await resultOf(none)).first).toMatchObject({ answer: 'b', remark: { by: 'credit' } })
    const later = await answers(given, 'ليلى', null)
    expect(await scoreOf(later)).toEqual([0, 1])
    // What was dropped can still be treated otherwise, and no longer have another key.
    await correct(given, first, drop('excuse'))
    expect(await scoreOf(wrong)).toEqual([0, 1])
    await expectFailure(previewCorrection(given.teacher, given.quizId, first, key('a')), 'question-gone')
  })

  it('says what cannot be done', async () => {
    const { given, first } = await aMiskeyedQuiz()
    const { teacher, quizId } = given
    const preview = (wish: CorrectionWish, viewer: Viewer = teacher, id = first) =>
      previewCorrection(viewer, quizId, id, wish)
    await expectFailure(preview(key('b')), 'key-same')
    await expectFailure(preview({ ...key('a'), answer: null }), 'key-incomplete')
    await expectFailure(preview(drop('regrade')), 'invalid')
    await expectFailure(preview(key('a'), teacher, crypto.randomUUID()), 'not-found')
    const other = await aGivenQuiz()
    await expectFailure(preview(key('a'), other.teacher), 'not-found')
    await expectFailure(preview(key('a'), await aLearner()), 'sign-in')
    const { seen } = await preview(key('a'))
    const order = { wish: key('a'), reason: 'سبب', seen }
    await expectFailure(correctQuestion(other.teacher, quizId, first, order), 'not-found')
    await expectFailure(correctQuestion(teacher, quizId, first, { ...order, reason: '' }), 'reason-needed')
    const twice = await Promise.allSettled(upTo(2).map(() => correctQuestion(teacher, quizId, first, order)))
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expectFailure(correctQuestion(teacher, quizId, first, { ...order, wish: key('c') }), 'key-changed')
    expect(await (await database()).keyCorrection.count({ where: { questionId: first } })).toBe(1)
    const single = await aMiskeyedQuiz({ questions: [aQuestion('choice')] })
    await expectFailure(
      previewCorrection(single.given.teacher, single.given.quizId, single.first, drop('excuse')),
      'last-question',
    )
  })

  it('a question that was written anew since is dropped for those who had the old one', async () => {
    const { given, first } = await aMiskeyedQuiz()
    const pupil = await answers(given, 'سلمى', 'a')
    const { teacher, quizId } = given
    await startDraft(teacher, quizId)
    const draft = await draftFor(teacher, quizId)
    const question = draft?.questions[0]
    if (!draft || !question) throw new Error('there is no draft')
    const at = { quizId, revision: draft.revision }
    await editQuestion(teacher, at, question.id, { ...question, stem: 'ما الذي افتتح في الحي القديم؟' } as Question)
    const revision = (await draftFor(teacher, quizId))?.revision ?? ''
    await publishDraft(teacher, { quizId, revision })
    await expectFailure(previewCorrection(teacher, quizId, first, key('a')), 'question-gone')
    expect((await correct(given, first, drop('excuse'))).newVersion).toBeNull()
    expect(await scoreOf(pupil)).toEqual([0, 1])
  })
})

/** Another key than the present one, by type. */
const OTHER_KEY: Partial<Record<Question['type'], Question['answer']>> = {
  choice: 'd',
  'multiple-choice': ['b', 'c', 'd'],
  'true-false': false,
  gap: ['إجابة 1'],
  'short-answer': ['إجابة 0', 'إجابة 2'],
  matching: [
    ['p', 'y'],
    ['q', 'z'],
  ],
  ordering: ['d', 'c', 'b', 'a'],
  'select-evidence': spanOf('وتضم المكتبة ثلاثين ألف كتاب، وقاعة للأطفال، وورشة لترميم المخطوطات.'),
}

it('what a preview shows is what then happens, whatever was answered and whatever the type', async () => {
  const given = await aGivenQuiz({ questions: everyQuestion() })
  const sentences = [
    spanOf('وتضم المكتبة ثلاثين ألف كتاب، وقاعة للأطفال، وورشة لترميم المخطوطات.'),
    spanOf('وتأخر الافتتاح ستة أشهر لأن الأمطار أضرت بسقف القاعة الكبرى.'),
  ]
  for (const turn of upTo(3)) {
    const pupil = await joins(given, `طالب ${turn}`)
    for (const [index, question] of given.questions.entries()) {
      // Some questions stay unanswered, others with each.
      if ((turn + index) % 4 === 0) continue
      const response = anyResponse({ question: toPublicQuestion(question, String(turn)), sentences }, turn * 7 + index)
      await saveAnswer(pupil.viewer, pupil.attemptId, question.id, { sequence: 1, response })
    }
    await finishAttempt(pupil.viewer, pupil.attemptId)
  }
  const db = await database()
  const scores = async () => {
    const rows = await db.attempt.findMany({ where: { assignmentId: given.id }, orderBy: { id: 'asc' } })
    return new Map(rows.map(({ id, score, outOf }) => [id, { score, outOf }]))
  }
  const treatments: Treatment[] = ['regrade', 'excuse', 'credit']
  for (const question of shuffled(given.questions, 'order')) {
    const answer = OTHER_KEY[question.type]
    const wishes = answer ? treatments.map((treatment) => key(answer, treatment)) : [drop('excuse')]
    for (const wish of wishes) {
      const before = await scores()
      const { assignments } = await correct(given, question.id, wish)
      const people = assignments[0]?.people ?? []
      const after = await scores()
      for (const { attemptId, ...person } of people) {
        expect(before.get(attemptId)).toEqual(person.before)
        expect(after.get(attemptId)).toEqual(person.after)
      }
      const told = new Set(people.map(({ attemptId }) => attemptId))
      const shareOf = ({ score, outOf }: { score: number | null; outOf: number | null }) => (score ?? 0) / (outOf || 1)
      for (const [id, now] of after) {
        if (!told.has(id)) expect(shareOf(now)).toBeCloseTo(shareOf(before.get(id) ?? now), 9)
      }
    }
  }
})
