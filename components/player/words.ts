import type { Delivery } from './answer-state'
import type { PlayerLabels } from './controls/control'

/** Every sentence the player may show, already in the reader's language and digits. */
export interface PlayerWords extends PlayerLabels {
  readonly questions: string
  readonly article: string
  readonly toQuestion: string
  readonly previous: string
  readonly next: string
  readonly save: string
  readonly finish: string
  readonly finishing: string
  readonly finishUnsent: string
  readonly waitingForNetwork: string
  readonly noScript: string
  readonly states: Readonly<Record<Delivery, string>>
  readonly answered: string
  readonly unanswered: string
  readonly flag: string
  readonly flagged: string
  readonly note: string
  readonly noteHint: string
  readonly keys: string
  readonly keysOn: string
  readonly keyOptions: string
  readonly keyChoose: string
  readonly keyTurn: string
  readonly keyFlag: string
  /** "Question n of total", by index. */
  readonly titles: readonly string[]
  /** "n of total received", by n from 0. */
  readonly received: readonly string[]
  /** "n questions are not answered", by n from 0. */
  readonly left: readonly string[]
}
