import { isolated } from '@/components/results/figures'
import type { Locale } from '@/i18n/locales'
import { formatMoment } from '@/i18n/moment'
import type { NumberingSystem } from '@/i18n/preferences'
import { warningsOf } from '@/server/data/view'
import type { Viewer } from '@/server/session'

/** The warnings of classes that will be erased soon, as they are shown; of one class where it is named. */
export async function shownWarnings(viewer: Viewer, locale: Locale, digits: NumberingSystem, classId?: string) {
  const warnings = await warningsOf(viewer)
  return warnings
    .filter(({ id }) => classId === undefined || id === classId)
    .map(({ id, name, erasedOn }) => ({
      id,
      name: isolated(name),
      date: formatMoment(new Date(erasedOn), locale, digits, 'UTC'),
      href: `/${locale}/classes/${id}/data`,
    }))
}
