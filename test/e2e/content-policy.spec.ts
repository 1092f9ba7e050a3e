// Only the application's own scripts run. That no page breaks its own policy, every other test sees.
import { expect, test } from './support/test'

test.use({ expectedReports: /Content Security Policy/ })

test('what is smuggled into a page does not run, and is reported', { tag: '@once' }, async ({
  page,
  visit,
  reports,
}) => {
  await visit('/')
  const smuggled = [
    '<img src="data:," onerror="document.title = \'taken over\'">',
    '<svg onload="document.title = \'taken over\'"></svg>',
    '<a id="smuggled" href="javascript:document.title = \'taken over\'">x</a>',
  ]
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), smuggled.join(''))
  await page.locator('#smuggled').click()
  await expect.poll(() => reports.length).toBeGreaterThanOrEqual(2)
  await expect(page).not.toHaveTitle('taken over')
})

test('every page names a strict policy, with a nonce of its own', { tag: '@once' }, async ({ request, language }) => {
  const paths = ['', '/nowhere', '/quizzes/none', '/attempts/none/result']
  const policies = await Promise.all(
    paths.map(async (path) => (await request.get(`/${language}${path}`)).headers()['content-security-policy'] ?? ''),
  )
  for (const policy of policies) {
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic'/)
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain("object-src 'none'")
  }
  expect(new Set(policies).size).toBe(paths.length)
})
