import Link from 'next/link'
import type { Figures, ResultsWords } from './figures'

export interface MissedQuestion {
  readonly id: string
  readonly number: number
  readonly stem: string
  readonly missed: number
  readonly counted: number
  readonly facility: number
  /** The sentences it hangs on. */
  readonly evidence: readonly string[]
  readonly wrong: { readonly text: string; readonly count: number } | null
  /** The weightiest thing to say of it; null where there is none. */
  readonly verdict: string | null
  readonly href: string
}

interface Props {
  readonly t: ResultsWords
  readonly figures: Figures
  readonly questions: readonly MissedQuestion[]
  readonly direction: string
  readonly language: string
}

/** The questions that most of the class missed, each with what it hangs on. */
export function MissedList({ t, figures, questions, direction, language }: Props) {
  const { number, percent, inDigits } = figures
  const quoted = { dir: direction, lang: language }
  return (
    <ol className="grid gap-4">
      {questions.map((question) => (
        <li key={question.id} className="card grid gap-3 p-5" data-missed={question.number}>
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="font-semibold text-wrong">
              {t('missed.of', { n: number(question.missed), total: number(question.counted) })}
            </span>
            <span className="text-quiet">{t('missed.facility', { share: percent(question.facility) })}</span>
          </p>
          <h3 {...quoted} className="text-lg leading-relaxed font-semibold">
            {number(question.number)}. {inDigits(question.stem)}
          </h3>
          {question.evidence.map((text) => (
            <blockquote key={text} {...quoted} className="font-reading text-xl leading-loose">
              <mark className="evidence">{inDigits(text)}</mark>
            </blockquote>
          ))}
          {question.wrong ? (
            <p>{t('missed.wrong', { option: inDigits(question.wrong.text), n: number(question.wrong.count) })}</p>
          ) : null}
          {question.verdict ? <p className="font-semibold">{question.verdict}</p> : null}
          <p className="screen-only">
            <Link href={question.href} className="inline-flex min-h-11 items-center">
              {t('missed.open', { n: number(question.number) })}
            </Link>
          </p>
        </li>
      ))}
    </ol>
  )
}
