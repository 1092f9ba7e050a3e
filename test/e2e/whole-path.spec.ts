// The purpose of it all: an article goes in, questions come out, every answer is stored.
import { ARTICLE } from './support/article'
import {
  answerShown,
  answerTheRest,
  buildQuiz,
  expectReceived,
  finish,
  heldByShown,
  marks,
  pasteArticle,
  startQuiz,
} from './support/steps'
import { expect, test } from './support/test'

test('an article is pasted, built, answered, resumed, finished and stored', { tag: '@each-with-each' }, async ({
  page,
  visit,
  say,
  db,
}) => {
  await visit('/')
  await pasteArticle(page, say, ARTICLE)
  await buildQuiz(page, say, 10)
  const attemptId = await startQuiz(page, say, 'سارة')
  const questions = await marks(page, say).count()
  expect(questions).toBeGreaterThan(3)

  await answerShown(page)
  await expectReceived(page)
  await page.getByRole('button', { name: say.attempt.next, exact: true }).click()
  await answerShown(page)
  await expectReceived(page)
  const given = await heldByShown(page)
  await page.reload()
  expect(await heldByShown(page), 'after a reload').toBe(given)
  await expect(page.locator('[data-received="2"]')).toBeVisible()

  await answerTheRest(page, say)
  await expect(page.locator(`[data-received="${questions}"]`)).toBeVisible()
  await finish(page, say)

  await expect(page.getByRole('heading', { level: 1 })).toContainText('سارة')
  const reviews = page.locator('[data-verdict]')
  await expect(reviews).toHaveCount(questions)
  for (const review of await reviews.all()) {
    await expect(review).toContainText(say.result.yours)
    const isRight = (await review.getAttribute('data-verdict')) === 'right'
    // What is right is told once: part by part, as a model answer, or whole.
    const { key, model, part } = say.result
    const told = review.getByText(key, { exact: true }).or(review.getByText(model, { exact: true }))
    const parts = await review.locator('[data-part]').count()
    if (parts > 0) await expect(review.getByText(part.should).or(review.getByText(part.missing)).first()).toBeVisible()
    else await expect(told).toHaveCount(isRight ? 0 : 1)
  }

  const attempt = await db.attempt.findUniqueOrThrow({
    where: { id: attemptId },
    include: { answers: true, marks: true, version: { include: { article: true, questions: true } }, learner: true },
  })
  expect(attempt.finishedAt).not.toBeNull()
  expect(attempt.learner.name).toBe('سارة')
  expect(attempt.version.questions).toHaveLength(questions)
  expect(new Set(attempt.answers.map((answer) => answer.questionId)).size).toBe(questions)
  expect(attempt.marks).toHaveLength(questions)
  expect(attempt.version.article.source).toBe('paste')
})

test('every piece of evidence is lit in the article, and its link leads there', async ({ page, visit, say }) => {
  await visit('/')
  await page.locator('a[href*="/quizzes/"]').first().click()
  await page.waitForURL(/\/quizzes\//)
  await startQuiz(page, say)
  const last = await marks(page, say).count()
  await marks(page, say)
    .nth(last - 1)
    .click()
  await finish(page, say)

  const links = page.getByRole('link', { name: say.result.inArticle })
  expect(await links.count()).toBeGreaterThanOrEqual(last)
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  for (const target of targets) await expect(page.locator(`article ${target}`)).toHaveCount(1)
  await links.last().click()
  await expect(page).toHaveURL(new RegExp(`${targets.at(-1)}$`))
  await expect(page.locator(`article ${targets.at(-1)}`)).toBeInViewport()
})
