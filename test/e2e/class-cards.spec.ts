// A class by hand: a roster pasted, looked at and added, its cards printed, and a pupil let in by one of them.
import type { Page } from '@playwright/test'
import type { Messages } from '@/i18n/messages'
import { expect, test } from './support/test'

test.setTimeout(90_000)

const NAMES =
  'أحمد بسمة تقى ثامر جنى حمزة خالد دانة راشد زينب سارة شهد صالح ضحى طارق ظافر عمر غادة فهد قاسم كوثر ليلى مازن نورة هدى وليد'
    .split(' ')
    .map((name, index) => `${index + 1}- ${name} المنصوري`)

async function makeClass(page: Page, say: Messages['class']): Promise<void> {
  await page.getByLabel(say.name).fill('الخامس أ')
  await page.getByRole('button', { name: say.create }).click()
  await page.waitForURL(/\/classes\/[^/]+\?done=created/)
}

async function addNames(page: Page, say: Messages['class'], text: string, count: number): Promise<void> {
  await page.getByLabel(say.add.text).fill(text)
  await page.getByRole('button', { name: say.add.check }).click()
  await expect(page.getByText(say.add.notYet)).toBeVisible()
  await page.getByRole('button', { name: say.add.add }).click()
  await page.waitForURL(/done=added/)
  await expect(page.locator('tbody tr')).toHaveCount(count)
}

/** How many sheets of paper come out of the printer, and how large they are. */
async function printed(page: Page): Promise<{ sheets: number; isA4: boolean }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map((box) => [
    Number(box[1]),
    Number(box[2]),
  ])
  const isA4 = sizes.every(([width = 0, height = 0]) => Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2)
  return { sheets: (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length, isA4 }
}

test('names are pasted, cards printed, and a pupil goes in by card', { tag: '@once' }, async ({
  page,
  visit,
  say,
  signIn,
  browser,
  baseURL,
  language,
}) => {
  const words = say.class
  await signIn()
  await visit('/classes')
  await expect(page.getByText(words.empty)).toBeVisible()
  await makeClass(page, words)
  await addNames(page, words, [...NAMES, 'أحمد  المنصورى', '٠٥٥'].join('\n'), NAMES.length)

  // One name leaves, and comes back by one click.
  await page.getByRole('link', { name: /بسمة/ }).click()
  await page.getByText(words.pupil.remove).click()
  await page.getByRole('button', { name: words.pupil.removeDo }).click()
  await page.getByRole('button', { name: words.undo }).click()
  await page.waitForURL(/done=back/)
  await expect(page.locator('tbody tr')).toHaveCount(NAMES.length)

  await page.getByRole('link', { name: words.cards }).click()
  await page.waitForURL(/\/cards$/)
  await expect(page.locator('.pupil-card')).toHaveCount(NAMES.length)
  const code = (await page.locator('.pupil-card-code bdi').first().textContent()) ?? ''
  expect(await printed(page)).toEqual({ sheets: Math.ceil(NAMES.length / 10), isA4: true })
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await expect(page.locator('.pupil-card').last()).toBeVisible()

  // On a telephone of their own, without a script.
  const device = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const pupil = await device.newPage()
  await pupil.goto(`/${language}/card`)
  await pupil.getByLabel(words.card.code).fill(code.toLowerCase().replace('-', ' '))
  await pupil.getByRole('button', { name: words.card.open, exact: true }).click()
  await pupil.getByRole('button', { name: words.card.me }).click()
  await pupil.waitForURL(/\/card$/)
  await expect(pupil.getByRole('heading', { level: 1 })).toContainText('أحمد المنصوري')
  await expect(pupil.getByText(words.card.none)).toBeVisible()
  await pupil.locator('main form button').click()
  await expect(pupil.getByLabel(words.card.code)).toBeVisible()
  await device.close()
})
