'use client'

import { useEffect } from 'react'
import { meaningOf } from './keys'

interface Does {
  readonly turn: (by: 1 | -1) => void
  readonly flag: () => void
}

/** Whether keys are text where the focus is: nothing is taken from somebody who types. */
function isTyping(target: EventTarget | null): boolean {
  const typed = 'textarea, select, [contenteditable="true"], input:not([type="radio"], [type="checkbox"])'
  return target instanceof Element && target.closest(typed) !== null
}

/** Whether arrows already mean something where the focus is: another radio, another sentence, another place. */
function ownsArrows(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, [data-sentence], .order-row, summary') !== null
}

/** Chooses as a click would, and leaves the focus where it was. */
function chooseOption(index: number): void {
  const fields = '#question fieldset:not([disabled]) .option > input'
  document.querySelectorAll<HTMLInputElement>(fields)[index]?.click()
}

/** Keys for a quick hand. A screen reader keeps those it uses itself, and whoever wants none turns them off. */
export function useKeys(isOn: boolean, does: Does): void {
  useEffect(() => {
    if (!isOn) return
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat) return
      if (event.defaultPrevented || isTyping(target)) return
      const meaning = meaningOf(event, document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr')
      if (!meaning || (meaning.kind === 'turn' && ownsArrows(target))) return
      event.preventDefault()
      if (meaning.kind === 'choose') chooseOption(meaning.index)
      else if (meaning.kind === 'turn') does.turn(meaning.by)
      else does.flag()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}
