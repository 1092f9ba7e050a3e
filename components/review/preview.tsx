'use client'

import { type ReactNode, useCallback, useState } from 'react'
import type { PublicQuestion, Response } from '@/quiz'
import { isAnswered } from '../player/answer-state'
import { ArticleSide } from '../player/article-side'
import type { Sentence } from '../player/controls/control'
import { QuestionMarks } from '../player/marks'
import { QuestionCard } from '../player/question-card'
import type { PlayerWords } from '../player/words'

interface Props {
  readonly path: string
  readonly questions: readonly PublicQuestion[]
  readonly sentences: readonly Sentence[]
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  readonly startAt: number
  readonly words: PlayerWords
  readonly children: ReactNode
}

/** A quiz as a student meets it; what is answered here goes nowhere. */
export function PreviewPlayer({ path, questions, words, startAt, children, ...article }: Props) {
  const [at, setAt] = useState(startAt)
  const [given, setGiven] = useState<Readonly<Record<string, Response>>>({})
  const answerTo = (id: string) => ({ response: given[id] ?? null, sequence: 0, delivery: 'idle' as const })
  const question = questions[at]
  const id = question?.id ?? ''
  const give = useCallback((response: Response) => setGiven((before) => ({ ...before, [id]: response })), [id])
  if (!question) return null
  return (
    <div className="player grid gap-8 pt-4 lg:grid-cols-[3fr_2fr]">
      <section id="question" className="player-question">
        <QuestionMarks
          heading={words.questions}
          at={at}
          go={setAt}
          marks={questions.map(({ id }, index) => ({
            href: `${path}?n=${index + 1}`,
            shown: words.numbers[index] ?? '',
            label: words.titles[index] ?? '',
            isAnswered: isAnswered(answerTo(id)),
          }))}
        />
        <QuestionCard
          question={question}
          title={words.titles[at] ?? ''}
          answer={answerTo(question.id)}
          give={give}
          words={words}
          isClosed={false}
          choosesInArticle
          {...article}
        />
        <div className="flex gap-2">
          <button type="button" className="button grow" disabled={at === 0} onClick={() => setAt(at - 1)}>
            {words.previous}
          </button>
          <a href="#article" className="button grow lg:hidden">
            {words.article}
          </a>
          <button
            type="button"
            className="button button-primary grow"
            disabled={at === questions.length - 1}
            onClick={() => setAt(at + 1)}
          >
            {words.next}
          </button>
        </div>
      </section>
      <ArticleSide question={question} answer={answerTo(question.id)} isClosed={false} give={give} words={words}>
        {children}
      </ArticleSide>
    </div>
  )
}
