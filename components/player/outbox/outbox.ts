import type { Response } from '@/quiz'
import type { Delivery } from '../answer-state'
import type { Reply } from '../send-answer'
import { waitBefore } from './backoff'
import { type Entry, settled, toWrite } from './entry'
import type { News, Parts } from './parts'
import { Queue } from './queue'

/** Other tabs leave an answer to the one it was given in, for so long. */
const OTHERS_FIRST_MS = 1_000

/**
 * The way of answers from the screen to the server: each is written on the device, then sent, oldest first, one at a
 * time, and tried again until the server has said what became of it.
 */
export class Outbox {
  readonly #parts: Parts
  readonly #queue = new Queue()
  #newestPlace = 0
  #isWriting = false
  #isDraining = false
  #isClosed = false
  #isShutOut = false
  #isAskedToWait = false
  #tries = 0
  #endPause = () => {}

  constructor(parts: Parts) {
    this.#parts = parts
    void this.#load()
  }

  /** Takes an answer that is on the screen, under its sequence. Sent after `pause` milliseconds without another. */
  give(questionId: string, response: Response, pause: number): void {
    const { attemptId, sequenceOf } = this.#parts
    this.#newestPlace = Math.max(Date.now(), this.#newestPlace + 1)
    this.#queue.add({
      attemptId,
      questionId,
      sequence: sequenceOf(questionId),
      response,
      givenAt: new Date().toISOString(),
      place: this.#newestPlace,
      state: 'unsent',
    })
    this.#queue.hold(questionId, pause, this.#drain)
    void this.#write()
  }

  hear(news: News): void {
    const { entry } = news
    if (news.kind === 'reply') this.#learn(entry, news.reply)
    else if (entry.sequence > this.#parts.sequenceOf(entry.questionId)) {
      this.#parts.tell({ kind: 'newer', saved: entry, delivery: 'sending' })
      this.#queue.put(entry)
      this.#queue.hold(entry.questionId, OTHERS_FIRST_MS, this.#drain)
    }
  }

  /** The network may be back: what waits is tried now. */
  readonly wake = (): void => {
    this.#tries = 0
    this.#setShutOut(false)
    this.#endPause()
    void this.#drain()
  }

  /** Something else has reached the server: the same, unless it was the server that asked to wait. */
  readonly reached = (): void => {
    if (!this.#isAskedToWait) this.wake()
  }

  /** The page is put aside and may never come back: nothing is held back any more. */
  readonly hurry = (): void => {
    this.#queue.releaseAll()
    void this.#drain()
  }

  close(): void {
    this.#isClosed = true
    this.#queue.releaseAll()
    this.#endPause()
  }

  /** What this device kept, beside what the server had when it made this page, which may be an old one. */
  async #load(): Promise<void> {
    const { attemptId, saved, sequenceOf, tell, loaded } = this.#parts
    const shelf = await this.#parts.shelf
    const had = new Map(saved.map(({ questionId, sequence }) => [questionId, sequence]))
    for (const entry of await shelf.all(attemptId)) {
      const { questionId, sequence, state } = entry
      this.#newestPlace = Math.max(this.#newestPlace, entry.place)
      if (state !== 'unsent' && (had.get(questionId) ?? 0) >= sequence) {
        await shelf.update(attemptId, questionId, (old) => (old?.sequence === sequence ? null : (old ?? null)))
        continue
      }
      if (this.#queue.get(questionId)) continue
      if (sequence > sequenceOf(questionId)) {
        tell({ kind: 'newer', saved: entry, delivery: state === 'unsent' ? 'device' : state })
      }
      if (state !== 'unsent') continue
      this.#queue.put(entry)
      this.#queue.age(questionId)
    }
    loaded()
    void this.#drain()
  }

  /** Writes what has changed, as fast as the device takes it; what is typed meanwhile goes with the next round. */
  async #write(): Promise<void> {
    if (this.#isWriting) return
    this.#isWriting = true
    const { attemptId, tell, tellTabs } = this.#parts
    const shelf = await this.#parts.shelf
    for (let entry = this.#queue.nextToWrite(); entry; entry = this.#queue.nextToWrite()) {
      const { questionId, sequence } = entry
      const given = entry
      const kept = await shelf.update(attemptId, questionId, (held) => toWrite(held, given))
      if (!kept || this.#queue.get(questionId) !== given) continue
      this.#queue.put(kept)
      tell({ kind: 'renumbered', questionId, from: sequence, to: kept.sequence })
      tellTabs({ kind: 'kept', entry: kept })
    }
    this.#isWriting = false
    void this.#drain()
  }

  readonly #drain = async (): Promise<void> => {
    if (this.#isDraining) return
    this.#isDraining = true
    try {
      while (this.#queue.nextToSend() && !this.#isClosed && !this.#isShutOut) {
        const seconds = await this.#parts.inTurn(() => this.#sendAll())
        if (seconds === null) continue
        await this.#pause(waitBefore(this.#tries, seconds, this.#parts.random))
        this.#tries += 1
      }
    } finally {
      this.#isDraining = false
    }
  }

  /** Sends what is ready, oldest first. Gives the seconds to wait, or null where nothing is left to send now. */
  async #sendAll(): Promise<number | null> {
    for (let entry = this.#queue.nextToSend(); entry && !this.#isClosed; entry = this.#queue.nextToSend()) {
      this.#say(entry, 'sending')
      const reply = await this.#parts.send(entry)
      if (reply.kind === 'later' || reply.kind === 'shut-out') {
        await this.#putAside()
        this.#isAskedToWait = reply.kind === 'later' && reply.isAsked
        if (reply.kind === 'later') return reply.seconds
        this.#setShutOut(true)
        return null
      }
      this.#tries = 0
      this.#setShutOut(false)
      await this.#settle(entry, reply)
    }
    return null
  }

  /** Nothing can be sent now: all that waits is where it was written. */
  async #putAside(): Promise<void> {
    const shelf = await this.#parts.shelf
    for (const each of this.#queue.all()) {
      this.#queue.age(each.questionId)
      this.#say(each, shelf.isKept ? 'device' : 'waiting')
    }
  }

  async #settle(entry: Entry, reply: Reply): Promise<void> {
    const { attemptId, tell, tellTabs } = this.#parts
    const { questionId, sequence } = entry
    const shelf = await this.#parts.shelf
    const chosenNow = this.#queue.isFresh(questionId) ? this.#queue.get(questionId) : undefined
    if (reply.kind === 'received' || reply.kind === 'late') {
      await shelf.update(attemptId, questionId, (held) => settled(held, sequence, reply.kind))
    }
    if (reply.kind === 'newer') {
      const stands: Entry = { ...entry, sequence: reply.sequence, response: reply.response, state: 'received' }
      await shelf.update(attemptId, questionId, (held) => (held && held.sequence > reply.sequence ? held : stands))
    }
    this.#learn(entry, reply)
    tellTabs({ kind: 'reply', entry, reply })
    // A choice made just now is the later one, whatever its number; one that waited for the network is not.
    if (reply.kind === 'newer' && chosenNow && chosenNow.sequence <= reply.sequence) {
      tell({ kind: 'given', questionId, response: chosenNow.response })
      this.give(questionId, chosenNow.response, 0)
    }
  }

  /** What a reply means here, in the tab that sent and in the others. */
  #learn(entry: Entry, reply: Reply): void {
    const { questionId, sequence } = entry
    const now = this.#queue.get(questionId)
    if (now && now.sequence <= sequence) this.#queue.remove(questionId)
    if (reply.kind === 'newer') {
      const isOvertaken = now !== undefined && now.sequence > reply.sequence
      if (!isOvertaken) this.#parts.tell({ kind: 'newer', saved: { questionId, ...reply }, delivery: 'newer' })
    }
    if (reply.kind === 'received' || reply.kind === 'late') this.#say(entry, reply.kind)
    if (reply.kind === 'refused') this.#say(entry, 'refused', reply.problem)
  }

  #say({ questionId, sequence }: Entry, delivery: Delivery, problem?: string): void {
    this.#parts.tell({ kind: 'delivery', questionId, sequence, delivery, problem })
  }

  #setShutOut(to: boolean): void {
    if (this.#isShutOut !== to) this.#parts.shutOut(to)
    this.#isShutOut = to
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      this.#endPause = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
