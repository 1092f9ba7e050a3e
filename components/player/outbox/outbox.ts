import type { Response } from '@/quiz'
import type { AnswerEvent, Delivery, Saved } from '../answer-state'
import type { Reply } from '../send-answer'
import { waitBefore } from './backoff'
import { type Entry, settled, toWrite } from './entry'
import type { Shelf } from './shelf'

/** What one tab tells the others of the same attempt. */
export type News =
  | { readonly kind: 'kept'; readonly entry: Entry }
  | { readonly kind: 'reply'; readonly entry: Entry; readonly reply: Reply }

export interface Parts {
  readonly attemptId: string
  readonly shelf: Promise<Shelf>
  /** What the server had when it made the page. */
  readonly saved: readonly Saved[]
  readonly send: (entry: Entry) => Promise<Reply>
  /** Puts it on the screen. */
  readonly tell: (event: AnswerEvent) => void
  /** The sequence on the screen. */
  readonly sequenceOf: (questionId: string) => number
  readonly tellTabs: (news: News) => void
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
  /** Told when the server no longer knows this device, and when it does again. */
  readonly shutOut: (isShutOut: boolean) => void
  /** Told once what the device had kept is on the screen. */
  readonly loaded: () => void
  readonly random: () => number
}

export interface Outbox {
  /** An answer that is on the screen already, under its sequence. Sent after `pause` milliseconds without another. */
  give(questionId: string, response: Response, pause: number): void
  hear(news: News): void
  /** The network may be back: what waits is tried now. */
  wake(): void
  /** Something else has reached the server: the same, unless it was the server that asked to wait. */
  reached(): void
  /** The page is put aside and may never come back: nothing is held back any more. */
  hurry(): void
  close(): void
}

/** Other tabs leave an answer to the one it was given in, for so long. */
const OTHERS_FIRST_MS = 1_000

/**
 * The way of answers from the screen to the server: each is written on the device, then sent, oldest first, one at a
 * time, and tried again until the server has said what became of it.
 */
