'use client'

import { type ReactNode, type Ref, useEffect, useRef } from 'react'
import type { PublicQuestion, Response } from '@/quiz'
import type { AnswerState } from './answer-state'
import { CONTROLS } from './controls/by-type'
import type { Sentence } from './controls/control'
import { GapInStem } from './controls/gap-in-stem'
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
  readonly choosesInArticle?: boolean
  /** Beside the title: what can be done with the question besides answering it. */
  readonly aside?: ReactNode
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
export function QuestionCard({ question, title, answer, isClosed, give, words, aside, ...article }: Props) {
  const heading = useFocusOnChange(question.id)
  const Control = CONTROLS[question.type]
  const control = { question, response: answer.response, give, labels: words, ...article }
  const isTypedGap = question.type === 'gap' && question.options.length === 0
  const stem = (
    <Stem
      text={question.stem}
      direction={article.direction}
      language={article.language}
      gap={words.gap}
      filling={question.type === 'gap' ? <GapInStem key={question.id} {...control} /> : undefined}
    />
  )
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h1 ref={heading} tabIndex={-1} className="text-quiet outline-none">
          {title}
        </h1>
        {aside}
      </div>
      <fieldset disabled={isClosed} className="grid min-w-0 gap-3">
        {/* A field may not name the group it is in, so the sentence with a field in it stands below the name. */}
        <legend className={isTypedGap ? 'mb-2 w-full text-quiet' : 'mb-4 w-full'}>
          {isTypedGap ? words.gapHint : stem}
        </legend>
        {isTypedGap ? stem : null}
        <Control key={question.id} {...control} />
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
