import { Failure } from '@/lib/failure'
import {
  type Correction,
  type CorrectionKind,
  keySignature,
  MOST_EXPLANATION,
  type Question,
  type Treatment,
  withKey,
} from '@/quiz'
import { type QuestionRow, toQuestion } from '../questions'
import type { Scope } from './scope'

/** What the teacher wants done. */
export interface CorrectionWish {
  readonly kind: CorrectionKind
  readonly treatment: Treatment
  /** null where the question is dropped. */
  readonly answer: Question['answer'] | null
  readonly explanation: string
}

/** What is going to be done; everything about it can be told before. */
export interface Plan extends Scope {
  readonly kind: CorrectionKind
  readonly treatment: Treatment
  /** The question as the newest version is to ask it; null where it is to ask it no more. */
  readonly corrected: Question | null
  /** Whether that takes a new version. */
  readonly makesVersion: boolean
}

function planDrop(scope: Scope, treatment: Treatment): Plan {
  const { newest, target, concerned } = scope
  const isAsked = target !== null && concerned.some(({ id }) => id === target.id)
  if (isAsked && newest.questions.length === 1) throw new Failure('last-question')
  if (treatment === 'regrade') throw new Failure('invalid')
  return { ...scope, kind: 'drop', treatment, corrected: null, makesVersion: isAsked }
}

/**
 * Settles what a wish comes to. Throws `key-incomplete`, `key-same` where nothing would be different, `question-gone`
 * where the newest version does not ask it any more, `last-question`, or `invalid`.
 */
export function planOf(scope: Scope, { kind, treatment, answer, explanation }: CorrectionWish): Plan {
  if (kind === 'drop') return planDrop(scope, treatment)
  const { target, question } = scope
  if (!target) throw new Failure('question-gone')
  if (answer === null) throw new Failure('key-incomplete')
  if (explanation.length > MOST_EXPLANATION) throw new Failure('invalid')
  const stored = toQuestion(target)
  const corrected = { ...withKey(stored, answer), explanation }
  const isSameKey = keySignature(corrected) === keySignature(question)
  if (isSameKey && !scope.isDropped && treatment === (scope.treatment ?? 'regrade')) throw new Failure('key-same')
  const makesVersion = keySignature(corrected) !== keySignature(stored) || explanation !== stored.explanation
  return { ...scope, kind, treatment, corrected, makesVersion }
}

/** What the plan means for one of the questions concerned. */
export function correctionFor({ treatment, corrected }: Plan, row: QuestionRow): Correction {
  const question = corrected && { ...withKey(toQuestion(row), corrected.answer), explanation: corrected.explanation }
  if (treatment !== 'regrade') return { treatment, question }
  if (!question) throw new Error('a dropped question has no key to mark by')
  return { treatment, question }
}
