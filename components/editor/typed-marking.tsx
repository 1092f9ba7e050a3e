'use client'

import { IS_NUMBER, MARKING } from '@/lib/question-sheet'
import type { LadderStep, StepOutcome, TypedType } from '@/quiz'
import { useEditor } from './editor-context'
import { Group, WordsField } from './fields'
import { Box, useMarking } from './marking-box'
import { PointsField, SelectField } from './small-fields'

const OUTCOMES: readonly StepOutcome[] = ['right', 'note', 'wrong']

function LadderFields({ type }: { readonly type: TypedType }) {
  const { words } = useEditor()
  const { marking, changeMarking } = useMarking()
  const { ladder, ladderHint, usual, steps, outcomes } = words.editor.marking
  const worths = Object.entries(words.usual.ladder[type]) as [LadderStep, StepOutcome][]
  return (
    <Group field={`${MARKING}.ladder`} legend={ladder} hint={ladderHint}>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {worths.map(([step, worth]) => (
          <SelectField
            key={step}
            name={`${MARKING}.ladder.${step}`}
            label={steps[step]}
            value={marking.ladder[step] ?? ''}
            choices={[
              ['', usual.replace('{what}', outcomes[worth])],
              ...OUTCOMES.map((each) => [each, outcomes[each]] as const),
            ]}
            onChange={(next) => changeMarking({ ladder: { ...marking.ladder, [step]: next } })}
          />
        ))}
      </div>
    </Group>
  )
}

function NumberFields() {
  const { words, isLive } = useEditor()
  const { marking, changeMarking } = useMarking()
  const { isNumber, isNumberHint, tolerance, units, unitsHint } = words.editor.marking
  return (
    <>
      <Box
        name={IS_NUMBER}
        label={isNumber}
        hint={isNumberHint}
        isOn={marking.isNumber}
        onChange={(isOn) => changeMarking({ isNumber: isOn })}
      />
      {marking.isNumber || !isLive ? (
        <div className="grid gap-4 ps-8 sm:grid-cols-[auto_1fr]">
          <PointsField
            name={`${MARKING}.number.tolerance`}
            label={tolerance}
            value={marking.tolerance}
            onChange={(next) => changeMarking({ tolerance: next })}
          />
          <WordsField
            name={`${MARKING}.number.units`}
            label={units}
            hint={unitsHint}
            value={marking.units}
            onChange={(next) => changeMarking({ units: next })}
          />
        </div>
      ) : null}
    </>
  )
}

/** How a typed answer is compared with those accepted. */
export function TypedMarking({ type }: { readonly type: TypedType }) {
  const { words } = useEditor()
  const { marking, changeMarking } = useMarking()
  const { isName, isNameHint } = words.editor.marking
  return (
    <>
      <div>
        <Box
          name={`${MARKING}.isName`}
          label={isName}
          hint={isNameHint}
          isOn={marking.isName}
          onChange={(isOn) => changeMarking({ isName: isOn })}
        />
        <NumberFields />
      </div>
      <LadderFields type={type} />
    </>
  )
}
