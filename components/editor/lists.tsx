'use client'

import type { SheetRow } from '@/lib/question-sheet'
import { useEditor, useNumbered } from './editor-context'
import { Group, PointsField, WordsField } from './fields'
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

/** What stands together, and matches that go with nothing. */
export function MatchingFields() {
  const { sheet, change, words } = useEditor()
  const numbered = useNumbered()
  const { editor } = words
  const blankPair = (key: string) => ({ key, prompt: blankRow(key), match: blankRow(key) })
  return (
    <>
      <Group field="pairs" legend={editor.pairs} hint={editor.pairsHint}>
        <Rows
          list="pairs"
          first="prompt.text"
          rows={sheet.pairs}
          blank={blankPair}
          change={(pairs) => change({ pairs })}
          labels={{ add: editor.addPair, remove: editor.removePair }}
        >
          {({ prompt, match }, index, { update, next }) => {
            const side = (part: 'prompt' | 'match', row: SheetRow, label: string) => (
              <div>
                <Kept name={`pairs.${index}.${part}`} row={row} />
                {row.why ? <input type="hidden" name={`pairs.${index}.${part}.why`} value={row.why} /> : null}
                <WordsField
                  name={`pairs.${index}.${part}.text`}
                  label={numbered(label, index)}
                  value={row.text}
                  onChange={(text) => update({ [part]: { ...row, text } })}
                  onEnter={next}
                />
              </div>
            )
            return (
              <div className="grid gap-3 sm:grid-cols-2">
                {side('prompt', prompt, editor.prompt)}
                {side('match', match, editor.match)}
              </div>
            )
          }}
        </Rows>
      </Group>
      <EntryRows list="spare" />
    </>
  )
}

/** Lines of one text each: spare matches, or entries in their order. */
function EntryRows({ list }: { readonly list: 'spare' | 'entries' }) {
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

/** A model answer, and what earns points. */
export function EssayFields() {
  const { sheet, change, words } = useEditor()
  const numbered = useNumbered()
  const { editor } = words
  return (
    <>
      <WordsField
        name="model"
        label={editor.model}
        hint={editor.modelHint}
        rows={3}
        value={sheet.model}
        onChange={(model) => change({ model })}
      />
      <Group field="rubric" legend={editor.rubric} hint={editor.rubricHint}>
        <Rows
          list="rubric"
          first="criterion"
          rows={sheet.rubric}
          blank={(key) => ({ key, points: '1', criterion: '' })}
          change={(rubric) => change({ rubric })}
          labels={{ add: editor.addCriterion, remove: editor.removeCriterion }}
        >
          {(line, index, { update, next }) => (
            <div className="grid gap-3 sm:grid-cols-[1fr_auto]">
              <WordsField
                name={`rubric.${index}.criterion`}
                label={numbered(editor.criterion, index)}
                value={line.criterion}
                onChange={(criterion) => update({ criterion })}
                onEnter={next}
              />
              <PointsField
                name={`rubric.${index}.points`}
                label={numbered(editor.criterionPoints, index)}
                value={line.points}
                onChange={(points) => update({ points })}
              />
            </div>
          )}
        </Rows>
      </Group>
    </>
  )
}
