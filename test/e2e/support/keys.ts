// Without a mouse: what is reached by Tab, and the keys that each control is known for.
import { expect, type Locator, type Page } from '@playwright/test'
import { shownQuestion } from './steps'

const MOST_TABS = 60

/** Presses Tab until the control has the focus, and sees that the focus shows. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) {
      await expect(control).not.toHaveCSS('outline-style', 'none')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`${control} was not reached by Tab`)
}

export async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control)
  await page.keyboard.press('Enter')
}

/** An entry is moved by the arrow, and keeps the focus; twice, so that it ends where it began. */
async function orderByKeys(page: Page): Promise<void> {
  const handle = shownQuestion(page).locator('.order-handle')
  await tabTo(page, handle.first())
  await page.keyboard.press('ArrowDown')
  await expect(handle.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(handle.nth(2)).toBeFocused()
}

/** The article is gone to, a sentence is gone to and chosen, and one is back at the question. */
async function chooseSentenceByKeys(page: Page): Promise<void> {
  const link = shownQuestion(page).locator('a[href="#article"]')
  await press(page, link)
  await expect(page.locator('#article [data-sentence]').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(shownQuestion(page).locator('[data-chosen]')).toBeVisible()
  await expect(link).toBeFocused()
}

/** Answers the question on the screen by its own keys. */
export async function answerByKeys(page: Page): Promise<void> {
  const type = await page.locator('input[name="type"]').inputValue()
  const question = shownQuestion(page)
  if (type === 'ordering') return orderByKeys(page)
  if (type === 'select-evidence') return chooseSentenceByKeys(page)
  if (type === 'matching') {
    const fields = question.locator('select')
    for (let index = 0; index < (await fields.count()); index += 1) {
      await tabTo(page, fields.nth(index))
      for (let down = 0; down <= index; down += 1) await page.keyboard.press('ArrowDown')
    }
    return
  }
  const field = question.locator('input:not([type="hidden"]), textarea').first()
  await tabTo(page, field)
  if (await field.evaluate((element) => /radio|checkbox/.test((element as HTMLInputElement).type))) {
    await page.keyboard.press('Space')
  } else await page.keyboard.insertText('موسكو')
}
