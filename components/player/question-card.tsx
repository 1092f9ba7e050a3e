'use client'

import { type Ref, useEffect, useRef } from 'react'
import type { PublicQuestion, Response } from '@/quiz'
import type { AnswerState } from './answer-state'
import { CONTROLS } from './controls/by-type'
import type { Sentence } from './controls/control'
import { Stem } from './stem'
import type { PlayerWords } from './words'

interface Props {
  readonly question: PublicQuestion
  readonly title: string
  readonly answer: AnswerState
  /** Nothing can be answered: time stands still, or the answer has been shown. */
  readonly isClosed: boolean
  readonly give: (response: Response, isTyping?: boolean) => void
  readonly words: PlayerWords
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  readonly sentences: readonly Sentence[]
}

/** Moves the focus to what has just been turned to, but not when the page opens. */
function useFocusOnChange(of: string): Ref<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(of)
  useEffect(() => {
    if (shown.current !== of) heading.current?.focus()
    shown.current = of
  }, [of])
  return heading
}

/** One question: its number, its stem, its way of answering and what has become of the answer. */
export function QuestionCard({ question, title, answer, isClosed, give, words, ...article }: Props) {
  const heading = useFocusOnChange(question.id)
  const Control = CONTROLS[question.type]
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="text-quiet outline-none">
        {title}
      </h1>
      <fieldset disabled={isClosed} className="grid min-w-0 gap-3" lang={article.language}>
        <legend className="mb-4 w-full">
          <Stem text={question.stem} direction={article.direction} gap={words.gap} />
        </legend>
        <Control
          key={question.id}
          question={question}
          response={answer.response}
          give={give}
          labels={words}
          {...article}
        />
      </fieldset>
      <p
        role="status"
        data-delivery={answer.delivery}
        className={answer.delivery === 'refused' ? 'text-wrong' : 'text-quiet'}
      >
        {answer.delivery === 'received' ? <span aria-hidden="true">✓ </span> : null}
        {answer.problem ?? words.states[answer.delivery]}
      </p>
    </>
  )
}
