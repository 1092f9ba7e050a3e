'use client'

import type { SheetMarking } from '@/lib/question-sheet'
import { useEditor } from './editor-context'

/** Changes what is particular to marking. */
export function useMarking() {
  const { sheet, change } = useEditor()
  return {
    marking: sheet.marking,
    changeMarking: (patch: Partial<SheetMarking>) => change({ marking: { ...sheet.marking, ...patch } }),
  }
}

interface BoxProps {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

export function Box({ name, label, hint, isOn, onChange }: BoxProps) {
  return (
    <label className="flex min-h-12 items-start gap-3 py-2">
      <input
        type="checkbox"
        name={name}
        value="on"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className="mt-1 size-5 shrink-0 accent-accent"
      />
      <span className="grid gap-1">
        <span>{label}</span>
        <span className="text-quiet">{hint}</span>
      </span>
    </label>
  )
}
