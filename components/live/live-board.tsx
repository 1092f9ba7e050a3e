'use client'

import type { ReactNode } from 'react'
import type { FormAction } from '@/components/forms/use-kept-form'
import type { Board } from '@/quiz'
import { ConnectionLine } from './connection-line'
import { Controls } from './controls'
import { Manage } from './manage'
import { type LiveQuestion, QuestionRows } from './question-rows'
import { Summary } from './summary'
import { calledOn, Tile } from './tile'
import { useBoard } from './use-board'
import type { ControlWords, LiveWords, ManageWords, QuestionWords } from './words'

interface Props {
  readonly initial: Board
  /** Of the assignment's routes, without a slash at the end. */
  readonly address: string
  readonly questions: readonly LiveQuestion[]
  readonly direction: string
  readonly language: string
  readonly words: LiveWords & ControlWords
  readonly questionWords: QuestionWords
  readonly manageWords: ManageWords
  readonly headings: { readonly participants: string; readonly questions: string }
  readonly run: FormAction
  readonly rename: FormAction
  readonly remove: FormAction
  /** What stands where nobody has joined yet. */
  readonly empty: ReactNode
}

/** The teacher's own view: everybody with what can be done about them, and every question. */
export function LiveBoard(props: Props) {
  const { address, words, manageWords, headings } = props
  const { board, connection } = useBoard(props.initial, `${address}/events`)
  return (
    <div className="grid gap-8">
      <ConnectionLine connection={connection} words={words} />
      <Controls head={board.head} words={words} run={props.run} />
      <section aria-labelledby="participants" className="grid gap-4">
        <h2 id="participants" className="text-xl font-semibold">
          {headings.participants}
        </h2>
        {board.tiles.length === 0 ? props.empty : <Summary board={board} words={words} />}
        <ul className="board-tiles">
          {board.tiles.map((tile) => (
            <Tile key={tile.id} tile={tile} words={words}>
              <Manage
                participantId={tile.id}
                name={tile.name}
                called={calledOn(tile, words)}
                words={manageWords}
                rename={props.rename}
                remove={props.remove}
              />
            </Tile>
          ))}
        </ul>
      </section>
      <section aria-labelledby="questions" className="grid gap-4">
        <h2 id="questions" className="text-xl font-semibold">
          {headings.questions}
        </h2>
        <p className="text-quiet">{props.questionWords.warning}</p>
        <QuestionRows
          questions={props.questions}
          direction={props.direction}
          language={props.language}
          answered={board.answered}
          participants={board.tiles.length}
          address={`${address}/distribution`}
          words={{ ...words, ...props.questionWords }}
        />
      </section>
    </div>
  )
}
