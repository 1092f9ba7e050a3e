// How the server ends: SIGTERM or SIGINT lets the requests in flight finish, and the exit code is 0.
import { subscribe } from 'node:diagnostics_channel'

/** Below the ten seconds that `docker stop` waits; a stream that never ends is cut then. */
const LONGEST_FAREWELL_MS = 8_000
const CLOSE_IDLE_EVERY_MS = 50
const CODES_OF_NEXT = [130, 143]

/** To be called before the server is loaded. */
export function endGracefully() {
  /** @type {Set<import('node:http').Server>} */
  const servers = new Set()
  subscribe('http.server.request.start', (event) => servers.add(/** @type {any} */ (event).server))
  let ending = false

  const end = (signal) => {
    // Next adds its own listener once it listens: it closes the server, then waits for work after the response.
    if (process.listenerCount(signal) === 1) process.exit(0)
    if (ending) return
    ending = true
    // A kept connection that falls idle after its last response would hold the closed server open.
    setInterval(() => each(servers, (server) => server.closeIdleConnections()), CLOSE_IDLE_EVERY_MS).unref()
    setTimeout(() => each(servers, (server) => server.closeAllConnections()), LONGEST_FAREWELL_MS).unref()
  }
  process.on('SIGTERM', end).on('SIGINT', end)

  // Next ends with 128 + the signal's number, as if it had been killed; it was asked to end, and did.
  process.on('exit', (code) => {
    if (ending && CODES_OF_NEXT.includes(code)) process.exitCode = 0
  })
}

function each(servers, work) {
  for (const server of servers) work(server)
}
