// The production build: next build, then what its standalone server needs beside it.
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'
import { filesOfProject, hashOf, once } from './stamp.mjs'
import { runStep } from './step.mjs'
import { bundleWorker } from './worker.mjs'

export const STANDALONE = join(ROOT, '.next', 'standalone')

const LEFT_OUT_FOLDERS = ['node_modules', 'data', 'test', 'test-results', 'bench', 'docs', 'scripts']
const LEFT_OUT_PATHS = new Set([...LEFT_OUT_FOLDERS, 'prisma/generated', 'prisma/.schema', 'next-env.d.ts'])
const LEFT_OUT_FILES = /^(\.|Dockerfile|compose\.|biome\.|vitest\.|playwright\.|prisma\.config)|\.(md|tsbuildinfo)$/

/** What is left out cannot change the build; whatever else is in the project may. */
export const isLeftOut = (path) => LEFT_OUT_PATHS.has(path) || LEFT_OUT_FILES.test(path)

/** @param {import('./step.mjs').Log} log */
export async function ensureBuilt(log) {
  const machine = [process.platform, process.arch, process.versions.node]
  await once('.next/standalone/.stamp', hashOf(filesOfProject(isLeftOut), machine), async () => {
    rmSync(STANDALONE, { recursive: true, force: true })
    await runStep({
      title: 'next build',
      command: process.execPath,
      args: [join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
      env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      log,
    })
    copyIfThere(join(ROOT, '.next', 'static'), join(STANDALONE, '.next', 'static'))
    copyIfThere(join(ROOT, 'public'), join(STANDALONE, 'public'))
    await bundleWorker(STANDALONE)
  })
}

function copyIfThere(from, to) {
  if (existsSync(from)) cpSync(from, to, { recursive: true })
}
