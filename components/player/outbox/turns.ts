/** A tab that was put to sleep while it had its turn does not stop the others. */
const LONGEST_TURN_MS = 20_000

/**
 * Runs the work while no other tab of this device runs the same: one sends, the others see. Where the browser has no
 * locks (an address without TLS), each tab sends for itself, and the server's sequence keeps order.
 */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return work()
  let hasBegun = false
  const begun = () => {
    hasBegun = true
    return work()
  }
  try {
    return await navigator.locks.request(name, { signal: AbortSignal.timeout(LONGEST_TURN_MS) }, begun)
  } catch (error) {
    if (hasBegun) throw error
    return work()
  }
}
