// What `npm test` runs, in this order. Every stage runs, whatever became of the one before, except those that
// need the build when there is none.
import { ensureBuilt } from '../setup/build.mjs'
import { CHECK_COUNT, runChecks } from '../setup/checks.mjs'
import { secondsSince } from '../setup/step.mjs'
import { runPlaywright, runVitest } from './runners.mjs'

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {object} Stage
 * @property {string} name
 * @property {() => Promise<Count>} run rejects when it could not even count
 * @property {boolean} [needsBuild]
 * @property {boolean} [needsBrowser]
 */

/** @type {readonly Stage[]} */
export const STAGES = [
  { name: 'check', run: check },
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'sqlite', run: () => runVitest('sqlite') },
  { name: 'postgresql', run: () => runVitest('postgresql') },
  { name: 'build', run: build },
  { name: 'served', run: () => runVitest('served'), needsBuild: true },
  { name: 'e2e', run: runPlaywright, needsBuild: true, needsBrowser: true },
]

async function check() {
  const failed = await runChecks(console.log)
  return { passed: CHECK_COUNT - failed, failed }
}

async function build() {
  await ensureBuilt(console.log)
  return { passed: 1, failed: 0 }
}

/**
 * @param {readonly Stage[]} stages
 * @returns {Promise<Count>} the sum
 */
export async function runStages(stages) {
  const total = { passed: 0, failed: 0 }
  let built = true
  for (const stage of withBuild(stages)) {
    const count = await runStage(stage.needsBuild && !built ? withoutBuild(stage) : stage)
    if (stage.name === 'build') built = count.failed === 0
    total.passed += count.passed
    total.failed += count.failed
  }
  return total
}

/** Whoever asks for a stage on the built application means the application as it is now. */
function withBuild(stages) {
  const needed = stages.some((stage) => stage.needsBuild)
  return needed ? STAGES.filter((stage) => stage.name === 'build' || stages.includes(stage)) : stages
}

/** @param {Stage} stage @returns {Stage} */
const withoutBuild = (stage) => ({
  ...stage,
  run: () => Promise.reject(new Error('There is no build to run these tests on.')),
})

/** A stage that could not even count is one failure. @param {Stage} stage */
async function runStage(stage) {
  const started = Date.now()
  console.log(`\n── ${stage.name} ──`)
  const count = await stage.run().catch((error) => {
    console.log(`✗ ${error.message}`)
    return { passed: 0, failed: 1 }
  })
  console.log(`── ${stage.name}: ${count.passed} passed, ${count.failed} failed, ${secondsSince(started)}`)
  return count
}
