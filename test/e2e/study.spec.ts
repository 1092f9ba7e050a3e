// Studying alone, as a story: a library quiz with feedback after each question, what was missed coming back when it is
// due, words, progress, a copy of everything and its erasure; once with a script and once with plain forms.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Messages } from '@/i18n/messages'
import type { PrismaClient } from '@/prisma/generated/sqlite/client'
import { aDeviceOf } from '../support/account'
import { startQuiz } from './support/steps'
import { expect, test } from './support/test'

test.setTimeout(90_000)

const PHONE = { width: 320, height: 700 }

async function expectSound(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    name,
  ).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide, `${name} is as wide as the screen`).toBeLessThanOrEqual(0)
}

/** A library quiz with a choice first answered wrong, every other question left blank. */
async function wrongOption(db: PrismaClient, attemptId: string): Promise<{ id: string; at: number }> {
  const { version } = await db.attempt.findUniqueOrThrow({
    where: { id: attemptId },
    include: { version: { include: { questions: { orderBy: { position: 'asc' } } } } },
  })
  const at = version.questions.findIndex(({ type }) => type === 'choice')
  const options = (version.questions[at]?.options ?? []) as { id: string; correct: boolean }[]
  return { id: options.find(({ correct }) => !correct)?.id ?? '', at: at + 1 }
}

async function makeDue(db: PrismaClient, attemptId: string): Promise<string> {
  const { learnerId } = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })
  await db.reviewCard.updateMany({ where: { learnerId }, data: { due: new Date(Date.now() - 24 * 60 * 60 * 1000) } })
  return learnerId
}

/** From the library to a finished attempt with one question missed and its answer seen at once. */
async function missOne(page: Page, say: Messages, db: PrismaClient): Promise<string> {
  await page.getByRole('link', { name: say.study.library.subjects.science }).first().click()
  await page.waitForURL(/subject=science/)
  await page.getByRole('listitem').getByRole('link', { name: 'كيف يصنع النحل العسل؟' }).click()
  await page.waitForURL(/\/quizzes\/\w+$/)
  await page.getByLabel(say.study.start.each).check()
  const attemptId = await startQuiz(page, say)
  const { id, at } = await wrongOption(db, attemptId)
  await page.goto(`${page.url().split('?')[0]}?q=${at}`)
  await page.locator(`input[value="${id}"]`).check()
  await page.getByRole('button', { name: say.assignment.run.check }).click()
  await expect(page.locator('[data-verdict="wrong"]')).toBeVisible()
  return attemptId
}

async function finishAtTheLast(page: Page, say: Messages, db: PrismaClient, attemptId: string): Promise<void> {
  const questions = await db.question.count({ where: { version: { attempts: { some: { id: attemptId } } } } })
  await page.goto(`${page.url().split('?')[0]}?q=${questions}`)
  await page.getByRole('button', { name: say.attempt.finish }).click()
  await page.waitForURL(/\/result$/)
  await expect(page.getByText(say.study.comeback.toStudy)).toBeVisible()
}

test('what was missed comes back, is answered once, and goes when everything is erased', async ({
  page,
  visit,
  say,
  db,
}) => {
  await page.setViewportSize(PHONE)
  await visit('/library')
  await expectSound(page, 'library')
  const attemptId = await missOne(page, say, db)
  await finishAtTheLast(page, say, db, attemptId)
  const learnerId = await makeDue(db, attemptId)

  await visit('/study')
  await expect(page.locator('[data-due="1"]')).toBeVisible()
  await expectSound(page, 'practice')
  await page.getByRole('link', { name: say.study.begin, exact: true }).click()
  await expect(page.locator('[data-left="1"]')).toBeVisible()
  await expectSound(page, 'a question')
  // Nothing was answered yet: the page says so, and stays at the question.
  await page.getByRole('button', { name: say.study.session.check }).click()
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(say.error['answer-first'])
  await page.getByRole('button', { name: say.study.session.giveUp }).click()
  await page.waitForURL(/\/study\/session\/\w+/)
  await expect(page.locator('[data-verdict="unanswered"] .evidence').first()).toBeVisible()
  await expectSound(page, 'what is right')
  await page.getByRole('link', { name: say.study.session.end }).click()
  await expect(page.locator('[data-done="1"]')).toBeVisible()
  const logs = await db.reviewLog.findMany({ where: { card: { learnerId } } })
  expect(logs.map(({ rating }) => rating)).toEqual([1])
  const learner = await db.learner.findUniqueOrThrow({ where: { id: learnerId } })
  expect(learner.study).toMatchObject({
    timeZone: await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
  })

  await visit('/study/data')
  await expectSound(page, 'my data')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: say.study.data.export }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^fahm-\d{4}-\d\d-\d\d\.json$/)
  await page.getByLabel(say.study.data.confirm).fill('لا')
  await page.getByRole('button', { name: say.study.data.button }).click()
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(say.error['not-confirmed'])
  await page.getByLabel(say.study.data.confirm).fill(say.study.data.word)
  await page.getByRole('button', { name: say.study.data.button }).click()
  await expect(page.getByText(say.study.data.erased)).toBeVisible()
  await expect(page.getByText(say.study.data.nothing)).toBeVisible()
  expect(await db.learner.count({ where: { id: learnerId } })).toBe(0)
  expect(
    await page
      .context()
      .cookies()
      .then((all) => all.some(({ name }) => name === 'fahm_learner')),
  ).toBe(false)
})

test('an account is asked, and takes over what its device did only by its owner’s word', async ({
  page,
  visit,
  say,
  db,
  signIn,
  context,
  baseURL,
}) => {
  const { id: learnerId } = await db.learner.create({ data: { name: 'نور' } })
  const { id: articleId } = await db.article.findFirstOrThrow({ where: { slug: { not: null } } })
  const question = await db.question.findFirstOrThrow({ where: { version: { articleId } } })
  await db.reviewCard.create({ data: { learnerId, questionId: question.id, due: new Date(0), reps: 1 } })
  await context.addCookies([{ name: 'fahm_learner', value: await aDeviceOf(db, learnerId), url: baseURL }])
  const account = await signIn()
  await visit('/study')
  await expect(page.locator('[data-due]')).toHaveCount(0)
  await page.getByRole('link', { name: say.study.join.heading }).click()
  await page.waitForURL(/\/study\/join$/)
  await expectSound(page, 'the question whether to join')
  await page.getByRole('button', { name: say.study.join.button }).click()
  await expect(page.getByText(say.study.join.done)).toBeVisible()
  await expect(page.locator('[data-due="1"]')).toBeVisible()
  expect(await db.reviewCard.count({ where: { learnerId: account.learnerId } })).toBe(1)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a question that is due is answered and shown', async ({ page, visit, say, db }) => {
    await visit('/library')
    const attemptId = await missOne(page, say, db)
    await finishAtTheLast(page, say, db, attemptId)
    await makeDue(db, attemptId)
    await visit('/study/session')
    const fields = page.locator('form fieldset')
    const radios = fields.getByRole('radio')
    if ((await radios.count()) > 0) await radios.first().check()
    else await fields.getByRole('textbox').fill('العسل')
    await page.getByRole('button', { name: say.study.session.check }).click()
    await page.waitForURL(/\/study\/session\/\w+/)
    await expect(page.locator('[data-verdict]')).toBeVisible()
    await page.getByRole('link', { name: say.study.session.end }).click()
    await expect(page.locator('[data-done="1"]')).toBeVisible()
  })
})
