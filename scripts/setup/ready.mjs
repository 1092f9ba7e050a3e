import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from './problem.mjs'

const ASK_EVERY_MS = 50
const SIGN_OF_LIFE_MS = 10_000

/** Why the server could not listen, where the person at the keyboard can do something about it. */
function reason(code, host, port) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use; stop what uses it, or choose another: PORT=${Number(port) + 1} npm start`
  }
  if (code === 'EACCES') return `Port ${port} needs rights this user does not have; choose one above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST=${host} is not an address of this machine.`
  return `The server cannot listen on ${host}:${port} (${code}).`
}

/**
 * Said before the server starts, because it would answer with a stack.
 * @param {{ HOST: string, PORT: string }} server
 */
export async function assertPortIsFree({ HOST, PORT }) {
  const probe = createServer()
  try {
    await new Promise((resolve, reject) => {
      probe.once('error', reject).listen({ port: Number(PORT), host: HOST }, () => resolve(undefined))
    })
  } catch (error) {
    throw new Problem(reason(error.code, HOST, PORT))
  }
  await new Promise((resolve) => probe.close(resolve))
}

/**
 * Resolves when the server says that it can do its work.
 * @param {string} url
 * @param {import('./step.mjs').Log} log
 */
export async function untilReady(url, log) {
  const started = Date.now()
  let lastSign = started
  for (;;) {
    const answer = await ask(`${url}/api/health/ready`)
    if (answer === '200') return
    if (Date.now() - lastSign >= SIGN_OF_LIFE_MS) {
      lastSign = Date.now()
      log(
        `  waiting for ${url}/api/health/ready … ${Math.round((lastSign - started) / 1000)} s, last answer: ${answer}`,
      )
    }
    await sleep(ASK_EVERY_MS)
  }
}

async function ask(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: 'manual' })
    await response.arrayBuffer()
    return String(response.status)
  } catch (error) {
    return error.cause?.code ?? error.message
  }
}
