// A quiz leaves as a file and comes back as a draft of its own, on the article that came with it.
import { readFileSync } from 'node:fs'
import { libraryArticles } from '@/prisma/articles'
import { buildQuiz, pasteArticle } from './support/steps'
import { expect, test } from './support/test'

test.setTimeout(90_000)

test('what was exported is imported into a new draft', { tag: '@once' }, async ({ page, visit, say, signIn }) => {
  await signIn()
  await visit('/')
  await pasteArticle(page, say, libraryArticles[0]?.text ?? '')
  await buildQuiz(page, say, 6)
  const stems = page.locator('[data-question]')
  await expect(stems).toHaveCount(6)
  const first = new URL(page.url()).pathname

  await page.getByRole('link', { name: say.exchange.export, exact: true }).click()
  await page.waitForURL(/\/export/)
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: say.exchange.downloadAs.replace('{format}', 'GIFT') }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/\.gift\.txt$/)
  const gift = readFileSync(await file.path(), 'utf8')

  // What is broken is said with its place, and keeps nothing else out.
  await visit('/import')
  const broken = { name: 'اختبار.gift', mimeType: 'text/plain', buffer: Buffer.from(`${gift}\nسؤال مكسور {=\n`) }
  await page.getByLabel(say.exchange.file, { exact: true }).setInputFiles(broken)
  await page.getByRole('button', { name: say.exchange.read }).click()
  await page.waitForURL(/\/import\/\w+$/)
  await expect(page.getByText(say.exchange.refusals.unreadable)).toBeVisible()
  await expect(page.getByRole('radio', { name: new RegExp(say.exchange.whereFile) })).toBeChecked()
  const boxes = page.getByRole('checkbox')
  await expect(boxes).toHaveCount(6)
  await boxes.first().uncheck()
  await page.getByRole('button', { name: say.exchange.takeAll }).click()
  await page.waitForURL(/\/quizzes\/\w+\/review$/)
  await expect(stems).toHaveCount(5)
  expect(new URL(page.url()).pathname).not.toBe(first)
})
