import { z } from 'zod'
import { Failure } from '@/lib/failure'
import { type Day, dayOf } from '@/quiz/study/days'
import { SESSION_MINUTES, type StudySettings, studySettings, timeZoneSchema, zoneOf } from '@/quiz/study/settings'
import { database } from '../database'
import type { Viewer } from '../session'

export const settingsForm = z.object({
  minutes: z.coerce.number().pipe(z.union(SESSION_MINUTES.map((each) => z.literal(each)))),
  timeZone: timeZoneSchema,
})

/** What this learner chose; what is usual for everybody else. */
export async function settingsOf(viewer: Viewer): Promise<StudySettings> {
  if (!viewer) return studySettings(null)
  const row = await (await database()).learner.findUnique({ where: { id: viewer.learnerId }, select: { study: true } })
  return studySettings(row?.study)
}

/** Throws `not-found` for who is nobody yet. */
export async function saveSettings(viewer: Viewer, settings: z.infer<typeof settingsForm>): Promise<void> {
  if (!viewer) throw new Failure('not-found')
  await (await database()).learner.update({ where: { id: viewer.learnerId }, data: { study: settings } })
}

/** Takes the device's word for the time zone where the learner has chosen none. */
export async function noteZone(viewer: Viewer, zone: string | undefined): Promise<void> {
  const parsed = timeZoneSchema.safeParse(zone)
  if (!viewer || !parsed.success) return
  const settings = await settingsOf(viewer)
  if (settings.timeZone !== null) return
  const study = { ...settings, timeZone: parsed.data }
  await (await database()).learner.update({ where: { id: viewer.learnerId }, data: { study } })
}

/** The calendar of a learner: which day a moment falls on, and which day it is now. */
export function calendarOf(settings: StudySettings, now: Date): { today: Day; dayOf: (moment: Date) => Day } {
  const zone = zoneOf(settings)
  return { today: dayOf(now, zone), dayOf: (moment) => dayOf(moment, zone) }
}
