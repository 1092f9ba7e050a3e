// npm test: everything that must hold, on a bare machine. `npm test -- unit e2e` runs only these stages.
import './setup/node-version.mjs'
import { ensureChromium } from './setup/chromium.mjs'
import { ensureGenerated } from './setup/generate.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { Problem, runCommand } from './setup/problem.mjs'
import { secondsSince } from './setup/step.mjs'
import { runStages, STAGES } from './testing/stages.mjs'

const NAMES = STAGES.map((stage) => stage.name)

function chosen(names) {
  const unknown = names.find((name) => !NAMES.includes(name))
  if (unknown) throw new Problem(`There is no stage ${unknown}. There is: ${NAMES.join(', ')}.`)
  return names.length > 0 ? STAGES.filter((stage) => names.includes(stage.name)) : STAGES
}

await runCommand(async () => {
  const started = Date.now()
  const stages = chosen(process.argv.slice(2))
  await ensureInstalled(console.log)
  await ensureGenerated(console.log)
  if (stages.some((stage) => stage.needsBrowser)) process.env.CHROMIUM_PATH = await ensureChromium(console.log)
  const { passed, failed } = await runStages(stages)
  console.log(`\nAll of it took ${secondsSince(started)}.`)
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0 || passed === 0) process.exitCode = 1
})
