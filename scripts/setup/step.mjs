// Long steps as child processes, with a sign of life every ten seconds.
import { runChild } from './child.mjs'
import { Problem } from './problem.mjs'

const HEARTBEAT_MS = 10_000
const FIRST_LINES_SHOWN = 20
const LAST_LINES_SHOWN = 40

/** @typedef {(line: string) => void} Log */

/** @param {number} since */
export const secondsSince = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/**
 * Runs a step whose output matters only when it fails.
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
    const news = (howFar?.() ?? output.at(-1) ?? '').trim().slice(0, 100)
    log(`  ${title} … ${Math.round((Date.now() - started) / 1000)} s${news && `, ${news}`}`)
  }, HEARTBEAT_MS)
  try {
    const onLine = (line) => line.trim() && output.push(line)
    const code = await runChild({ command, args, env, onLine })
    if (code !== 0) throw failure(title, output, advice)
  } finally {
    clearInterval(heartbeat)
  }
  log(`  ${title}: ${secondsSince(started)}`)
}

function failure(title, output, advice) {
  const long = output.length > FIRST_LINES_SHOWN + LAST_LINES_SHOWN
  const shown = long ? [...output.slice(0, FIRST_LINES_SHOWN), '…', ...output.slice(-LAST_LINES_SHOWN)] : output
  return new Problem(`${title} failed.${advice ? ` ${advice}` : ''}\n${shown.join('\n')}`)
}

/**
 * Runs a program whose output is for the person who watches; only its silence is filled.
 * @param {{ title: string, command: string, args: readonly string[], env?: NodeJS.ProcessEnv, log: Log }} program
 * @returns {Promise<number>} the exit code
 */
export async function runAloud({ title, command, args, env, log }) {
  const started = Date.now()
  let lastLine = started
  const heartbeat = setInterval(() => {
    if (Date.now() - lastLine >= HEARTBEAT_MS) log(`  ${title} … ${Math.round((Date.now() - started) / 1000)} s`)
  }, HEARTBEAT_MS)
  const onLine = (line) => {
    lastLine = Date.now()
    log(line)
  }
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
  return runChild({ command, args, env: { ...colour, ...env }, onLine }).finally(() => clearInterval(heartbeat))
}
