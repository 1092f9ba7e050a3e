import Link from 'next/link'
import { type MarkWords, markWords } from '@/app/mark-words'
import { AnswerLines } from '@/components/marking/answer-lines'
import { Stem } from '@/components/player/stem'
import { AnswerCard, type QuestionPageProps as Props, pathOf } from './answer-card'

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
              <AnswerCard key={answer.attemptId} {...props} say={say} answer={answer} />
            ))}
          </ol>
        </section>
      </div>
    </div>
  )
}
