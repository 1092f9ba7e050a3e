import { HeatArticle } from '@/components/results/heat-article'
import { HeatTable } from '@/components/results/heat-table'
import { ResultsSection } from '@/components/results/section'
import type { PartProps } from './parts'
import { heatIn } from './shown'

/** The article as the class understood it, and the same as a table. */
export function ArticleHeat({ writer, results, at }: PartProps) {
  const { t, figures } = writer
  const heat = heatIn(results)
  if (heat.length === 0) return null
  const numberOf = new Map(results.questions.map(({ id }, index) => [id, index + 1]))
  const common = { t, figures, article: results.article, heat, numberOf }
  return (
    <ResultsSection id="article" title={t('heat.title')} lead={t('heat.lead')}>
      <div className="grid gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="min-w-0">
          <HeatArticle {...common} />
        </div>
        <div className="min-w-0 lg:sticky lg:top-6 lg:self-start">
          <HeatTable {...common} hrefOf={(question) => at(`/questions/${question}`)} />
        </div>
      </div>
    </ResultsSection>
  )
}
