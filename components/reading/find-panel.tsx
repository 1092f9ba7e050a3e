'use client'

import { useEffect, useId, useMemo, useState } from 'react'
import { formatNumber } from '@/i18n/digits'
import { fill } from '@/lib/fill'
import type { Shade } from '../article-text'
import { findAll, folded } from './find'
import { PanelRow } from './panel-row'
import type { ToolProps } from './tools'

/** Finding in the text: every place is lit, and one of them is gone through at a time. */
export default function FindPanel({ article, words, setShades, close }: ToolProps) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const field = useId()
  const within = useMemo(() => folded(article.text), [article.text])
  const found = useMemo(() => findAll(within, article.text.length, typed), [within, article.text, typed])
  const { reading, locale, digits } = words

  useEffect(() => {
    setShades(found.map((span, index): Shade => ({ ...span, kind: index === at ? 'found-now' : 'found' })))
  }, [found, at, setShades])

  const go = (step: number) => setAt((now) => (now + step + found.length) % Math.max(found.length, 1))
  const number = (value: number) => formatNumber(value, locale, digits)
  const count = fill(reading.findAt, { n: number(at + 1), total: number(found.length) })
  return (
    <PanelRow label={reading.findLabel} words={words} close={close}>
      <label htmlFor={field} className="sr-only">
        {reading.findLabel}
      </label>
      <input
        id={field}
        type="search"
        // biome-ignore lint/a11y/noAutofocus: whoever opens the search wants to type
        autoFocus
        dir="auto"
        value={typed}
        placeholder={reading.findLabel}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          go(event.shiftKey ? -1 : 1)
        }}
        className="field min-w-40 grow basis-40"
      />
      <p role="status" className="min-w-16 text-center text-quiet">
        {typed.trim() === '' ? '' : found.length > 0 ? count : reading.findNone}
      </p>
      <button
        type="button"
        disabled={found.length === 0}
        onClick={() => go(-1)}
        aria-label={reading.findPrevious}
        className="button min-w-12 px-2"
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        disabled={found.length === 0}
        onClick={() => go(1)}
        aria-label={reading.findNext}
        className="button min-w-12 px-2"
      >
        <span aria-hidden="true">↓</span>
      </button>
    </PanelRow>
  )
}
