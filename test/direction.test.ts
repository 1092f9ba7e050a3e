// Pages turn with their language, so no style names a side of the screen. A colour called "right" would do it by
// accident: `text-right` is Tailwind's for aligned to the right.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

const CLASSES =
  /(?<![\w-])-?(?:(?:text|float|clear|border|bg|fill|inset|object)-(?:left|right)|(?:left|right|[mp][lr]|scroll-[mp][lr]|border-[lr]|rounded-(?:[lr]|[tb][lr]))-[\w[(.]+)/g
const PROPERTIES = /(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)|left|right)\s*:|text-align:\s*(?:left|right)/g

const sources = ['app', 'components'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true }).map((path) => `${folder}/${path}`),
)

/** What names a side, in the class names of a component or the rules of a style sheet. */
function sidesIn(path: string, text: string): string[] {
  if (path.endsWith('.css')) return text.match(PROPERTIES) ?? []
  const strings = text.match(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g) ?? []
  return strings.flatMap((string) => string.match(CLASSES) ?? [])
}

it.each(sources.filter((path) => /\.(tsx?|css)$/.test(path)))('%s names no side of the screen', (path) => {
  expect(sidesIn(path, readFileSync(join(ROOT, path), 'utf8'))).toEqual([])
})

it('would see one', () => {
  expect(sidesIn('a.tsx', `<p className="ml-4 text-right dark:pr-2 md:left-0">`)).toHaveLength(4)
  expect(sidesIn('a.css', '.a { margin-left: 1em; left: 0; text-align: right }')).toHaveLength(3)
})
