import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { createInterface } from 'node:readline'
import { ROOT } from './root.mjs'

/**
 * Runs a program in the project's folder. An interruption of ours goes to it and to all that it started, and
 * then ends us.
 * @param {object} program
 * @param {string} program.command
 * @param {readonly string[]} program.args
 * @param {NodeJS.ProcessEnv} [program.env] added to the environment
 * @param {(line: string) => void} program.onLine gets what it prints
 * @returns {Promise<number>} the exit code
 */
export function runChild({ command, args, env, onLine }) {
  const ownGroup = process.platform !== 'win32'
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: ownGroup,
    shell: !ownGroup && command === 'npm', // there it is npm.cmd
  })
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine)

  const interrupt = (signal) => {
    if (ownGroup && child.pid) process.kill(-child.pid, signal)
    else child.kill(signal)
    process.exit(128 + constants.signals[signal])
  }
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  }).finally(() => process.off('SIGINT', interrupt).off('SIGTERM', interrupt))
}
