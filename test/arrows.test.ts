// Each rule of .dependency-cruiser.mjs is broken once on purpose, in a small project of its own.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const CRUISE = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')

/** The project as it should be: every arrow that is allowed. */
const ALLOWED = {
  'app/page.tsx':
    "import '@/components/text'\nimport '@/server/articles'\nimport '@/quiz/mark'\nimport '@/i18n/plural'\nimport '@/lib/id'",
  'components/text.tsx': "import '@/i18n/plural'\nimport '@/lib/id'\nimport type { Mark } from '@/quiz/mark'",
  'server/articles.ts':
    "import '@/quiz/mark'\nimport '@/engine'\nimport '@/interchange/csv'\nimport '@/lib/id'\nimport '@/prisma/generated/client'\nimport 'pg'",
  'interchange/csv.ts': "import '@/quiz/mark'\nimport '@/lib/id'",
  'quiz/mark.ts': "import '@/lib/id'\nimport type { Question } from '@/engine'\nexport type Mark = Question",
  'engine/index.ts': "import './text/words'\nexport type Question = string",
  'engine/text/words.ts': "import 'eld'\nexport const words = 1",
  'i18n/plural.ts': "import '@/lib/id'",
  'lib/id.ts': 'export const id = 1',
  'prisma/generated/client.ts': 'export const client = 1',
  'instrumentation.ts': "import './server/articles'",
  'proxy.ts': "import './i18n/plural'\nimport './lib/id'",
}

/** One file that breaks one rule. */
const BROKEN: [rule: string, file: string, source: string][] = [
  ['app-imports-only-what-it-may', 'app/a.ts', "import '@/engine'"],
  ['app-imports-only-what-it-may', 'app/b.ts', "import '@/interchange/csv'"],
  ['app-imports-only-what-it-may', 'app/c.ts', "import type { Question } from '@/engine'"],
  ['components-imports-only-what-it-may', 'components/a.ts', "import '@/server/articles'"],
  ['components-imports-only-what-it-may', 'components/b.ts', "import type { Question } from '@/engine'"],
  ['components-imports-only-what-it-may', 'components/c.ts', "import type { X } from '@/app/page'"],
  ['components-imports-only-types-of-quiz', 'components/d.ts', "import { words } from '@/quiz/mark'"],
  ['server-imports-only-what-it-may', 'server/a.ts', "import '@/engine/text/words'"],
  ['server-imports-only-what-it-may', 'server/b.ts', "import '@/i18n/plural'"],
  ['interchange-imports-only-what-it-may', 'interchange/a.ts', "import '@/engine'"],
  ['quiz-imports-only-what-it-may', 'quiz/a.ts', "import type { X } from '@/engine/text/words'"],
  ['quiz-imports-only-types-of-engine-index-ts', 'quiz/b.ts', "import { type Question, words } from '@/engine'"],
  ['engine-imports-only-what-it-may', 'engine/a.ts', "import '@/lib/id'"],
  ['engine-is-independent', 'engine/b.ts', "import 'pg'"],
  ['engine-and-quiz-are-pure', 'engine/c.ts', "import 'node:fs'"],
  ['i18n-imports-only-what-it-may', 'i18n/a.ts', "import '@/quiz/mark'"],
  ['lib-imports-only-what-it-may', 'lib/a.ts', "import '@/i18n/plural'"],
  ['nobody-imports-app', 'server/c.ts', "import '@/app/page'"],
  ['nothing-imports-tests', 'server/d.ts', "import '@/test/helper'"],
  ['client-code-has-no-server', 'app/d.tsx', "'use client'\nimport '@/server/articles'"],
  ['only-server-talks-to-the-database', 'app/e.ts', "import '@/prisma/generated/client'"],
  ['only-server-talks-to-the-database', 'lib/b.ts', "import 'pg'"],
  ['no-cycles', 'lib/c.ts', "import './d'"],
  ['nothing-unresolvable', 'lib/e.ts', "import './nowhere'"],
]

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fahm-arrows-'))
  const options = { module: 'esnext', moduleResolution: 'bundler', paths: { '@/*': ['./*'] } }
  write('tsconfig.json', JSON.stringify({ compilerOptions: options }))
  write('test/helper.ts', 'export const helper = 1')
  for (const name of ['eld', 'pg']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    write(`node_modules/${name}/index.js`, '')
  }
  for (const [file, source] of Object.entries(ALLOWED)) write(file, source)
})

afterAll(() => rmSync(folder, { recursive: true }))

function write(file: string, source: string): void {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, source)
}

interface Verdict {
  summary: { violations: { from: string; rule: { name: string; severity: string } }[] }
}

function broken(): string[] {
  const judged = [
    'app',
    'components',
    'server',
    'quiz',
    'engine',
    'interchange',
    'i18n',
    'lib',
    'instrumentation.ts',
    'proxy.ts',
  ]
  const args = [CRUISE, '--config', join(ROOT, '.dependency-cruiser.mjs'), '--output-type', 'json', ...judged]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  if (!stdout) throw new Error(stderr)
  const { summary } = JSON.parse(stdout) as Verdict
  // A warning would let the check pass.
  return summary.violations.flatMap(({ from, rule }) => (rule.severity === 'error' ? [`${rule.name}: ${from}`] : []))
}

describe('the arrows', () => {
  it('allow what the house is built of', () => {
    expect(broken()).toEqual([])
  })

  it('refuse each wrong turn by its own rule', () => {
    for (const [, file, source] of BROKEN) write(file, source)
    write('lib/d.ts', "import './c'")
    write('instrumentation.ts', "import './lib/id'")
    write('proxy.ts', "import './server/articles'")
    const found = broken()
    for (const [rule, file] of BROKEN) expect(found).toContain(`${rule}: ${file}`)
    expect(found).toContain('instrumentation-imports-only-server: instrumentation.ts')
    expect(found).toContain('proxy-imports-only-i18n-and-lib: proxy.ts')
  })

  it('have no rule that is never broken here', () => {
    const rules = JSON.parse(
      execFileSync(process.execPath, [
        '--input-type=module',
        '-e',
        `console.log(JSON.stringify((await import(${JSON.stringify(join(ROOT, '.dependency-cruiser.mjs'))})).default.forbidden.map((rule) => rule.name)))`,
      ]).toString(),
    ) as string[]
    const proven = [
      ...BROKEN.map(([rule]) => rule),
      'instrumentation-imports-only-server',
      'proxy-imports-only-i18n-and-lib',
    ]
    expect(rules.filter((rule) => !proven.includes(rule))).toEqual([])
  })
})
