import type { ArticleText, QuestionResult } from '@/quiz'
import { Stem } from '../player/stem'
import { AnswerReview } from './answer-review'
import { MarkRemark } from './mark-remark'
import { inDigits, type ResultReader, type ResultWords } from './result-words'
import { VerdictSign } from './verdict-sign'

interface Props {
  readonly question: QuestionResult
  readonly index: number
  readonly article: ArticleText
  readonly reader: ResultReader
  readonly t: ResultWords
}

/** Where in the article the nth evidence of a question is lit. */
export function evidenceId(question: number, nth: number): string {
  return `evidence-${question + 1}-${nth + 1}`
}

/** One question after the finish: what was answered, what is right, why, and the sentence that decides. */
export function QuestionReview({ question, index, article, reader, t }: Props) {
  const { verdict } = question.mark
  return (
    <li id={`question-${index + 1}`} className="card grid gap-4 p-5" data-verdict={verdict}>
      <div className="flex items-center justify-between gap-3">
        <span className="text-quiet">{reader.number(index + 1)}</span>
        <VerdictSign verdict={verdict} t={t} />
      </div>
      <h3 lang={article.language}>
        <Stem text={inDigits(question.stem, reader)} direction={article.direction} gap="…" />
      </h3>
      <AnswerReview question={question} article={article} reader={reader} t={t} />
      <MarkRemark remark={question.remark} number={reader.number} t={t} />
      {question.explanation ? (
        <p dir={article.direction} lang={article.language}>
          {inDigits(question.explanation, reader)}
        </p>
      ) : null}
      {question.evidence.map((evidence, nth) => (
        <figure key={`${evidence.start}-${evidence.end}`} className="grid gap-1">
          <figcaption className="font-semibold">{t('evidence')}</figcaption>
          <blockquote dir={article.direction} lang={article.language} className="font-reading text-xl leading-loose">
            <mark className="evidence">{inDigits(evidence.text, reader)}</mark>
          </blockquote>
          <a href={`#${evidenceId(index, nth)}`} className="w-fit py-2">
            {t('inArticle')}
          </a>
        </figure>
      ))}
    </li>
  )
}
