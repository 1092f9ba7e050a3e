import { type Day, shiftDay } from './days'

/** Days without practice that any seven days in a row may hold. */
export const REST_DAYS = 2
const WEEK = 7

export interface Streak {
  /** Days with practice since the run began. */
  readonly days: number
  readonly practisedToday: boolean
  /** Rest days still free in the week that ends today; today itself does not count until it is over. */
  readonly restLeft: number
}

const NONE: Streak = { days: 0, practisedToday: false, restLeft: REST_DAYS }

/**
 * A run of days that forgives: it goes on as long as no seven days in a row hold more than two without practice. A rest
 * day adds nothing and breaks nothing. Today counts once something was done, and is not held against anybody before.
 *
 * @param practised the days on which something was done, in any order, repeated or not
 */
export function streakOf(practised: readonly Day[], today: Day): Streak {
  const done = new Set(practised.filter((day) => day <= today))
  const first = [...done].sort()[0]
  if (first === undefined) return NONE
  const isRest = (day: Day) => day < today && !done.has(day)
  const restsInWeekFrom = (day: Day) =>
    Array.from({ length: WEEK }, (_, later) => shiftDay(day, later)).filter(isRest).length
  let [days, began] = [0, today]
  for (let day = today; day >= first; day = shiftDay(day, -1)) {
    if (isRest(day) && restsInWeekFrom(day) > REST_DAYS) break
    if (!done.has(day)) continue
    days += 1
    began = day
  }
  if (days === 0) return NONE
  // What was before the run began is no rest from it.
  const [, since = began] = [began, shiftDay(today, 1 - WEEK)].sort()
  const rested = restsInWeekFrom(since)
  return { days, practisedToday: done.has(today), restLeft: Math.max(0, REST_DAYS - rested) }
}
