'use client'

import { type FormEvent, useState } from 'react'
import { useFileDrop } from './use-file-drop'
import { type FormAction, useKeptForm } from './use-kept-form'

/**
 * A form with a file, chosen or dropped on it. A file of more than `largest` bytes is not sent, so that nobody waits for
 * an upload that is refused. `field` belongs to the file's input.
 */
export function useFileForm(action: FormAction, largest: number) {
  const { state, isPending, form } = useKeptForm(action)
  const { field, isOver, drop } = useFileDrop()
  const [isTooLarge, setIsTooLarge] = useState(false)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const size = field.current?.files?.[0]?.size ?? 0
    setIsTooLarge(size > largest)
    if (size > largest) event.preventDefault()
    else form.onSubmit(event)
  }
  const className = isOver ? 'grid gap-5 drop-here' : 'grid gap-5'
  return { state, isPending, isTooLarge, field, form: { ...form, ...drop, onSubmit, className } }
}
