'use client'

import { useDesk } from './desk'
import type { ShownQuestion } from './shown'
import { StepForm } from './step-form'

interface Props {
  readonly question: ShownQuestion
  readonly place: number
}

/** What can be done with an open question; each button is a step that is saved at once. */
export function QuestionActions({ question, place }: Props) {
  const { words, questions, path } = useDesk()
  const { id, kept } = question
  const step = (value: string, label: string) => (
    <button type="submit" name="do" value={value} className="button button-small">
      {label}
    </button>
  )
  const move = (to: number, label: string, isPossible: boolean) => (
    <StepForm question={id}>
      <input type="hidden" name="to" value={to} />
      <button type="submit" name="do" value="move" disabled={!isPossible} className="button button-small">
        {label}
      </button>
    </StepForm>
  )
  return (
    <section aria-label={words.actions} className="flex flex-wrap gap-2">
      <StepForm question={id} className="contents">
        {kept ? step('unkeep', words.unkeep) : step('keep', words.keep)}
        <a href={`${path}/questions/${id}`} className="button button-small">
          {words.edit}
        </a>
        {step('reject', words.reject)}
        {question.evidence.length > 0 ? step('same-sentence', words.sameSentence) : null}
        {step('other-kind', words.otherKind)}
      </StepForm>
      {move(place - 1, words.up, place > 0)}
      {move(place + 1, words.down, place < questions.length - 1)}
    </section>
  )
}
