// npm run check: what can be judged without running anything, in seconds.
import './setup/node-version.mjs'
import { runChecks } from './setup/checks.mjs'
import { ensureGenerated } from './setup/generate.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { runCommand } from './setup/problem.mjs'

await runCommand(async () => {
  await ensureInstalled(console.log)
  await ensureGenerated(console.log)
  const failed = await runChecks(console.log)
  if (failed > 0) process.exitCode = 1
})
