import type { Reader } from '@/app/reader'
import { formatDay } from '@/i18n/moment'
import { zoneOf } from '@/quiz/study/settings'
import type { Viewer } from '@/server/session'
import { settingsOf } from '@/server/study/settings'

/** Writes days as this learner's calendar has them. */
export async function dayWriter({ locale, digits }: Reader, viewer: Viewer): Promise<(moment: string) => string> {
  const zone = zoneOf(await settingsOf(viewer))
  return (moment) => formatDay(new Date(moment), locale, digits, zone)
}
