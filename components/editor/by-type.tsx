'use client'

import { useRef } from 'react'
import { GAP } from '@/lib/gap'
import { useEditor } from './editor-context'
import { Group, WordsField } from './fields'
import { AcceptedFields, EssayFields, MatchingFields, OrderingFields } from './lists'
import { OptionsFields } from './options'
import { SentencePicker } from './sentence-picker'

interface RadiosProps {
  readonly name: 'verdict' | 'gapBy'
  readonly field: string
  readonly legend: string
  readonly choices: readonly (readonly [value: string, label: string])[]
}

function Radios({ name, field, legend, choices }: RadiosProps) {
  const { sheet, change } = useEditor()
  return (
    <Group field={field} legend={legend}>
      <div className="flex flex-wrap gap-x-6">
        {choices.map(([value, label]) => (
          <label key={value} className="flex min-h-12 items-center gap-3">
            <input
              type="radio"
              name={name}
              value={value}
              checked={sheet[name] === value}
              onChange={() => change({ [name]: value })}
              className="size-5 accent-accent"
            />
            {label}
          </label>
        ))}
      </div>
    </Group>
  )
}

/** A gap is typed or chosen; without a script both ways are there, and the buttons say which counts. */
function GapFields() {
  const { sheet, words, isLive } = useEditor()
  const { gapBy, typing, list } = words.editor
  const isList = sheet.gapBy === 'list'
  return (
    <>
      <Radios
        name="gapBy"
        field="gapBy"
        legend={gapBy}
        choices={[
          ['typing', typing],
          ['list', list],
        ]}
      />
      {isList && isLive ? null : <AcceptedFields />}
      {isList || !isLive ? <OptionsFields /> : null}
    </>
  )
}

function VerdictFields() {
  const { words } = useEditor()
  const { verdict, true: right, false: wrong } = words.editor
  return (
    <Radios
      name="verdict"
      field="answer"
      legend={verdict}
      choices={[
        ['true', right],
        ['false', wrong],
      ]}
    />
  )
}

function SentenceFields() {
  const { sheet, change, words } = useEditor()
  return (
    <Group field="answer" legend={words.editor.sentence} hint={words.editor.sentenceHint}>
      <SentencePicker
        field="sentence"
        isSeveral={false}
        chosen={sheet.sentence ? [sheet.sentence] : []}
        choose={([sentence = '']) => change({ sentence })}
      />
    </Group>
  )
}

const FIELDS: Readonly<Record<string, () => React.ReactNode>> = {
  choice: () => <OptionsFields />,
  'multiple-choice': () => <OptionsFields isSeveral />,
  'true-false': VerdictFields,
  gap: GapFields,
  'short-answer': AcceptedFields,
  matching: MatchingFields,
  ordering: OrderingFields,
  'select-evidence': SentenceFields,
  essay: EssayFields,
}

/** What a question of the chosen type is made of besides what all have. */
export function FieldsOfType() {
  const { sheet } = useEditor()
  const Fields = FIELDS[sheet.type]
  return Fields ? <Fields key={sheet.type} /> : null
}

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
        <button type="button" onClick={insert} className="button justify-self-start">
          {insertGap}
        </button>
      ) : null}
    </WordsField>
  )
}

/** The stretches of the article that prove the answer: sentences, or words quoted from it. */
export function EvidenceFields() {
  const { sheet, change, words } = useEditor()
  const { evidence, evidenceHint, quote, quoteHint } = words.editor
  return (
    <Group field="evidence" legend={evidence} hint={evidenceHint}>
      <SentencePicker
        field="evidence"
        isSeveral
        chosen={sheet.evidence}
        choose={(chosen) => change({ evidence: chosen })}
      />
      <details open={sheet.quote !== '' || undefined}>
        <summary className="min-h-11 py-2 text-quiet">{quote}</summary>
        <WordsField
          name="quote"
          label={quote}
          hint={quoteHint}
          value={sheet.quote}
          onChange={(next) => change({ quote: next })}
          isQuiet
        />
      </details>
    </Group>
  )
}
