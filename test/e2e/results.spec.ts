// After the bell: three answer on devices of their own, and the teacher sees what they missed, by question and by
// student, with and without names; and a sample class shows what a whole one looks like, on a screen and on paper.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { aGivenAssignment } from './support/given'
import { answerTheRest, finish } from './support/steps'
import { expect, test } from './support/test'

test.setTimeout(120_000)

const PUPILS = ['سلمى المنصوري', 'أحمد إبراهيم', 'ليلى حمدان']

async function expectAccessible(page: Page, name: string): Promise<void> {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
  expect(content, `${name} is as wide as the screen`).toBeLessThanOrEqual(screen ?? 0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
    name,
  ).toEqual([])
}

test('three answer, and the teacher sees what they missed', { tag: '@once' }, async ({
  page,
  visit,
  say,
  db,
  signIn,
  browser,
  baseURL,
  language,
}) => {
  const account = await signIn()
  const { id, code } = await aGivenAssignment(db, account, PUPILS)
  await visit(`/assignments/${id}/results`)
  await expect(page.getByText(say.results.empty)).toBeVisible()
  for (const name of PUPILS) {
    const device = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 360, height: 740 } })
    const own = await device.newPage()
    await own.goto(`/${language}/join?code=${code}`)
    await own.getByLabel(say.join.name, { exact: true }).fill(name)
    await own.getByRole('button', { name: say.join.start }).click()
    await own.waitForURL(/\/attempts\/\w+/)
    await answerTheRest(own, say)
    await finish(own, say)
    await device.close()
  }
  await visit(`/assignments/${id}`)
  await page.getByRole('link', { name: say.results.title, exact: true }).click()
  await page.waitForURL(/\/results$/)
  const missed = page.locator('[data-missed]')
  // The first option is what everybody chose, and the second is right: all three missed it.
  await expect(missed.first()).toContainText('ما الذي افتتحته البلدية؟')
  await expect(missed.first().locator('mark')).toContainText('مكتبة جديدة')
  for (const name of PUPILS) await expect(page.getByRole('link', { name })).toBeVisible()
  await expectAccessible(page, 'results')

  await missed.first().getByRole('link').click()
  await page.waitForURL(/\/questions\//)
  await expect(page.locator('[data-option="a"]')).toContainText(/[3٣]/)
  await expect(page.locator('[data-option="b"]')).toContainText(say.results.question.key)
  await expectAccessible(page, 'a question')

  await visit(`/assignments/${id}/results?names=hidden`)
  await expect(page.getByText(PUPILS[0] ?? '')).toHaveCount(0)
  await page.getByRole('link', { name: say.results.showNames }).click()
  await page.getByRole('link', { name: PUPILS[0] }).click()
  await page.waitForURL(/\/students\//)
  await expect(page.locator('[data-question="1"]')).toContainText('ما الذي افتتحته البلدية؟')
  await expectAccessible(page, 'a student')
})

test('a sample class shows what results look like, on screen and on paper, and goes again', { tag: '@once' }, async ({
  page,
  visit,
  say,
  signIn,
}) => {
  await signIn()
  await visit('/classes')
  await page.getByRole('button', { name: say.results.sample.see }).click()
  await page.waitForURL(/\/classes\/\w+\/results$/)
  const note = page.getByText(say.results.sample.note)
  await expect(note).toBeVisible()
  await expectAccessible(page, 'a class')
  await page.locator('tbody th a').last().click()
  await page.waitForURL(/\/pupils\//)
  await expect(note).toBeVisible()
  await page.goBack()
  await page.locator('tbody tr').nth(1).getByRole('link').click()
  await page.waitForURL(/\/assignments\/\w+\/results/)
  await expect(note).toBeVisible()
  await expect(page.locator('.heat').first()).toBeVisible()
  await page.setViewportSize({ width: 360, height: 740 })
  await expectAccessible(page, 'results of the sample on a phone')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: say.results.print })).toBeHidden()
  await expect(page.locator('.heat').first()).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  await visit('/classes')
  await page.getByRole('link', { name: say.results.sample.name }).click()
  await page.getByRole('button', { name: say.results.sample.remove }).click()
  await page.waitForURL(/\/classes$/)
  await expect(page.getByRole('link', { name: say.results.sample.name })).toHaveCount(0)
})
