'use client'

import { type ReactNode, useMemo } from 'react'
import type { PublicQuestion, Response } from '@/quiz'
import { type Choosing, ChoosingContext } from '../reading/choosing'
import type { AnswerState } from './answer-state'
import { chosenStart } from './controls/evidence'
import type { PlayerWords } from './words'

interface Props {
  readonly question: PublicQuestion
  readonly answer: AnswerState
  readonly isClosed: boolean
  readonly give: (response: Response) => void
  readonly words: PlayerWords
  readonly children: ReactNode
}

/**
 * On a phone article and question take turns: what was chosen in the article leads back to the question. So it does
 * everywhere for whoever chose with the keyboard, and would have a long way back.
 */
function returnToQuestion(withKeyboard: boolean): void {
  if (window.location.hash === '#article' && window.matchMedia('(width < 64rem)').matches) {
    window.location.hash = 'question'
  }
  if (withKeyboard) {
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#question a[href="#article"]')?.focus())
  }
}

/** The article beside the question, or behind it; its sentences can be pointed at where the question asks for one. */
export function ArticleSide({ question, answer, isClosed, give, words, children }: Props) {
  const isAsked = question.type === 'select-evidence' && !isClosed
  const { stem } = question
  const chosen = chosenStart(answer.response)
  const choosing = useMemo<Choosing | null>(
    () =>
      isAsked
        ? {
            stem,
            hint: words.evidenceHint,
            chosen,
            choose: ({ start, end }, withKeyboard) => {
              give({ start, end })
              returnToQuestion(withKeyboard)
            },
          }
        : null,
    [isAsked, stem, words, chosen, give],
  )
  return (
    <section id="article" aria-label={words.article} className="player-article">
      <ChoosingContext value={choosing}>{children}</ChoosingContext>
      <a href="#question" className="button button-primary sticky bottom-4 mt-6 w-full lg:hidden">
        {words.toQuestion}
      </a>
    </section>
  )
}
