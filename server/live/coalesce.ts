import type { LiveNews } from './news'

/** Whose state changed since the last time; null where everything has to be read again. */
export type Changed = ReadonlySet<string> | null

/**
 * Collects news and works through it, one piece of work at a time and not oftener than every `pauseMs`: the first
 * news after a calm is worked through at once, what comes in a rush together. Work that fails is for `fail`.
 */
export function coalesce(pauseMs: number, work: (changed: Changed) => Promise<void>, fail: (error: unknown) => void) {
  let ids = new Set<string>()
  let isWhole = false
  let isBusy = false
  let isStopped = false

  const run = async () => {
    const changed = isWhole ? null : ids
    ids = new Set()
    isWhole = false
    isBusy = true
    const earliest = Date.now() + pauseMs
    await work(changed).catch(fail)
    setTimeout(goOn, earliest - Date.now())
  }
  const goOn = () => {
    isBusy = false
    if (!isStopped && (isWhole || ids.size > 0)) void run()
  }

  return {
    add({ participantId }: Pick<LiveNews, 'participantId'>): void {
      if (participantId === null) isWhole = true
      else ids.add(participantId)
      if (!isBusy && !isStopped) void run()
    },
    stop(): void {
      isStopped = true
    },
  }
}
