import { z } from 'zod'

/** Minutes of a daily session that may be chosen. */
export const SESSION_MINUTES = [5, 10, 15, 20] as const
const USUAL_MINUTES = 10

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== ''
  } catch {
    return false
  }
}

/** An IANA time zone that this machine knows. */
export const timeZoneSchema = z.string().max(64).refine(isZone)

/**
 * Learner.study as stored. `timeZone` decides when a day begins; null until the learner or the device has said it,
 * when UTC is taken. What cannot be read is as usual.
 */
export const studySettingsSchema = z.object({
  timeZone: timeZoneSchema.nullable().catch(null).default(null),
  minutes: z
    .union(SESSION_MINUTES.map((each) => z.literal(each)))
    .catch(USUAL_MINUTES)
    .default(USUAL_MINUTES),
})

export type StudySettings = z.infer<typeof studySettingsSchema>

/** The settings of a stored value, whatever it is. */
export function studySettings(stored: unknown): StudySettings {
  const parsed = studySettingsSchema.safeParse(stored ?? {})
  return parsed.success ? parsed.data : studySettingsSchema.parse({})
}

export const zoneOf = ({ timeZone }: StudySettings): string => timeZone ?? 'UTC'
