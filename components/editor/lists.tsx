'use client'

import { useEditor, useNumbered } from './editor-context'
import { Group, WordsField } from './fields'
import { Kept } from './options'
import { Rows } from './rows'
import { blankRow } from './sheet'

/** Every answer that is accepted where one is typed. */
export function AcceptedFields() {
  const { sheet, change, words } = useEditor()
  const numbered = useNumbered()
  const { editor } = words
  return (
    <Group field="accepted" legend={editor.accepted} hint={editor.acceptedHint}>
      <Rows
        list="accepted"
        first=""
        rows={sheet.accepted}
        blank={(key) => ({ key, text: '' })}
        change={(accepted) => change({ accepted })}
        labels={{ add: editor.addAccepted, remove: editor.removeAccepted }}
      >
        {(row, index, { update, next }) => (
          <WordsField
            name={`accepted.${index}`}
            label={numbered(editor.acceptedLine, index)}
            value={row.text}
            onChange={(text) => update({ text })}
            onEnter={next}
          />
        )}
      </Rows>
    </Group>
  )
}

/** Lines of one text each: spare matches, or entries in their order. */
export function EntryRows({ list }: { readonly list: 'spare' | 'entries' }) {
  const { sheet, change, words } = useEditor()
  const numbered = useNumbered()
  const { editor } = words
  const isSpare = list === 'spare'
  const labels = isSpare
    ? { add: editor.addSpare, remove: editor.removeSpare }
    : { add: editor.addEntry, remove: editor.removeEntry, up: editor.moveUp, down: editor.moveDown }
  return (
    <Group
      field={list}
      legend={isSpare ? editor.spare : editor.entries}
      hint={isSpare ? editor.spareHint : editor.entriesHint}
    >
      <Rows
        list={list}
        first="text"
        rows={sheet[list]}
        blank={blankRow}
        change={(rows) => change({ [list]: rows })}
        labels={labels}
      >
        {(row, index, { update, next }) => (
          <div>
            <Kept name={`${list}.${index}`} row={row} />
            {row.why ? <input type="hidden" name={`${list}.${index}.why`} value={row.why} /> : null}
            <WordsField
              name={`${list}.${index}.text`}
              label={numbered(isSpare ? editor.spareLine : editor.entry, index)}
              value={row.text}
              onChange={(text) => update({ text })}
              onEnter={next}
            />
          </div>
        )}
      </Rows>
    </Group>
  )
}

export function OrderingFields() {
  return <EntryRows list="entries" />
}
