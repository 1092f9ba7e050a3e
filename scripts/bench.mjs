// npm run bench -- NAME ARGS…: runs bench/NAME.ts.
import './setup/node-version.mjs'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './run.mjs'
import { ensureGenerated } from './setup/generate.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { Problem, runCommand } from './setup/problem.mjs'
import { ROOT } from './setup/root.mjs'

function names() {
  const folder = join(ROOT, 'bench')
  const files = existsSync(folder) ? readdirSync(folder).sort() : []
  return files.filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3))
}

function choose(name) {
  const known = names()
  if (name && known.includes(name)) return
  const list = known.map((each) => `  npm run bench -- ${each}`).join('\n')
  if (name) throw new Problem(`There is no bench/${name}.ts. There is:\n${list}`)
  console.log(list || 'There is nothing in bench/ yet.')
  process.exit(0)
}

const [name, ...args] = process.argv.slice(2)
await runCommand(async () => {
  choose(name)
  await ensureInstalled(console.error)
  await ensureGenerated(console.error)
})
await runProgram(`bench/${name}.ts`, args)
