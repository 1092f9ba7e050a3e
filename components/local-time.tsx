'use client'

import type { Locale } from '@/i18n/locales'
import { formatMoment } from '@/i18n/moment'
import type { NumberingSystem } from '@/i18n/preferences'
import { useZone } from './use-zone'

interface Props {
  /** ISO. */
  readonly moment: string
  readonly locale: Locale
  readonly digits: NumberingSystem
}

/** A moment in the time of the reader's device; in UTC, and said to be so, where there is no script. */
export function LocalTime({ moment, locale, digits }: Props) {
  const zone = useZone()
  const shown = formatMoment(new Date(moment), locale, digits, zone ?? 'UTC')
  return <time dateTime={moment}>{zone ? shown : `${shown} UTC`}</time>
}
