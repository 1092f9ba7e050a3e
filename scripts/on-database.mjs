// node scripts/on-database.mjs PROGRAM.ts ARGS…: runs a program of the project on the database that npm start uses.
import './setup/node-version.mjs'
import { runProgram } from './run.mjs'
import { serverEnvironment } from './setup/environment.mjs'
import { ensureGenerated } from './setup/generate.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { runCommand } from './setup/problem.mjs'
import { ROOT } from './setup/root.mjs'

const [program, ...args] = process.argv.slice(2)
await runCommand(async () => {
  await ensureInstalled(console.error)
  await ensureGenerated(console.error)
  Object.assign(process.env, serverEnvironment(ROOT))
})
await runProgram(program, args)
