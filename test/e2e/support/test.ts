// What the browser tests of this folder start from. A test during which the browser reported an error, or kept a
// script or style from running, fails.
import type { Page } from '@playwright/test'
import type { Messages } from '@/i18n/messages'
import type { PrismaClient } from '@/prisma/generated/sqlite/client'
import { anAccount, type TestAccount } from '../../support/account'
import { test as base, expect } from '../../support/browser'
import { databaseUrl, type E2eDatabase } from '../../support/e2e-servers'
import { openDatabase } from '../../support/open-database'
import { messagesOf } from './say'

interface Fixtures {
  /** What the interface says, in the test's language. */
  say: Messages
  /** The database behind the pages. */
  db: PrismaClient
  /** Signs the browser in as a new teacher. */
  signIn(): Promise<TestAccount>
  /** Reports that this test brings about itself. */
  expectedReports: RegExp | null
  /** What was reported so far, on any page. */
  reports: string[]
}

const databaseOf = (project: string): E2eDatabase => (project.startsWith('postgresql') ? 'postgresql' : 'sqlite')

/** Puts what the browser reports of a page into the list. */
function listen(page: Page, reports: string[]): void {
  page.on('pageerror', (error) => reports.push(`error: ${error.message}`))
  page.on('console', (message) => {
    const isReport = message.type() === 'error' || message.type() === 'warning'
    if (isReport) reports.push(`console: ${message.text()} ${message.location().url}`)
  })
}

export const test = base.extend<Fixtures>({
  say: async ({ language }, use) => use(messagesOf(language)),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  db: async ({}, use, { project }) => {
    const db = openDatabase(databaseUrl(databaseOf(project.name)) ?? '')
    await use(db)
    await db.$disconnect()
  },
  signIn: async ({ db, context, baseURL }, use) =>
    use(async () => {
      const account = await anAccount(db)
      await context.addCookies([{ name: 'fahm.session_token', value: encodeURIComponent(account.token), url: baseURL }])
      return account
    }),
  expectedReports: [null, { option: true }],
  reports: [
    async ({ context, expectedReports }, use) => {
      const reports: string[] = []
      context.on('page', (page) => listen(page, reports))
      await use(reports)
      const unexpected = reports.filter((report) => !expectedReports?.test(report))
      expect(unexpected, 'reported by the browser').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
