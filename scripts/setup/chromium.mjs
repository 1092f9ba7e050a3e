// A browser for the tests: one that is there, else Playwright's own, else the system's package.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Problem } from './problem.mjs'
import { ROOT } from './root.mjs'
import { runStep } from './step.mjs'

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * The path of a Chromium that is there, or null.
 * @param {readonly string[]} [usualPaths]
 * @returns {string | null}
 */
export function findChromium(usualPaths = USUAL_PATHS) {
  const candidates = [process.env.CHROMIUM_PATH, ...usualPaths, playwrightsOwn()]
  return candidates.find((path) => path && existsSync(path)) ?? null
}

/** Where Playwright would put its own; only known once it is installed. */
function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
  } catch {
    return undefined
  }
}

/**
 * @param {import('./step.mjs').Log} log
 * @param {readonly string[]} [usualPaths]
 * @returns {Promise<string>} the path
 */
export async function ensureChromium(log, usualPaths = USUAL_PATHS) {
  if (process.env.CHROMIUM_PATH && !existsSync(process.env.CHROMIUM_PATH)) {
    throw new Problem(`CHROMIUM_PATH=${process.env.CHROMIUM_PATH} does not exist.`)
  }
  for (const way of [async () => {}, downloadPlaywrights, installPackage]) {
    await way(log).catch((error) => log(`  ${error.message.split('\n')[0]}`))
    const path = findChromium(usualPaths)
    if (path && starts(path)) return path
  }
  throw new Problem('There is no Chromium, and none could be installed. Install one and set CHROMIUM_PATH.')
}

/** A browser can be there and yet lack the system's libraries. */
function starts(path) {
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank']
  return spawnSync(path, args, { timeout: 30_000, stdio: 'ignore' }).status === 0
}

function downloadPlaywrights(log) {
  return runStep({
    title: 'downloading Chromium for Playwright',
    command: process.execPath,
    args: [join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'],
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    log,
  })
}

async function installPackage(log) {
  if (!existsSync('/usr/bin/apt-get')) throw new Problem('There is no apt-get to install Chromium with.')
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = async (title, ...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args]
    await runStep({ title, command, args: rest, env: { DEBIAN_FRONTEND: 'noninteractive' }, log })
  }
  await apt('apt-get update', 'update', '-qq')
  await apt('apt-get install chromium', 'install', '-y', '--no-install-recommends', 'chromium')
}
