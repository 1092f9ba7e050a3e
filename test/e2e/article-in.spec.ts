// An article comes in by a link or a file, is shown and corrected, and becomes exactly the article that was confirmed.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import type { Messages } from '@/i18n/messages'
import { aDocx, inWindows1256, type Part } from '../support/files'
import { bringIn, confirmText } from './support/steps'
import { expect, test } from './support/test'

const TITLE = 'مكتبة الساحل تفتح أبوابها'
const HEADING = 'ماذا في المكتبة'
const PARAGRAPHS = [
  'افتتحت بلدية الساحل مكتبة جديدة في الحي القديم بعد عامين من العمل، لأن أهل الحي طلبوها مرة بعد مرة.',
  'قالت المهندسة هدى سالم إن المبنى كان مخزنًا للحبوب قبل ترميمه، وإن جدرانه بقيت كما كانت.',
  'وتضم المكتبة ثلاثين ألف كتاب، وقاعة للأطفال، وورشة لترميم المخطوطات.',
  'وتأخر الافتتاح ستة أشهر لأن الأمطار أضرت بسقف القاعة الكبرى في الشتاء الماضي.',
]
const ITEMS = ['القراءة مجانية لسكان المدينة كلها.', 'تفتح القاعة كل يوم إلا يوم الجمعة.']

/** The article as HTML, with what stands around it on a page. */
const HTML = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${TITLE}</title></head><body>
<aside><p>اشترك في نشرتنا</p></aside><article><h1>${TITLE}</h1><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><h2>${HEADING}</h2>
<p>${PARAGRAPHS[2]}</p><ul>${ITEMS.map((item) => `<li>${item}</li>`).join('')}</ul><p>${PARAGRAPHS[3]}</p></article></body></html>`

const PARTS: readonly Part[] = [
  { text: TITLE, style: 'Title' },
  { text: PARAGRAPHS[0] ?? '' },
  { text: PARAGRAPHS[1] ?? '' },
  { text: HEADING, style: 'Heading1' },
  { text: PARAGRAPHS[2] ?? '' },
  ...ITEMS.map((text): Part => ({ text, style: 'list' })),
  { text: PARAGRAPHS[3] ?? '' },
]
const TEXT = PARTS.map(({ text, style }) => (style === 'list' ? `- ${text}` : text)).join('\r\n\r\n')

/** Every form of it is read as the same article. */
const EXPECTED = PARTS.map(({ text, style }) => {
  const roles = { Title: 'title', Heading1: 'heading', Quote: 'quotation', list: 'list-item' } as const
  return [style ? roles[style] : 'paragraph', text]
})

async function shownOn(page: Page): Promise<string[][]> {
  return page
    .locator('[data-role]')
    .evaluateAll((blocks) =>
      blocks.map((block) => [block.getAttribute('data-role') ?? '', block.querySelector('p')?.textContent ?? '']),
    )
}

async function chooseFile(page: Page, say: Messages, name: string, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes)
  await page.getByLabel(say.home.file).setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await page.getByRole('button', { name: say.home.read }).click()
  await page.waitForURL(/\/intake\/\w+$/)
}

const FILES: readonly (readonly [string, (page: Page) => Promise<Uint8Array>])[] = [
  ['article.docx', async () => aDocx(PARTS)],
  ['article.txt', async () => inWindows1256(TEXT)],
  [
    'article.pdf',
    async (page) => {
      const printer = await page.context().newPage()
      // A list's sign is a drawing in a printed page; one that was typed is text.
      const typed = ITEMS.map((item) => `<p>- ${item}</p>`).join('')
      await printer.setContent(HTML.replace(/<aside>.*<\/aside>/, '').replace(/<ul>.*<\/ul>/, typed))
      const pdf = await printer.pdf()
      await printer.close()
      return pdf
    },
  ],
]

for (const [name, make] of FILES) {
  test(`${name} is read, shown and confirmed`, { tag: '@once' }, async ({ page, visit, say }) => {
    const bytes = await make(page)
    await visit('/')
    await chooseFile(page, say, name, bytes)
    expect(await shownOn(page)).toEqual(EXPECTED)
    await expect(page.getByRole('definition').filter({ hasText: name })).toBeVisible()
    await confirmText(page, say)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
    await expect(page.getByRole('article').getByRole('listitem')).toHaveText(ITEMS)
  })
}

test('a link is read, corrected and confirmed, and stored as it was shown', { tag: '@once' }, async ({
  page,
  visit,
  say,
  db,
}) => {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(HTML))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const link = `http://127.0.0.1:${(server.address() as AddressInfo).port}/article`
  await visit('/')
  await bringIn(page, say, link)
  expect(await shownOn(page)).toEqual(EXPECTED)
  await expect(page.getByRole('definition').filter({ hasText: link })).toBeVisible()

  const aside = page.locator('[data-removed="outside"]')
  await expect(aside).toContainText('اشترك في نشرتنا')
  await aside.getByRole('button', { name: say.intake.putBack }).click()
  await expect(aside).toHaveCount(0)
  await page.locator('[data-role]').first().getByRole('button', { name: say.intake.takeOut }).click()
  await expect(page.locator('[data-removed="outside"]')).toHaveCount(1)

  const last = page.locator('[data-role]').last()
  await last.getByText(say.intake.edit).click()
  await last.getByLabel(say.intake.role).selectOption(say.intake.roles.quotation)
  await last.getByLabel(say.intake.text, { exact: true }).fill(`${PARAGRAPHS[3]}\nوقد أُصلح السقف.`)
  await page.getByLabel(say.intake.byline, { exact: true }).fill('ليلى منصور')
  await confirmText(page, say)

  const id = page.url().split('/').at(-1) ?? ''
  const article = await db.article.findUniqueOrThrow({ where: { id } })
  expect(article).toMatchObject({ source: 'link', sourceName: link, byline: 'ليلى منصور', title: TITLE })
  expect(article.text.endsWith(`${PARAGRAPHS[3]}\n\nوقد أُصلح السقف.`)).toBe(true)
  const roles = (article.paragraphs as { role: string }[]).map(({ role }) => role)
  expect(roles).toEqual([...EXPECTED.slice(0, -1).map(([role]) => role), 'quotation', 'quotation'])
  expect(article.removed).toEqual(['اشترك في نشرتنا'])
  expect(await db.intake.count({ where: { ownerId: article.ownerId ?? '' } })).toBe(0)
  server.close()
})

