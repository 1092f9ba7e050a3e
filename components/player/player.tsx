'use client'

import { type ReactNode, useEffect, useState } from 'react'
import type { PublicQuestion } from '@/quiz'
import { ActionBar } from './action-bar'
import { isAnswered, type Saved } from './answer-state'
import type { Sentence } from './controls/control'
import { FinishNotice } from './finish-notice'
import { QuestionMarks } from './marks'
import { QuestionCard } from './question-card'
import { useAnswers } from './use-answers'
import { useArticlePlace } from './use-article-place'
import { useFinish } from './use-finish'
import type { PlayerWords } from './words'

interface Props {
  readonly attemptId: string
  /** Address of the attempt's page, and of its result. */
  readonly path: string
  readonly resultPath: string
  readonly questions: readonly PublicQuestion[]
  readonly saved: readonly Saved[]
  readonly sentences: readonly Sentence[]
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  readonly startAt: number
  readonly words: PlayerWords
  /** Saves a posted form and goes where its button says: the way without a script. */
  readonly saveForm: (form: FormData) => Promise<void>
  readonly children: ReactNode
}

/** Taking a quiz: one question at a time, the article in sight, each answer on its way as it is given. */
export function Player(props: Props) {
  const { attemptId, path, questions, words } = props
  const { answers, give } = useAnswers(attemptId, questions, props.saved)
  const finish = useFinish(attemptId, props.resultPath, answers, words.waitingForNetwork)
  const [at, setAt] = useState(props.startAt)
  useArticlePlace()
  // A form that was posted before the script was ready turns the page on the server.
  useEffect(() => setAt(props.startAt), [props.startAt])
  useEffect(() => window.history.replaceState(null, '', `${path}?q=${at + 1}`), [at, path])

  const rows = questions.flatMap((question, index) => {
    const answer = answers[question.id]
    return answer ? [{ question, answer, title: words.titles[index] ?? '', isAnswered: isAnswered(answer) }] : []
  })
  const row = rows[at]
  if (!row) return null
  const received = rows.filter((each) => each.isAnswered && each.answer.delivery === 'received').length
  const left = rows.filter((each) => !each.isAnswered).length

  return (
    <div className="player grid gap-8 pt-4 lg:grid-cols-[3fr_2fr] lg:pt-8">
      <section id="question" className="player-question">
        <QuestionMarks
          heading={words.questions}
          at={at}
          go={setAt}
          marks={rows.map((each, index) => ({
            href: `${path}?q=${index + 1}`,
            shown: words.numbers[index] ?? '',
            label: `${each.title}: ${each.isAnswered ? words.answered : words.unanswered}`,
            isAnswered: each.isAnswered,
          }))}
        />
        <p aria-live="polite" className="text-quiet" data-received={received}>
          {words.received[received]}
        </p>
        <form action={props.saveForm} className="grid gap-5">
          <input type="hidden" name="question" value={row.question.id} />
          <input type="hidden" name="type" value={row.question.type} />
          <input type="hidden" name="at" value={at + 1} />
          <QuestionCard
            question={row.question}
            title={row.title}
            answer={row.answer}
            give={(response, isTyping) => give(row.question.id, response, isTyping)}
            words={words}
            language={props.language}
            direction={props.direction}
            sentences={props.sentences}
          />
          <ActionBar
            words={words}
            isFirst={at === 0}
            isLast={at === rows.length - 1}
            isFinishing={finish.isFinishing}
            turn={(step) => (step === 'finish' ? finish.begin() : setAt(step === 'next' ? at + 1 : at - 1))}
          />
        </form>
        {at === rows.length - 1 ? <FinishNotice left={words.left[left]} finish={finish} words={words} /> : null}
      </section>
      <section id="article" aria-label={words.article} className="player-article">
        {props.children}
        <a href="#question" className="button button-primary sticky bottom-4 mt-6 w-full lg:hidden">
          {words.toQuestion}
        </a>
      </section>
    </div>
  )
}
