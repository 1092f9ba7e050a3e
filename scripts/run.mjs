// node scripts/run.mjs PROGRAM.ts ARGS…: runs a TypeScript program of the project after making sure that what it
// needs is installed. Standard output, standard input and arguments belong to the program alone.
import './setup/node-version.mjs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './setup/install.mjs'
import { runCommand } from './setup/problem.mjs'
import { ROOT } from './setup/root.mjs'

/**
 * @param {string} program relative to the root
 * @param {readonly string[]} args
 */
export async function runProgram(program, args) {
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: join(ROOT, 'tsconfig.json') })
  const file = resolve(ROOT, program)
  process.argv = [process.argv[0], file, ...args]
  await import(pathToFileURL(file).href)
}

if (process.argv[1] === import.meta.filename) {
  const [program, ...args] = process.argv.slice(2)
  await runCommand(() => ensureInstalled(console.error))
  await runProgram(program, args)
}
