import { randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from './problem.mjs'

const SHORTEST = 32

/**
 * FAHM_SECRET as given, else the one that was made at the first start. It signs cookies, so a new one would
 * sign everybody out.
 * @param {string | undefined} given
 * @param {string} root
 */
export function secret(given, root) {
  if (given) return checked(given, 'FAHM_SECRET')
  const file = join(root, 'data', 'secrets.json')
  try {
    createOnce(file)
    return checked(JSON.parse(readFileSync(file, 'utf8')).FAHM_SECRET, file)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(`The secret cannot be kept in ${file}: ${error.message}. Set FAHM_SECRET or mend the file.`)
  }
}

/** 'wx' fails where the file is there, so that two first starts at once cannot make two secrets. */
function createOnce(file) {
  mkdirSync(join(file, '..'), { recursive: true })
  let handle
  try {
    handle = openSync(file, 'wx', 0o600)
  } catch (error) {
    if (error.code === 'EEXIST') return
    throw error
  }
  writeSync(handle, `${JSON.stringify({ FAHM_SECRET: randomBytes(32).toString('base64url') }, null, 2)}\n`)
  closeSync(handle)
}

function checked(value, where) {
  if (typeof value === 'string' && value.length >= SHORTEST) return value
  throw new Problem(`The secret in ${where} is shorter than ${SHORTEST} characters.`)
}