export function createOutbox(parts: Parts): Outbox {
  const { attemptId, tell, tellTabs } = parts
  const pending = new Map<string, Entry>()
  const dirty = new Set<string>()
  const held = new Map<string, ReturnType<typeof setTimeout>>()
  /** Tried in vain, or given before this page was opened: no longer what was chosen just now. */
  const waited = new Set<string>()
  let newestPlace = 0
  let isWriting = false
  let isDraining = false
  let isClosed = false
  let isShutOut = false
  let tries = 0
  let isAskedToWait = false
  let endPause = () => {}

  const next = () =>
    [...pending.values()]
      .filter(({ questionId }) => !held.has(questionId) && !dirty.has(questionId))
      .sort((a, b) => a.place - b.place)[0]

  const hold = (questionId: string, milliseconds: number) => {
    clearTimeout(held.get(questionId))
    const release = () => {
      held.delete(questionId)
      void drain()
    }
    held.set(questionId, setTimeout(release, milliseconds))
  }

  /** Writes what has changed, as fast as the device takes it; what is typed meanwhile goes with the next round. */
  async function write(): Promise<void> {
    if (isWriting) return
    isWriting = true
    const shelf = await parts.shelf
    for (let [questionId] = dirty; questionId !== undefined; [questionId] = dirty) {
      const entry = pending.get(questionId)
      const kept = entry && (await shelf.update(attemptId, questionId, (old) => toWrite(old, entry)))
      if (pending.get(questionId) !== entry) continue
      dirty.delete(questionId)
      if (!kept) continue
      pending.set(questionId, kept)
      tell({ kind: 'renumbered', questionId, from: entry.sequence, to: kept.sequence })
      tellTabs({ kind: 'kept', entry: kept })
    }
    isWriting = false
    void drain()
  }

  function give(questionId: string, response: Response, pause: number): void {
    newestPlace = Math.max(Date.now(), newestPlace + 1)
    const sequence = parts.sequenceOf(questionId)
    const givenAt = new Date().toISOString()
    pending.set(questionId, {
      attemptId,
      questionId,
      sequence,
      response,
      givenAt,
      place: newestPlace,
      state: 'unsent',
    })
    waited.delete(questionId)
    dirty.add(questionId)
    if (pause > 0) hold(questionId, pause)
    else {
      clearTimeout(held.get(questionId))
      held.delete(questionId)
    }
    void write()
  }

  const say = ({ questionId, sequence }: Entry, delivery: Delivery, problem?: string) =>
    tell({ kind: 'delivery', questionId, sequence, delivery, problem })

  /** What a reply means here, in the tab that sent and in the others. */
  function learn(entry: Entry, reply: Reply): void {
    const { questionId } = entry
    const now = pending.get(questionId)
    if (now && now.sequence <= entry.sequence) {
      pending.delete(questionId)
      dirty.delete(questionId)
    }
    if (reply.kind === 'newer') {
      const isOvertaken = now !== undefined && now.sequence > reply.sequence
      if (!isOvertaken) tell({ kind: 'newer', saved: { questionId, ...reply }, delivery: 'newer' })
      return
    }
    if (reply.kind === 'received' || reply.kind === 'late') say(entry, reply.kind)
    if (reply.kind === 'refused') say(entry, 'refused', reply.problem)
  }

  async function settle(entry: Entry, reply: Reply): Promise<void> {
    const { questionId, sequence } = entry
    const shelf = await parts.shelf
    if (reply.kind === 'received' || reply.kind === 'late') {
      await shelf.update(attemptId, questionId, (old) => settled(old, sequence, reply.kind))
    }
    const chosenNow = waited.has(questionId) ? undefined : pending.get(questionId)
    if (reply.kind === 'newer') {
      const stands = { ...entry, sequence: reply.sequence, response: reply.response, state: 'received' as const }
      await shelf.update(attemptId, questionId, (old) => (old && old.sequence > reply.sequence ? old : stands))
    }
    learn(entry, reply)
    tellTabs({ kind: 'reply', entry, reply })
    // A choice made just now is the later one, whatever its number; one that waited for the network is not.
    if (reply.kind === 'newer' && chosenNow && chosenNow.sequence <= reply.sequence) {
      tell({ kind: 'given', questionId, response: chosenNow.response })
      give(questionId, chosenNow.response, 0)
    }
  }

  function setShutOut(to: boolean): void {
    if (isShutOut !== to) parts.shutOut(to)
    isShutOut = to
  }

  /** Sends what is ready, oldest first. Gives the seconds to wait, or null where nothing is left to send now. */
  async function sendAll(): Promise<number | null> {
    const shelf = await parts.shelf
    for (let entry = next(); entry && !isClosed; entry = next()) {
      say(entry, 'sending')
      const reply = await parts.send(entry)
      if (reply.kind === 'later' || reply.kind === 'shut-out') {
        for (const each of pending.values()) {
          waited.add(each.questionId)
          say(each, shelf.isKept ? 'device' : 'waiting')
        }
        isAskedToWait = reply.kind === 'later' && reply.isAsked
        if (reply.kind === 'later') return reply.seconds
        setShutOut(true)
        return null
      }
      tries = 0
      setShutOut(false)
      await settle(entry, reply)
    }
    return null
  }

  function pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      endPause = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  async function drain(): Promise<void> {
    if (isDraining) return
    isDraining = true
    try {
      while (next() && !isClosed && !isShutOut) {
        const seconds = await parts.inTurn(sendAll)
        if (seconds === null) continue
        await pause(waitBefore(tries, seconds, parts.random))
        tries += 1
      }
    } finally {
      isDraining = false
    }
  }

  function wake(): void {
    tries = 0
    setShutOut(false)
    endPause()
    void drain()
  }

  /** What this device kept, beside what the server had when it made this page, which may be an old one. */
  async function load(): Promise<void> {
    const shelf = await parts.shelf
    const had = new Map(parts.saved.map(({ questionId, sequence }) => [questionId, sequence]))
    for (const entry of await shelf.all(attemptId)) {
      const { questionId, sequence, state } = entry
      newestPlace = Math.max(newestPlace, entry.place)
      if (state !== 'unsent' && (had.get(questionId) ?? 0) >= sequence) {
        await shelf.update(attemptId, questionId, (old) => (old?.sequence === sequence ? null : (old ?? null)))
        continue
      }
      if (pending.has(questionId)) continue
      if (sequence > parts.sequenceOf(questionId)) {
        tell({ kind: 'newer', saved: entry, delivery: state === 'unsent' ? 'device' : state })
      }
      if (state === 'unsent') {
        pending.set(questionId, entry)
        waited.add(questionId)
      }
    }
    parts.loaded()
    void drain()
  }

  void load()

  return {
    give,
    wake,
    reached: () => {
      if (!isAskedToWait) wake()
    },
    hear: (news) => {
      if (news.kind === 'reply') return learn(news.entry, news.reply)
      const { entry } = news
      if (entry.sequence <= parts.sequenceOf(entry.questionId)) return
      tell({ kind: 'newer', saved: entry, delivery: 'sending' })
      pending.set(entry.questionId, entry)
      dirty.delete(entry.questionId)
      hold(entry.questionId, OTHERS_FIRST_MS)
    },
    hurry: () => {
      for (const timer of held.values()) clearTimeout(timer)
      held.clear()
      void drain()
    },
    close: () => {
      isClosed = true
      for (const timer of held.values()) clearTimeout(timer)
      endPause()
    },
  }
}
