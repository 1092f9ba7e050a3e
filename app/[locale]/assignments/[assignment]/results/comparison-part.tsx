import { signedIn } from '@/app/visitor'
import { ComparisonTable } from '@/components/results/comparison-table'
import { ResultsSection } from '@/components/results/section'
import { comparisonOf } from '@/server/class-results/comparison'
import type { PartProps } from './parts'

/** The same questions in other runs and versions of this quiz, where there are any. */
export async function ComparisonPart({ reader, writer, results }: PartProps) {
  const { t, figures } = writer
  const viewer = await signedIn(reader.locale, `/assignments/${results.id}/results`)
  const comparison = await comparisonOf(viewer, results)
  if (!comparison || comparison.rows.length === 0) return null
  const { direction, language } = results.article
  return (
    <ResultsSection id="comparison" title={t('comparison.title')} lead={t('comparison.lead')}>
      <ComparisonTable t={t} figures={figures} comparison={comparison} direction={direction} language={language} />
    </ResultsSection>
  )
}
