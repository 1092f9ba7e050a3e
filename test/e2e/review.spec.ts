// The review of a draft as a teacher does it: by clicks, by keys, without a script, and with two windows at once.
import type { Page } from '@playwright/test'
import type { Messages } from '@/i18n/messages'
import { libraryArticles } from '@/prisma/articles'
import { buildQuiz, pasteArticle } from './support/steps'
import { expect, test } from './support/test'

test.setTimeout(90_000)

const TEXT = libraryArticles[0]?.text ?? ''

const items = (page: Page) => page.locator('[data-question]')
const openItem = (page: Page) => items(page).filter({ has: page.locator('[aria-expanded="true"]') })
const idsOf = (page: Page) =>
  items(page).evaluateAll((all) => all.map((item) => item.getAttribute('data-question') ?? ''))
const saved = (page: Page) => expect(page.locator('[data-saving="false"]')).toBeVisible()

async function aDraft(page: Page, say: Messages, visit: (path: string) => Promise<unknown>): Promise<string> {
  await visit('/')
  await pasteArticle(page, say, TEXT)
  await buildQuiz(page, say, 6)
  await expect(page).toHaveURL(/\/review$/)
  return new URL(page.url()).pathname.split('/').at(-2) ?? ''
}

test('a draft is reviewed, published, and edited into the next version', { tag: '@once' }, async ({
  page,
  visit,
  say,
  db,
  signIn,
}) => {
  await signIn()
  const quizId = await aDraft(page, say, visit)
  const before = await idsOf(page)
  expect(before).toHaveLength(6)

  // A question opens in place, and its evidence is lit.
  await items(page).nth(1).getByRole('heading', { level: 3 }).getByRole('link').click()
  const second = items(page).nth(1)
  await expect(second.getByText(say.review.gates, { exact: true })).toBeVisible()
  await expect(page.locator('#article mark.evidence').first()).toBeVisible()

  await second.getByRole('button', { name: say.review.keep, exact: true }).click()
  await expect(second).toHaveAttribute('data-kept', 'true')
  await second.getByRole('button', { name: say.review.down }).click()
  await expect(items(page).nth(2)).toHaveAttribute('data-question', before[1] ?? '')

  // Rejected, and taken back.
  await openItem(page).getByRole('button', { name: say.review.reject }).click()
  await expect(items(page)).toHaveCount(5)
  await page.getByRole('button', { name: say.review.undo, exact: true }).click()
  await expect(items(page)).toHaveCount(6)
  await page.getByRole('button', { name: say.review.redo, exact: true }).click()
  await expect(items(page)).toHaveCount(5)
  await saved(page)

  // Another in its place, and one more on a sentence of the article.
  const third = (await idsOf(page))[2] ?? ''
  await openItem(page).getByRole('button', { name: say.review.otherKind }).click()
  await expect(page.locator(`[data-question="${third}"]`)).toHaveCount(0)
  await saved(page)
  await page.locator('[data-sentence]').first().focus()
  for (const add = page.locator('#article').getByRole('button', { name: say.review.add }); ; ) {
    await page.keyboard.press('Enter')
    if ((await add.count()) > 0) {
      await add.first().click()
      break
    }
    await page.keyboard.press('ArrowDown')
  }
  await expect(items(page)).toHaveCount(6)
  await saved(page)

  // What was just added stands open; it is written anew in the editor.
  await openItem(page).getByRole('link', { name: say.review.edit, exact: true }).click()
  const stem = page.getByLabel(say.editor.stem, { exact: true })
  await stem.fill(`بكلمات المعلمة: ${await stem.inputValue()}`)
  await page.getByRole('button', { name: say.editor.save }).click()
  await expect(openItem(page)).toContainText('بكلمات المعلمة: ')
  await expect(openItem(page)).toContainText(say.review.origin.edited)

  // All of it was stored as it happened.
  const shown = await idsOf(page)
  await page.reload()
  expect(await idsOf(page)).toEqual(shown)

  await page.getByRole('button', { name: say.review.publish.replace('{n}', '') }).click()
  await expect(page.getByRole('link', { name: say.review.assign })).toBeVisible()
  const version = await db.quizVersion.findFirstOrThrow({ where: { quizId }, include: { edits: true } })
  expect(version.publishedAt).not.toBeNull()
  expect(version.edits.length).toBeGreaterThanOrEqual(5)

  await page.getByRole('button', { name: say.review.nextVersion }).click()
  await expect(items(page)).toHaveCount(6)
  expect(await db.quizVersion.count({ where: { quizId } })).toBe(2)
  await page.getByRole('link', { name: say.review.mine }).click()
  await page.waitForURL(/\/quizzes$/)
  await expect(page.getByRole('main').locator(`a[href$="${quizId}/review"]`)).toBeVisible()
})

