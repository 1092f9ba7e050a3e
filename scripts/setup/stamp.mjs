// A step is skipped when its stamp holds the hash of what it was made from. The stamp is written last, so
// that a step which was interrupted does not count.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from './root.mjs'

/**
 * @param {string} stamp relative to the root
 * @param {string} key
 * @param {() => Promise<void>} make
 */
export async function once(stamp, key, make) {
  const file = join(ROOT, stamp)
  if (readOrNull(file) === key) return
  rmSync(file, { force: true })
  await make()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, key)
}

const readOrNull = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/**
 * The hash of files (names and contents) and of whatever else the result depends on.
 * @param {readonly string[]} files relative to the root; one that is missing counts as empty
 * @param {readonly string[]} [others]
 */
export function hashOf(files, others = []) {
  const hash = createHash('sha256')
  for (const text of others) hash.update(`${text}\0`)
  for (const file of files) hash.update(`${file}\0`).update(readOrNull(join(ROOT, file)) ?? '')
  return hash.digest('hex')
}

/**
 * @param {(path: string) => boolean} isLeftOut judges files and folders by their path from the root
 * @returns {string[]} sorted
 */
export function filesOfProject(isLeftOut, folder = '') {
  const names = readdirSync(join(ROOT, folder)).sort()
  return names.flatMap((name) => {
    const path = folder ? `${folder}/${name}` : name
    if (isLeftOut(path)) return []
    return statSync(join(ROOT, path)).isDirectory() ? filesOfProject(isLeftOut, path) : [path]
  })
}
