// A lesson, from the article to what the class answered: pasted, corrected, built, reviewed, published, given to a
// class of thirty, joined by three on devices of their own, watched, and kept.
import type { Browser, Page } from '@playwright/test'
import type { Messages } from '@/i18n/messages'
import { ARTICLE } from './support/article'
import { answerTheRest, bringIn, buildQuiz, confirmText, finish } from './support/steps'
import { expect, test } from './support/test'

test.setTimeout(120_000)

const PUPILS = ['سلمى المنصوري', 'أحمد إبراهيم', 'ليلى حمدان']
const ROSTER = [
  ...PUPILS,
  ...Array.from({ length: 27 }, (_, index) => `طالب رقم ${'أبتثجحخدذرزسشصضطظعغفقكلمنهو'[index]}`),
]
const STEM = 'عن أيّ بلدين يدور الحديث في المقال، في رأي المعلّمة؟'

const items = (page: Page) => page.locator('[data-question]')

const openItem = (page: Page) => items(page).filter({ has: page.locator('[aria-expanded="true"]') })

/** Takes a paragraph out, names the article anew, and confirms. */
async function correctText(page: Page, say: Messages): Promise<void> {
  const count = await page.locator('[data-role]').count()
  await page.locator('[data-role]').last().getByRole('button', { name: say.intake.takeOut }).click()
  await expect(page.locator('[data-role]')).toHaveCount(count - 1)
  await page.getByLabel(say.intake.title, { exact: true }).fill('موسكو وكابل')
  await confirmText(page, say)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('موسكو وكابل')
}

/** Rejects one, edits one, adds one. */
async function review(page: Page, say: Messages): Promise<void> {
  await items(page).nth(0).getByRole('link').first().click()
  await items(page).nth(0).getByRole('button', { name: say.review.reject }).click()
  await expect(items(page)).toHaveCount(5)

  // The next one stands open now.
  await openItem(page).getByRole('link', { name: say.review.edit, exact: true }).click()
  const stem = page.getByLabel(say.editor.stem, { exact: true })
  await stem.fill(`${await stem.inputValue()} `.replace(/\s*$/, ' (بحسب المقال)'))
  await page.getByRole('button', { name: say.editor.save }).click()
  await expect(items(page).filter({ hasText: '(بحسب المقال)' })).toHaveCount(1)

  await page.getByRole('link', { name: say.review.write, exact: true }).click()
  await page.getByLabel(say.editor.type, { exact: true }).selectOption('short-answer')
  await page.getByLabel(say.editor.stem, { exact: true }).fill(STEM)
  await page.locator('[name="accepted.0"]').fill('روسيا وأفغانستان')
  await page.getByRole('button', { name: say.editor.save }).click()
  await expect(items(page)).toHaveCount(6)
  await expect(items(page).filter({ hasText: STEM })).toHaveCount(1)
}

async function makeClass(page: Page, say: Messages['class']): Promise<void> {
  await page.getByLabel(say.name).fill('الخامس أ')
  await page.getByRole('button', { name: say.create }).click()
  await page.waitForURL(/\/classes\/[^/]+\?done=created/)
  await page.getByLabel(say.add.text).fill(ROSTER.join('\n'))
  await page.getByRole('button', { name: say.add.check }).click()
  await page.getByRole('button', { name: say.add.add }).click()
  await page.waitForURL(/done=added/)
  await expect(page.locator('tbody tr')).toHaveCount(ROSTER.length)
}

/** A pupil on a telephone of their own, from the code to the first question. */
async function joins(
  browser: Browser,
  at: { baseURL: string; language: string },
  code: string,
  name: string,
  say: Messages,
) {
  const device = await browser.newContext({ baseURL: at.baseURL, viewport: { width: 360, height: 740 } })
  const page = await device.newPage()
  await page.goto(`/${at.language}/join?code=${code}`)
  await page.getByLabel(say.join.name, { exact: true }).fill(name)
  await page.getByRole('button', { name: say.join.start }).click()
  await page.waitForURL(/\/attempts\/\w+/)
  return { page, close: () => device.close() }
}

test('from the article to the answers of a class', async ({
  page,
  visit,
  say,
  db,
  signIn,
  browser,
  baseURL,
  language,
}) => {
  const { userId } = await signIn()
  await visit('/')
  await bringIn(page, say, ARTICLE)
  await correctText(page, say)
  await buildQuiz(page, say, 6)
  await review(page, say)
  await page.getByRole('button', { name: say.review.publish.replace('{n}', '') }).click()
  await expect(page.getByRole('link', { name: say.review.assign })).toBeVisible()
  const assign = await page.getByRole('link', { name: say.review.assign }).getAttribute('href')

  await visit('/classes')
  await makeClass(page, say.class)

  await page.goto(assign ?? '')
  await page.getByRole('button', { name: say.assignment.give }).click()
  await page.waitForURL(/\/assignments\/\w+/)
  const { id, code } = await db.assignment.findFirstOrThrow({ where: { ownerId: userId } })
  expect(code).toMatch(/^\d{6}$/)

  await visit(`/assignments/${id}/live`)
  await expect(page.getByText(say.live.connected, { exact: true })).toBeVisible()
  const tiles = page.locator('[data-state]')
  const pupils = []
  for (const [index, name] of PUPILS.entries()) {
    // As typed on a telephone: without hamza and with the wrong ending.
    const typed = name.replace(/[أإ]/g, 'ا').replace('ى', 'ي')
    pupils.push(await joins(browser, { baseURL: baseURL ?? '', language }, code ?? '', typed, say))
    await expect(tiles.filter({ hasText: name })).toHaveCount(1, { timeout: 1_000 })
    await expect(tiles).toHaveCount(index + 1)
  }
  const [first] = pupils
  if (!first) throw new Error('nobody joined')
  await answerTheRest(first.page, say)
  await finish(first.page, say)
  await expect(page.locator('[data-state="finished"]')).toHaveCount(1, { timeout: 1_000 })

  const attempts = await db.attempt.findMany({
    where: { assignmentId: id },
    include: { answers: true, marks: true, learner: { include: { pupil: true } } },
  })
  expect(attempts.map(({ learner }) => learner.pupil?.name).sort()).toEqual([...PUPILS].sort())
  const done = attempts.filter(({ finishedAt }) => finishedAt !== null)
  expect(done.map(({ answers, marks }) => [new Set(answers.map((one) => one.questionId)).size, marks.length])).toEqual([
    [6, 6],
  ])
  for (const { close } of pupils) await close()
})
