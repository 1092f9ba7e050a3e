'use client'

import { useEffect } from 'react'
import { useDesk } from './desk'
import { SHORTCUTS, type ShortcutName } from './shown'

const NAMES = Object.keys(SHORTCUTS) as ShortcutName[]

/** Where keys are text, or belong to the control itself. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null

/** Turns to a question and brings it into sight, with the focus. */
function turnTo(id: string): void {
  requestAnimationFrame(() => {
    const item = document.querySelector<HTMLElement>(`[data-question="${id}"] h3 a`)
    item?.focus()
    item?.scrollIntoView({ block: 'nearest' })
  })
}

/** What each key does; by the key's place on the board, so that it is the same with an Arabic one. */
function useMeanings(): Record<ShortcutName, () => void> {
  const { questions, open, choose, path, revision, send } = useDesk()
  const at = questions.findIndex(({ id }) => id === open)
  const question = questions[at]
  const turn = (to: number) => {
    const next = questions[Math.max(0, Math.min(to, questions.length - 1))]
    if (!next) return
    choose(next.id)
    turnTo(next.id)
  }
  const step = (fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...fields, revision })) form.set(name, value)
    send(form)
  }
  const onOpen = (value: string) => {
    if (question) step({ do: value, question: question.id })
  }
  return {
    next: () => turn(at + 1),
    previous: () => turn(at < 0 ? 0 : at - 1),
    keep: () => onOpen(question?.kept ? 'unkeep' : 'keep'),
    reject: () => onOpen('reject'),
    edit: () => {
      if (question) window.location.assign(`${path}/questions/${question.id}`)
    },
    sameSentence: () => onOpen('same-sentence'),
    otherKind: () => onOpen('other-kind'),
    up: () => onOpen('up'),
    down: () => onOpen('down'),
    undo: () => step({ do: 'undo' }),
    redo: () => step({ do: 'redo' }),
    write: () => window.location.assign(`${path}/questions/new`),
  }
}

export function useShortcuts(isOn: boolean): void {
  const meanings = useMeanings()
  useEffect(() => {
    if (!isOn) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return
      const name = NAMES.find((each) => SHORTCUTS[each].code === event.code)
      if (!name) return
      event.preventDefault()
      meanings[name]()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}
