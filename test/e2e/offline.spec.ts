// Promises 12 to 14, as a pupil lives them: no network, a killed browser, two tabs, a session that is over, a finish
// that waits, answers that come late. And what a teacher can do about it.
import type { BrowserContext, Page } from '@playwright/test'
import { anAssignedPupil } from './support/assigned'
import { answerShown, delivery, expectReceived, marks, radiosOf, shownQuestion } from './support/steps'
import { expect, test } from './support/test'

test.use({
  expectedReports: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|404 \(Not Found\)|Failed to fetch/,
})

const unsent = (page: Page, count: number) => expect(page.locator(`[data-unsent="${count}"]`)).toBeAttached()

/** The device of this pupil, on the attempt's page. */
async function opens(
  context: BrowserContext,
  pupil: Awaited<ReturnType<typeof anAssignedPupil>>,
  at: { baseURL: string | undefined; language: string },
): Promise<{ page: Page; path: string }> {
  await context.addCookies([{ ...pupil.cookie, url: at.baseURL }])
  const page = await context.newPage()
  const path = `/${at.language}/attempts/${pupil.attemptId}`
  await page.goto(path)
  return { page, path }
}

/** Until the device keeps the page, which begins with the first answer. */
const isKept = (page: Page, path: string) =>
  expect.poll(() => page.evaluate(async (at) => (await caches.match(at)) !== undefined, path)).toBe(true)

/** What the device holds of answers; read past the application. */
const onDevice = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('fahm-answers')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('entries').objectStore('entries').getAll()
          all.onsuccess = () => resolve(all.result.map(({ response }) => JSON.stringify(response)))
        }
      }),
  )

/** Kills the tab as the system does: nothing of the page runs any more. */
async function kill(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash')
  await page.goto('chrome://crash').catch(() => {})
  await crashed
  await page.close()
}

test('twenty answers without a network, a reload and a closed page in between: twenty arrive, once, in order', async ({
  context,
  db,
  say,
  baseURL,
  language,
}) => {
  test.setTimeout(90_000)
  const pupil = await anAssignedPupil(db, { times: 2 })
  const { page: first, path } = await opens(context, pupil, { baseURL, language })
  const answer = async (page: Page, from: number, to: number) => {
    for (let at = from; at <= to; at += 1) {
      await marks(page, say)
        .nth(at - 1)
        .click()
      await answerShown(page)
    }
  }
  await answer(first, 1, 1)
  await expectReceived(first)
  await isKept(first, path)

  await context.setOffline(true)
  await answer(first, 2, 12)
  await expect(delivery(first)).toHaveText(say.attempt.state.device)
  await unsent(first, 11)
  await first.reload()
  await unsent(first, 11)
  await expect(first.locator('[data-received="1"]')).toBeAttached()
  await expect(first).toHaveURL(/q=12$/)
  await answer(first, 13, 16)
  await unsent(first, 15)
  await first.close()

  // Whoever types the address of the site is led back to what is under way.
  const page = await context.newPage()
  await page.goto(`/${language}`)
  await expect(page.getByRole('heading', { name: say.delivery.offline.title })).toBeVisible()
  await page.getByRole('link', { name: 'النحل في الشتاء' }).click()
  await unsent(page, 15)
  await answer(page, 17, 20)
  await unsent(page, 19)
  expect(await db.answer.count({ where: { attemptId: pupil.attemptId } })).toBe(1)

  await context.setOffline(false)
  await expect(page.locator('[data-received="20"]')).toBeAttached({ timeout: 30_000 })
  await unsent(page, 0)
  const rows = await db.answer.findMany({
    where: { attemptId: pupil.attemptId },
    orderBy: { receivedAt: 'asc' },
    include: { question: { select: { position: true } } },
  })
  expect(rows.map(({ question }) => question.position)).toEqual(Array.from({ length: 20 }, (_, index) => index))

  // A finished attempt leaves nothing on the device.
  await page.getByRole('button', { name: say.attempt.finish }).click()
  await page.waitForURL(/\/result$/)
  expect(await onDevice(page)).toEqual([])
  await expect.poll(() => page.evaluate(async (at) => (await caches.match(at)) === undefined, path)).toBe(true)
})

