// Results of an assignment: what is stored goes through the same pure functions; first attempts only, whoever was
// removed is not counted, what a person decided is, names stay hidden, and nobody else sees any of it.
import { describe, expect, it } from 'vitest'
import { type Question, type Response, USUAL_RULES } from '@/quiz'
import { statisticsOf } from '@/quiz/statistics/analyse'
import { cellOf, itemOf } from '@/quiz/statistics/cell'
import { tallying } from '@/quiz/statistics/tally'
import { giveQuiz } from '@/server/assignments'
import { resultsOf } from '@/server/class-results/assignment-results'
import { comparisonOf } from '@/server/class-results/comparison'
import { classResults, pupilProfile } from '@/server/class-results/over-time'
import { questionResults } from '@/server/class-results/question-results'
import { type ResultRow, resultTable } from '@/server/class-results/rows'
import { studentResults } from '@/server/class-results/student-results'
import { database, transaction } from '@/server/database'
import { reviseMarks } from '@/server/marks'
import { setRemoved } from '@/server/participants'
import { makeSampleClass, removeSampleClass } from '@/server/sample-class'
import { aQuestion, everyQuestion } from '../support/builders'
import { type Sat, sat } from './answered'
import { aGivenQuiz, type Given, joins } from './given'
import { anArticle, aQuiz, aTeacher, expectFailure } from './stored'

const NAMES = ['سلمى', 'أحمد', 'ليلى', 'يوسف', 'هدى', 'عمر', 'نور', 'خالد', 'مريم', 'سامي', 'رنا', 'طارق']

const QUESTIONS: Question[] = [
  aQuestion('choice', { points: 2 }),
  aQuestion('multiple-choice', { process: 'infer' }),
  aQuestion('true-false'),
  aQuestion('short-answer', { process: 'interpret' }),
  aQuestion('essay'),
]

const ALL_RIGHT: Response[] = ['b', ['a', 'c'], true, 'هدى سالم', '']

/** What the nth pupil answers, by question: about half of it right; the last question is left blank by most. */
const answersOf = (n: number): Response[] => [
  [...'bbacbdbb'][n % 8] ?? 'b',
  n % 3 === 0 ? ['a', 'c'] : ['a'],
  n % 2 === 0,
  n % 4 === 0 ? 'هدى سالم' : 'أحد آخر',
  n === 1 ? 'لأن المطر نزل.' : '',
]

/** Twelve finish, the thirteenth writes, the fourteenth finished and was removed; the first tries again and gets all right. */
async function anAnsweredQuiz() {
  const names = [...NAMES, 'بشار', 'زائر']
  const given = await aGivenQuiz({ names, questions: QUESTIONS, rules: { attemptsAllowed: 2 } })
  const joined = await sat(given, [
    ...NAMES.map((name, n) => ({ name, responses: answersOf(n) })),
    { name: 'بشار', responses: ['b'], isFinished: false },
    { name: 'زائر', responses: answersOf(0) },
  ])
  const [first, second, gone] = [joined[0], joined[1], joined.at(-1)]
  if (!first || !second || !gone) throw new Error('nobody sat')
  await sat(given, [{ name: NAMES[0] ?? '', responses: ALL_RIGHT, again: first }])
  await setRemoved(given.teacher, given.id, gone.participantId, true)
  return { given, first, second }
}

/** The teacher lets a wrong answer of the second pupil count. */
async function override(given: Given, { attemptId }: Sat, at: number) {
  const question = given.questions[at]
  if (!question) throw new Error('no such question')
  const mark = { verdict: 'right', points: question.points, outOf: question.points } as const
  const entry = {
    questionId: question.id,
    mark,
    source: 'teacher',
    reason: 'بلفظ آخر',
    byId: given.teacher.account.userId,
  } as const
  await transaction((tx) => reviseMarks(tx, attemptId, [entry]))
}

