// The tools beside an article: what they find and mark, what stays on the device, and what is hidden.
import { randomUUID } from 'node:crypto'
import { plantQuiz } from '../support/planted-quiz'
import { expectAccessible } from './support/accessible'
import { marks, startQuiz } from './support/steps'
import { expect, test } from './support/test'

test('words are found, sentences highlighted, a question flagged and noted; all stays after a reload', {
  tag: '@once',
}, async ({ page, visit, say, db }) => {
  const { quizId } = await plantQuiz(db, { token: randomUUID() })
  await visit(`/quizzes/${quizId}`)
  await startQuiz(page, say)
  const article = page.locator('#article')
  const tool = (name: string) => article.getByRole('button', { name })
  // No voice on this device, so nothing to listen to is offered.
  await expect(tool(say.reading.findLabel)).toBeVisible()
  await expect(tool(say.reading.listenLabel)).toHaveCount(0)

  await tool(say.reading.findLabel).click()
  const field = article.getByRole('searchbox')
  await expect(field).toBeFocused()
  await field.fill('المَلِكه')
  await expect(article.locator('mark.found-now')).toHaveText('الملكة')
  await field.fill('ملكه')
  await expect(article.locator('mark')).toHaveText(['ملكة', 'ملكة'])
  await field.press('Enter')
  await expect(article.locator('mark').nth(1)).toHaveClass('found-now')
  await field.press('Enter')
  await expect(article.locator('mark').nth(0)).toHaveClass('found-now')
  await expectAccessible(page, 'finding')
  await field.fill('قطار')
  await expect(article.getByText(say.reading.findNone)).toBeVisible()
  await field.press('Escape')
  await expect(tool(say.reading.findLabel)).toBeFocused()
  await expect(article.locator('mark')).toHaveCount(0)

  await tool(say.reading.highlightLabel).click()
  const sentences = article.locator('[data-sentence]')
  await sentences.nth(1).click()
  await sentences.nth(2).focus()
  await page.keyboard.press('Space')
  await expect(article.locator('mark.highlight')).toHaveCount(2)
  await sentences.nth(1).click()
  await expect(article.locator('mark.highlight')).toHaveCount(1)
  // Words alone, selected with the mouse.
  await sentences
    .first()
    .locator('[data-at]')
    .first()
    .dblclick({ position: { x: 5, y: 20 } })
  await expect(article.locator('mark.highlight')).toHaveCount(2)
  await expectAccessible(page, 'highlighting')

  await page.getByRole('button', { name: say.attempt.flag }).click()
  await page.getByText(say.attempt.note, { exact: true }).click()
  await page.getByLabel(say.attempt.noteHint).fill('الفقرة الأولى')
  await page.reload()
  await expect(article.locator('mark.highlight')).toHaveCount(2)
  await expect(marks(page, say).first()).toHaveAttribute('data-flagged', 'true')
  await page.getByText(say.attempt.note).click()
  await expect(page.getByLabel(say.attempt.noteHint)).toHaveValue('الفقرة الأولى')
  await expect(article.getByRole('button', { pressed: true })).toHaveCount(0)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('lines move apart, and vowel signs go and come back where the text has them', { tag: '@once' }, async ({
    page,
    visit,
    say,
    db,
  }) => {
    const { id } = await db.article.findFirstOrThrow({ where: { slug: 'the-sparrows-return' } })
    await visit(`/articles/${id}`)
    const text = page.locator('div.reading').last()
    const height = () => text.evaluate((element) => Number.parseFloat(getComputedStyle(element).lineHeight))
    const signs = /[\u064b-\u0652]/
    const press = async (name: string) => {
      await page.getByText(say.reading.more, { exact: true }).click()
      await page.getByRole('button', { name }).click()
    }
    const usual = await height()
    await expect(text).toHaveText(signs)
    await press(say.reading.wider)
    expect(await height()).toBeGreaterThan(usual)
    await press(say.reading.hideTashkeel)
    await expect(text).not.toHaveText(signs)
    await press(say.reading.showTashkeel)
    await expect(text).toHaveText(signs)
    await expect(page.getByRole('button', { name: say.reading.findLabel })).toHaveCount(0)
  })
})
