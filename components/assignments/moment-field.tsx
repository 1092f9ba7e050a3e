'use client'

import { useState } from 'react'
import { useZone } from '@/components/use-zone'

interface Props {
  readonly id: string
  readonly label: string
  /** ISO; null for none. */
  readonly value: string | null
  /** With `{zone}` where the name of the zone goes. */
  readonly zoneHint: string
  readonly utcHint: string
}

/** A moment as `datetime-local` writes it on this device; in UTC where nothing is known of the device yet. */
function asTyped(iso: string | null, inUtc: boolean): string {
  if (!iso) return ''
  const date = new Date(iso)
  const shifted = inUtc ? date : new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return shifted.toISOString().slice(0, 16)
}

function asIso(typed: string): string {
  const date = new Date(typed)
  return Number.isFinite(date.getTime()) ? date.toISOString() : ''
}

/**
 * A date with its time. The field is typed in the device's own time and sent as a moment; without a script it is
 * typed and sent in UTC, and says so.
 */
export function MomentField({ id, label, value, zoneHint, utcHint }: Props) {
  const zone = useZone()
  const [moment, setMoment] = useState(value)
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {zone ? <input type="hidden" name={id} value={moment ?? ''} /> : null}
      <input
        key={zone ? 'local' : 'utc'}
        id={id}
        name={zone ? undefined : id}
        type="datetime-local"
        dir="ltr"
        aria-describedby={`${id}-zone`}
        defaultValue={asTyped(moment, !zone)}
        onChange={(event) => setMoment(asIso(event.currentTarget.value))}
        className="field max-w-64"
      />
      <p id={`${id}-zone`} className="text-quiet">
        {zone ? zoneHint.replace('{zone}', zone) : utcHint}
      </p>
    </div>
  )
}
