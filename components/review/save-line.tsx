'use client'

import { useDesk } from './desk'
import { StepForm } from './step-form'

interface Props {
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** That everything is saved, what was done last, and the way back. */
export function SaveLine({ canUndo, canRedo }: Props) {
  const { words, isSaving, problem } = useDesk()
  return (
    <div className="review-saved grid gap-2 border-b border-line bg-paper py-2">
      {problem ? (
        <p role="alert" className="rounded-soft border border-wrong bg-wrong-ground px-4 py-3 text-wrong">
          {problem}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p role="status" data-saving={isSaving} className="min-w-0 text-quiet">
          <span aria-hidden="true">{isSaving ? '… ' : '✓ '}</span>
          {isSaving ? (
            words.saving
          ) : (
            <>
              {words.saved} · <bdi>{words.lastStep}</bdi>
            </>
          )}
        </p>
        <StepForm className="flex gap-2">
          <button type="submit" name="do" value="undo" disabled={!canUndo} className="button button-small">
            {words.undo}
          </button>
          <button type="submit" name="do" value="redo" disabled={!canRedo} className="button button-small">
            {words.redo}
          </button>
        </StepForm>
      </div>
    </div>
  )
}
