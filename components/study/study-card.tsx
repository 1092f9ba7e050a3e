'use client'

import { useState } from 'react'
import type { PublicQuestion, Response } from '@/quiz'
import { CONTROLS } from '../player/controls/by-type'
import type { PlayerLabels, Sentence } from '../player/controls/control'
import { Stem } from '../player/stem'
import { useZone } from '../use-zone'

interface Props {
  readonly cardId: string
  readonly meeting: number
  readonly question: PublicQuestion
  readonly sentences: readonly Sentence[]
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  readonly labels: PlayerLabels
  readonly words: { readonly easy: string; readonly check: string; readonly giveUp: string }
  /** Beyond the day's session. */
  readonly isMore: boolean
  readonly action: (form: FormData) => Promise<void>
}

/** One question of the day's practice, as a plain form: what is right is on the page that answers it. */
export function StudyCard({ cardId, meeting, question, labels, words, isMore, action, ...article }: Props) {
  const [response, setResponse] = useState<Response>(null)
  const zone = useZone()
  const Control = CONTROLS[question.type]
  const hidden = { card: cardId, meeting, question: question.id, type: question.type, zone: zone ?? '' }
  return (
    <form action={action} className="grid gap-5">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {isMore ? <input type="hidden" name="more" value="1" /> : null}
      <fieldset className="grid min-w-0 gap-3" lang={article.language}>
        <legend className="mb-4 w-full">
          <Stem text={question.stem} direction={article.direction} gap={labels.gap} />
        </legend>
        <Control question={question} response={response} give={setResponse} labels={labels} {...article} />
      </fieldset>
      <label className="flex min-h-12 items-center gap-3">
        <input type="checkbox" name="easy" value="1" className="size-5 shrink-0 accent-accent" />
        {words.easy}
      </label>
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="go" value="answer" className="button button-primary">
          {words.check}
        </button>
        <button type="submit" name="go" value="show" className="button">
          {words.giveUp}
        </button>
      </div>
    </form>
  )
}
