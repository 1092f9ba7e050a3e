'use client'

import { useEditor, useNumbered } from './editor-context'
import { Group, WordsField } from './fields'
import { Rows } from './rows'
import { PointsField } from './small-fields'

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
