import Link from 'next/link'
import { type ResultsQuery, withQuery } from '@/app/results-words'
import { ResultsSection } from '@/components/results/section'
import { StudentTable } from '@/components/results/student-table'
import type { PartProps } from './parts'
import { studentLine } from './shown'

/** So many students stand on one page. */
const A_PAGE = 200

/** Everybody, or a page of them where there are very many. */
export function StudentsPart({
  reader,
  writer,
  results,
  at,
  page,
  query,
}: PartProps & { page: number; query: ResultsQuery }) {
  const { t, figures } = writer
  const pages = Math.max(1, Math.ceil(results.students.length / A_PAGE))
  const current = Math.min(pages, Math.max(1, Math.trunc(page)))
  const shown = results.students.slice((current - 1) * A_PAGE, current * A_PAGE)
  const lines = shown.map((student) =>
    studentLine(writer, student, at(`/students/${student.participantId}`), results.questions.length),
  )
  const address = `/${reader.locale}/assignments/${results.id}/results`
  const to = (wanted: number) => `${withQuery(address, { ...query, page: String(wanted) })}#students`
  return (
    <ResultsSection id="students" title={t('students.title')}>
      {lines.length > 0 ? <StudentTable t={t} lines={lines} /> : <p className="text-quiet">{t('students.empty')}</p>}
      {pages > 1 ? (
        <p className="flex flex-wrap items-center gap-4">
          {current > 1 ? <Link href={to(current - 1)}>{t('students.previous')}</Link> : null}
          <span>{t('students.page', { n: figures.number(current), total: figures.number(pages) })}</span>
          {current < pages ? <Link href={to(current + 1)}>{t('students.next')}</Link> : null}
        </p>
      ) : null}
    </ResultsSection>
  )
}
