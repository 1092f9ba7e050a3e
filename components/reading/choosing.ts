'use client'

import { createContext, useContext } from 'react'
import type { Span } from '@/quiz'

/** A question that is answered by a sentence of the article: what it asks, what is chosen, and how to choose. */
export interface Choosing {
  readonly stem: string
  readonly hint: string
  /** Start of the chosen sentence; -1 where none is. */
  readonly chosen: number
  /** With the keyboard one then wants to be back at the question. */
  readonly choose: (sentence: Span, withKeyboard: boolean) => void
}

/** Given by the player around the article; null where no sentence is asked for. */
export const ChoosingContext = createContext<Choosing | null>(null)

export const useChoosing = () => useContext(ChoosingContext)
