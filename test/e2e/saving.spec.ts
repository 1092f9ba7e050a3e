// Promises 7, 12 and 13: "received" shows only after the server said so, and nothing that was given is lost.
import type { BrowserContext, Page } from '@playwright/test'
import { plantQuiz } from '../support/planted-quiz'
import { answerShown, delivery, expectReceived, finish, marks, radiosOf, startQuiz } from './support/steps'
import { expect, test } from './support/test'

test.use({ expectedReports: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|409 \(Conflict\)/ })

/** A quiz that begins with a choice of four. @returns the attempt's id */
test.beforeEach(async ({ page, visit, say, db }) => {
  const { quizId } = await plantQuiz(db, { token: crypto.randomUUID() })
  await visit(`/quizzes/${quizId}`)
  await startQuiz(page, say)
})

const attemptOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? ''

async function secondTab(context: BrowserContext, page: Page): Promise<Page> {
  const other = await context.newPage()
  await other.goto(page.url())
  return other
}

test('without a network an answer waits and says so; with it back, it arrives', async ({ page, context, say, db }) => {
  await context.setOffline(true)
  await radiosOf(page).nth(1).check()
  await expect(delivery(page)).toHaveAttribute('data-delivery', 'device')
  await expect(delivery(page)).toHaveText(say.attempt.state.device)
  await expect(page.getByText(say.site.offline)).toBeVisible()
  await expect(page.locator('[data-received="0"]')).toBeVisible()

  await page.getByRole('button', { name: say.attempt.next, exact: true }).click()
  await answerShown(page)
  await expect(delivery(page)).toHaveAttribute('data-delivery', 'device')
  expect(await db.answer.count({ where: { attemptId: attemptOf(page) } })).toBe(0)

  await context.setOffline(false)
  await expect(page.locator('[data-received="2"]')).toBeVisible()
  await expect(page.getByText(say.site.offline)).toBeHidden()
  expect(await db.answer.count({ where: { attemptId: attemptOf(page) } })).toBe(2)
  await marks(page, say).first().click()
  await page.reload()
  await expect(radiosOf(page).nth(1)).toBeChecked()
})

test('a finish waits for what has not arrived', async ({ page, context, say }) => {
  await marks(page, say).last().click()
  await context.setOffline(true)
  await answerShown(page)
  await expect(delivery(page)).toHaveAttribute('data-delivery', 'device')
  await page.getByRole('button', { name: say.attempt.finish }).click()
  await expect(page.getByText(say.attempt.finishUnsent)).toBeVisible()
  await context.setOffline(false)
  await page.waitForURL(/\/result$/)
  await expect(page.locator('[data-verdict]').last()).toHaveAttribute('data-verdict', 'waiting')
})

test('of two tabs the one that answered last counts, and both answers are kept', async ({ page, context, db }) => {
  const other = await secondTab(context, page)
  await radiosOf(page).nth(0).check()
  await expectReceived(page)
  await radiosOf(other).nth(2).check()
  await expectReceived(other)
  await expect(radiosOf(other).nth(2)).toBeChecked()
  await page.reload()
  await expect(radiosOf(page).nth(2)).toBeChecked()
  expect(await db.answer.count({ where: { attemptId: attemptOf(page) } })).toBe(2)
})

test('an answer given after the finish in another tab is refused, and says so', async ({ page, context, say }) => {
  const other = await secondTab(context, page)
  await marks(other, say).last().click()
  await finish(other, say)
  await radiosOf(page).nth(0).check()
  await expect(delivery(page)).toHaveAttribute('data-delivery', 'refused')
  await expect(delivery(page)).toHaveText(say.error.finished)
  await page.reload()
  await expect(page).toHaveURL(/\/result$/)
  await expect(page.locator('[data-verdict="unanswered"]').first()).toBeVisible()
})
