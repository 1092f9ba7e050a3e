'use client'

import { useId, useState } from 'react'
import { useFirstInput } from '../use-first-input'
import type { RecoverySource } from './recovery-file'
import type { DeliveryWords } from './words'

/** Fetched while there is a network: it is needed when there is none. */
const load = () => import('./recovery-file')

interface Props {
  readonly words: DeliveryWords
  readonly source: RecoverySource
}

/** A file of the answers for the teacher, where the network does not come back. */
export function RecoveryOffer({ words, source }: Props) {
  const hint = useId()
  const [outcome, setOutcome] = useState<'saved' | 'notSaved'>()
  const save = async () => {
    try {
      const { saveRecoveryFile } = await load()
      await saveRecoveryFile(source)
      setOutcome('saved')
    } catch {
      setOutcome('notSaved')
    }
  }
  return (
    <div className="grid gap-2">
      <button type="button" onClick={save} aria-describedby={hint} className="button w-fit">
        {words.saveFile}
      </button>
      <p id={hint} className="text-quiet">
        {words.saveFileHint}
      </p>
      <p role="status">{outcome ? words[outcome] : null}</p>
    </div>
  )
}

/** Fetches the code of the file once the page has come to rest. */
export function useRecoveryAtHand(): void {
  useFirstInput(
    () => void load().catch(() => {}),
    () => 4_000,
  )
}
