// A miskeyed question and an essay, from the pupil's answers to what the pupil reads in the end: the teacher marks the
// essay, changes a mark, corrects the key after seeing who gains, and the result says all of it.
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Prisma, PrismaClient } from '@/prisma/generated/sqlite/client'
import { aDeviceOf, type TestAccount } from '../support/account'
import { ARTICLE_TEXT, anOption, aQuestion, evidenceOf } from '../support/builders'
import { answerTheRest, expectReceived, finish, shownQuestion } from './support/steps'
import { expect, test } from './support/test'

test.setTimeout(120_000)

const REASON = 'سهو عند كتابة السؤال'
const NOTE = 'سبب واضح، وينقصه ذكر المدة'

const QUESTIONS = [
  aQuestion('choice', {
    stem: 'كم كتابًا تضم المكتبة؟',
    options: [
      anOption('a', { text: 'عشرون ألف كتاب', correct: true }),
      anOption('b', { text: 'ثلاثون ألف كتاب' }),
      anOption('c', { text: 'أربعون ألف كتاب' }),
    ],
    answer: 'a',
    evidence: [evidenceOf('ثلاثين ألف كتاب')],
  }),
  aQuestion('essay', {
    stem: 'لماذا تأخر الافتتاح؟',
    points: 3,
    answer: {
      model: 'لأن الأمطار أضرت بسقف القاعة.',
      rubric: [
        { points: 2, criterion: 'يذكر السبب' },
        { points: 1, criterion: 'يذكر المدة' },
      ],
    },
  }),
  aQuestion('short-answer', { stem: 'من تحدثت عن المبنى؟' }),
]

/** The quiz with its wrong key, given to anyone with a code. */
async function give(db: PrismaClient, { userId, learnerId }: TestAccount) {
  const article = await db.article.create({
    data: {
      ownerId: learnerId,
      language: 'ar',
      direction: 'rtl',
      title: 'مكتبة الساحل',
      text: ARTICLE_TEXT,
      paragraphs: [{ role: 'paragraph', start: 0, end: ARTICLE_TEXT.length }],
      removed: [],
      source: 'paste',
      digest: randomUUID(),
    },
  })
  const quiz = await db.quiz.create({ data: { articleId: article.id, ownerId: learnerId } })
  const rows = QUESTIONS.map(({ id: _, answer, options, ...rest }, position) => ({
    ...rest,
    position,
    gates: [],
    origin: 'teacher',
    key: answer as Prisma.InputJsonValue,
    options: options as unknown as Prisma.InputJsonValue,
  }))
  const of = {
    quizId: quiz.id,
    articleId: article.id,
    title: 'مكتبة الساحل',
    request: { count: 3 },
    engineVersion: '0',
  }
  const version = await db.quizVersion.create({ data: { ...of, number: 1, questions: { create: rows } } })
  await db.quizVersion.update({ where: { id: version.id }, data: { publishedAt: new Date() } })
  const data = { title: 'اختبار الصباح', ownerId: userId, quizId: quiz.id, versionId: version.id }
  const { id } = await db.assignment.create({ data })
  return { id, quizId: quiz.id, versionId: version.id }
}

/** Somebody who has joined and begun, on a device of their own. */
async function begins(db: PrismaClient, { id, versionId }: { id: string; versionId: string }, name: string) {
  const { id: learnerId } = await db.learner.create({ data: { name } })
  await db.participant.create({ data: { name, assignmentId: id, learnerId } })
  const attempt = await db.attempt.create({ data: { seed: name, learnerId, versionId, assignmentId: id } })
  return { attemptId: attempt.id, token: await aDeviceOf(db, learnerId) }
}

const answerOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name }).last()

