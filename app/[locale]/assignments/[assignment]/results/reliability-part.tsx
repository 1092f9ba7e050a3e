import type { ResultsWriter } from '@/app/results-words'
import { ResultsSection } from '@/components/results/section'
import type { Reliability } from '@/quiz/statistics/reliability'

interface Props {
  readonly writer: ResultsWriter
  readonly reliability: Reliability | null
}

/** How much a score is worth, in words before the figure. */
export function ReliabilityPart({ writer: { t, figures }, reliability }: Props) {
  const { number } = figures
  return (
    <ResultsSection id="reliability" title={t('reliability.title')}>
      {reliability ? (
        <div className="max-w-3xl">
          <p>{t('reliability.sentence', { sem: number(reliability.sem), outOf: number(reliability.outOf) })}</p>
          <p className="text-quiet">
            {t('reliability.alpha', {
              alpha: number(reliability.alpha),
              students: number(reliability.students),
              questions: number(reliability.questions),
            })}
          </p>
        </div>
      ) : (
        <p className="text-quiet">{t('reliability.none')}</p>
      )}
    </ResultsSection>
  )
}
