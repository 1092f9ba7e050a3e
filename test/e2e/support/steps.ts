// The way through the application, a step a function.
import { expect, type Locator, type Page } from '@playwright/test'
import type { Messages } from '@/i18n/messages'

/** A form by one of its fields. */
export const formWith = (page: Page, field: Locator) => page.locator('form').filter({ has: field })

/** From the home page to what was read, before it is confirmed. */
export async function bringIn(page: Page, say: Messages, text: string): Promise<void> {
  await page.getByLabel(say.home.text).fill(text)
  await page.getByRole('button', { name: say.home.read }).click()
  await page.waitForURL(/\/intake\/\w+$/)
}

export async function confirmText(page: Page, say: Messages): Promise<void> {
  await page.getByRole('button', { name: say.intake.confirm }).first().click()
  // Without a script a browser takes the fragment of the page it comes from along.
  await page.waitForURL(/\/articles\/\w+(?:#\w+)?$/)
}

export async function pasteArticle(page: Page, say: Messages, text: string): Promise<void> {
  await bringIn(page, say, text)
  await confirmText(page, say)
}

export async function buildQuiz(page: Page, say: Messages, count: number): Promise<void> {
  await page.getByLabel(say.article.count).fill(String(count))
  await page.getByRole('button', { name: say.article.submit }).click()
  // A teacher goes on to the review, anybody else to the cover.
  await page.waitForURL(/\/quizzes\/\w+(\/review)?$/)
}

/** @returns the id of the attempt */
export async function startQuiz(page: Page, say: Messages, name?: string): Promise<string> {
  if (name) await page.getByLabel(say.quiz.name).fill(name)
  await page.getByRole('button', { name: say.quiz.start }).click()
  await page.waitForURL(/\/attempts\/\w+/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

export const marks = (page: Page, say: Messages) =>
  page.getByRole('navigation', { name: say.attempt.questions }).locator('a')

export const delivery = (page: Page) => page.locator('[data-delivery]')

/** The question on the screen. */
export const shownQuestion = (page: Page) => page.locator('#question fieldset')

export const radiosOf = (page: Page) => shownQuestion(page).getByRole('radio')

/** Answers the question on the screen, whatever its type. */
export async function answerShown(page: Page): Promise<void> {
  const question = shownQuestion(page)
  const [radios, boxes, selects, steps, list] = [
    question.getByRole('radio'),
    question.getByRole('checkbox'),
    question.locator('select'),
    question.locator('.order-step'),
    question.locator('summary'),
  ]
  if ((await list.count()) > 0 && (await radios.count()) === 0) await list.click()
  if ((await steps.count()) > 0) return steps.nth(1).click()
  if ((await radios.count()) > 0) return radios.first().check()
  if ((await boxes.count()) > 0) return boxes.first().check()
  const count = await selects.count()
  if (count === 0) return question.getByRole('textbox').fill('موسكو')
  for (let index = 0; index < count; index += 1) await selects.nth(index).selectOption({ index: index + 1 })
}

/** What the fields of the question on the screen hold. */
export async function heldByShown(page: Page): Promise<string> {
  const fields = shownQuestion(page).locator('input, select, textarea')
  const held = await fields.evaluateAll((elements) =>
    elements.map((element) => {
      if (element instanceof HTMLInputElement && /radio|checkbox/.test(element.type)) return String(element.checked)
      return (element as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value
    }),
  )
  return held.join('|')
}

export async function expectReceived(page: Page): Promise<void> {
  await expect(delivery(page)).toHaveAttribute('data-delivery', 'received')
}

/** From the question on the screen to the last; each is answered and received before the next. */
export async function answerTheRest(page: Page, say: Messages): Promise<void> {
  const next = page.getByRole('button', { name: say.attempt.next, exact: true })
  for (;;) {
    await answerShown(page)
    await expectReceived(page)
    if ((await next.count()) === 0) return
    const before = page.url()
    await next.click()
    await expect(page).not.toHaveURL(before)
  }
}

export async function finish(page: Page, say: Messages): Promise<void> {
  await page.getByRole('button', { name: say.attempt.finish }).click()
  await page.waitForURL(/\/result$/)
}
