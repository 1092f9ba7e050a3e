// The whole path as plain forms.
import { ARTICLE } from './support/article'
import { answerShown, buildQuiz, marks, pasteArticle, startQuiz } from './support/steps'
import { expect, test } from './support/test'

test.use({ javaScriptEnabled: false })

test('an article is pasted, built, answered, resumed, finished and stored', { tag: '@each-with-each' }, async ({
  page,
  visit,
  say,
  db,
}) => {
  await visit('/')
  await pasteArticle(page, say, ARTICLE)
  await buildQuiz(page, say, 4)
  const attemptId = await startQuiz(page, say, 'نور')
  const questions = await marks(page, say).count()
  expect(questions).toBeGreaterThan(1)

  await answerShown(page)
  await page.getByRole('button', { name: say.attempt.save }).click()
  await expect(page.locator('[data-received="1"]')).toBeVisible()
  for (let at = 1; at < questions; at += 1) {
    await page.getByRole('button', { name: say.attempt.next, exact: true }).click()
    await page.waitForURL(new RegExp(`q=${at + 1}$`))
    await answerShown(page)
  }
  await page.getByRole('button', { name: say.attempt.finish }).click()
  await page.waitForURL(/\/result$/)
  await expect(page.locator('[data-verdict]')).toHaveCount(questions)
  await expect(page.locator('[data-verdict="unanswered"]')).toHaveCount(0)

  const stored = await db.attempt.findUniqueOrThrow({ where: { id: attemptId }, include: { answers: true } })
  expect(stored.finishedAt).not.toBeNull()
  expect(new Set(stored.answers.map((answer) => answer.questionId)).size).toBe(questions)
})

test('a refused article comes back as it was typed, with the reason', async ({ page, visit, say }) => {
  const typed = 'كلمات قليلة هنا'
  await visit('/')
  await page.getByLabel(say.home.text).fill(typed)
  await page.getByLabel(say.home.articleTitle).fill('عنوان')
  await page.getByRole('button', { name: say.home.read }).click()
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(say.error['article-too-short'])
  await expect(page.getByLabel(say.home.text)).toHaveValue(typed)
  await expect(page.getByLabel(say.home.articleTitle)).toHaveValue('عنوان')
})

test('preferences are buttons of a form', async ({ page, visit, say }) => {
  await visit('/')
  await page.getByText(say.site.view, { exact: true }).click()
  await page.getByRole('button', { name: say.site.theme.dark }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
