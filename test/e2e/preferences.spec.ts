// Language, theme, digits and size: one click each, and they stay.
import { DEFAULT_LOCALE, directionOf, LOCALE_NAMES, otherLocale } from '@/i18n/locales'
import { marks, startQuiz } from './support/steps'
import { expect, test } from './support/test'

test('the language changes in one click and stays on the page, query included', { tag: '@once' }, async ({
  page,
  visit,
  say,
  language,
}) => {
  await visit('/')
  await page.locator('a[href*="/quizzes/"]').first().click()
  await page.waitForURL(/\/quizzes\//)
  const attemptId = await startQuiz(page, say)
  await marks(page, say).nth(1).click()
  await expect(page).toHaveURL(/\?q=2$/)
  const other = otherLocale(language)
  await page.getByRole('link', { name: LOCALE_NAMES[other] }).click()
  await expect(page).toHaveURL(new RegExp(`/${other}/attempts/${attemptId}\\?q=2$`))
  await expect(page.locator('html')).toHaveAttribute('dir', directionOf(other))
  await expect(page.locator('#article div.reading')).toHaveAttribute('dir', directionOf(DEFAULT_LOCALE))
  await page.getByRole('link', { name: LOCALE_NAMES[language] }).click()
  await expect(page).toHaveURL(new RegExp(`/${language}/attempts/${attemptId}\\?q=2$`))
  await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language))
})

test('the browser chooses the language of a bare address', { tag: '@once' }, async ({ page, language }) => {
  await page.goto('/')
  await expect(page).toHaveURL(new RegExp(`/${language}$`))
  await expect(page.locator('html')).toHaveAttribute('lang', language)
})

test('the dark theme stays after a reload, and is dark', { tag: '@once' }, async ({ page, visit, say }) => {
  await visit('/')
  const paper = () => page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)
  const light = await paper()
  await page.getByText(say.site.view, { exact: true }).click()
  await page.getByRole('button', { name: say.site.theme.dark }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await paper()).not.toBe(light)
})

test('numbers are written in the digits that were chosen', { tag: '@once' }, async ({ page, visit, say }) => {
  await visit('/')
  const shelf = page
    .getByRole('region', { name: say.home.library })
    .or(page.locator('section', { hasText: say.home.library }))
  const choose = async (name: string) => {
    const button = page.getByRole('button', { name })
    if (!(await button.isVisible())) await page.getByText(say.site.view, { exact: true }).click()
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  }
  await choose(say.site.digits.arab)
  await expect(shelf.last()).toContainText(/[٠-٩]/)
  await expect(shelf.last()).not.toContainText(/[0-9]/)
  await choose(say.site.digits.latn)
  await expect(shelf.last()).toContainText(/[0-9]/)
  await expect(shelf.last()).not.toContainText(/[٠-٩]/)
  await page.reload()
  await expect(shelf.last()).toContainText(/[0-9]/)
})

test('A+ and A− change the size of the article, which stays after a reload', { tag: '@once' }, async ({
  page,
  visit,
  say,
}) => {
  await visit('/')
  await page.locator('a[href*="/quizzes/"]').first().click()
  await page.getByRole('link', { name: say.quiz.article, exact: true }).click()
  await page.waitForURL(/\/articles\//)
  const text = page.locator('div.reading')
  const size = async () => Number.parseFloat(await text.evaluate((element) => getComputedStyle(element).fontSize))
  const usual = await size()
  await page.getByRole('button', { name: say.site.larger }).click()
  await expect.poll(size).toBeGreaterThan(usual)
  const larger = await size()
  await page.reload()
  expect(await size()).toBe(larger)
  await page.getByRole('button', { name: say.site.smaller }).click()
  await expect.poll(size).toBe(usual)
})