test('a killed browser comes back to the same question with what was typed; of two tabs one sends, both see', async ({
  context,
  db,
  say,
  baseURL,
  language,
}) => {
  const pupil = await anAssignedPupil(db)
  const { page: killed, path } = await opens(context, pupil, { baseURL, language })
  await radiosOf(killed).nth(1).check()
  await isKept(killed, path)
  await expectReceived(killed)
  await context.setOffline(true)
  await marks(killed, say).nth(5).click()
  await shownQuestion(killed).getByRole('textbox').pressSequentially('رحيق الأزهار')
  await expect.poll(() => onDevice(killed)).toContain('"رحيق الأزهار"')
  await kill(killed)

  const page = await context.newPage()
  await page.goto(path)
  await expect(shownQuestion(page).getByRole('textbox')).toHaveValue('رحيق الأزهار')
  await expect(delivery(page)).toHaveAttribute('data-delivery', 'device')
  await expect(page).toHaveURL(/q=6$/)

  const other = await context.newPage()
  await other.goto(`${path}?q=1`)
  await expect(radiosOf(other).nth(1)).toBeChecked()
  await radiosOf(other).nth(2).check()
  await marks(page, say).first().click()
  await expect(radiosOf(page).nth(2)).toBeChecked()
  await kill(other)
  await context.setOffline(false)
  await expect(page.locator('[data-received="2"]')).toBeAttached({ timeout: 30_000 })
  const rows = await db.answer.findMany({ where: { attemptId: pupil.attemptId }, orderBy: { receivedAt: 'asc' } })
  expect(rows.map(({ sequence }) => sequence)).toEqual([1, rows[1]?.sequence, 2])
  expect(rows[1]?.response).toBe('رحيق الأزهار')
})

test('a session that is over loses nothing: the page says so, leads back in, and the same attempt goes on', async ({
  context,
  db,
  say,
  baseURL,
  language,
}) => {
  const pupil = await anAssignedPupil(db)
  const { page, path } = await opens(context, pupil, { baseURL, language })
  await radiosOf(page).nth(0).check()
  await expectReceived(page)
  await db.learnerSession.deleteMany({ where: { learnerId: pupil.learnerId } })
  await radiosOf(page).nth(1).check()
  await expect(page.getByText(say.delivery.shutOut)).toBeVisible()
  await expect(delivery(page)).toHaveAttribute('data-delivery', 'device')

  await page.getByRole('link', { name: say.delivery.backIn }).click()
  await page.getByLabel(say.join.name, { exact: true }).fill(pupil.name)
  await page.getByRole('button', { name: say.join.start }).click()
  await page.waitForURL(new RegExp(path))
  await expect(radiosOf(page).nth(1)).toBeChecked()
  await expectReceived(page)
  const rows = await db.answer.findMany({ where: { attemptId: pupil.attemptId }, orderBy: { sequence: 'asc' } })
  expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2])

  // Somebody else on the same tablet: the kept page is gone.
  await radiosOf(page).nth(2).check()
  await isKept(page, path)
  const other = await anAssignedPupil(db)
  await context.addCookies([{ ...other.cookie, url: baseURL }])
  await page.goto(`/${language}/attempts/${other.attemptId}`)
  await expect(page.locator('[data-received="0"]')).toBeAttached()
  await expect.poll(() => page.evaluate(async (at) => (await caches.match(at)) === undefined, path)).toBe(true)
})

