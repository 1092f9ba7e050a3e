import { across } from '@/quiz/draft/edit'
import { nextRedo, nextUndo } from '@/quiz/draft/history'
import type { Viewer } from '../session'
import { type At, withDraft, writeQuestions } from './change'
import type { Edit, OpenDraft } from './own-draft'

async function step(
  viewer: Viewer,
  at: At,
  choose: (history: OpenDraft['history']) => Edit | undefined,
  to: 'before' | 'after',
): Promise<void> {
  await withDraft(viewer, at, async (tx, draft) => {
    const edit = choose(draft.history)
    if (!edit) return
    await writeQuestions(tx, draft.versionId, draft.questions, across(draft.questions, edit[to]))
    await tx.draftEdit.update({
      where: { id: edit.id },
      data: { undoneAt: to === 'before' ? new Date() : null },
    })
  })
}

/** Takes the last step back, any number of times; nothing happens at the beginning. Throws as `changeDraft` does. */
export async function undo(viewer: Viewer, at: At): Promise<void> {
  await step(viewer, at, nextUndo, 'before')
}

/** Takes the step again that was undone last, unless another was taken since. */
export async function redo(viewer: Viewer, at: At): Promise<void> {
  await step(viewer, at, nextRedo, 'after')
}
