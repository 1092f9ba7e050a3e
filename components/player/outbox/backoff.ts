const LONGEST_MS = 15_000

/**
 * Milliseconds before the next try: what the server asked for, and on top of it up to twice as much with each try,
 * drawn by lot so that a class that lost the network together does not come back as one.
 */
export function waitBefore(tries: number, askedSeconds: number, random: () => number): number {
  const asked = Math.min(askedSeconds * 1000, LONGEST_MS)
  return Math.min(asked + random() * asked * (2 ** Math.min(tries, 10) - 1), LONGEST_MS + random() * asked)
}