describe('results', () => {
  it('are what the pure functions say of the same answers: first attempts, overrides, no one removed', async () => {
    const { given, first, second } = await anAnsweredQuiz()
    await override(given, second, 3)
    const results = await resultsOf(given.teacher, given.id)

    const collector = tallying(given.questions.map(itemOf))
    for (const n of NAMES.keys()) {
      const marked = given.questions.map((question, at) => {
        const isOverridden = n === 1 && at === 3
        const isBlank = at === 4 && n !== 1
        if (isOverridden) return cellOf(question, { verdict: 'right', points: 1, outOf: 1 }, answersOf(n)[at])
        if (isBlank) return cellOf(question, { verdict: 'unanswered', points: 0, outOf: 1 }, '')
        return cellOf(question, undefined, answersOf(n)[at])
      })
      collector.add({ isFinished: true, cells: marked })
    }
    const begun = given.questions.map((question, at) => cellOf(question, undefined, at === 0 ? 'b' : undefined))
    collector.add({ isFinished: false, cells: begun })
    expect(results.statistics).toEqual(statisticsOf(collector.tally))
    expect(results).toMatchObject({ writing: 1, notBegun: 0, waiting: 1, isSample: false })

    const lineOf = (participantId: string) => results.students.find((each) => each.participantId === participantId)
    expect(results.students.map(({ name }) => name)).not.toContain('زائر')
    expect(lineOf(first.participantId)).toMatchObject({ attempts: 2, last: { score: 5, outOf: 6 } })
    expect(lineOf(first.participantId)?.attempt).toMatchObject({ earned: 5, outOf: 6, byTeacher: 0 })
    expect(lineOf(second.participantId)?.attempt).toMatchObject({ byTeacher: 1, waiting: 1 })

    const question = await questionResults(given.teacher, given.id, given.questions[3]?.id ?? '')
    expect(question.item).toEqual(results.statistics.items[3])
    expect(question.answers.map(({ response, verdict, count }) => [response, verdict, count])).toEqual([
      ['أحد آخر', 'wrong', 8],
      ['هدى سالم', 'right', 3],
      ['أحد آخر', 'right', 1],
    ])

    const student = await studentResults(given.teacher, given.id, second.participantId)
    expect(student.answers.map(({ source }) => source)).toEqual(['rule', 'rule', 'rule', 'teacher', 'rule'])
    expect(student.answers[3]).toMatchObject({ response: 'أحد آخر', reason: 'بلفظ آخر', points: 1 })
    expect(student.processes.map(({ process, sum, n }) => [process, sum, n])).toEqual([
      ['retrieve', 1, 2],
      ['infer', 0.5, 1],
      ['interpret', 1, 1],
    ])

    const table = await resultTable(given.teacher, given.id)
    const rows: ResultRow[] = []
    for await (const row of table.rows) rows.push(row)
    expect(rows).toHaveLength(NAMES.length + 1)
    expect(rows.map(({ person }) => person.name)).toEqual(results.students.map(({ name }) => name))
    const row = rows.find(({ person }) => person.participantId === second.participantId)
    expect(row?.answers.map(({ response }) => response)).toEqual(answersOf(1))
  })

  it('across assignments agree with each of them, by class and by pupil', async () => {
    const { given } = await anAnsweredQuiz()
    const rules = { ...USUAL_RULES, title: 'مرة ثانية' }
    const { id } = await giveQuiz(given.teacher, given.quizId, { classId: given.classId, rules })
    const { code } = await (await database()).assignment.findUniqueOrThrow({ where: { id } })
    const again = { ...given, id, code: code ?? '' }
    await sat(again, [{ name: NAMES[0] ?? '', responses: ALL_RIGHT }])

    const group = await classResults(given.teacher, given.classId ?? '')
    expect(group.rows.map(({ title, students }) => [title, students])).toEqual([
      ['اختبار الصباح', NAMES.length],
      ['مرة ثانية', 1],
    ])
    expect(group.rows[1]?.processes.map(({ process, mean }) => [process, mean])).toEqual([
      ['retrieve', 2 / 3],
      ['infer', 1],
      ['interpret', 1],
    ])
    const pupil = group.pupils.find(({ name }) => name === NAMES[0])
    expect(pupil).toMatchObject({ assignments: 2 })
    const profile = await pupilProfile(given.teacher, given.classId ?? '', pupil?.id ?? '')
    expect(profile.rows).toHaveLength(2)
    expect(profile.processes.map(({ process, n }) => [process, n])).toEqual([
      ['retrieve', 6],
      ['infer', 2],
      ['interpret', 2],
    ])

    const comparison = await comparisonOf(given.teacher, given)
    expect(comparison?.runs.map(({ students }) => students)).toEqual([NAMES.length, 1])
    expect(comparison?.rows[0]?.figures.map((figure) => figure?.n)).toEqual([NAMES.length, 1])
  })

  it('of several versions are told apart, and their questions known again', async () => {
    const given = await aGivenQuiz({ questions: QUESTIONS.slice(0, 2), rules: { attemptsAllowed: 1 } })
    await sat(given, [{ name: 'سلمى', responses: ['b', ['a', 'c']] }])
    const db = await database()
    const { quizId, articleId } = given
    const next = await aQuiz({ quizId, articleId, number: 2, draft: true, questions: QUESTIONS.slice(0, 2) })
    const [copied] = next.questions
    await db.question.update({ where: { id: copied?.id ?? '' }, data: { copyOf: given.questions[0]?.id ?? null } })
    await db.quizVersion.update({ where: { id: next.versionId }, data: { publishedAt: new Date() } })
    await db.assignment.update({ where: { id: given.id }, data: { versionId: next.versionId } })
    const moved = { ...given, versionId: next.versionId, questions: next.questions }
    await sat(moved, [{ name: 'أحمد', responses: ['a', ['a']] }])

    const newest = await resultsOf(given.teacher, given.id)
    expect(newest.versions.map(({ number, students }) => [number, students])).toEqual([
      [1, 1],
      [2, 1],
    ])
    expect(newest.students.map(({ name }) => name)).toEqual(['أحمد'])
    const first = await resultsOf(given.teacher, given.id, { version: given.versionId })
    expect(first.students.map(({ name }) => name)).toEqual(['سلمى'])
    const comparison = await comparisonOf(given.teacher, given)
    expect(comparison?.rows.map(({ figures }) => figures.map((figure) => figure?.facility))).toEqual([[1, 0]])
  })

  it('hide names where they are asked to, or where the assignment says so', async () => {
    const given = await aGivenQuiz({ names: ['سلمى'], questions: QUESTIONS })
    await joins(given, 'سلمى')
    const text = async (wish = {}) => JSON.stringify((await resultsOf(given.teacher, given.id, wish)).students)
    expect(await text()).toContain('سلمى')
    expect(await text({ names: 'hidden' })).not.toContain('سلمى')
    const db = await database()
    await db.assignment.update({ where: { id: given.id }, data: { namesHidden: true } })
    expect(await text()).not.toContain('سلمى')
    expect(await text({ names: 'shown' })).toContain('سلمى')
    await db.pupil.updateMany({ where: { classId: given.classId ?? '' }, data: { pseudonym: 'هدهد الصباح' } })
    expect(await text()).toContain('هدهد الصباح')
    expect(JSON.stringify(await classResults(given.teacher, given.classId ?? '', true))).not.toContain('سلمى')
  })

  it('are not there for anybody else', async () => {
    const given = await aGivenQuiz({ names: ['سلمى'], questions: QUESTIONS })
    const { viewer, participantId } = await joins(given, 'سلمى')
    const other = await aTeacher('administrator')
    const pupil = await (await database()).pupil.findFirstOrThrow({ where: { classId: given.classId ?? '' } })
    const questionId = given.questions[0]?.id ?? ''
    const ways = [
      (who: Parameters<typeof resultsOf>[0]) => resultsOf(who, given.id),
      (who: Parameters<typeof resultsOf>[0]) => questionResults(who, given.id, questionId),
      (who: Parameters<typeof resultsOf>[0]) => studentResults(who, given.id, participantId),
      (who: Parameters<typeof resultsOf>[0]) => resultTable(who, given.id),
      (who: Parameters<typeof resultsOf>[0]) => classResults(who, given.classId ?? ''),
      (who: Parameters<typeof resultsOf>[0]) => pupilProfile(who, given.classId ?? '', pupil.id),
    ]
    for (const open of ways) {
      await expectFailure(open(other), 'not-found')
      await expectFailure(open(viewer), 'sign-in')
      await expectFailure(open(null), 'sign-in')
    }
    const elsewhere = await aGivenQuiz({ teacher: given.teacher, questions: QUESTIONS })
    await expectFailure(questionResults(given.teacher, elsewhere.id, questionId), 'not-found')
    await expectFailure(studentResults(given.teacher, elsewhere.id, participantId), 'not-found')
  })
})

