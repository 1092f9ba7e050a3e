'use client'

import { useId, useState } from 'react'
import type { FormAction } from '@/components/forms/use-kept-form'
import { fill } from '@/lib/fill'
import { Command } from './command'
import type { ManageWords } from './words'

interface Props {
  readonly participantId: string
  /** null while names are hidden: then there is nothing to be renamed. */
  readonly name: string | null
  readonly called: string
  readonly words: ManageWords
  readonly rename: FormAction
  readonly remove: FormAction
}

/** What the teacher can do about one participant; its fields are there only while it is open. */
export function Manage({ participantId, name, called, words, rename, remove }: Props) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const who = <input type="hidden" name="participant" value={participantId} />
  return (
    <details name="manage" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-11 cursor-pointer items-center text-sm text-accent underline">
        <span className="sr-only">{fill(words.manage, { name: called })}</span>
        <span aria-hidden="true">{words.manageShort}</span>
      </summary>
      {isOpen ? (
        <div className="card absolute -inset-x-0.5 top-full z-10 mt-1 grid gap-3 border-edge p-3">
          {name === null ? null : (
            <Command action={rename} label={words.rename} working={words.working}>
              {who}
              <label htmlFor={id} className="text-sm">
                {words.name}
              </label>
              <input id={id} name="name" dir="auto" required maxLength={80} defaultValue={name} className="field" />
            </Command>
          )}
          <Command action={remove} label={words.remove} working={words.working} look="border-wrong text-wrong">
            {who}
            <p className="text-sm text-quiet">{words.removeHint}</p>
          </Command>
        </div>
      ) : null}
    </details>
  )
}
