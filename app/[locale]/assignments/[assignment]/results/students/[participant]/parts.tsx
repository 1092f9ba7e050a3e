import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import type { ResultsWriter } from '@/app/results-words'
import { LocalTime } from '@/components/local-time'
import { describeAnswer } from '@/components/result/describe-answer'
import { EstimateTable } from '@/components/results/estimate-table'
import { ResultsSection } from '@/components/results/section'
import { ResultsTable } from '@/components/results/table'
import type { ProcessEstimate, StudentAnswer, StudentResults } from '@/server/class-results/student-results'

interface Props {
  readonly writer: ResultsWriter
  readonly results: StudentResults
  readonly hrefOf: (id: string) => string
}

/** Every attempt; the first counts, each can be looked at. */
export function AttemptsPart({ reader, writer, results, hrefOf }: Props & { readonly reader: Reader }) {
  const { t, tookFrom, scoreOf } = writer
  if (results.attempts.length === 0) return <p className="text-quiet">{t('student.noAttempt')}</p>
  const heads = [t('student.attempts'), t('student.started'), t('student.took'), t('student.score'), '']
  return (
    <ResultsSection id="attempts" title={t('student.attempts')}>
      <ResultsTable caption={t('student.attempts')} heads={heads}>
        {results.attempts.map(({ id, startedAt, finishedAt, score, outOf, isLate }, index) => (
          <tr key={id}>
            <th scope="row">{t('student.attempt', { n: reader.number(index + 1) })}</th>
            <td>
              <LocalTime moment={startedAt} locale={reader.locale} digits={reader.digits} />
              {isLate ? ` (${t('students.late')})` : ''}
            </td>
            <td>{tookFrom(startedAt, finishedAt)}</td>
            <td>
              <bdi>{finishedAt === null ? t('student.open') : scoreOf(score ?? 0, outOf ?? 0)}</bdi>
            </td>
            <td>
              {id === results.shown?.id ? (
                t('student.shown')
              ) : (
                <Link href={hrefOf(id)} className="inline-flex min-h-11 items-center">
                  {t('student.show')}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </ResultsTable>
    </ResultsSection>
  )
}

export function EstimatesPart({ writer, processes }: { writer: ResultsWriter; processes: readonly ProcessEstimate[] }) {
  const { t, site, figures } = writer
  if (processes.length === 0) return null
  const rows = processes.map((each) => ({ ...each, name: site(`processes.${each.process}`) }))
  return (
    <ResultsSection id="processes" title={t('profile.processes')} lead={t('profile.estimateHint')}>
      <EstimateTable t={t} figures={figures} rows={rows} />
    </ResultsSection>
  )
}

/** Each question with what was answered, what it was worth, and who said so. */
export async function AnswersPart({ writer, results, hrefOf }: Props) {
  const { t, figures, scoreOf } = writer
  const result = await getTranslations('result')
  const { article, answers } = results
  if (answers.length === 0) return null
  const words = { number: figures.number, true: result('true'), false: result('false'), notStated: result('notStated') }
  const linesOf = ({ question, response }: StudentAnswer) => describeAnswer({ ...question, response }, article, words)
  const verdictOf = ({ verdict }: StudentAnswer) =>
    result.has(`verdict.${verdict}` as 'verdict.right')
      ? result(`verdict.${verdict}` as 'verdict.right')
      : t('student.unmarked')
  const heads = [t('questions.question'), t('student.yours'), t('student.key'), t('student.score')]
  const quoted = { dir: article.direction, lang: article.language }
  return (
    <ResultsSection id="answers" title={t('student.answers')}>
      <ResultsTable caption={t('student.answers')} heads={heads}>
        {answers.map((answer, index) => {
          const { question, points, outOf, source, reason } = answer
          const { given, key } = linesOf(answer)
          return (
            <tr key={question.id} data-question={index + 1}>
              <th scope="row" className="results-wide">
                <Link href={hrefOf(question.id)} {...quoted} className="inline-block py-1">
                  {figures.number(index + 1)}. {figures.inDigits(question.stem)}
                </Link>
              </th>
              <td className="results-wide" {...quoted}>
                {given.length > 0 ? given.map((line) => <p key={line}>{figures.inDigits(line)}</p>) : t('student.none')}
              </td>
              <td className="results-wide" {...quoted}>
                {key.map((line) => (
                  <p key={line}>{figures.inDigits(line)}</p>
                ))}
              </td>
              <td className="whitespace-nowrap">
                <p>{verdictOf(answer)}</p>
                <p>
                  <bdi>{outOf > 0 ? scoreOf(points, outOf) : t('student.notCounted')}</bdi>
                </p>
                {source === 'teacher' ? <p className="text-quiet">{t('student.byTeacher')}</p> : null}
                {source === 'correction' ? <p className="text-quiet">{t('student.byCorrection')}</p> : null}
                {reason ? (
                  <p className="text-quiet whitespace-normal" dir="auto">
                    {reason}
                  </p>
                ) : null}
              </td>
            </tr>
          )
        })}
      </ResultsTable>
    </ResultsSection>
  )
}