test('a finish waits for what is unsent and offers a file, which the teacher loads', async ({
  context,
  browser,
  db,
  say,
  baseURL,
  language,
}, testInfo) => {
  const pupil = await anAssignedPupil(db)
  const { page, path } = await opens(context, pupil, { baseURL, language })
  await radiosOf(page).nth(0).check()
  await expectReceived(page)
  await isKept(page, path)
  await context.setOffline(true)
  for (const at of [1, 2, 9]) {
    await marks(page, say).nth(at).click()
    await answerShown(page)
  }
  await page.getByRole('button', { name: say.attempt.finish }).click()
  await expect(page.getByText(say.attempt.finishUnsent)).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: say.delivery.saveFile }).click()
  const file = testInfo.outputPath('answers.json')
  await (await downloading).saveAs(file)

  // The teacher's side works without a script.
  const desk = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const value = encodeURIComponent(pupil.teacher.token)
  await desk.addCookies([{ name: 'fahm.session_token', value, url: baseURL }])
  const teacher = await desk.newPage()
  await teacher.goto(`/${language}/assignments/${pupil.assignmentId}`)
  await teacher.getByRole('link', { name: say.delivery.recovery.link }).click()
  await teacher.getByLabel(say.delivery.recovery.file).setInputFiles(file)
  await teacher.getByRole('button', { name: say.delivery.recovery.check }).click()
  await expect(teacher.locator('[data-new="true"]')).toHaveCount(3)
  await expect(teacher.locator('[data-new="false"]')).toHaveCount(1)
  await teacher.getByRole('button', { name: say.delivery.recovery.add }).click()
  await teacher.waitForURL(/recovery\?n=3$/)
  const recovered = { attemptId: pupil.attemptId, via: 'recovery' }
  expect(await db.answer.count({ where: recovered })).toBe(3)
  await teacher.getByLabel(say.delivery.recovery.file).setInputFiles(testInfo.file)
  await teacher.getByRole('button', { name: say.delivery.recovery.check }).click()
  await expect(teacher.getByText(say.error['recovery-broken'])).toBeVisible()
  await desk.close()

  // The network is back after all: the same answers again add nothing, and the finish goes through.
  await context.setOffline(false)
  await page.waitForURL(/\/result$/)
  expect(await db.answer.count({ where: { attemptId: pupil.attemptId } })).toBe(4)
})

test('on a device whose clock is a day off, what arrives within the grace counts, and what comes later is kept', async ({
  context,
  db,
  say,
  baseURL,
  language,
  page: desk,
}) => {
  /** An answer given without a network, and the network back so many seconds after the time was over. */
  const arrives = async (device: BrowserContext, secondsAfter: number) => {
    const pupil = await anAssignedPupil(db, { minutes: 10 })
    await device.clock.setSystemTime(new Date(Date.now() + 24 * 60 * 60 * 1000))
    const { page } = await opens(device, pupil, { baseURL, language })
    await expect(page.getByRole('timer')).toContainText(language === 'ar' ? /١٠|10/ : '10')
    await device.setOffline(true)
    await radiosOf(page).nth(0).check()
    await expect(delivery(page)).toHaveAttribute('data-delivery', 'device')
    const startedAt = new Date(Date.now() - (10 * 60 + secondsAfter) * 1000)
    await db.attempt.update({ where: { id: pupil.attemptId }, data: { startedAt } })
    await device.setOffline(false)
    await page.waitForURL(/\/result$/)
    const rows = await db.answer.findMany({ where: { attemptId: pupil.attemptId } })
    return { page, pupil, late: rows.map(({ isLate }) => isLate) }
  }
  const inTime = await arrives(context, 5)
  expect(inTime.late).toEqual([false])
  await inTime.page.close()

  const after = await arrives(context, 60)
  expect(after.late).toEqual([true])
  // Both sides see it.
  const one = /one \{([^{}]+)\}/.exec(say.delivery.tooLate)?.[1] ?? ''
  await expect(after.page.getByText(one)).toBeVisible()
  await context.addCookies([
    { name: 'fahm.session_token', value: encodeURIComponent(after.pupil.teacher.token), url: baseURL },
  ])
  await desk.goto(`/${language}/assignments/${after.pupil.assignmentId}`)
  await expect(desk.getByText(one)).toBeVisible()
})
