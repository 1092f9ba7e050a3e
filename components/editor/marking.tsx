'use client'

import type { ReactNode } from 'react'
import { MARKING, type SheetMarking } from '@/lib/question-sheet'
import type { CreditedType } from '@/quiz'
import { useEditor } from './editor-context'
import { Group } from './fields'
import { Box, useMarking } from './marking-box'
import { TypedMarking } from './typed-marking'

function CreditFields({ type }: { readonly type: CreditedType }) {
  const { words } = useEditor()
  const { marking, changeMarking } = useMarking()
  const { credit, creditHint, usual: usually, rules: told } = words.editor.marking
  const [usual, ...others] = words.usual.credit[type]
  const isUsual = !others.some((rule) => rule === marking.credit)
  return (
    <Group field={`${MARKING}.credit`} legend={credit} hint={creditHint}>
      {[usual, ...others].flatMap((rule) => {
        if (!rule) return []
        const value = rule === usual ? '' : rule
        return (
          <label key={rule} className="flex min-h-12 items-start gap-3 py-2">
            <input
              type="radio"
              name={`${MARKING}.credit`}
              value={value}
              checked={rule === usual ? isUsual : marking.credit === rule}
              onChange={() => changeMarking({ credit: value })}
              className="mt-1 size-5 shrink-0 accent-accent"
            />
            <span className="grid gap-1">
              <span>{rule === usual ? usually.replace('{what}', told[rule].name) : told[rule].name}</span>
              <span className="text-quiet">{told[rule].what}</span>
            </span>
          </label>
        )
      })}
    </Group>
  )
}

function NotStatedField() {
  const { words } = useEditor()
  const { marking, changeMarking } = useMarking()
  const { offersNotStated, offersNotStatedHint } = words.editor.marking
  return (
    <Box
      name={`${MARKING}.offersNotStated`}
      label={offersNotStated}
      hint={offersNotStatedHint}
      isOn={marking.offersNotStated}
      onChange={(isOn) => changeMarking({ offersNotStated: isOn })}
    />
  )
}

/** The fields that a type has; none where there is nothing to decide. */
function fieldsOf(type: string, gapBy: string, isLive: boolean): ReactNode {
  switch (type) {
    case 'multiple-choice':
    case 'matching':
    case 'ordering':
      return <CreditFields type={type} />
    case 'true-false':
      return <NotStatedField />
    case 'gap':
      return gapBy === 'list' && isLive ? null : <TypedMarking type="gap" />
    case 'short-answer':
      return <TypedMarking type="short-answer" />
    default:
      return null
  }
}

function isParticular({ credit, offersNotStated, isName, isNumber, ladder }: SheetMarking): boolean {
  return offersNotStated || isName || isNumber || credit !== '' || Object.values(ladder).some((worth) => worth !== '')
}

/** How this question is marked; folded away, because the usual way is good for most. */
export function MarkingFields() {
  const { sheet, words, isLive, problemOf } = useEditor()
  const { title, changed } = words.editor.marking
  const fields = fieldsOf(sheet.type, sheet.gapBy, isLive)
  if (!fields) return null
  const isWrong = ['tolerance', 'units'].some((name) => problemOf(`${MARKING}.number.${name}`) !== undefined)
  return (
    <details open={isWrong || undefined}>
      <summary className="button w-fit">
        {title}
        {isParticular(sheet.marking) ? <span className="ms-2 text-quiet">· {changed}</span> : null}
      </summary>
      <div className="mt-4 grid gap-5">{fields}</div>
    </details>
  )
}
