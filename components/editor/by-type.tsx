'use client'

import { useEditor } from './editor-context'
import { EssayFields } from './essay'
import { Group } from './fields'
import { AcceptedFields, OrderingFields } from './lists'
import { MatchingFields } from './matching'
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
  const { verdict, true: right, false: wrong, notStated } = words.editor
  return (
    <Radios
      name="verdict"
      field="answer"
      legend={verdict}
      choices={[
        ['true', right],
        ['false', wrong],
        ['not-stated', notStated],
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
