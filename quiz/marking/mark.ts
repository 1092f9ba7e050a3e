import type { Question, QuestionOf, QuestionType } from '../question'
import { isBlank, type Response, type ResponseOf } from '../response'
import { scoreChoice } from './choice'
import { scoreMatching } from './matching'
import { scoreMultipleChoice } from './multiple-choice'
import { scoreOrdering } from './ordering'
import type { Score } from './rule'
import { scoreSelectEvidence } from './select-evidence'
import { scoreTrueFalse } from './true-false'
import { scoreGap, scoreShortAnswer } from './typed'

/** `waiting`: answered, and only a person can mark it. `excused`: the question counts for nobody, whatever was answered. */
export const VERDICTS = ['right', 'partly', 'wrong', 'unanswered', 'waiting', 'excused'] as const
export type Verdict = (typeof VERDICTS)[number]

export interface Mark {
  readonly verdict: Verdict
  readonly points: number
  /** Points possible; 0 while waiting or where excused, so that such a question weighs nothing. */
  readonly outOf: number
}

const scores: { [T in QuestionType]: Score<T> } = {
  choice: scoreChoice,
  'multiple-choice': scoreMultipleChoice,
  'true-false': scoreTrueFalse,
  gap: scoreGap,
  'short-answer': scoreShortAnswer,
  matching: scoreMatching,
  ordering: scoreOrdering,
  'select-evidence': scoreSelectEvidence,
  essay: () => null,
}

function share<T extends QuestionType>(type: T, question: QuestionOf<T>, response: ResponseOf<T>): number | null {
  return scores[type](question, response)
}

/** Marks one parsed response. Blank is unanswered, whatever the type. */
export function markResponse(question: Question, response: Response | undefined): Mark {
  const outOf = question.points
  if (isBlank(response)) return { verdict: 'unanswered', points: 0, outOf }
  const earned = share(question.type, question as QuestionOf<QuestionType>, response as ResponseOf<QuestionType>)
  if (earned === null) return { verdict: 'waiting', points: 0, outOf: 0 }
  const verdict = earned === 1 ? 'right' : earned === 0 ? 'wrong' : 'partly'
  return { verdict, points: earned * outOf, outOf }
}

/** Adds marks up; rounded to a thousandth, so that thirds add up to wholes. */
export function total(marks: readonly Mark[]): { score: number; outOf: number } {
  const sum = (pick: (mark: Mark) => number) =>
    Math.round(marks.reduce((all, mark) => all + pick(mark), 0) * 1000) / 1000
  return { score: sum((mark) => mark.points), outOf: sum((mark) => mark.outOf) }
}
