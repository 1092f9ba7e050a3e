import type { GateReport } from '@/engine'
import { Failure } from '@/lib/failure'
import type { Question } from '@/quiz'
import { withAdded, withInstead, withKept, withMoved, without } from '@/quiz/draft/changes'
import { type DraftQuestion, draftQuestionSchema, type ReviewState } from '@/quiz/draft/draft-question'
import { gatesOn } from '../advice'
import type { Viewer } from '../session'
import { type At, changeDraft } from './change'
import { newQuestionId } from './rows'

/** Marks a question as looked at, or takes that back. Throws as `changeDraft` does; so do all below. */
export async function keepQuestion(viewer: Viewer, at: At, questionId: string, kept = true): Promise<void> {
  await changeDraft(viewer, at, {
    kind: kept ? 'keep' : 'unkeep',
    questionId,
    make: ({ questions }) => withKept(questions, questionId, kept),
  })
}

export async function rejectQuestion(viewer: Viewer, at: At, questionId: string): Promise<void> {
  await changeDraft(viewer, at, {
    kind: 'reject',
    questionId,
    make: ({ questions }) => without(questions, questionId),
  })
}

/** Moves a question by so many places: down where positive. */
export async function shiftQuestion(viewer: Viewer, at: At, questionId: string, by: number): Promise<void> {
  await changeDraft(viewer, at, {
    kind: 'move',
    questionId,
    make: ({ questions }) => {
      const place = questions.findIndex(({ id }) => id === questionId)
      return withMoved(questions, questionId, place + by)
    },
  })
}

/** Moves a question to a place, counted from 0. */
export async function moveQuestion(viewer: Viewer, at: At, questionId: string, to: number): Promise<void> {
  await changeDraft(viewer, at, {
    kind: 'move',
    questionId,
    make: ({ questions }) => withMoved(questions, questionId, to),
  })
}

type Provenance = Pick<ReviewState, 'origin' | 'copyOf'> & Pick<Question, 'id' | 'construction' | 'difficulty'>

/** What a person wrote, read like any stored question, with what the gates advised. Counts as kept. */
function written(question: Question, gates: readonly GateReport[], provenance: Provenance): DraftQuestion {
  const parsed = draftQuestionSchema.safeParse({ ...question, ...provenance, gates, kept: true })
  if (!parsed.success) throw new Failure('invalid', { cause: parsed.error })
  return parsed.data
}

/** How hard it is, where the old estimate still stands: only for the same way of asking. */
function difficultyAfter(old: DraftQuestion, { type, process, difficulty }: Question): number {
  return old.type === type && old.process === process ? old.difficulty : difficulty
}

/** Writes a question anew where it stands. What it is called and where it comes from stay. */
export async function editQuestion(viewer: Viewer, at: At, questionId: string, question: Question): Promise<void> {
  // Before the draft is locked: reading a long article takes its time.
  const gates = await gatesOn(viewer, at.quizId, question)
  await changeDraft(viewer, at, {
    kind: 'edit',
    questionId,
    make: (draft) => {
      const old = draft.questions.find(({ id }) => id === questionId)
      if (!old) return null
      const { id, construction, origin, copyOf } = old
      const difficulty = difficultyAfter(old, question)
      return withInstead(
        draft.questions,
        id,
        written(question, gates, { id, construction, origin, copyOf, difficulty }),
      )
    },
  })
}

/** Adds a question of the teacher's own where the article has its evidence; gives its id. */
export async function addQuestion(viewer: Viewer, at: At, question: Question): Promise<string> {
  const id = newQuestionId()
  const { construction, difficulty } = question
  const gates = await gatesOn(viewer, at.quizId, question)
  await changeDraft(viewer, at, {
    kind: 'add',
    questionId: id,
    make: (draft) => {
      const own = written(question, gates, { id, construction, difficulty, origin: 'teacher', copyOf: null })
      return withAdded(draft.questions, own)
    },
  })
  return id
}
