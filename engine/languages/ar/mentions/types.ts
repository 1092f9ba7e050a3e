import type { Gender, Range } from '../../../text/document'
import type { Span } from '../../../types'

export type MentionKind = 'person' | 'place' | 'organisation'

/** One place where the article names somebody or something. `last` is exclusive; `start` lies past a proclitic. */
export interface Mention extends Range, Span {
  readonly kind: MentionKind
  readonly sentence: number
  /** As the article writes it, without the proclitic. */
  readonly name: string
  /** Of the entity it belongs to. */
  readonly id: string
  readonly gender: Gender | null
  readonly placeKind?: 'country' | 'city' | 'other'
  /** There is positive evidence besides the model's opinion: a listed name, a trigger, a title or a role. */
  readonly certain: boolean
}

/** Before it is known whose it is. */
export type Found = Omit<Mention, 'id'>

export interface Entity {
  readonly id: string
  readonly kind: MentionKind
  /** The longest form that the article writes. */
  readonly name: string
  readonly gender: Gender | null
  readonly mentions: readonly Mention[]
}
