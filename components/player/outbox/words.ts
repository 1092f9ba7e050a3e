/** What is said of answers that are on their way, in the reader's language. */
export interface DeliveryWords {
  /** "n answers are on this device and not received", by n from 0; empty for none. */
  readonly onDevice: readonly string[]
  readonly notKept: string
  readonly shutOut: string
  readonly backIn: string
  readonly refused: string
  readonly saveFile: string
  readonly saveFileHint: string
  readonly saved: string
  readonly notSaved: string
  readonly toResult: string
}

/** What the page tells the outbox of its attempt. */
export interface DeliveryOfAttempt {
  readonly words: DeliveryWords
  /** Where whoever lost the session comes in again. */
  readonly backIn: string
  readonly quiz: string
  readonly learner: string
  readonly ticket: string
}