test('a teacher marks, changes a mark and corrects a key; the pupil’s result says so', async ({
  page,
  visit,
  say,
  db,
  signIn,
  browser,
  baseURL,
  language,
}) => {
  const given = await give(db, await signIn())
  const pupil = await begins(db, given, 'سلمى')
  const device = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 } })
  await device.addCookies([{ name: 'fahm_learner', value: pupil.token, url: baseURL }])
  const phone = await device.newPage()
  await phone.goto(`/${language}/attempts/${pupil.attemptId}`)
  await shownQuestion(phone).getByRole('radio', { name: 'ثلاثون ألف كتاب' }).check()
  await expectReceived(phone)
  await phone.getByRole('button', { name: say.attempt.next, exact: true }).click()
  await answerTheRest(phone, say)
  await finish(phone, say)
  const verdicts = phone.locator('#questions ~ ol > li')
  await expect(verdicts.nth(0)).toHaveAttribute('data-verdict', 'wrong')
  await expect(verdicts.nth(1)).toHaveAttribute('data-verdict', 'waiting')

  // The essay, by the rubric, from the keyboard alone.
  await visit(`/assignments/${given.id}/marking`)
  await page.locator('[data-waiting="1"]').getByRole('link').first().click()
  const essay = answerOf(page, 'سلمى')
  await essay.getByLabel('يذكر السبب').focus()
  await page.keyboard.type('2')
  await page.keyboard.press('Tab')
  await page.keyboard.type('0.5')
  await page.keyboard.press('Tab')
  await page.keyboard.type(NOTE)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: say.marking.allMarked })).toBeVisible()
  await expect(essay).toHaveAttribute('data-verdict', 'partly')

  // Another mark, changed with a reason, and its history.
  await visit(`/assignments/${given.id}/attempts/${pupil.attemptId}`)
  const third = page.locator('#question-3')
  await third.getByText(say.marking.form.change).click()
  await third.locator('[name="points"]').fill('1')
  await third.getByLabel(say.marking.form.reason).fill(REASON)
  await third.getByRole('button', { name: say.marking.form.save }).click()
  await expect(third).toHaveAttribute('data-verdict', 'right')
  await third.getByText(say.marking.history, { exact: true }).click()
  await expect(third.getByText(REASON)).toBeVisible()

  // The key, after a look at who gains.
  await page.locator('#question-1').getByRole('link', { name: say.marking.correctKey }).click()
  await page.waitForURL(/\/correct\/\w+$/)
  await page.getByLabel('ثلاثون ألف كتاب').check()
  await page.getByLabel(say.marking.correct.regrade).check()
  await page.getByLabel(say.marking.correct.reason, { exact: true }).fill(REASON)
  await page.getByRole('button', { name: say.marking.correct.preview }).click()
  const preview = page.locator('[data-preview]')
  await expect(preview.getByRole('row').filter({ hasText: 'سلمى' })).toContainText(say.marking.correct.change_gains)
  expect(await db.keyCorrection.count({ where: { byId: { not: '' }, question: { versionId: given.versionId } } })).toBe(
    0,
  )
  await page.getByRole('button', { name: say.marking.correct.confirm }).click()
  await expect(page.getByText(say.marking.correct.done)).toBeVisible()

  await phone.reload()
  for (const [index, verdict] of ['right', 'partly', 'right'].entries())
    await expect(verdicts.nth(index)).toHaveAttribute('data-verdict', verdict)
  await expect(verdicts.nth(0).getByText(say.result.remark.regrade)).toBeVisible()
  await expect(verdicts.nth(1).getByText(NOTE)).toBeVisible()
  await expect(verdicts.nth(2).getByText(say.result.remark.teacher)).toBeVisible()
  await expect(phone.getByText(REASON)).toHaveCount(0)
  expect(await db.attempt.findUniqueOrThrow({ where: { id: pupil.attemptId } })).toMatchObject({ score: 4.5, outOf: 5 })
  await device.close()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('an essay is marked and a question dropped', async ({ page, visit, say, db, signIn }) => {
    const given = await give(db, await signIn())
    const { attemptId } = await begins(db, given, 'أحمد')
    const questions = await db.question.findMany({
      where: { versionId: given.versionId },
      orderBy: { position: 'asc' },
    })
    const [choice, essay] = questions
    if (!choice || !essay) throw new Error('the quiz has no questions')
    await db.attempt.update({ where: { id: attemptId }, data: { finishedAt: new Date(), score: 1, outOf: 1 } })
    await db.answer.create({ data: { attemptId, questionId: essay.id, sequence: 1, response: 'بسبب المطر' } })
    const mark = { attemptId, revision: 1, source: 'rule' }
    await db.mark.create({ data: { ...mark, questionId: choice.id, verdict: 'right', points: 1, outOf: 1 } })
    await db.mark.create({ data: { ...mark, questionId: essay.id, verdict: 'waiting', points: 0, outOf: 0 } })

    await visit(`/assignments/${given.id}/marking?q=${essay.id}`)
    await page.getByLabel('يذكر السبب').fill('2')
    await page.getByLabel('يذكر المدة').fill('1')
    await page.getByRole('button', { name: say.marking.form.save }).click()
    await expect(page.getByText(say.marking.allMarked)).toBeVisible()

    await visit(`/quizzes/${given.quizId}/correct/${choice.id}`)
    await page.getByLabel(say.marking.correct.dropKind).check()
    await page.getByLabel(say.marking.correct.excuse).check()
    await page.getByLabel(say.marking.correct.reason, { exact: true }).fill(REASON)
    await page.getByRole('button', { name: say.marking.correct.preview }).click()
    await expect(page.locator('[data-preview]')).toBeVisible()
    await expect(page.getByLabel(say.marking.correct.excuse)).toBeChecked()
    await page.getByRole('button', { name: say.marking.correct.confirm }).click()
    await expect(page.getByText(say.marking.correct.done)).toBeVisible()
    expect(await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })).toMatchObject({ score: 3, outOf: 3 })
  })
})
