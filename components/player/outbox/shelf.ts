import type { Entry } from './entry'

/** Where the device keeps entries. Every change reads and writes in one step, whichever tab makes it. */
export interface Shelf {
  /** Whether what is put here outlives the page. */
  readonly isKept: boolean
  all(attemptId: string): Promise<Entry[]>
  /** Replaces an entry by what `change` makes of it; null takes it away. Gives what stands there afterwards. */
  update(
    attemptId: string,
    questionId: string,
    change: (held: Entry | undefined) => Entry | null,
  ): Promise<Entry | null>
  /** The question that was on the screen last. */
  place(attemptId: string): Promise<string | undefined>
  keepPlace(attemptId: string, questionId: string): Promise<void>
  /** Forgets what the server has of an attempt, and its place. What it refused stays for the recovery file. */
  erase(attemptId: string): Promise<void>
}

/** For a browser that keeps nothing: it lasts as long as the page. */
export function memoryShelf(): Shelf {
  const entries = new Map<string, Entry>()
  const places = new Map<string, string>()
  const keyOf = (attemptId: string, questionId: string) => `${attemptId}/${questionId}`
  const all = async (attemptId: string) => [...entries.values()].filter((entry) => entry.attemptId === attemptId)
  return {
    isKept: false,
    all,
    update: async (attemptId, questionId, change) => {
      const key = keyOf(attemptId, questionId)
      const next = change(entries.get(key))
      if (next) entries.set(key, next)
      else entries.delete(key)
      return next
    },
    place: async (attemptId) => places.get(attemptId),
    keepPlace: async (attemptId, questionId) => void places.set(attemptId, questionId),
    erase: async (attemptId) => {
      places.delete(attemptId)
      for (const { questionId, state } of await all(attemptId)) {
        if (state !== 'unsent') entries.delete(keyOf(attemptId, questionId))
      }
    },
  }
}
