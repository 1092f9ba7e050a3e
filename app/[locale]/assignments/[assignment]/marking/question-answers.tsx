import Link from 'next/link'
import { type MarkWords, markWords } from '@/app/mark-words'
import type { Reader } from '@/app/reader'
import { AnswerLines } from '@/components/marking/answer-lines'
import { MarkForm } from '@/components/marking/mark-form'
import { MarkHistory } from '@/components/marking/mark-history'
import { Stem } from '@/components/player/stem'
import { VerdictSign } from '@/components/result/verdict-sign'
import type { AnswersToMark, MarkedAnswer } from '@/server/marking/answers'
import type { MarkingOverview } from '@/server/marking/overview'
import { saveMark } from './actions'

interface Props {
  readonly reader: Reader
  readonly marking: MarkingOverview
  readonly asked: AnswersToMark
  readonly namesHidden: boolean
  /** The attempt whose answer comes next. */
  readonly at: string | null
}

interface AnswerProps extends Props {
  readonly say: MarkWords
  readonly answer: MarkedAnswer
}

const pathOf = ({ marking, asked, namesHidden }: Omit<Props, 'reader' | 'at'>) =>
  `/assignments/${marking.id}/marking?q=${asked.question.id}&names=${namesHidden ? 'hidden' : 'shown'}`

/** Where a saved mark leads: to the next answer that waits, or to the head of the page. */
function nextOf(props: AnswerProps): string {
  const { answers } = props.asked
  const at = answers.indexOf(props.answer)
  const waiting = [...answers.slice(at + 1), ...answers.slice(0, at)].find(({ verdict }) => verdict === 'waiting')
  return waiting ? `${pathOf(props)}&at=${waiting.attemptId}#answer-${waiting.attemptId}` : pathOf(props)
}

function Answer(props: AnswerProps) {
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

/** What an answer is held against: the model answer and the rubric, or the key. */
function Measure({ reader, asked, say }: Pick<Props, 'reader' | 'asked'> & { readonly say: MarkWords }) {
  const { question, article } = asked
  const { t } = say
  const { number } = reader
  if (question.type !== 'essay') {
    const { key } = say.linesOf(question, article, null)
    return <AnswerLines heading={t('key')} lines={key} article={article} />
  }
  const { model, rubric } = question.answer
  const sum = rubric.reduce((all, { points }) => all + points, 0)
  return (
    <>
      <AnswerLines
        heading={t('model')}
        lines={model ? [say.inDigits(model)] : []}
        none={t('noModel')}
        article={article}
      />
      <AnswerLines
        heading={t('rubric')}
        lines={rubric.map(({ criterion, points }) => `• ${say.inDigits(criterion)} (${number(points)})`)}
        article={article}
      />
      {sum !== question.points && rubric.length > 0 ? (
        <p className="text-quiet">{t('worth', { rubric: number(sum), total: number(question.points) })}</p>
      ) : null}
    </>
  )
}

/** One question with all answers to it, those that wait first. */
export async function QuestionAnswers(props: Props) {
  const { reader, marking, asked, namesHidden } = props
  const { locale, counted } = reader
  const say = await markWords(reader)
  const { t } = say
  const { question, article, answers } = asked
  const waiting = answers.filter(({ verdict }) => verdict === 'waiting')
  const others = answers.filter(({ verdict }) => verdict !== 'waiting')
  const toggled = pathOf({ marking, asked, namesHidden: !namesHidden })
  return (
    <div className="grid gap-6 pt-8">
      <p>
        <Link href={`/${locale}/assignments/${marking.id}/marking`} className="inline-flex min-h-11 items-center">
          {t('toMarking')}
        </Link>
      </p>
      <div className="grid gap-10 lg:grid-cols-[2fr_3fr]">
        <section className="grid min-w-0 content-start gap-5 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto">
          <h1 lang={article.language}>
            <Stem text={say.inDigits(question.stem)} direction={article.direction} gap="…" />
          </h1>
          <Measure reader={reader} asked={asked} say={say} />
          {marking.quizId ? (
            <p>
              <Link
                href={`/${locale}/quizzes/${marking.quizId}/correct/${question.id}`}
                className="inline-flex min-h-11 items-center"
              >
                {t('correctKey')}
              </Link>
            </p>
          ) : null}
        </section>
        <section aria-labelledby="answers" className="grid min-w-0 content-start gap-5">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2 id="answers" className="text-xl font-semibold">
              {t('answers')}
            </h2>
            <Link href={`/${locale}${toggled}`} className="inline-flex min-h-11 items-center">
              {t(namesHidden ? 'showNames' : 'hideNames')}
            </Link>
          </div>
          <p role="status" className="text-quiet">
            {answers.length === 0
              ? t('noAnswers')
              : waiting.length === 0
                ? t('allMarked')
                : t('waiting', counted(waiting.length))}
          </p>
          <ol className="grid gap-5">
            {[...waiting, ...others].map((answer) => (
              <Answer key={answer.attemptId} {...props} say={say} answer={answer} />
            ))}
          </ol>
        </section>
      </div>
    </div>
  )
}
