import type { ArticleText, QuestionResult } from '@/quiz'
import { AnswerReview } from './answer-review'
import { MarkRemark } from './mark-remark'
import { inDigits, type ResultReader, type ResultWords } from './result-words'
import { VerdictSign } from './verdict-sign'

interface Props {
  readonly question: QuestionResult
  readonly article: ArticleText
  readonly reader: ResultReader
  readonly t: ResultWords
}

/** What is right for one question, shown below it while the attempt goes on. */
export function QuestionFeedback({ question, article, reader, t }: Props) {
  const { direction: dir, language: lang } = article
  return (
    <div className="card grid gap-4 p-5" data-verdict={question.mark.verdict}>
      <div role="status" className="w-fit">
        <VerdictSign verdict={question.mark.verdict} t={t} />
      </div>
      <AnswerReview question={question} article={article} reader={reader} t={t} />
      <MarkRemark remark={question.remark} number={reader.number} t={t} />
      {question.explanation ? (
        <p dir={dir} lang={lang}>
          {inDigits(question.explanation, reader)}
        </p>
      ) : null}
      {question.evidence.map((evidence) => (
        <blockquote key={evidence.start} dir={dir} lang={lang} className="font-reading text-xl leading-loose">
          <mark className="evidence">{inDigits(evidence.text, reader)}</mark>
        </blockquote>
      ))}
    </div>
  )
}
