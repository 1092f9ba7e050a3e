// Without a mouse: every control is reached by Tab, and works by the keys it is known for.
import { expect as baseExpect, type Locator, type Page } from '@playwright/test'
import { ARTICLE } from './support/article'
import { expectReceived, marks, shownQuestion } from './support/steps'
import { expect, test } from './support/test'

const MOST_TABS = 60

/** Presses Tab until the control has the focus, and sees that the focus shows. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) {
      await baseExpect(control).not.toHaveCSS('outline-style', 'none')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`${control} was not reached by Tab`)
}

async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control)
  await page.keyboard.press('Enter')
}

/** Answers the question on the screen by its own keys. */
async function answerByKeys(page: Page): Promise<void> {
  const fields = shownQuestion(page).locator('input, select, textarea')
  const first = fields.first()
  const kind = await first.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName))
  if (kind === 'radio' || kind === 'checkbox') {
    await tabTo(page, first)
    return page.keyboard.press('Space')
  }
  for (let index = 0; index < (await fields.count()); index += 1) {
    await tabTo(page, fields.nth(index))
    if (kind !== 'SELECT') await page.keyboard.insertText('موسكو')
    else for (let down = 0; down <= index; down += 1) await page.keyboard.press('ArrowDown')
  }
}

test('from the home page to the result', async ({ page, visit, say }) => {
  await visit('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: say.site.skip })).toBeFocused()
  await page.keyboard.press('Enter')

  await tabTo(page, page.getByLabel(say.home.text))
  await page.keyboard.insertText(ARTICLE)
  await press(page, page.getByRole('button', { name: say.home.read }))
  await page.waitForURL(/\/intake\/\w+$/)
  await press(page, page.getByRole('button', { name: say.intake.confirm }).first())
  await page.waitForURL(/\/articles\/\w+$/)

  await tabTo(page, page.getByLabel(say.article.count))
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('3')
  await press(page, page.getByRole('button', { name: say.article.submit }))
  await page.waitForURL(/\/quizzes\/\w+$/)

  await tabTo(page, page.getByLabel(say.quiz.name))
  await page.keyboard.insertText('ليلى')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/attempts\/\w+/)

  const questions = await marks(page, say).count()
  for (let at = 1; at <= questions; at += 1) {
    await answerByKeys(page)
    await expectReceived(page)
    if (at === questions) break
    await press(page, page.getByRole('button', { name: say.attempt.next, exact: true }))
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused()
  }
  await press(page, page.getByRole('button', { name: say.attempt.finish }))
  await page.waitForURL(/\/result$/)
  await press(page, page.getByRole('link', { name: say.result.inArticle }).first())
  await expect(page).toHaveURL(/#evidence-1-1$/)
})