describe('the sample class', () => {
  it('is one a teacher, has results of every kind, and goes without a trace', async () => {
    const articleId = await anArticle({ slug: 'moscow-and-taliban' })
    await aQuiz({ articleId, questions: [...everyQuestion(), ...everyQuestion()] })
    const teacher = await aTeacher()
    const words = { className: 'صف نموذجي', mark: '(نموذج)', reason: 'بلفظ آخر' }
    const { id } = await makeSampleClass(teacher, words)
    expect(await makeSampleClass(teacher, words)).toEqual({ id })
    const db = await database()
    const given = await db.assignment.findMany({ where: { classId: id }, orderBy: { createdAt: 'asc' } })
    expect(given.every(({ title, code }) => title.includes(words.mark) && code === null)).toBe(true)
    const results = await resultsOf(teacher, given.at(-1)?.id ?? '')
    expect(results).toMatchObject({ isSample: true, notBegun: 1, writing: 0 })
    expect(results.statistics.finished).toBe(31)
    expect(results.statistics.reliability?.alpha).toBeGreaterThan(0.3)
    expect(results.students.some(({ attempt }) => (attempt?.byTeacher ?? 0) > 0)).toBe(true)

    const learners = await db.pupil.findMany({ where: { classId: id }, select: { learnerId: true } })
    await expectFailure(removeSampleClass(await aTeacher(), id), 'not-found')
    await removeSampleClass(teacher, id)
    expect(await db.class.count({ where: { ownerId: teacher.account.userId } })).toBe(0)
    expect(await db.learner.count({ where: { id: { in: learners.map(({ learnerId }) => learnerId) } } })).toBe(0)
    const real = await aGivenQuiz({ teacher, names: ['سلمى'] })
    await expectFailure(removeSampleClass(teacher, real.classId ?? ''), 'not-found')
  })
})
