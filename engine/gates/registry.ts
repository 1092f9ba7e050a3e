import { attribution } from './attribution'
import { clueOnly } from './clue-only'
import { deleteTheEvidence } from './delete-the-evidence'
import { distinctOptions } from './distinct-options'
import { evidenceExact } from './evidence-exact'
import type { Gate } from './gate'
import { noLeak } from './no-leak'
import { oneRightAnswer } from './one-right-answer'
import { readableStem } from './readable-stem'
import { sameKind } from './same-kind'
import { sensitive } from './sensitive'
import { teacherFirst } from './teacher-first'

/** Every gate, in the order in which they are asked; whoever wrote the question, it passes all of them. */
export const gates: readonly Gate[] = [
  evidenceExact,
  readableStem,
  noLeak,
  distinctOptions,
  sameKind,
  clueOnly,
  attribution,
  oneRightAnswer,
  deleteTheEvidence,
  sensitive,
  teacherFirst,
]
