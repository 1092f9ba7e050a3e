/** For playwright.config.ts; the documentation is in chromium.mjs. */
export function findChromium(usualPaths?: readonly string[]): string | null
