// Format and lint, types, arrows: the checks that `npm run check` and `npm test` share.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'
import { runStep } from './step.mjs'

const bin = (...path) => join(ROOT, 'node_modules', ...path)

/** Folders and files whose imports are judged; tests and scripts may import whatever they need. */
const JUDGED = [
  ...['app', 'components', 'server', 'quiz', 'engine', 'interchange', 'i18n', 'lib', 'prisma', 'bench'],
  ...['instrumentation.ts', 'proxy.ts'],
]

const CHECKS = [
  {
    title: 'format and lint',
    args: () => [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '--colors=off'],
    advice: 'npm run format mends what can be mended.',
  },
  { title: 'types', args: () => [bin('typescript', 'bin', 'tsc'), '--noEmit', '--pretty', 'false'] },
  {
    title: 'import arrows',
    args: () => [
      bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', '--no-progress'],
      ...JUDGED.filter((path) => existsSync(join(ROOT, path))),
    ],
  },
]

/**
 * Runs all checks at once, whatever one of them says.
 * @param {import('./step.mjs').Log} log
 * @returns {Promise<number>} how many failed
 */
export async function runChecks(log) {
  await describeRoutes(log)
  const results = await Promise.allSettled(
    CHECKS.map(({ title, args, advice }) => runStep({ title, command: process.execPath, args: args(), log, advice })),
  )
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  for (const { message } of failures) log(`✗ ${message}`)
  return failures.length
}

export const CHECK_COUNT = CHECKS.length

/** Next's types of images, styles and routes, without which a fresh clone does not compile. */
async function describeRoutes(log) {
  if (!existsSync(join(ROOT, 'app'))) return
  const args = [bin('next', 'dist', 'bin', 'next'), 'typegen']
  const env = { NEXT_TELEMETRY_DISABLED: '1' }
  await runStep({ title: 'next typegen', command: process.execPath, args, env, log })
}
