import type { AnswerEvent, Saved } from '../answer-state'
import type { Reply } from '../send-answer'
import type { Entry } from './entry'
import type { Shelf } from './shelf'

/** What one tab tells the others of the same attempt. */
export type News =
  | { readonly kind: 'kept'; readonly entry: Entry }
  | { readonly kind: 'reply'; readonly entry: Entry; readonly reply: Reply }

/** What an outbox works with: the device, the network, the screen and the other tabs. */
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
