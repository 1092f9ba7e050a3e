import type { DraftQuestion } from './draft-question'

export interface VersionDiff {
  /** Questions that the older version has not. */
  readonly added: readonly DraftQuestion[]
  /** Questions of the older version that are gone. */
  readonly removed: readonly DraftQuestion[]
  readonly changed: readonly { readonly before: DraftQuestion; readonly after: DraftQuestion }[]
  /** Whether those that stayed stand in another order. */
  readonly moved: boolean
}

/** As much of a question as a student could notice. */
function asked({ type, stem, options, answer, evidence, explanation, points }: DraftQuestion): string {
  return JSON.stringify([type, stem, options, answer, evidence, explanation, points])
}

/** What a version changes against the one it was copied from, by `copyOf`. */
export function diffOf(older: readonly DraftQuestion[], newer: readonly DraftQuestion[]): VersionDiff {
  const olderById = new Map(older.map((question) => [question.id, question]))
  const pairs = newer.map((after) => ({ after, before: olderById.get(after.copyOf ?? '') }))
  const stayed = pairs.flatMap(({ before, after }) => (before ? [{ before, after }] : []))
  const origins = stayed.map(({ before }) => before.id)
  const inOldOrder = older.map(({ id }) => id).filter((id) => origins.includes(id))
  return {
    added: pairs.flatMap(({ before, after }) => (before ? [] : [after])),
    removed: older.filter(({ id }) => !origins.includes(id)),
    changed: stayed.filter(({ before, after }) => asked(before) !== asked(after)),
    moved: origins.join() !== inOldOrder.join(),
  }
}

/** Whether a version asks exactly what the older one asks. */
export function isSameQuiz({ added, removed, changed, moved }: VersionDiff): boolean {
  return added.length + removed.length + changed.length === 0 && !moved
}
