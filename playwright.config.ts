import { cpus } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/setup/chromium.mjs'
import type { LanguageOption } from './test/support/browser'
import { servedUrl } from './test/support/e2e-servers'

const DATABASES = ['sqlite', 'postgresql'] as const
const LANGUAGES = ['ar', 'en'] as const

/** Chromium in a container, without a sandbox of its own and without calls home. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig<LanguageOption>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  globalSetup: './test/support/e2e-servers.ts',
  timeout: 45_000,
  expect: { timeout: 10_000 },
  retries: 0,
  fullyParallel: true,
  workers: Math.max(1, Math.min(4, cpus().length)),
  reporter: 'line',
  use: {
    launchOptions: { executablePath: findChromium() ?? undefined, args: CHROMIUM_FLAGS },
    // A trace tells how a test failed, and recording takes a good part of the time: FAHM_TRACE=1 asks for it.
    trace: process.env.FAHM_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: DATABASES.flatMap((database) =>
    LANGUAGES.map((language) => ({
      name: `${database}-${language}`,
      // Either language and either database for every test; each with each for the paths that all else hangs on.
      grep: (database === 'sqlite') === (language === 'ar') ? undefined : /@each-with-each/,
      // What depends on neither is seen once.
      grepInvert: database === 'sqlite' ? undefined : /@once/,
      // The locale is what the browser asks for; `language` is the prefix of the pages.
      use: { language, locale: language, baseURL: servedUrl(database) },
    })),
  ),
})
