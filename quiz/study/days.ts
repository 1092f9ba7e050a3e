const DAY = 24 * 60 * 60 * 1000

/** A calendar day, 'YYYY-MM-DD': compares and sorts as text. */
export type Day = string

/** The calendar day of a moment where the learner is. */
export function dayOf(moment: Date, timeZone: string): Day {
  const options = { timeZone, calendar: 'gregory', numberingSystem: 'latn' } as const
  const parts = new Intl.DateTimeFormat('en', { ...options, year: 'numeric', month: '2-digit', day: '2-digit' })
  const at = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${at.year}-${at.month}-${at.day}`
}

/** The day so many days later, or earlier for a negative count. */
export function shiftDay(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** The seven days that end with this one make its week: the weeks of a picture end today, whatever day that is. */
export function weeksBack(day: Day, today: Day): number {
  return Math.floor((Date.parse(today) - Date.parse(day)) / (7 * DAY))
}
