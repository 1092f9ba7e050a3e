// Long steps as child processes: quiet while they go well, with a sign of life every ten seconds.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { createInterface } from 'node:readline'
import { Problem } from './problem.mjs'
import { ROOT } from './root.mjs'

const HEARTBEAT_MS = 10_000
const LINES_SHOWN_ON_FAILURE = 40

/** @typedef {(line: string) => void} Log */

/** @param {number} since */
export const secondsSince = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/**
 * @param {object} step
 * @param {string} step.title
 * @param {string} step.command
 * @param {readonly string[]} step.args
 * @param {NodeJS.ProcessEnv} [step.env] added to the environment
 * @param {Log} step.log
 * @param {() => string} [step.howFar] for the sign of life; the last line of output where not given
 * @param {string} [step.advice] what to do when it fails
 */
export async function runStep({ title, command, args, env, log, howFar, advice }) {
  const started = Date.now()
  log(`• ${title} …`)
  const output = []
  const heartbeat = setInterval(() => {
    log(`  ${title} … ${Math.round((Date.now() - started) / 1000)} s${prefixed(howFar?.() ?? output.at(-1))}`)
  }, HEARTBEAT_MS)
  try {
    const code = await exitCode(command, args, env, output)
    if (code !== 0) throw failure(title, output, advice)
  } finally {
    clearInterval(heartbeat)
  }
  log(`  ${title}: ${secondsSince(started)}`)
}

const prefixed = (text) => (text ? `, ${text.trim().slice(0, 100)}` : '')

function failure(title, output, advice) {
  const shown = output.slice(-LINES_SHOWN_ON_FAILURE).join('\n')
  return new Problem(`${title} failed.${advice ? ` ${advice}` : ''}\n${shown}`)
}

/** Collects the lines of output; an interruption goes to the child with all that it started, then ends us. */
function exitCode(command, args, env, output) {
  const ownGroup = process.platform !== 'win32'
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: ownGroup,
    shell: !ownGroup && command === 'npm',
  })
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => line.trim() && output.push(line))
  }
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
