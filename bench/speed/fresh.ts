import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** Import the engine compiled to one file, as a server has it, and say what it took; with a text, build a quiz of it. */
const PROGRAM = `
const [bundle, textFile] = process.argv.slice(1)
const started = performance.now()
const { buildQuestions } = await import(bundle)
const startup = performance.now() - started
globalThis.gc?.()
const heap = process.memoryUsage().heapUsed
const rest = process.memoryUsage().rss / 1024
let first = 0
if (textFile) {
  const text = (await import('node:fs')).readFileSync(textFile, 'utf8')
  const before = performance.now()
  buildQuestions({ text, language: 'ar' })
  first = performance.now() - before
}
console.log(JSON.stringify({ startup, heap, first, growth: process.resourceUsage().maxRSS - rest }))
`

export interface Fresh {
  /** Milliseconds to import; bytes on the heap after it. */
  readonly startup: number
  readonly heap: number
  /** Milliseconds of the first, cold quiz, and how many kilobytes the process's peak lies over its rest. */
  readonly first: number
  readonly growth: number
}

/** Compiles the engine into one file; gives its path. */
export async function bundled(): Promise<string> {
  const { build } = await import('vite')
  const outDir = mkdtempSync(join(tmpdir(), 'fahm-bench-'))
  await build({
    ...{ root: ROOT, configFile: false, logLevel: 'error', publicDir: false },
    build: { ssr: join(ROOT, 'engine/index.ts'), outDir, rollupOptions: { output: { entryFileNames: 'engine.mjs' } } },
    ssr: { noExternal: true },
  })
  return join(outDir, 'engine.mjs')
}

/** One fresh process that imports the engine. */
export function fresh(bundle: string, text?: string): Fresh {
  const file = join(tmpdir(), `fahm-bench-${process.pid}.txt`)
  if (text !== undefined) writeFileSync(file, text)
  const args = ['--expose-gc', '--input-type=module', '-e', PROGRAM, bundle, ...(text === undefined ? [] : [file])]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Fresh
}
