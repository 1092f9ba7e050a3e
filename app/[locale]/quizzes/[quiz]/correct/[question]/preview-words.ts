import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import type { ShownPreview } from '@/components/marking/preview-card'
import type { Totals } from '@/quiz'
import type { AssignmentEffect, Preview } from '@/server/correction/preview'

/** Text of either direction within a sentence. */
const isolated = (text: string) => `\u2068${text}\u2069`

/** A preview in the reader's words. `of` says what was asked for, so that nothing else is carried out. */
export async function previewWords(
  { locale, number, counted }: Pick<Reader, 'locale' | 'number' | 'counted'>,
  { seen, newVersion, moves, assignments }: Preview,
  of: string,
): Promise<ShownPreview> {
  const t = await getTranslations({ locale, namespace: 'marking' })
  const score = ({ score: points, outOf }: Totals) => t('score', { score: number(points), total: number(outOf) })
  const counts = ({ changes }: AssignmentEffect) =>
    (['gains', 'loses', 'same', 'kept'] as const)
      .filter((change) => change !== 'kept' || changes.kept > 0)
      .map((change) => t(`correct.${change}`, counted(changes[change])))
      .join(locale === 'ar' ? '، ' : ', ')
  const groups = assignments.map((effect) => ({
    key: effect.assignmentId ?? 'alone',
    title: effect.title ?? t('correct.alone'),
    lines: [
      `${t('correct.marked', counted(effect.marked))}: ${counts(effect)}.`,
      t('correct.sum', { points: number(effect.points) }),
      ...(effect.open > 0 ? [t('correct.openOnes', counted(effect.open))] : []),
    ],
    people: effect.people.map(({ attemptId, name, change, before, after }) => ({
      key: attemptId,
      name,
      before: score(before),
      after: score(after),
      change: change === 'same' ? '' : t(`correct.change_${change}`),
    })),
  }))
  return {
    seen,
    of,
    title: t('correct.previewTitle'),
    lines: [
      newVersion === null ? t('correct.makesNone') : t('correct.makes', { n: number(newVersion) }),
      ...(moves.length > 0
        ? [t('correct.moves', { titles: moves.map(isolated).join(locale === 'ar' ? '، ' : ', ') })]
        : []),
      ...(groups.length === 0 ? [t('correct.nobody')] : []),
    ],
    columns: {
      name: t('correct.name'),
      before: t('correct.before'),
      after: t('correct.after'),
      change: t('correct.change'),
    },
    groups,
  }
}
