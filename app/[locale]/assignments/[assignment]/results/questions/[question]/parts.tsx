import { getTranslations } from 'next-intl/server'
import { optionNames, type ResultsWriter } from '@/app/results-words'
import { describeAnswer } from '@/components/result/describe-answer'
import { indexIn, rangeIn } from '@/components/results/figures'
import { OptionTable } from '@/components/results/option-table'
import { ResultsSection } from '@/components/results/section'
import { ResultsTable } from '@/components/results/table'
import { FEWEST } from '@/quiz/statistics/analyse'
import type { QuestionResults } from '@/server/class-results/question-results'

interface Props {
  readonly writer: ResultsWriter
  readonly results: QuestionResults
}

/** What was typed, matched or put in order, the most frequent first. */
async function AnswersTable({ writer: { t, figures }, results }: Props) {
  const result = await getTranslations('result')
  const { question, article, answers } = results
  const words = { number: figures.number, true: result('true'), false: result('false'), notStated: result('notStated') }
  return (
    <ResultsTable
      caption={t('question.answers')}
      heads={[t('question.answer'), t('question.times'), t('question.mark')]}
    >
      {answers.map(({ response, verdict, count }) => {
        const lines = describeAnswer({ ...question, response }, article, words).given
        return (
          <tr key={`${verdict} ${JSON.stringify(response)}`}>
            <th scope="row" dir="auto" className="results-wide">
              {lines.map((line) => (
                <p key={line}>{figures.inDigits(line)}</p>
              ))}
            </th>
            <td>{figures.number(count)}</td>
            <td>
              {result.has(`verdict.${verdict}` as 'verdict.right')
                ? result(`verdict.${verdict}` as 'verdict.right')
                : t('student.unmarked')}
            </td>
          </tr>
        )
      })}
    </ResultsTable>
  )
}

/** How the answers are spread: over options where there are any, else as they were given. */
export function SpreadPart({ writer, results }: Props) {
  const { t, figures } = writer
  const { item, article, question } = results
  const names = optionNames(question, t)
  const isEmpty = item.counted === 0 && results.answers.length === 0
  const spread =
    item.options.length > 0 ? (
      <OptionTable
        t={t}
        figures={figures}
        options={item.options.map((option) => ({
          ...option,
          text: names.get(option.id) ?? '',
          isQuoted: question.type !== 'true-false',
        }))}
        blanks={item.blanks}
        counted={item.counted}
        direction={article.direction}
        language={article.language}
      />
    ) : (
      <AnswersTable writer={writer} results={results} />
    )
  return (
    <ResultsSection id="spread" title={item.options.length > 0 ? t('question.options') : t('question.answers')}>
      {isEmpty ? <p className="text-quiet">{t('question.noAnswers')}</p> : spread}
    </ResultsSection>
  )
}

/** The figures of one question, each with its name. */
export function FiguresPart({ writer: { t, figures }, results: { item, statistics } }: Props) {
  const { number, percent } = figures
  const lines: [string, string][] = [
    [t('question.counted'), number(item.counted)],
    [t('question.blank'), number(item.blanks)],
    ...(item.waiting > 0 ? [[t('question.waiting'), number(item.waiting)] as [string, string]] : []),
    ...(item.facility === null || item.interval === null
      ? []
      : ([
          [t('questions.facility'), percent(item.facility)],
          [t('processes.range'), rangeIn(t, figures, item.interval)],
        ] as [string, string][])),
    ...(item.shrunk !== null && statistics.prior
      ? [[t('question.shrunk'), percent(item.shrunk)] as [string, string]]
      : []),
    [t('questions.discrimination'), indexIn(t, figures, item.discrimination)],
    [t('questions.itemRest'), indexIn(t, figures, item.itemRest)],
    ...(item.distractorEfficiency === null
      ? []
      : [[t('question.efficiency'), percent(item.distractorEfficiency)] as [string, string]]),
  ]
  return (
    <ResultsSection id="figures" title={t('question.figures')}>
      <dl className="grid max-w-2xl grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {lines.map(([name, value]) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid border-b border-line pb-2">
            <dt>{name}</dt>
            <dd className="font-semibold">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {item.ranked < FEWEST ? (
        <p className="text-quiet">{t('question.few')}</p>
      ) : (
        <p className="text-quiet">{t('question.rankingHint', { share: percent(0.27) })}</p>
      )}
      {statistics.prior ? <p className="text-quiet">{t('question.shrunkHint')}</p> : null}
    </ResultsSection>
  )
}
