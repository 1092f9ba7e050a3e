// 200 texts that would run, in every stored field, on every page that shows one of them.

import { PAGES } from '../served/support/pages'
import { aDeviceOf } from '../support/account'
import { MADE_BY_PAYLOADS, PAYLOADS } from '../support/payloads'
import { aWorld } from '../support/world'
import { expect, test } from './support/test'

// All of them in one question are more than the gates read at once.
test.use({ expectedReports: /413 \(Payload Too Large\)/ })

test('what people write is shown as text, wherever it comes out', { tag: '@once' }, async ({
  page,
  visit,
  db,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000)
  expect(PAYLOADS).toHaveLength(200)
  const world = await aWorld(db, PAYLOADS.join('\n'))
  const account = { name: 'fahm.session_token', value: encodeURIComponent(world.owner.token), url: baseURL }
  const { learnerId } = await db.attempt.findUniqueOrThrow({ where: { id: world.attemptId } })
  const device = { name: 'fahm_learner', value: await aDeviceOf(db, learnerId), url: baseURL }
  let shown = 0
  for (const { access, at } of Object.values(PAGES)) {
    if (access === 'administrator' || !at) continue
    await context.clearCookies()
    await context.addCookies([access === 'pupil' ? device : account])
    await visit(at(world))
    expect(await page.evaluate(() => 'fahmWasRun' in window), page.url()).toBe(false)
    await expect(page.locator(MADE_BY_PAYLOADS), page.url()).toHaveCount(0)
    if ((await page.locator('body').textContent())?.includes('onerror=window.fahmWasRun')) shown += 1
  }
  expect(shown).toBeGreaterThan(8)
})

test('a title of an assignment is text, whatever it says', { tag: '@once' }, async ({ page, db, language }) => {
  const world = await aWorld(db)
  for (const title of PAYLOADS) {
    await db.assignment.update({ where: { id: world.assignmentId }, data: { title: title.slice(0, 200) } })
    const shown = await page.request.get(`/${language}/join?code=${world.code}`)
    expect(shown.status()).toBe(200)
    const html = await shown.text()
    if (title.includes('<')) expect(html).not.toContain(title)
  }
})
