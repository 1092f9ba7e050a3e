import type { Reader } from '@/app/reader'
import type { ResultsWriter } from '@/app/results-words'
import { GroupTable } from '@/components/results/group-table'
import { MissedList } from '@/components/results/missed-list'
import { QuestionTable } from '@/components/results/question-table'
import { ResultsSection } from '@/components/results/section'
import type { AssignmentResults } from '@/server/class-results/assignment-results'
import { groupName, missedQuestions, questionLines } from './shown'

/** What every part of the page is made from. */
export interface PartProps {
  readonly reader: Reader
  readonly writer: ResultsWriter
  readonly results: AssignmentResults
  /** An address below the results that keeps what was chosen. */
  readonly at: (path: string) => string
}

const questionHref = (at: PartProps['at']) => (question: string) => at(`/questions/${question}`)

export function MissedPart({ writer, results, at }: PartProps) {
  const { t, figures } = writer
  if (results.statistics.students === 0) return null
  const missed = missedQuestions(writer, results, questionLines(writer, results, questionHref(at)))
  const { direction, language } = results.article
  return (
    <ResultsSection id="missed" title={t('missed.title')} lead={missed.length > 0 ? t('missed.lead') : undefined}>
      {missed.length > 0 ? (
        <MissedList t={t} figures={figures} questions={missed} direction={direction} language={language} />
      ) : (
        <p>{t('missed.none')}</p>
      )}
    </ResultsSection>
  )
}

export function ProcessPart({ writer, results }: PartProps) {
  const { t, figures } = writer
  const groups = results.statistics.processes
  if (groups.length === 0) return null
  const named = groups.map((group) => ({ ...group, name: groupName(writer, group.key) }))
  return (
    <ResultsSection id="processes" title={t('processes.title')} lead={t('processes.lead')}>
      <GroupTable t={t} figures={figures} caption={t('processes.title')} groups={named} />
    </ResultsSection>
  )
}

export function QuestionsPart({ writer, results, at }: PartProps) {
  const { t, figures } = writer
  const { direction, language } = results.article
  const lines = questionLines(writer, results, questionHref(at))
  return (
    <ResultsSection id="questions" title={t('questions.title')} lead={t('questions.lead')}>
      <QuestionTable t={t} figures={figures} lines={lines} direction={direction} language={language} />
    </ResultsSection>
  )
}
