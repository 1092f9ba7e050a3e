import type { ArticleText, QuestionResult } from '@/quiz'
import { AnswerParts } from './answer-parts'
import { describeAnswer } from './describe-answer'
import { inDigits, type ResultReader, type ResultWords } from './result-words'
import { SpellingNotes } from './spelling-notes'

interface Props {
  readonly question: QuestionResult
  readonly article: ArticleText
  readonly reader: ResultReader
  readonly t: ResultWords
}

interface LineProps {
  readonly heading: string
  readonly lines: readonly string[]
  /** Whose language the lines are in; null for those of the interface. */
  readonly article: ArticleText | null
}

function Lines({ heading, lines, article }: LineProps) {
  return (
    <div className="grid gap-1">
      <dt className="font-semibold">{heading}</dt>
      {lines.map((line) => (
        <dd
          key={line}
          dir={article?.direction}
          lang={article?.language}
          className="font-reading text-xl leading-relaxed whitespace-pre-line wrap-anywhere"
        >
          {line}
        </dd>
      ))}
    </div>
  )
}

/** Why the wrong option that was chosen tempts. */
function Temptation({ question, article, reader, t }: Props) {
  const chosen = question.options.find(({ id }) => id === question.response)
  if (!chosen?.why || question.mark.verdict !== 'wrong') return null
  return (
    <div className="grid gap-1">
      <dt className="font-semibold">{t('tempts')}</dt>
      <dd dir={article.direction} lang={article.language}>
        {inDigits(chosen.why, reader)}
      </dd>
    </div>
  )
}

function Parts({ question, article, reader, t }: Props) {
  const isOrder = question.type === 'ordering'
  return (
    <div className="grid gap-2">
      <p className="font-semibold">{t('yours')}</p>
      <AnswerParts parts={question.parts} isOrder={isOrder} article={article} reader={reader} t={t} />
    </div>
  )
}

/**
 * The learner's answer beside the right one: part by part where it has parts and not all are right. A wrong option also
 * says why it tempts, a right word how it is spelled.
 */
export function AnswerReview(props: Props) {
  const { question, article, reader, t } = props
  const { verdict, details } = question.mark
  if (verdict !== 'right' && question.parts.length > 0) return <Parts {...props} />
  const words = { number: reader.number, true: t('true'), false: t('false'), notStated: t('notStated') }
  const { given, key } = describeAnswer(question, article, words)
  const shown = (lines: readonly string[]) => lines.map((line) => inDigits(line, reader))
  const quoted = question.type === 'true-false' ? null : article
  // Of several accepted spellings, somebody who has one right is shown the own.
  const own = verdict === 'right' && given.length > 0
  return (
    <div className="grid gap-4">
      <dl className="grid gap-4">
        <Lines
          heading={t('yours')}
          lines={given.length > 0 ? shown(given) : [t('none')]}
          article={given.length > 0 ? quoted : null}
        />
        <Temptation {...props} />
        {own ? null : (
          <Lines heading={t(question.type === 'essay' ? 'model' : 'key')} lines={shown(key)} article={quoted} />
        )}
      </dl>
      <SpellingNotes notes={details?.spelling ?? []} t={t} />
    </div>
  )
}
