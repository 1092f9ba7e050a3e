'use client'

import { memo, useState } from 'react'
import { formatNumber } from '@/i18n/digits'
import { fill } from '@/lib/fill'
import type { Distribution } from '@/quiz'
import { DistributionTable } from './distribution-table'
import type { LiveWords, QuestionWords } from './words'

export interface LiveQuestion {
  readonly id: string
  readonly stem: string
}

interface Props {
  readonly questions: readonly LiveQuestion[]
  readonly direction: string
  readonly language: string
  readonly answered: readonly number[]
  readonly participants: number
  /** Where the distribution of a question is, without the question's id. */
  readonly address: string
  readonly words: LiveWords & QuestionWords
}

type Loaded =
  | { readonly kind: 'none' | 'loading' | 'failed' }
  | { readonly kind: 'shown'; readonly spread: Distribution }

interface SpreadProps extends Pick<Props, 'words' | 'direction' | 'language'> {
  readonly address: string
  readonly question: string
}

/** The distribution of one question: asked for only when it is opened, and again only by its button. */
const Spread = memo(function Spread({ address, question, words, direction, language }: SpreadProps) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'none' })
  const load = async () => {
    setLoaded((before) => (before.kind === 'shown' ? before : { kind: 'loading' }))
    const spread = await fetch(address)
      .then((reply) => (reply.ok ? (reply.json() as Promise<Distribution>) : null))
      .catch(() => null)
    setLoaded(spread ? { kind: 'shown', spread } : { kind: 'failed' })
  }
  return (
    <details onToggle={(event) => (event.currentTarget.open ? void load() : setLoaded({ kind: 'none' }))}>
      <summary className="flex min-h-11 w-fit cursor-pointer items-center text-accent underline">
        {words.show}
        <span className="sr-only">: {question}</span>
      </summary>
      <div className="grid gap-3 py-2">
        <p role="status" className="text-quiet empty:hidden">
          {loaded.kind === 'loading' ? words.loading : loaded.kind === 'failed' ? words.failed : ''}
        </p>
        {loaded.kind === 'shown' ? (
          <DistributionTable
            spread={loaded.spread}
            caption={question}
            words={words}
            direction={direction}
            language={language}
          />
        ) : null}
        <button type="button" className="button w-fit" onClick={() => void load()}>
          {words.again}
        </button>
      </div>
    </details>
  )
})

/** The questions of the quiz, how many answered each, and, only if asked, how their answers are spread. */
export function QuestionRows({ questions, direction, language, answered, participants, address, words }: Props) {
  const number = (value: number) => formatNumber(value, words.locale, words.digits)
  return (
    <ol className="grid gap-3">
      {questions.map((question, index) => {
        const title = fill(words.question, { n: number(index + 1) })
        const count = answered[index] ?? 0
        const line = fill(words.answeredBy, { k: number(count), all: number(participants) })
        return (
          <li key={question.id} className="card grid gap-2 p-4">
            <div className="grid items-center gap-x-6 gap-y-2 sm:grid-cols-[1fr_14rem]">
              <div className="min-w-0">
                <h3 className="text-sm font-semibold text-quiet">{title}</h3>
                <p dir={direction} lang={language} className="font-reading text-lg leading-relaxed wrap-anywhere">
                  {question.stem}
                </p>
              </div>
              <div className="grid gap-1.5">
                <p className="text-sm">{line}</p>
                <progress max={Math.max(1, participants)} value={count} className="bar" aria-label={line} />
              </div>
            </div>
            <Spread
              address={`${address}/${question.id}`}
              question={title}
              words={words}
              direction={direction}
              language={language}
            />
          </li>
        )
      })}
    </ol>
  )
}
