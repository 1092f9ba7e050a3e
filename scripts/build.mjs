// npm run build: everything that npm start does before it serves.
import './setup/node-version.mjs'
import { ensureBuilt } from './setup/build.mjs'
import { ensureGenerated } from './setup/generate.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { runCommand } from './setup/problem.mjs'

await runCommand(async () => {
  await ensureInstalled(console.log)
  await ensureGenerated(console.log)
  await ensureBuilt(console.log)
})
