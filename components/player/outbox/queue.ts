import type { Entry } from './entry'

/** What waits to be written and to be sent, an entry for each question: the newest. */
export class Queue {
  /** Given before the device answered, or since it last wrote. */
  readonly #unwritten = new Set<string>()
  readonly #unsent = new Map<string, Entry>()
  readonly #held = new Map<string, ReturnType<typeof setTimeout>>()
  /** Tried in vain, or given before this page was opened: no longer what was chosen just now. */
  readonly #old = new Set<string>()

  get(questionId: string): Entry | undefined {
    return this.#unsent.get(questionId)
  }

  all(): Entry[] {
    return [...this.#unsent.values()]
  }

  /** Puts in what was given just now: first to be written, then to be sent. */
  add(entry: Entry): void {
    this.put(entry)
    this.#unwritten.add(entry.questionId)
    this.#old.delete(entry.questionId)
  }

  /** Puts in what is written on the device already. */
  put(entry: Entry): void {
    this.#unsent.set(entry.questionId, entry)
    this.#unwritten.delete(entry.questionId)
  }

  remove(questionId: string): void {
    this.#unsent.delete(questionId)
    this.#unwritten.delete(questionId)
  }

  nextToWrite(): Entry | undefined {
    const [questionId] = this.#unwritten
    return questionId === undefined ? undefined : this.get(questionId)
  }

  /** The oldest that is written and not held back. */
  nextToSend(): Entry | undefined {
    return this.all()
      .filter(({ questionId }) => !this.#held.has(questionId) && !this.#unwritten.has(questionId))
      .sort((a, b) => a.place - b.place)[0]
  }

  /** Holds an answer back for so many milliseconds, counted anew each time. */
  hold(questionId: string, milliseconds: number, released: () => void): void {
    this.#release(questionId)
    if (milliseconds === 0) return
    const release = () => {
      this.#held.delete(questionId)
      released()
    }
    this.#held.set(questionId, setTimeout(release, milliseconds))
  }

  releaseAll(): void {
    for (const questionId of [...this.#held.keys()]) this.#release(questionId)
  }

  #release(questionId: string): void {
    clearTimeout(this.#held.get(questionId))
    this.#held.delete(questionId)
  }

  age(questionId: string): void {
    this.#old.add(questionId)
  }

  isFresh(questionId: string): boolean {
    return !this.#old.has(questionId)
  }
}
