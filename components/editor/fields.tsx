'use client'

import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { useEditor } from './editor-context'

/** Why a field was not accepted, tied to it by its id. */
export function Problem({ field }: { readonly field: string }) {
  const { problemOf, idOf } = useEditor()
  const problem = problemOf(field)
  return problem ? (
    <p id={`${idOf(field)}-problem`} className="text-wrong">
      {problem}
    </p>
  ) : null
}

/** What describes a field to a screen reader: its hint and what is wrong with it. */
export function useDescription(field: string, hint = false) {
  const { problemOf, idOf } = useEditor()
  const isWrong = problemOf(field) !== undefined
  const ids = [hint ? `${idOf(field)}-hint` : '', isWrong ? `${idOf(field)}-problem` : ''].filter(Boolean)
  return { 'aria-describedby': ids.join(' ') || undefined, 'aria-invalid': isWrong || undefined }
}

interface TextProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly rows?: number
  readonly value: string
  readonly onChange: (value: string) => void
  /** Where Enter leads instead of making a line of its own. */
  readonly onEnter?: () => void
  /** Whether what stands above says already what it is. */
  readonly isNamed?: boolean
  readonly inputRef?: Ref<HTMLTextAreaElement>
  readonly children?: ReactNode
}

const MOST_LETTERS = 10_000

/** Words in the article's language, in a field that grows with them. */
export function WordsField({ name, label, hint, rows = 1, value, onChange, onEnter, ...more }: TextProps) {
  const { article, idOf } = useEditor()
  const description = useDescription(name, hint !== undefined)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!onEnter || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={idOf(name)} className={more.isNamed ? 'sr-only' : 'font-semibold'}>
        {label}
      </label>
      {hint ? (
        <p id={`${idOf(name)}-hint`} className="text-quiet">
          {hint}
        </p>
      ) : null}
      <textarea
        ref={more.inputRef}
        id={idOf(name)}
        name={name}
        rows={rows}
        dir={article.direction}
        lang={article.language}
        maxLength={MOST_LETTERS}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        className="field field-sizing-content font-reading text-lg leading-relaxed aria-invalid:border-wrong"
        {...description}
      />
      {more.children}
      <Problem field={name} />
    </div>
  )
}

interface GroupProps {
  readonly field: string
  readonly legend: string
  readonly hint?: string
  readonly children: ReactNode
}

/** Fields that belong together, with what is wrong with them as a whole. */
export function Group({ field, legend, hint, children }: GroupProps) {
  const { idOf } = useEditor()
  const { 'aria-describedby': described, 'aria-invalid': isWrong } = useDescription(field, hint !== undefined)
  return (
    <fieldset
      id={idOf(field)}
      tabIndex={-1}
      aria-describedby={described}
      data-invalid={isWrong}
      className="grid min-w-0 gap-3"
    >
      <legend className="mb-1 font-semibold">{legend}</legend>
      {hint ? (
        <p id={`${idOf(field)}-hint`} className="-mt-2 text-quiet">
          {hint}
        </p>
      ) : null}
      <Problem field={field} />
      {children}
    </fieldset>
  )
}
