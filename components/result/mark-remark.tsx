import type { useTranslations } from 'next-intl'
import type { Remark } from '@/quiz'

interface Props {
  readonly remark: Remark | null
  readonly number: (value: number) => string
  readonly t: ReturnType<typeof useTranslations<'result'>>
}

/** What the learner is told of a mark that the key alone did not give: who gave it, for what, and the teacher's note. */
export function MarkRemark({ remark, number, t }: Props) {
  if (!remark) return null
  const { by, note, criteria } = remark
  return (
    <div className="grid gap-2 border-s-4 border-accent ps-4" data-remark={by}>
      <p>{t(`remark.${by}`)}</p>
      {criteria.length > 0 ? (
        <ul className="list-inside list-disc">
          {criteria.map(({ criterion, points, outOf }) => (
            <li key={criterion} dir="auto">
              {t('remark.criterion', { criterion, points: number(points), total: number(outOf) })}
            </li>
          ))}
        </ul>
      ) : null}
      {note ? (
        <p dir="auto" className="whitespace-pre-line wrap-anywhere">
          <span className="font-semibold">{t('remark.note')}:</span> <bdi>{note}</bdi>
        </p>
      ) : null}
    </div>
  )
}
