// What a page shows where there is nothing, not yet anything, or something broken.
import { randomUUID } from 'node:crypto'
import { plantQuiz } from '../support/planted-quiz'
import { startQuiz } from './support/steps'
import { expect, test } from './support/test'

test.describe('not found', () => {
  test.use({ expectedReports: /404 \(Not Found\)/ })

  test('an address that leads nowhere is 404, says so, and leads home', async ({ page, say, language }) => {
    for (const path of [
      '/articles/none',
      '/intake/none',
      '/quizzes/none',
      '/attempts/none',
      '/attempts/none/result',
      '/nowhere',
    ]) {
      const reply = await page.goto(`/${language}${path}`)
      expect(reply?.status(), path).toBe(404)
      await expect(page.getByRole('heading', { name: say.error.notFoundTitle }), path).toBeVisible()
    }
    await page.getByRole('link', { name: say.error.home }).click()
    await expect(page.getByRole('heading', { name: say.home.title })).toBeVisible()
  })
})

test.describe('broken', () => {
  test.use({ expectedReports: /./ })

  test('a page that cannot be made says so, and offers the way on', async ({ page, visit, say, db }) => {
    const damaged = { token: randomUUID(), change: <T extends object>(row: T) => ({ ...row, options: 'no list' }) }
    const { quizId } = await plantQuiz(db, damaged)
    await visit(`/quizzes/${quizId}`)
    await page.getByRole('button', { name: say.quiz.start }).click()
    await expect(page.getByRole('heading', { name: say.error.title })).toBeVisible()
    await expect(page.getByText(say.error.unexpected)).toBeVisible()
    await expect(page.getByRole('button', { name: say.error.retry })).toBeVisible()
    await page.getByRole('link', { name: say.error.home }).click()
    await expect(page.getByRole('heading', { name: say.home.title })).toBeVisible()
  })
})

test.describe('offline', () => {
  test.use({ expectedReports: /ERR_INTERNET_DISCONNECTED/ })

  test('says what is safe, as long as it lasts', async ({ page, visit, say, context }) => {
    await visit('/')
    await context.setOffline(true)
    await expect(page.getByText(say.site.offline)).toBeVisible()
    await context.setOffline(false)
    await expect(page.getByText(say.site.offline)).toBeHidden()
  })
})

test('a page on its way says so where its link is', async ({ page, visit, say }) => {
  await visit('/')
  await page.route(/\/quizzes\/\w+\?_rsc/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await route.continue()
  })
  await page.locator('a[href*="/quizzes/"]').first().click({ noWaitAfter: true })
  await expect(page.getByText(say.site.loading)).toBeVisible()
  await page.waitForURL(/\/quizzes\//)
})

test('what was begun is offered on the home page', async ({ page, visit, say, db }) => {
  await visit('/')
  await expect(page.getByRole('heading', { name: say.home.open })).toHaveCount(0)
  const { quizId } = await plantQuiz(db, { token: randomUUID() })
  await visit(`/quizzes/${quizId}`)
  const attemptId = await startQuiz(page, say)
  await visit('/')
  await page.getByRole('heading', { name: say.home.open }).locator('..').getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`/attempts/${attemptId}`))
})