test('the whole review by the keyboard, also faster than it is saved, and by dragging', { tag: '@once' }, async ({
  page,
  visit,
  say,
  signIn,
}) => {
  await signIn()
  await aDraft(page, say, visit)
  const before = await idsOf(page)
  await page.keyboard.press('j')
  await expect(items(page).nth(0).getByRole('link').first()).toBeFocused()
  for (const key of ['y', 'n', 'n', 'n']) await page.keyboard.press(key)
  await expect(items(page).nth(3)).toHaveAttribute('data-question', before[0] ?? '')
  await expect(items(page).nth(3)).toHaveAttribute('data-kept', 'true')
  await page.keyboard.press('x')
  await expect(items(page)).toHaveCount(5)
  for (let count = 0; count < 5; count += 1) await page.keyboard.press('z')
  await expect.poll(() => idsOf(page)).toEqual(before)
  await saved(page)

  // By hand: what is let go over another takes its place.
  await page.setViewportSize({ width: 1280, height: 1600 })
  const handle = items(page).nth(2).locator('[draggable="true"]')
  await handle.dragTo(items(page).nth(1).getByRole('heading', { level: 3 }))
  await expect.poll(() => idsOf(page)).toEqual([before[0], before[2], before[1], ...before.slice(3)])
  await saved(page)

  // A key that is text stays text.
  await page.getByText(say.review.rebuild, { exact: true }).click()
  await page.getByLabel(say.review.howMany).press('x')
  await page.getByText(say.review.shortcuts, { exact: true }).click()
  await page.getByLabel(say.review.shortcutsOn).uncheck()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('x')
  await expect(items(page)).toHaveCount(6)
})

test('a window that is behind says so and catches up', { tag: '@once' }, async ({
  page,
  context,
  visit,
  say,
  signIn,
}) => {
  await signIn()
  await aDraft(page, say, visit)
  const other = await context.newPage()
  await other.goto(page.url())
  await items(other).nth(0).getByRole('link').first().click()
  await openItem(other).getByRole('button', { name: say.review.reject }).click()
  await expect(items(other)).toHaveCount(5)

  await items(page).nth(3).getByRole('link').first().click()
  await openItem(page).getByRole('button', { name: say.review.reject }).click()
  await expect(page.getByText(say.error['draft-changed'])).toBeVisible()
  await expect(items(page)).toHaveCount(5)
  await openItem(page).getByRole('button', { name: say.review.reject }).click()
  await expect(items(page)).toHaveCount(4)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('every step is a plain form', { tag: '@once' }, async ({ page, visit, say, signIn }) => {
    await signIn()
    await aDraft(page, say, visit)
    const before = await idsOf(page)
    await items(page).nth(0).getByRole('link').first().click()
    await openItem(page).getByRole('button', { name: say.review.keep, exact: true }).click()
    await expect(items(page).nth(0)).toHaveAttribute('data-kept', 'true')
    await openItem(page).getByRole('button', { name: say.review.down }).click()
    expect(await idsOf(page)).toEqual([before[1], before[0], ...before.slice(2)])
    await openItem(page).getByRole('button', { name: say.review.reject }).click()
    await expect(items(page)).toHaveCount(5)
    await page.getByRole('button', { name: say.review.undo, exact: true }).click()
    await expect(items(page)).toHaveCount(6)
  })
})
