import type { MarkWords } from '@/app/mark-words'
import type { Reader } from '@/app/reader'
import { AnswerLines } from '@/components/marking/answer-lines'
import { MarkForm } from '@/components/marking/mark-form'
import { MarkHistory } from '@/components/marking/mark-history'
import { VerdictSign } from '@/components/result/verdict-sign'
import type { AnswersToMark, MarkedAnswer } from '@/server/marking/answers'
import type { MarkingOverview } from '@/server/marking/overview'
import { saveMark } from './actions'

export interface QuestionPageProps {
  readonly reader: Reader
  readonly marking: MarkingOverview
  readonly asked: AnswersToMark
  readonly namesHidden: boolean
  /** The attempt whose answer comes next. */
  readonly at: string | null
}

/** The page of one question, without the language. */
export const pathOf = ({ marking, asked, namesHidden }: Omit<QuestionPageProps, 'reader' | 'at'>) =>
  `/assignments/${marking.id}/marking?q=${asked.question.id}&names=${namesHidden ? 'hidden' : 'shown'}`

interface AnswerProps extends QuestionPageProps {
  readonly say: MarkWords
  readonly answer: MarkedAnswer
}

/** Where a saved mark leads: to the next answer that waits, or to the head of the page. */
function nextOf(props: AnswerProps): string {
  const { answers } = props.asked
  const at = answers.indexOf(props.answer)
  const waiting = [...answers.slice(at + 1), ...answers.slice(0, at)].find(({ verdict }) => verdict === 'waiting')
  return waiting ? `${pathOf(props)}&at=${waiting.attemptId}#answer-${waiting.attemptId}` : pathOf(props)
}

/** One answer: what was given, its mark with its history, and the form that gives or changes it. */
export function AnswerCard(props: AnswerProps) {
  const { reader, marking, asked, namesHidden, at, say, answer } = props
  const { locale, number, digits } = reader
  const { attemptId, name, history, verdict, response, revision } = answer
  const { question, article } = asked
  const place = { assignmentId: marking.id, attemptId, questionId: question.id }
  const waits = verdict === 'waiting'
  const last = history.at(-1)
  const form = (
    <MarkForm
      action={saveMark.bind(null, locale, place, nextOf(props))}
      id={`mark-${attemptId}`}
      fields={say.fieldsFor(question, last)}
      seen={revision}
      isChange={!waits}
      isNext={at === attemptId}
      words={say.words}
    />
  )
  return (
    <li id={`answer-${attemptId}`} className="card grid gap-4 p-5" data-verdict={verdict}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="font-semibold wrap-anywhere">
          <bdi>{namesHidden ? say.t('anonymous', { n: number(answer.number) }) : name}</bdi>
        </h3>
        <VerdictSign verdict={verdict} t={say.result} />
      </div>
      <AnswerLines
        heading={say.t('answer')}
        lines={say.linesOf(question, article, response).given}
        none={say.t('none')}
        article={article}
        isTyped={typeof response === 'string' && question.options.length === 0}
      />
      {waits ? (
        form
      ) : (
        <>
          {last ? <p className="font-semibold">{say.shownMark(last)}</p> : null}
          <MarkHistory heading={say.t('history')} marks={say.shownHistory(history)} locale={locale} digits={digits} />
          <details>
            <summary className="min-h-11 py-2">{say.t('form.change')}</summary>
            <div className="pt-2">{form}</div>
          </details>
        </>
      )}
    </li>
  )
}
