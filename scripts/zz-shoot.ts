import { chromium } from '/tmp/w/wt/regrade/node_modules/@playwright/test/index.mjs'
import { readFileSync } from 'node:fs'
const w = JSON.parse(readFileSync('/tmp/w/regrade/world.json', 'utf8'))
const base = 'http://127.0.0.1:4102'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const only = process.argv[2]
const pages: Record<string, string> = {
  marking: `/assignments/${w.id}/marking`,
  essay: `/assignments/${w.id}/marking?q=${w.q[1]}`,
  attempt: `/assignments/${w.id}/attempts/${w.learners[2].attemptId}`,
  correct: `/quizzes/${w.quiz}/correct`,
  correctq: `/quizzes/${w.quiz}/correct/${w.q[0]}`,
  correctm: `/quizzes/${w.quiz}/correct/${w.q[3]}`,
}
for (const [locale, width] of [['ar', 1280], ['ar', 360], ['en', 1280], ['en', 360]] as const) {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  await context.addCookies([{ name: 'fahm.session_token', value: encodeURIComponent(w.token), url: base }])
  const page = await context.newPage(); page.setDefaultTimeout(180000)
  page.on('console', (m: any) => { if (m.type() === 'error') console.log(locale, width, m.text().slice(0, 300)) })
  for (const [name, path] of Object.entries(pages)) {
    if (only && !name.startsWith(only)) continue
    const r = await page.goto(`${base}/${locale}${path}`)
    const sw = await page.evaluate(() => document.documentElement.scrollWidth)
    console.log(locale, width, name, r?.status(), sw > width ? 'WIDE ' + sw : '')
    if (name === 'correctq') {
      await page.locator('input[name=response][value=b]').check()
      await page.locator('input[name=treatment][value=regrade]').check()
      await page.locator('textarea[name=reason]').fill('المفتاح المنشور خطأ')
      await page.locator('button[value=preview]').click()
      await page.locator('[data-preview]').waitFor()
    }
    if (name === 'attempt') for (const d of await page.locator('li').first().locator('details').all()) await d.evaluate((x: any) => { x.open = true })
    await page.screenshot({ path: `/tmp/w/regrade/${name}-${locale}-${width}.png`, fullPage: true })
  }
  await context.close()
}
await browser.close()
