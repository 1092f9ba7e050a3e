import type { useTranslations } from 'next-intl'
import type { ArticleText, QuestionResult } from '@/quiz'
import { describeAnswer } from './describe-answer'

interface Props {
  readonly question: QuestionResult
  readonly article: ArticleText
  readonly inDigits: (text: string) => string
  readonly number: (value: number) => string
  readonly t: ReturnType<typeof useTranslations<'result'>>
}

interface LineProps {
  readonly heading: string
  readonly lines: readonly string[]
  readonly article: ArticleText
  readonly why?: string | undefined
}

function Lines({ heading, lines, article, why }: LineProps) {
  return (
    <div className="grid gap-1">
      <dt className="font-semibold">{heading}</dt>
      {lines.map((line) => (
        <dd key={line} dir={article.direction} lang={article.language} className="font-reading text-xl leading-relaxed">
          {line}
        </dd>
      ))}
      {why ? (
        <dd dir={article.direction} lang={article.language} className="text-quiet">
          {why}
        </dd>
      ) : null}
    </div>
  )
}

/** The learner's answer beside the right one; a wrong option also says why it tempts. */
export function AnswerReview({ question, article, inDigits, number, t }: Props) {
  const { given, key } = describeAnswer(question, article, { number, yes: t('true'), no: t('false') })
  const { verdict } = question.mark
  const chosen = question.options.find((option) => option.id === question.response)
  return (
    <dl className="grid gap-4">
      {verdict === 'right' ? null : (
        <Lines
          heading={t('yours')}
          lines={given.length > 0 ? given.map(inDigits) : [t('none')]}
          article={article}
          why={chosen?.why && inDigits(chosen.why)}
        />
      )}
      <Lines heading={verdict === 'right' ? t('yours') : t('key')} lines={key.map(inDigits)} article={article} />
    </dl>
  )
}
