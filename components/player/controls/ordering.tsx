'use client'

import { useRef, useState } from 'react'
import { fill } from '@/lib/fill'
import { placeField } from '@/lib/response-fields'
import { useScript } from '../../use-script'
import type { ControlProps } from './control'
import { movedTo, orderIn } from './order'
import { SelectField } from './select-field'
import { type Drag, useRowDrag } from './use-row-drag'

/** Without a script: a place for each entry. */
function PlaceFields({ question, response, labels, language, direction }: ControlProps) {
  const given = Array.isArray(response) ? (response as string[]) : []
  const places = question.options.map((_, index) => ({ value: String(index), label: labels.numbers[index] ?? '' }))
  return question.options.map((option) => (
    <div key={option.id} dir={direction} className="card grid gap-2 px-4 py-3">
      <span dir={direction} lang={language} className="font-reading text-xl leading-relaxed wrap-anywhere">
        {option.text}
      </span>
      <SelectField
        name={placeField(option.id)}
        label={labels.place.replace('{entry}', option.text)}
        value={given.includes(option.id) ? String(given.indexOf(option.id)) : ''}
        empty={labels.choose}
        choices={places}
        onChoose={() => {}}
      />
    </div>
  ))
}

function lookOf(index: number, drag: Drag | null): 'held' | 'before' | 'after' | undefined {
  if (drag?.from === index) return 'held'
  if (drag?.over !== index) return undefined
  return drag.over < drag.from ? 'before' : 'after'
}

/** With a script: a list to be put in order by dragging, by two buttons, or by the arrow keys on the handle. */
function Rows({ question, response, give, labels, language, direction }: ControlProps) {
  const list = useRef<HTMLOListElement>(null)
  const [said, say] = useState('')
  const isGiven = Array.isArray(response) && response.length > 0
  const order = orderIn(response, question.options)
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? ''
  const move = (from: number, to: number) => {
    const id = order[from]
    if (id === undefined || to < 0 || to >= order.length) return
    give(movedTo(order, from, to))
    const [n, total] = [labels.numbers[to] ?? '', labels.numbers[order.length - 1] ?? '']
    say(fill(labels.moved, { entry: textOf(id), n, total }))
  }
  const { drag, take } = useRowDrag(list, move)
  return (
    <>
      <ol ref={list} dir={direction} className="grid gap-2">
        {order.map((id, index) => (
          <li key={id} data-drag={lookOf(index, drag)} className="order-row card">
            {isGiven ? <input type="hidden" name={placeField(id)} value={index} /> : null}
            <button
              type="button"
              aria-label={labels.drag.replace('{entry}', textOf(id))}
              aria-describedby="order-hint"
              onPointerDown={(event) => take(event, index)}
              onKeyDown={(event) => {
                const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
                if (step === undefined) return
                event.preventDefault()
                move(index, index + step)
              }}
              className="order-handle"
            >
              <span aria-hidden="true">⠿</span>
            </button>
            <span className="min-w-0 grow py-2 font-reading text-xl leading-relaxed wrap-anywhere">
              <span className="me-2 font-interface font-semibold text-quiet">{labels.numbers[index]}</span>
              <bdi dir={direction} lang={language}>
                {textOf(id)}
              </bdi>
            </span>
            <span className="flex shrink-0">
              {[
                { to: index - 1, label: labels.moveUp, sign: '↑' },
                { to: index + 1, label: labels.moveDown, sign: '↓' },
              ].map(({ to, label, sign }) => (
                <button
                  key={sign}
                  type="button"
                  aria-label={label.replace('{entry}', textOf(id))}
                  // Kept in reach of the keyboard at either end, where a disabled one would lose the focus.
                  aria-disabled={to < 0 || to >= order.length}
                  onClick={() => move(index, to)}
                  className="order-step"
                >
                  <span aria-hidden="true">{sign}</span>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      {isGiven ? null : (
        <button type="button" onClick={() => give(order)} className="button">
          {labels.orderStands}
        </button>
      )}
    </>
  )
}

/** Entries to put in order; the order they are shown in is no answer until it is touched or said to be right. */
export function OrderingControl(props: ControlProps) {
  const hasScript = useScript()
  return (
    <>
      <p id="order-hint" className="text-quiet">
        {hasScript ? props.labels.orderHint : props.labels.placeHint}
      </p>
      {hasScript ? <Rows {...props} /> : <PlaceFields {...props} />}
    </>
  )
}
