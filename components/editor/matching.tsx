'use client'

import type { SheetRow } from '@/lib/question-sheet'
import { useEditor, useNumbered } from './editor-context'
import { Group, WordsField } from './fields'
import { EntryRows } from './lists'
import { Kept } from './options'
import { Rows } from './rows'
import { blankRow } from './sheet'

interface SideProps {
  readonly name: string
  readonly label: string
  readonly row: SheetRow
  readonly change: (row: SheetRow) => void
  readonly next: () => void
}

function Side({ name, label, row, change, next }: SideProps) {
  return (
    <div>
      <Kept name={name} row={row} />
      {row.why ? <input type="hidden" name={`${name}.why`} value={row.why} /> : null}
      <WordsField
        name={`${name}.text`}
        label={label}
        value={row.text}
        onChange={(text) => change({ ...row, text })}
        onEnter={next}
      />
    </div>
  )
}

function PairRows() {
  const { sheet, change, words } = useEditor()
  const numbered = useNumbered()
  const { editor } = words
  return (
    <Rows
      list="pairs"
      first="prompt.text"
      rows={sheet.pairs}
      blank={(key) => ({ key, prompt: blankRow(key), match: blankRow(key) })}
      change={(pairs) => change({ pairs })}
      labels={{ add: editor.addPair, remove: editor.removePair }}
    >
      {({ prompt, match }, index, { update, next }) => (
        <div className="grid gap-3 sm:grid-cols-2">
          <Side
            name={`pairs.${index}.prompt`}
            label={numbered(editor.prompt, index)}
            row={prompt}
            change={(row) => update({ prompt: row })}
            next={next}
          />
          <Side
            name={`pairs.${index}.match`}
            label={numbered(editor.match, index)}
            row={match}
            change={(row) => update({ match: row })}
            next={next}
          />
        </div>
      )}
    </Rows>
  )
}

/** What stands together, and matches that go with nothing. */
export function MatchingFields() {
  const { words } = useEditor()
  return (
    <>
      <Group field="pairs" legend={words.editor.pairs} hint={words.editor.pairsHint}>
        <PairRows />
      </Group>
      <EntryRows list="spare" />
    </>
  )
}
