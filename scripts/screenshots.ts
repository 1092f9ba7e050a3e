// npm run screenshots: walks through the built application and pictures every page, in both languages, on a desktop
// and a phone, light and dark. All go to docs/screenshots/all (not kept); the few that the README shows are kept.
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import type { Locale } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { libraryArticles } from '@/prisma/articles'
import {
  answerShown,
  answerTheRest,
  bringIn,
  buildQuiz,
  confirmText,
  expectReceived,
  finish,
  marks,
  startQuiz,
} from '@/test/e2e/support/steps'
import { ROOT } from '@/test/support/database'
import { startServed } from '@/test/support/served'
import { findChromium } from './setup/chromium.mjs'

const KEPT_FOLDER = join(ROOT, 'docs', 'screenshots')
const ALL_FOLDER = join(KEPT_FOLDER, 'all')
const MOST_KILOBYTES = 250

const SCREENS = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } }

interface Look {
  readonly locale: Locale
  readonly screen: keyof typeof SCREENS
  readonly scheme: 'light' | 'dark'
}

const LOOKS: readonly Look[] = [
  { locale: 'ar', screen: 'desktop', scheme: 'light' },
  { locale: 'ar', screen: 'phone', scheme: 'light' },
  { locale: 'en', screen: 'desktop', scheme: 'light' },
  { locale: 'en', screen: 'phone', scheme: 'light' },
  { locale: 'ar', screen: 'desktop', scheme: 'dark' },
  { locale: 'en', screen: 'phone', scheme: 'dark' },
]

/** The pictures of the README: what they are called among all, and there. */
const KEPT = {
  'ar-desktop-light-home': 'home-ar-desktop',
  'ar-desktop-light-attempt': 'attempt-ar-desktop',
  'ar-phone-light-attempt': 'attempt-ar-phone',
  'ar-desktop-light-result': 'result-ar-desktop',
  'en-desktop-light-home': 'home-en-desktop',
  'en-phone-dark-attempt': 'attempt-en-phone-dark',
}

const nameOf = ({ locale, screen, scheme }: Look) => `${locale}-${screen}-${scheme}`

async function walk(page: Page, look: Look, url: string): Promise<void> {
  const say = messages[look.locale]
  const [article] = libraryArticles
  if (!article) throw new Error('The library is empty')
  const picture = async (name: string, fullPage = false) => {
    await page.evaluate(() => document.fonts.ready)
    const path = join(ALL_FOLDER, `${nameOf(look)}-${name}.png`)
    await page.screenshot({ path, fullPage, animations: 'disabled' })
  }

  await page.goto(`${url}/${look.locale}`)
  await picture('home', true)
  await page.getByLabel(say.home.text).fill(article.text.slice(0, 100))
  await page.getByRole('button', { name: say.home.read }).click()
  await page.getByRole('main').getByRole('alert').waitFor()
  await picture('home-error')
  await page.getByLabel(say.home.articleTitle).fill(article.title)
  await bringIn(page, say, article.text)
  await picture('intake')
  await confirmText(page, say)
  await picture('article')
  await buildQuiz(page, say, 8)
  await picture('quiz')
  await startQuiz(page, say, 'سارة')
  await picture('attempt-begun')
  await answerShown(page)
  await expectReceived(page)
  await marks(page, say).nth(2).click()
  await answerShown(page)
  await expectReceived(page)
  await picture('attempt')
  if (look.screen === 'phone') {
    await page.locator('a[href="#article"]').click()
    await picture('reading')
    await page.locator('a[href="#question"]').click()
  }
  await answerTheRest(page, say)
  await picture('attempt-end')
  await finish(page, say)
  await picture('result')
  await page.getByRole('link', { name: say.result.inArticle }).first().click()
  await picture('result-evidence')
  await page.goto(`${url}/${look.locale}/nowhere`)
  await page.getByRole('heading', { name: say.error.notFoundTitle }).waitFor()
  await picture('not-found')
}

async function pictureAll(browser: Browser, url: string): Promise<void> {
  for (const look of LOOKS) {
    console.log(`• ${nameOf(look)}`)
    const { locale, screen, scheme } = look
    const context = await browser.newContext({ viewport: SCREENS[screen], locale, colorScheme: scheme })
    await walk(await context.newPage(), look, url)
    await context.close()
  }
}

function keep(): void {
  for (const [from, to] of Object.entries(KEPT)) {
    const file = join(KEPT_FOLDER, `${to}.png`)
    copyFileSync(join(ALL_FOLDER, `${from}.png`), file)
    const kilobytes = Math.ceil(statSync(file).size / 1000)
    if (kilobytes > MOST_KILOBYTES) throw new Error(`${file} has ${kilobytes} kB, ${MOST_KILOBYTES} at most`)
  }
}

rmSync(ALL_FOLDER, { recursive: true, force: true })
mkdirSync(ALL_FOLDER, { recursive: true })
const served = await startServed()
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
try {
  await pictureAll(browser, served.url)
  keep()
  console.log(`✓ ${readdirSync(ALL_FOLDER).length} pictures in docs/screenshots/all, ${Object.keys(KEPT).length} kept`)
} finally {
  await browser.close()
  await served.stop()
}
