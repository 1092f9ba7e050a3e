// What the import arrows cannot say: how far the code of the browser reaches, through any number of modules.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const SERVER_SIDE = /^(server|engine|interchange|prisma)\/|^node:/

interface Module {
  source: string
  dependencies: { resolved: string; dependencyTypes: string[] }[]
}

function modules(): Module[] {
  const cruise = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
  const args = [cruise, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'app', 'components']
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (!stdout) throw new Error(stderr)
  return (JSON.parse(stdout) as { modules: Module[] }).modules
}

function directive(file: string): string | undefined {
  const path = join(ROOT, file)
  if (!/\.tsx?$/.test(file) || !existsSync(path)) return undefined
  return readFileSync(path, 'utf8').match(/^\s*(?:\/[/*].*\s+)*['"](use client|use server)['"]/)?.[1]
}

/** Chains of imports from a file of the browser to one of the server; a server action is a call, not an import. */
function leaks(all: Module[], directiveOf: (file: string) => string | undefined): string[][] {
  const importsOf = new Map(all.map((module) => [module.source, module.dependencies]))
  const found: string[][] = []
  const seen = new Set<string>()
  const visit = (chain: string[]) => {
    const file = chain.at(-1) ?? ''
    if (seen.has(file) || directiveOf(file) === 'use server') return
    seen.add(file)
    for (const { resolved, dependencyTypes } of importsOf.get(file) ?? []) {
      if (dependencyTypes.includes('type-only')) continue
      if (SERVER_SIDE.test(dependencyTypes.includes('core') ? `node:${resolved}` : resolved))
        found.push([...chain, resolved])
      else visit([...chain, resolved])
    }
  }
  for (const { source } of all) if (directiveOf(source) === 'use client') visit([source])
  return found
}

describe('code of the browser', () => {
  it('reaches neither the server nor the engine', { timeout: 120_000 }, () => {
    const all = modules()
    expect(all.some(({ source }) => directive(source) === 'use client')).toBe(true)
    expect(leaks(all, directive)).toEqual([])
  })

  it('would be found out', () => {
    const needs = (resolved: string, ...dependencyTypes: string[]) => ({ resolved, dependencyTypes })
    const all: Module[] = [
      {
        source: 'app/button.tsx',
        dependencies: [needs('lib/a.ts'), needs('app/actions.ts'), needs('server/t.ts', 'type-only')],
      },
      { source: 'lib/a.ts', dependencies: [needs('lib/b.ts')] },
      { source: 'lib/b.ts', dependencies: [needs('engine/index.ts'), needs('fs', 'core')] },
      { source: 'app/actions.ts', dependencies: [needs('server/quizzes.ts')] },
    ]
    const directives: Record<string, string> = { 'app/button.tsx': 'use client', 'app/actions.ts': 'use server' }
    expect(leaks(all, (file) => directives[file])).toEqual([
      ['app/button.tsx', 'lib/a.ts', 'lib/b.ts', 'engine/index.ts'],
      ['app/button.tsx', 'lib/a.ts', 'lib/b.ts', 'fs'],
    ])
  })
})
