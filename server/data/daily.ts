import { runRetention } from './retention'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const held = globalThis as typeof globalThis & { fahmRetention?: NodeJS.Timeout }

async function run(): Promise<void> {
  try {
    const { warned, erased } = await runRetention(new Date())
    if (warned + erased > 0) console.log(`Retention: ${warned} classes warned of, ${erased} erased.`)
  } catch (error) {
    console.error('The retention clock could not run', error)
  }
}

/** Runs a minute after the start, when whoever waits for a page has it, and then every day. Holds no process open. */
export function startRetentionClock(): void {
  if (held.fahmRetention) return
  setTimeout(() => void run(), MINUTE).unref()
  held.fahmRetention = setInterval(() => void run(), DAY)
  held.fahmRetention.unref()
}
