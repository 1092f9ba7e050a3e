// What every browser test starts from: `import { expect, test } from '../support/browser'`.
import { test as base, expect } from '@playwright/test'

export interface LanguageOption {
  /** The language of the interface, which is the first part of every address. */
  language: 'ar' | 'en'
}

interface Fixtures {
  /** Opens a page of the interface in the test's language: visit('/articles/x'). */
  visit(path: string): Promise<void>
}

export const test = base.extend<LanguageOption & Fixtures>({
  language: ['ar', { option: true }],
  visit: async ({ page, language }, use) => {
    await use(async (path) => {
      await page.goto(`/${language}${path === '/' ? '' : path}`)
    })
  },
})

export { expect }
