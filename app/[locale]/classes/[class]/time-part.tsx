import type { Reader } from '@/app/reader'
import type { ResultsWriter } from '@/app/results-words'
import { LocalTime } from '@/components/local-time'
import { ResultsSection } from '@/components/results/section'
import { TimeTable } from '@/components/results/time-table'
import { PROCESSES } from '@/quiz'
import type { TimeRow } from '@/server/class-results/over-time'

interface Props {
  readonly reader: Reader
  readonly writer: ResultsWriter
  readonly title: string
  readonly lead?: string
  readonly rows: readonly TimeRow[]
  readonly hrefOf: (row: TimeRow) => string
}

/** Processes across everything that was given, of a class or of one pupil. */
export function TimePart({ reader, writer, title, lead, rows, hrefOf }: Props) {
  const { t, site, figures } = writer
  const asked = PROCESSES.filter((process) =>
    rows.some((row) => row.processes.some((each) => each.process === process)),
  )
  return (
    <ResultsSection id="over" title={title} lead={lead}>
      <TimeTable
        t={t}
        figures={figures}
        caption={title}
        processes={asked.map((process) => ({ id: process, name: site(`processes.${process}`) }))}
        rows={rows.map((row) => ({
          id: row.assignmentId,
          title: row.title,
          href: hrefOf(row),
          date: <LocalTime moment={row.givenAt} locale={reader.locale} digits={reader.digits} />,
          all: row,
          byProcess: new Map(row.processes.map((each) => [each.process, each])),
        }))}
      />
    </ResultsSection>
  )
}
