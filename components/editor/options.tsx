'use client'

import type { SheetRow } from '@/lib/question-sheet'
import { useEditor, useNumbered } from './editor-context'
import { Group, WordsField } from './fields'
import { Rows, type RowTools } from './rows'
import { blankRow } from './sheet'

/** What an option brought along and a person does not see. */
export function Kept({ name, row }: { readonly name: string; readonly row: SheetRow }) {
  return (
    <>
      {row.id ? <input type="hidden" name={`${name}.id`} value={row.id} /> : null}
      {row.spans ? <input type="hidden" name={`${name}.spans`} value={row.spans} /> : null}
    </>
  )
}

interface RowProps {
  readonly row: SheetRow
  readonly index: number
  readonly isSeveral: boolean
  readonly mark: (correct: boolean) => void
  readonly tools: RowTools<SheetRow>
}

function OptionFields({ row, index, isSeveral, mark, tools }: RowProps) {
  const { words } = useEditor()
  const numbered = useNumbered()
  const name = `options.${index}`
  return (
    <>
      <Kept name={name} row={row} />
      <WordsField
        name={`${name}.text`}
        label={numbered(words.editor.option, index)}
        value={row.text}
        onChange={(text) => tools.update({ text })}
        onEnter={tools.next}
      />
      <div className="flex flex-wrap items-start gap-x-8">
        <label className="flex min-h-11 w-fit items-center gap-3 has-checked:font-semibold has-checked:text-(color:--correct)">
          <input
            type={isSeveral ? 'checkbox' : 'radio'}
            name={isSeveral ? `${name}.correct` : 'right'}
            value={isSeveral ? 'on' : index}
            checked={row.correct}
            aria-label={numbered(words.editor.optionRight, index)}
            onChange={(event) => mark(event.currentTarget.checked)}
            className="size-5 accent-accent"
          />
          <span aria-hidden="true">{words.editor.right}</span>
        </label>
        <details open={row.why !== '' || undefined} className="open:basis-full">
          <summary className="min-h-11 w-fit py-2 text-quiet">{words.editor.why}</summary>
          <WordsField
            name={`${name}.why`}
            label={numbered(words.editor.whyOf, index)}
            value={row.why}
            onChange={(why) => tools.update({ why })}
            isNamed
          />
        </details>
      </div>
    </>
  )
}

/** Options to choose from, with what is right marked on each. */
export function OptionsFields({ isSeveral = false }: { readonly isSeveral?: boolean }) {
  const { sheet, change, words } = useEditor()
  const { editor } = words
  const mark = (at: number, correct: boolean) =>
    change({
      options: sheet.options.map((row, index) => {
        if (index === at) return { ...row, correct }
        return isSeveral ? row : { ...row, correct: false }
      }),
    })
  return (
    <Group field="options" legend={editor.options} hint={isSeveral ? editor.severalRight : editor.oneRight}>
      <Rows
        list="options"
        first="text"
        rows={sheet.options}
        blank={blankRow}
        change={(options) => change({ options })}
        labels={{ add: editor.addOption, remove: editor.removeOption }}
      >
        {(row, index, tools) => (
          <OptionFields
            row={row}
            index={index}
            isSeveral={isSeveral}
            mark={(correct) => mark(index, correct)}
            tools={tools}
          />
        )}
      </Rows>
    </Group>
  )
}
