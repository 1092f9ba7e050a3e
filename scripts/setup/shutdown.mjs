// How the server ends: SIGTERM or SIGINT lets the requests in flight finish, and the exit code is 0.
import { subscribe } from 'node:diagnostics_channel'
import { setTimeout as sleep } from 'node:timers/promises'

/** The door closes after so long without anybody coming in, and at the latest after LONGEST_ADMISSION_MS. */
const QUIET_MS = 50
const LONGEST_ADMISSION_MS = 1_500
/** Together below the ten seconds that `docker stop` waits; a stream that never ends is cut then. */
const LONGEST_FAREWELL_MS = 8_000
const CLOSE_IDLE_EVERY_MS = 50
const SIGNALS = ['SIGTERM', 'SIGINT']
const CODES_OF_NEXT = [130, 143]

/** To be called before the server is loaded. */
export function endGracefully() {
  /** @type {Set<import('node:http').Server>} */
  const servers = new Set()
  subscribe('http.server.request.start', (event) => servers.add(/** @type {any} */ (event).server))
  let ending = false
  const end = async (signal) => {
    if (ending) return
    ending = true
    const listeners = told.get(signal)
    if (listeners.size === 0) process.exit(0) // nothing is served yet
    await lastAdmissions(servers)
    closeIdleConnections(servers)
    for (const listener of listeners) listener(signal)
  }
  for (const signal of SIGNALS) process.on(signal, end)
  const told = takeFurtherListeners()

  // Next ends with 128 + the signal's number, as if it had been killed; it was asked to end, and did.
  process.on('exit', (code) => {
    if (ending && CODES_OF_NEXT.includes(code)) process.exitCode = 0
  })
}

/**
 * Next closes its server at once when the signal comes, then waits for work after the responses. Whoever listens for
 * the signals from now on hears of them from us instead, when it is time.
 */
function takeFurtherListeners() {
  const taken = new Map(SIGNALS.map((signal) => [signal, new Set()]))
  process.on('newListener', (event, listener) => {
    if (!taken.has(event)) return
    taken.get(event).add(listener)
    process.nextTick(() => process.off(event, listener))
  })
  return taken
}

/**
 * Closing resets the connections that the system has accepted but a busy server not yet, so they are let in first.
 * @param {Set<import('node:http').Server>} servers
 */
async function lastAdmissions(servers) {
  let arrivals = 0
  for (const server of servers) server.on('connection', () => (arrivals += 1))
  const deadline = Date.now() + LONGEST_ADMISSION_MS
  for (let calm = false; !calm && Date.now() < deadline; ) {
    const before = { arrivals, time: Date.now() }
    await sleep(QUIET_MS)
    calm = arrivals === before.arrivals && Date.now() - before.time < 2 * QUIET_MS
  }
}

/** A kept connection that falls idle after its last response would hold the closed server open. */
function closeIdleConnections(servers) {
  const forEach = (work) => () => {
    for (const server of servers) work(server)
  }
  setInterval(
    forEach((server) => server.closeIdleConnections()),
    CLOSE_IDLE_EVERY_MS,
  ).unref()
  setTimeout(
    forEach((server) => server.closeAllConnections()),
    LONGEST_FAREWELL_MS,
  ).unref()
}
