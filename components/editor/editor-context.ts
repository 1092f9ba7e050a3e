'use client'

import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { Sheet } from '@/lib/question-sheet'
import type { Span } from '@/quiz'
import type { EditorWords } from './words'

export interface EditorArticle {
  readonly text: string
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  readonly sentences: readonly Span[]
}

export interface Editor {
  readonly sheet: Sheet
  readonly change: (patch: Partial<Sheet>) => void
  readonly article: EditorArticle
  readonly words: EditorWords
  /** The element's id for a field's name. */
  readonly idOf: (name: string) => string
  /** What is to be mended in a field, once a save was refused. */
  readonly problemOf: (field: string) => string | undefined
  /** Moves the focus to a field once it is there. */
  readonly focusNext: (name: string) => void
  /** Whether a script runs: buttons that need one are shown only then. */
  readonly isLive: boolean
}

export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('Only inside a QuestionEditor.')
  return editor
}

/** A message with its number. */
export function useNumbered(): (message: string, index: number) => string {
  const { words } = useEditor()
  return (message, index) => message.replace('{n}', words.numbers[index + 1] ?? '')
}

const never = () => () => {}

export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

/** Focuses an element by its id after the change that brings it. */
export function useFocusNext(): (id: string) => void {
  const [target, setTarget] = useState<string | null>(null)
  useEffect(() => {
    if (target === null) return
    document.getElementById(target)?.focus()
    setTarget(null)
  }, [target])
  return setTarget
}
