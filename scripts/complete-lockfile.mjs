// npm run lockfile: to be run after every change of package-lock.json.
//
// A registry mirror may lack the optional packages of other platforms. npm then leaves them out of the lockfile,
// and its own `npm ci` refuses that lockfile everywhere ("Missing: … from lock file"). This writes the missing
// entries: name, exact version and platform, which is all that npm needs to skip them, or to fetch them there.
import './setup/node-version.mjs'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './setup/root.mjs'

const SYSTEMS = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' ')
const PROCESSORS = 'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' ')
const EXACT_VERSION = /^\d+\.\d+\.\d+[\w.+-]*$/

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, optionalDependencies?: Record<string, string> }} Entry
 * @param {Record<string, Entry>} packages the `packages` of a lockfile
 * @returns {Record<string, Entry>} the entries that are missing
 */
export function missingEntries(packages) {
  const missing = {}
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isFound(packages, path, name)) continue
      if (!EXACT_VERSION.test(version)) throw new Error(`${path} wants ${name} ${version}, which is no exact version.`)
      missing[`node_modules/${name}`] = placeholder(name, version, entry)
    }
  }
  return missing
}

/** Whether `name` is found from `path` the way Node looks for packages: there, then in each folder above. */
function isFound(packages, path, name) {
  for (let folder = path; ; folder = above(folder)) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (!folder) return false
  }
}

const above = (folder) => folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))

/** Such packages carry their platform in their name: @next/swc-linux-x64-musl. */
function placeholder(name, version, wantedBy) {
  const words = name.split('/').at(-1).split(/[-_]/)
  const os = SYSTEMS.filter((system) => words.includes(system))
  const cpu = PROCESSORS.filter((processor) => words.includes(processor))
  const musl = words.includes('musl') || words.includes('musleabihf')
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(wantedBy.dev && { dev: true }),
    ...(os.includes('linux') && { libc: [musl ? 'musl' : 'glibc'] }),
    optional: true,
    ...(os.length > 0 && { os }),
  }
}

/** Addresses belong to the registry of whoever wrote the lockfile, not to everybody who installs from it. */
function withoutAddresses(packages) {
  return Object.fromEntries(Object.entries(packages).map(([path, { resolved, ...entry }]) => [path, entry]))
}

function main() {
  const file = join(ROOT, 'package-lock.json')
  const lockfile = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingEntries(lockfile.packages)
  const all = Object.entries({ ...withoutAddresses(lockfile.packages), ...missing })
  lockfile.packages = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`)
  console.log(`package-lock.json: ${Object.keys(missing).length} entries added.`)
}

if (process.argv[1] === import.meta.filename) main()
