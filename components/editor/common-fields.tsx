'use client'

import { useRef } from 'react'
import { GAP } from '@/lib/gap'
import { withType } from './change-type'
import { useEditor } from './editor-context'
import { Group, WordsField } from './fields'
import { SentencePicker } from './sentence-picker'
import { PointsField, SelectField } from './small-fields'

/** The question itself; in a gap, with a button that puts the gap where the cursor is. */
export function StemField() {
  const { sheet, change, words, isLive } = useEditor()
  const { stem, gapHint, insertGap } = words.editor
  const input = useRef<HTMLTextAreaElement>(null)
  const isGap = sheet.type === 'gap'
  const insert = () => {
    const field = input.current
    if (!field) return
    const { selectionStart, selectionEnd, value } = field
    change({ stem: `${value.slice(0, selectionStart)}${GAP}${value.slice(selectionEnd)}` })
    field.focus()
    requestAnimationFrame(() => field.setSelectionRange(selectionStart + GAP.length, selectionStart + GAP.length))
  }
  return (
    <WordsField
      name="stem"
      label={stem}
      hint={isGap ? gapHint : undefined}
      rows={2}
      value={sheet.stem}
      onChange={(next) => change({ stem: next })}
      inputRef={input}
    >
      {isGap && isLive ? (
        <button type="button" onClick={insert} className="button mt-2 justify-self-start">
          {insertGap}
        </button>
      ) : null}
    </WordsField>
  )
}

/** The stretches of the article that prove the answer: sentences, or words quoted from it. */
export function EvidenceFields() {
  const { sheet, change, words } = useEditor()
  const { evidence, evidenceHint, evidenceBesides, quote, quoteHint } = words.editor
  const hint = sheet.type === 'select-evidence' ? evidenceBesides : evidenceHint
  return (
    <Group field="evidence" legend={evidence} hint={hint}>
      <SentencePicker
        field="evidence"
        isSeveral
        chosen={sheet.evidence}
        choose={(chosen) => change({ evidence: chosen })}
      />
      <details open={sheet.quote !== '' || undefined}>
        <summary className="min-h-11 w-fit py-2 text-quiet">{quote}</summary>
        <WordsField
          name="quote"
          label={quote}
          hint={quoteHint}
          value={sheet.quote}
          onChange={(next) => change({ quote: next })}
          isNamed
        />
      </details>
    </Group>
  )
}

/** Type, process and points. */
export function KindFields() {
  const { sheet, change, words } = useEditor()
  return (
    <div className="grid gap-4 sm:grid-cols-[1fr_1fr_auto]">
      <SelectField
        name="type"
        label={words.editor.type}
        value={sheet.type}
        choices={Object.entries(words.types)}
        onChange={(type) => change(withType(sheet, type))}
      />
      <SelectField
        name="process"
        label={words.editor.process}
        value={sheet.process}
        choices={Object.entries(words.processes)}
        onChange={(process) => change({ process })}
      />
      <PointsField
        name="points"
        label={words.editor.points}
        value={sheet.points}
        onChange={(points) => change({ points })}
      />
    </div>
  )
}