test('what cannot be read is said, and nothing is stored', { tag: '@once' }, async ({ page, visit, say, context }) => {
  await visit('/')
  const refusals = [
    [
      'locked.docx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'file-encrypted',
    ],
    ['picture.pdf', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'file-unknown-type'],
    ['big.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'file-too-large'],
  ] as const
  for (const [name, buffer, key] of refusals) {
    await page.getByLabel(say.home.file).setInputFiles({ name, mimeType: 'text/plain', buffer })
    await page.getByRole('button', { name: say.home.read }).click()
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(say.error[key])
  }
  await page.getByLabel(say.home.file).setInputFiles([])
  await page.getByLabel(say.home.text).fill('http://169.254.169.254/latest/meta-data/')
  await page.getByRole('button', { name: say.home.read }).click()
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(say.error['link-refused'])
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('fahm_learner')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a file comes in, is corrected and confirmed by plain forms', { tag: '@once' }, async ({ page, visit, say }) => {
    await visit('/')
    await chooseFile(page, say, 'article.txt', inWindows1256(TEXT))
    await page.locator('[data-role]').nth(1).getByRole('button', { name: say.intake.takeOut }).click()
    await expect(page.locator('[data-removed="person"]')).toContainText(PARAGRAPHS[0] ?? '')
    await page.getByLabel(say.intake.title, { exact: true }).fill('عنوان آخر')
    await confirmText(page, say)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('عنوان آخر')
  })
})
