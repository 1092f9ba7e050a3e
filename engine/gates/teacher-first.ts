import type { Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import type { Gate } from './gate'

/**
 * Constructions whose questions readers turned down too often on texts that the engine had not seen; see
 * docs/quality.md. They are kept for teachers who choose by hand.
 */
export const TEACHER_FIRST: ReadonlySet<string> = new Set([
  'cause',
  'first-event',
  'missing-name',
  'opposite-in-context',
  'paragraph-topic',
  'summarise',
  'tell-about',
  'true-false-restated',
  'what',
  'what-refers',
  'where',
  'which',
  'who-said',
])

/** What a construction of the list asks waits for a teacher, and so do everyday words, which readers called trivial. */
export const teacherFirst: Gate = {
  id: 'teacher-first',
  judge(draft: Draft, document: AnnotatedDocument) {
    // Readers turned down the options of causes: a reason that is typed has none.
    const isListed =
      TEACHER_FIRST.has(draft.construction) && !(draft.construction === 'cause' && draft.type === 'short-answer')
    if (!isListed && !draft.everyday) return null
    return { severity: 'review', message: document.language.wording.gates['teacher-first']?.('') ?? 'teacher-first' }
  },
}
