/** As much of a stored step as tells where the history stands. */
export interface Recorded {
  readonly sequence: number
  readonly undoneAt: Date | null
}

const bySequence = (one: Recorded, other: Recorded) => one.sequence - other.sequence

/**
 * Names the state of a draft: the number of its last step and how many steps are undone. A form sends it back, so
 * that one which was made for an older state is told apart.
 */
export function revisionOf(history: readonly Recorded[]): string {
  const last = Math.max(0, ...history.map(({ sequence }) => sequence))
  return `${last}.${history.filter(({ undoneAt }) => undoneAt !== null).length}`
}

/** The step that "undo" takes back: the last one that still holds. */
export function nextUndo<Each extends Recorded>(history: readonly Each[]): Each | undefined {
  return history
    .filter(({ undoneAt }) => undoneAt === null)
    .toSorted(bySequence)
    .at(-1)
}

/** The step that "redo" takes again: the first one undone, unless another step was taken since. */
export function nextRedo<Each extends Recorded>(history: readonly Each[]): Each | undefined {
  const last = nextUndo(history)?.sequence ?? 0
  return history.filter(({ sequence }) => sequence > last).toSorted(bySequence)[0]
}
