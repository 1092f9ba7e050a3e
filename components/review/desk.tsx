'use client'

import { createContext, useContext } from 'react'
import type { ReviewWords, ShownOffer, ShownParagraph, ShownQuestion } from './shown'
import type { Steps } from './use-steps'

/** What every part of the review knows. */
export interface Desk extends Steps {
  readonly revision: string
  /** Address of the review. */
  readonly path: string
  readonly words: ReviewWords
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  readonly questions: readonly ShownQuestion[]
  readonly paragraphs: readonly ShownParagraph[]
  readonly offers: readonly ShownOffer[]
  /** The open question, by id. */
  readonly open: string | null
  readonly choose: (question: string | null) => void
  /** The chosen sentence, by its start. */
  readonly sentence: number | null
  readonly chooseSentence: (start: number | null) => void
}

const Context = createContext<Desk | null>(null)

export const DeskProvider = Context.Provider

/** The desk that this part stands on; throws outside of one. */
export function useDesk(): Desk {
  const desk = useContext(Context)
  if (!desk) throw new Error('a part of the review stands outside of it')
  return desk
}
