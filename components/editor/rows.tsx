'use client'

import type { ReactNode } from 'react'
import { useEditor, useNumbered } from './editor-context'
import { newKey } from './sheet'

const MOST_ROWS = 12

interface Keyed {
  readonly key: string
}

interface RowsProps<T extends Keyed> {
  /** Name of the list, which its fields' names begin with. */
  readonly list: string
  /** The field of a row that is focused first: 'text'. */
  readonly first: string
  readonly rows: readonly T[]
  readonly blank: (key: string) => T
  readonly change: (rows: readonly T[]) => void
  /** Messages with `{n}`. */
  readonly labels: { readonly add: string; readonly remove: string; readonly up?: string; readonly down?: string }
  readonly children: (row: T, index: number, tools: RowTools<T>) => ReactNode
}

export interface RowTools<T> {
  readonly update: (patch: Partial<T>) => void
  /** To the next row, which is made where there is none. */
  readonly next: () => void
}

interface IconProps {
  readonly label: string
  readonly sign: string
  readonly id?: string
  readonly isOff?: boolean
  readonly onPress: () => void
}

function IconButton({ label, sign, id, isOff, onPress }: IconProps) {
  return (
    <button
      type="button"
      id={id}
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onPress}
      className="button min-w-12 px-0 text-xl"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}

function useRows<T extends Keyed>({ list, first, rows, blank, change }: Omit<RowsProps<T>, 'labels' | 'children'>) {
  const { focusNext } = useEditor()
  const nameAt = (index: number) => [list, index, first].filter((part) => part !== '').join('.')
  const add = () => {
    if (rows.length >= MOST_ROWS) return
    change([...rows, blank(newKey())])
    focusNext(nameAt(rows.length))
  }
  return {
    add,
    update: (index: number, patch: Partial<T>) =>
      change(rows.map((row, at) => (at === index ? { ...row, ...patch } : row))),
    next: (index: number) => (index + 1 < rows.length ? focusNext(nameAt(index + 1)) : add()),
    remove: (index: number) => {
      change(rows.filter((_, at) => at !== index))
      focusNext(rows.length > 1 ? nameAt(Math.min(index, rows.length - 2)) : `${list}.add`)
    },
    move: (index: number, by: 1 | -1) => {
      const others = rows.filter((_, at) => at !== index)
      const row = rows[index]
      if (row) change([...others.slice(0, index + by), row, ...others.slice(index + by)])
      focusNext(`${list}.${index + by}.${by === 1 ? 'down' : 'up'}`)
    },
  }
}

interface ButtonsProps {
  readonly list: string
  readonly index: number
  readonly count: number
  readonly labels: RowsProps<Keyed>['labels']
  readonly move: (index: number, by: 1 | -1) => void
  readonly remove: (index: number) => void
}

function RowButtons({ list, index, count, labels, move, remove }: ButtonsProps) {
  const { idOf } = useEditor()
  const numbered = useNumbered()
  const mover = (part: 'up' | 'down', label: string, isOff: boolean) => (
    <IconButton
      id={idOf(`${list}.${index}.${part}`)}
      label={numbered(label, index)}
      sign={part === 'up' ? '↑' : '↓'}
      isOff={isOff}
      onPress={() => move(index, part === 'up' ? -1 : 1)}
    />
  )
  return (
    <div className="flex gap-2">
      {labels.up ? mover('up', labels.up, index === 0) : null}
      {labels.down ? mover('down', labels.down, index === count - 1) : null}
      <IconButton label={numbered(labels.remove, index)} sign="✕" onPress={() => remove(index)} />
    </div>
  )
}

/** A list of rows that grows and shrinks. Its buttons need a script; without one it has the rows it has. */
export function Rows<T extends Keyed>({ labels, children, ...props }: RowsProps<T>) {
  const { isLive, idOf } = useEditor()
  const { rows, list } = props
  const { add, update, next, remove, move } = useRows(props)
  const shared = { list, count: rows.length, labels, move, remove }
  return (
    <>
      <ul className="grid gap-3">
        {rows.map((row, index) => (
          <li key={row.key} className="card flex flex-wrap items-start justify-end gap-3 p-3">
            <div className="grid min-w-52 flex-1 gap-2">
              {children(row, index, { update: (patch) => update(index, patch), next: () => next(index) })}
            </div>
            {isLive ? <RowButtons index={index} {...shared} /> : null}
          </li>
        ))}
      </ul>
      {isLive && rows.length < MOST_ROWS ? (
        <button type="button" id={idOf(`${list}.add`)} onClick={add} className="button justify-self-start">
          + {labels.add}
        </button>
      ) : null}
    </>
  )
}
