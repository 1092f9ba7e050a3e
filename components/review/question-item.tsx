'use client'

import type { DragEvent, MouseEvent } from 'react'
import { Stem } from '../player/stem'
import { useDesk } from './desk'
import { QuestionActions } from './question-actions'
import { QuestionDetails } from './question-details'
import type { ShownQuestion } from './shown'
import type { Dragging } from './use-dragging'

interface Props {
  readonly question: ShownQuestion
  readonly place: number
  readonly dragging: Dragging
}

function Badges({ question }: { readonly question: ShownQuestion }) {
  const { words } = useDesk()
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-quiet">
      <span>
        {question.type} · {question.process}
      </span>
      {question.warnings ? (
        <span className="rounded-soft bg-evidence px-2 text-ink">
          <span aria-hidden="true">⚠ </span>
          {question.warnings}
        </span>
      ) : null}
      {question.kept ? (
        <span className="rounded-soft bg-correct-ground px-2 text-correct">
          <span aria-hidden="true">✓ </span>
          {words.kept}
        </span>
      ) : null}
    </p>
  )
}

/** One question of the list; it opens in place. */
export function QuestionItem({ question, place, dragging }: Props) {
  const { words, open, choose, path, language, direction } = useDesk()
  const isOpen = open === question.id
  const toggle = (event: MouseEvent) => {
    event.preventDefault()
    choose(isOpen ? null : question.id)
  }
  const target = {
    onDragOver: (event: DragEvent) => dragging.over(event, place),
    onDrop: (event: DragEvent) => dragging.drop(event, place),
  }
  return (
    <li
      id={`question-${question.id}`}
      data-question={question.id}
      data-kept={question.kept}
      className={`card grid gap-4 p-4 ${isOpen ? 'border-accent' : ''} ${dragging.at === place ? 'border-t-4 border-t-accent' : ''}`}
      {...target}
    >
      <div className="flex items-start gap-3">
        <span
          aria-hidden="true"
          title={words.drag}
          draggable
          onDragStart={(event) => dragging.start(event, question.id)}
          onDragEnd={dragging.end}
          className="hidden cursor-grab px-1 py-2 text-quiet select-none lg:block"
        >
          ⠿
        </span>
        <div className="grid min-w-0 grow gap-1">
          <h3>
            <a
              href={`${path}?q=${question.id}#question-${question.id}`}
              aria-expanded={isOpen}
              onClick={toggle}
              className="block min-h-11 text-ink no-underline"
            >
              <span className="block text-base text-quiet">{question.title}</span>
              <span className="question-stem" lang={language}>
                <Stem text={question.stem} direction={direction} gap={words.gap} />
              </span>
            </a>
          </h3>
          <Badges question={question} />
        </div>
      </div>
      {isOpen ? (
        <>
          <QuestionActions question={question} place={place} />
          <QuestionDetails question={question} />
        </>
      ) : null}
    </li>
  )
}
