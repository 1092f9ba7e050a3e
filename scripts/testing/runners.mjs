// Runs Vitest and Playwright and counts their tests by the reports they write.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../setup/root.mjs'
import { runAloud } from '../setup/step.mjs'

const REPORTS = join(ROOT, '.cache', 'test-reports')

/** @param {string} project @returns {Promise<import('./stages.mjs').Count>} */
export async function runVitest(project) {
  const report = newReport(project)
  const args = [join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', project, '--passWithNoTests']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runAloud({
    title: project,
    command: process.execPath,
    args: [...args, ...reporters],
    log: console.log,
  })
  return withExitCode(countVitest(readReport(report)), code)
}

/** @returns {Promise<import('./stages.mjs').Count>} */
export async function runPlaywright() {
  const report = newReport('e2e')
  const args = [
    join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '--reporter=list,json',
    '--pass-with-no-tests',
  ]
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const code = await runAloud({ title: 'e2e', command: process.execPath, args, env, log: console.log })
  return withExitCode(countPlaywright(readReport(report)), code)
}

/** A test file that could not even be loaded has no tests, and is one failure. */
export function countVitest(report) {
  const files = report?.testResults ?? []
  const broken = files.filter((file) => file.status === 'failed' && !file.assertionResults.some(hasFailed))
  return { passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + broken.length }
}

const hasFailed = (test) => test.status === 'failed'

/** `errors` are those outside of any test, such as a server that did not start. */
export function countPlaywright(report) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {}
  return { passed: expected, failed: unexpected + flaky + (report?.errors?.length ?? 0) }
}

/** Whatever the report says, a runner that ended badly has failed. */
export const withExitCode = (count, code) => (code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count)

function newReport(name) {
  mkdirSync(REPORTS, { recursive: true })
  const file = join(REPORTS, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null // the exit code speaks for a runner that wrote none
  }
}
