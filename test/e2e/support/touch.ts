// With a finger: taps, and what is dragged by one.
import type { Locator, Page } from '@playwright/test'
import { shownQuestion } from './steps'

async function middleOf(control: Locator): Promise<{ x: number; y: number }> {
  await control.scrollIntoViewIfNeeded()
  const box = await control.boundingBox()
  if (!box) throw new Error(`${control} cannot be seen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Real touch events, which a page may also take for scrolling. */
export async function dragByTouch(page: Page, from: Locator, to: Locator): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const [start, end] = [await middleOf(from), await middleOf(to)]
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints })
  await send('touchStart', [start])
  await send('touchMove', [{ x: end.x, y: (start.y + end.y) / 2 }])
  await send('touchMove', [end])
  await send('touchEnd', [])
  await client.detach()
}

/** Answers the question on the screen with a finger; only what is written is typed. */
export async function answerByTouch(page: Page): Promise<void> {
  const type = await page.locator('input[name="type"]').inputValue()
  const question = shownQuestion(page)
  if (type === 'matching') {
    const cards = question.locator('.tap-card')
    const half = (await cards.count()) / 2
    for (let index = 0; index < half; index += 1) {
      await cards.nth(half + index).tap()
      await cards.nth(index).tap()
    }
    return
  }
  if (type === 'ordering') {
    const handles = question.locator('.order-handle')
    return dragByTouch(page, handles.first(), handles.last())
  }
  if (type === 'select-evidence') {
    await question.locator('a[href="#article"]').tap()
    return page.locator('#article [data-sentence]').nth(1).tap()
  }
  const options = question.locator('.option')
  if ((await options.count()) > 0) return options.first().tap()
  await question.getByRole('textbox').tap()
  await page.keyboard.insertText('موسكو')
}
