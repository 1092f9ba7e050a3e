import Link from 'next/link'
import type { MarkWords } from '@/app/mark-words'
import type { Reader } from '@/app/reader'
import { AnswerLines } from '@/components/marking/answer-lines'
import { MarkForm } from '@/components/marking/mark-form'
import { MarkHistory } from '@/components/marking/mark-history'
import { Stem } from '@/components/player/stem'
import { VerdictSign } from '@/components/result/verdict-sign'
import type { AttemptQuestion, LateAnswer, TeacherAttempt } from '@/server/marking/attempt'
import { saveMark } from '../../marking/actions'

interface Props {
  readonly reader: Reader
  readonly say: MarkWords
  readonly attempt: TeacherAttempt
  readonly entry: AttemptQuestion
  readonly index: number
}

function Late({ reader, say, attempt, entry, late }: Props & { readonly late: LateAnswer }) {
  const { t } = say
  const { number } = reader
  const { points, outOf, verdict } = late.mark
  const lines = say.linesOf(entry.question, attempt.article, late.response).given
  return (
    <div className="grid gap-1 border-s-4 border-line ps-4">
      <AnswerLines heading={t('late')} lines={lines} none={t('none')} article={attempt.article} />
      <p className="text-quiet">
        {verdict === 'waiting' ? t('lateWaits') : t('lateWorth', { points: number(points), total: number(outOf) })}
      </p>
    </div>
  )
}

/** The mark now, how it came about, and the form that changes it. Nothing while the attempt is open. */
function MarkPart({ reader, say, attempt, entry, index }: Props) {
  const { t } = say
  const { locale, digits } = reader
  const { question, history, late } = entry
  const last = history.at(-1)
  if (!last || !attempt.finishedAt) return null
  const place = { assignmentId: attempt.assignment.id, attemptId: attempt.id, questionId: question.id }
  const here = `/assignments/${place.assignmentId}/attempts/${place.attemptId}#question-${index + 1}`
  const isWaiting = last.mark.verdict === 'waiting'
  return (
    <>
      <p className="font-semibold">{say.shownMark(last)}</p>
      <MarkHistory heading={t('history')} marks={say.shownHistory(history)} locale={locale} digits={digits} />
      <details open={isWaiting}>
        <summary className="min-h-11 py-2">{t('form.change')}</summary>
        <div className="pt-2">
          <MarkForm
            key={last.revision}
            action={saveMark.bind(null, locale, place, here)}
            id={`mark-${index + 1}`}
            fields={say.fieldsFor(question, last)}
            seen={last.revision}
            isChange={!isWaiting}
            hasLate={late !== null && late.mark.verdict !== 'waiting'}
            words={say.words}
          />
        </div>
      </details>
    </>
  )
}

/** One question of an attempt: what was answered, what is right, what came too late, and the mark. */
export function AttemptQuestionCard(props: Props) {
  const { reader, say, attempt, entry, index } = props
  const { locale, number } = reader
  const { t, inDigits } = say
  const { question, response, late, history } = entry
  const { article, quizId } = attempt
  const last = history.at(-1)
  const { given, key } = say.linesOf(question, article, response)
  return (
    <li id={`question-${index + 1}`} className="card grid gap-4 p-5" data-verdict={last?.mark.verdict}>
      <div className="flex items-center justify-between gap-3">
        <span className="text-quiet">{number(index + 1)}</span>
        {last ? <VerdictSign verdict={last.mark.verdict} t={say.result} /> : null}
      </div>
      <h2 lang={article.language}>
        <Stem text={inDigits(question.stem)} direction={article.direction} gap="…" />
      </h2>
      <AnswerLines
        heading={t('answer')}
        lines={given}
        none={t('none')}
        article={article}
        isTyped={typeof response === 'string' && question.options.length === 0}
      />
      {late ? <Late {...props} late={late} /> : null}
      <AnswerLines heading={t(question.type === 'essay' ? 'model' : 'key')} lines={key} article={article} />
      <MarkPart {...props} />
      {quizId ? (
        <p>
          <Link
            href={`/${locale}/quizzes/${quizId}/correct/${question.id}`}
            className="inline-flex min-h-11 items-center"
            aria-label={t('correctKeyOf', { n: number(index + 1) })}
          >
            {t('correctKey')}
          </Link>
        </p>
      ) : null}
    </li>
  )
}
