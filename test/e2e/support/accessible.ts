// What may be asked of any page: nothing that axe finds serious, and nothing wider than the screen.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** In the dark only colours are different. */
const RULES = { light: [], dark: ['color-contrast', 'link-in-text-block'] }

export async function expectAccessible(
  page: Page,
  name: string,
  schemes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  await expect(page, name).toHaveTitle(/./)
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page })
    if (RULES[colorScheme].length > 0) axe.withRules(RULES[colorScheme])
    const { violations } = await axe.analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    const found = serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
    expect(found, `${name}, ${colorScheme}`).toEqual([])
  }
}

export async function expectNoSidewaysScroll(page: Page, name: string): Promise<void> {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
  expect(content, `${name} is as wide as the screen`).toBeLessThanOrEqual(screen ?? 0)
}
