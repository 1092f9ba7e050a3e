'use client'

import { SubmitLine } from '../forms/submit-line'
import { type FormAction, useKeptForm } from '../forms/use-kept-form'

/** A question of an import, as it is looked at. */
export interface ShownRow {
  readonly number: number
  readonly label: string
  readonly about: string
  readonly stem: string
  readonly direction: 'rtl' | 'ltr' | 'auto'
  readonly lines: readonly { readonly text: string; readonly isRight: boolean | null }[]
  /** Whether it is ticked before anybody chose. */
  readonly isTaken: boolean
  /** Why it cannot be taken; none for what can. */
  readonly problems: readonly string[]
  readonly notes: readonly string[]
}

interface Labels {
  readonly heading: string
  readonly first: string
  readonly take: string
  readonly taking: string
  readonly hint: string
  readonly notTaken: string
  readonly right: string
}

interface Props {
  readonly action: FormAction
  /** Where the questions go; null before that is chosen, when nothing can be taken. */
  readonly target: string | null
  readonly rows: readonly ShownRow[]
  readonly labels: Labels
}

function Row({ row, isOpen, labels }: { row: ShownRow; isOpen: boolean; labels: Labels }) {
  const { number, label, about, stem, direction, lines, isTaken, problems, notes } = row
  return (
    <li className="card grid gap-2 p-4">
      <div className="flex items-start gap-3">
        {isOpen ? (
          <span className="flex size-11 shrink-0 items-center justify-center">
            <input
              type="checkbox"
              name="take"
              value={number}
              aria-label={label}
              aria-describedby={`about-${number}`}
              defaultChecked={isTaken}
              disabled={problems.length > 0}
              className="size-5 accent-accent"
            />
          </span>
        ) : null}
        <div className="grid min-w-0 grow gap-2">
          <p id={`about-${number}`} className="text-quiet">
            {about}
          </p>
          <p dir={direction} className="font-reading text-lg leading-relaxed whitespace-pre-line wrap-anywhere">
            {stem}
          </p>
          <ul className="grid gap-1" dir={direction}>
            {lines.map(({ text, isRight }) => (
              <li key={text} className="flex items-baseline gap-2">
                {isRight ? (
                  <span className="shrink-0 text-correct">
                    <span aria-hidden="true">✓</span>
                    <span className="sr-only">{labels.right}</span>
                  </span>
                ) : null}
                <span dir={direction} className="min-w-0 font-reading whitespace-pre-line wrap-anywhere">
                  {text}
                </span>
              </li>
            ))}
          </ul>
          {problems.length > 0 ? (
            <div className="text-wrong">
              <p className="font-semibold">{labels.notTaken}</p>
              {problems.map((problem) => (
                <p key={problem}>{problem}</p>
              ))}
            </div>
          ) : null}
          {notes.map((note) => (
            <p key={note} className="border-s-2 border-line ps-3 text-quiet">
              {note}
            </p>
          ))}
        </div>
      </div>
    </li>
  )
}

/** The questions of a file, each with what there is to say of it; the ticked ones are taken all together. */
export function TakeForm({ action, target, rows, labels }: Props) {
  const { state, isPending, form } = useKeptForm(action)
  return (
    <form {...form} className="grid gap-5" aria-labelledby="choose">
      <div className="grid gap-1">
        <h2 id="choose" className="text-xl font-semibold">
          {labels.heading}
        </h2>
        <p className="text-quiet">{target ? labels.hint : labels.first}</p>
      </div>
      <input type="hidden" name="target" value={target ?? ''} />
      <ul className="grid gap-4">
        {rows.map((row) => (
          <Row key={`${target} ${row.number}`} row={row} isOpen={target !== null} labels={labels} />
        ))}
      </ul>
      {target ? (
        <SubmitLine label={labels.take} pendingLabel={labels.taking} isPending={isPending} problem={state?.message} />
      ) : null}
    </form>
  )
}
