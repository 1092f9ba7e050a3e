import { databaseAddress } from '../database/address.mjs'
import { Problem } from './problem.mjs'
import { secret } from './secrets.mjs'

/**
 * What the server is told, from what the person said.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [given]
 */
export function serverEnvironment(root, given = process.env) {
  return {
    PORT: String(port(given.PORT)),
    HOST: given.HOST || '0.0.0.0',
    DATABASE_URL: databaseAddress(given.DATABASE_URL, root),
    FAHM_SECRET: secret(given.FAHM_SECRET, root),
  }
}

function port(given) {
  const number = Number(given || 3000)
  if (Number.isInteger(number) && number > 0 && number < 65536) return number
  throw new Problem(`PORT must be a number from 1 to 65535, not “${given}”.`)
}

/** The address a browser on this machine can open. @param {{ HOST: string, PORT: string }} server */
export function localUrl({ HOST, PORT }) {
  const everywhere = HOST === '0.0.0.0' || HOST === '::'
  const host = everywhere ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST
  return `http://${host}:${PORT}`
}
