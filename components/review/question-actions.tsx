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
  const step = (value: string, label: string, isPossible = true) => (
    <button type="submit" name="do" value={value} disabled={!isPossible} className="button button-small">
      {label}
    </button>
  )
  return (
    <section aria-label={words.actions}>
      <StepForm question={id} className="flex flex-wrap gap-2">
        {kept ? step('unkeep', words.unkeep) : step('keep', words.keep)}
        <a href={`${path}/questions/${id}`} className="button button-small">
          {words.edit}
        </a>
        {step('reject', words.reject)}
        {question.evidence.length > 0 ? step('same-sentence', words.sameSentence) : null}
        {step('other-kind', words.otherKind)}
        {step('up', words.up, place > 0)}
        {step('down', words.down, place < questions.length - 1)}
      </StepForm>
    </section>
  )
}
