'use client'

import { useZone } from '../use-zone'

interface Props {
  readonly label: string
  readonly hint: string
  readonly chosen: string | null
  /** IANA names. */
  readonly zones: readonly string[]
}

/** The learner's time zone: as chosen, else the device's own. */
export function ZoneField({ label, hint, chosen, zones }: Props) {
  const device = useZone()
  const value = chosen ?? device ?? 'UTC'
  const names = zones.includes(value) ? zones : [value, ...zones]
  return (
    <label className="grid max-w-sm gap-2">
      <span className="font-semibold">{label}</span>
      <select key={value} name="timeZone" defaultValue={value} dir="ltr" className="field">
        {names.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
      <span className="text-quiet">{hint}</span>
    </label>
  )
}
