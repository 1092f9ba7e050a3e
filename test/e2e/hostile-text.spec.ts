// 200 texts that would run, in every stored field, on every page that shows one of them.

import { PAGES } from '../served/support/pages'
import { MADE_BY_PAYLOADS, PAYLOADS } from '../support/payloads'
import { aWorld } from '../support/world'
import { expect, test } from './support/test'

test('what people write is shown as text, wherever it comes out', async ({ page, visit, db, context, baseURL }) => {
  test.setTimeout(120_000)
  expect(PAYLOADS).toHaveLength(200)
  const world = await aWorld(db, PAYLOADS.join('\n'))
  const cookie = { name: 'fahm.session_token', value: encodeURIComponent(world.owner.token), url: baseURL }
  await context.addCookies([cookie])
  let shown = 0
  for (const { access, at } of Object.values(PAGES)) {
    if (access === 'administrator' || !at) continue
    await visit(at(world))
    expect(await page.evaluate(() => 'fahmWasRun' in window), page.url()).toBe(false)
    await expect(page.locator(MADE_BY_PAYLOADS), page.url()).toHaveCount(0)
    if ((await page.locator('body').textContent())?.includes('onerror=window.fahmWasRun')) shown += 1
  }
  expect(shown).toBeGreaterThan(2)
})
