import type { NumberingSystem } from '@/i18n/preferences'
import type { PluralForms } from './plural'

/** What the server says of an attempt's time, each time it is asked. */
export interface Pace {
  readonly state: 'before' | 'open' | 'paused' | 'closed' | 'ended' | 'removed' | 'finished'
  readonly deadline: string | null
  readonly serverNow: string
}

/** What the player says under an assignment, already in the reader's language. */
export interface RunWords {
  readonly locale: string
  readonly digits: NumberingSystem
  readonly timeLeft: string
  readonly minutes: PluralForms
  readonly seconds: PluralForms
  readonly over: string
  readonly notices: Readonly<Record<'before' | 'paused' | 'removed', string>>
  readonly check: string
  readonly checkHint: string
}

/** Milliseconds left by the server's clock; null where nothing limits the time. */
export function timeLeft({ deadline, serverNow }: Pace, sinceAsked: number, isStopped: boolean): number | null {
  if (deadline === null) return null
  return Date.parse(deadline) - Date.parse(serverNow) - (isStopped ? 0 : sinceAsked)
}

const ENDS: readonly Pace['state'][] = ['closed', 'ended', 'finished']

/** Whether nothing more can be answered and the attempt is to be finished. */
export function isOver(pace: Pace): boolean {
  const left = timeLeft(pace, 0, true)
  return ENDS.includes(pace.state) || (pace.state === 'open' && left !== null && left <= 0)
}
