import { z } from 'zod'
import type { Question, QuestionOf, QuestionType } from '../question'
import { isBlank, type Response, type ResponseOf } from '../response'
import { LADDER_STEPS } from '../settings'
import { scoreChoice } from './choice'
import { scoreEssay } from './essay'
import { scoreGap } from './gap'
import { scoreMatching } from './matching'
import { scoreMultipleChoice } from './multiple-choice'
import { scoreOrdering } from './ordering'
import type { Score, Scored } from './rule'
import { scoreSelectEvidence } from './select-evidence'
import { scoreShortAnswer } from './short-answer'
import { scoreTrueFalse } from './true-false'

/** `waiting`: answered, and only a person can mark it. `excused`: the question counts for nobody, whatever was answered. */
export const VERDICTS = ['right', 'partly', 'wrong', 'unanswered', 'waiting', 'excused'] as const
export type Verdict = (typeof VERDICTS)[number]

const spellingNoteSchema = z.object({ step: z.enum(LADDER_STEPS), given: z.string(), expected: z.string() })

/** A word of a right answer that is spelled otherwise, on which step of the ladder, and how it should have been. */
export type SpellingNote = z.infer<typeof spellingNoteSchema>

/** What is stored of a mark beside its points. */
export const markDetailsSchema = z.object({ spelling: z.array(spellingNoteSchema).optional() })
export type MarkDetails = z.infer<typeof markDetailsSchema>

export interface Mark {
  readonly verdict: Verdict
  readonly points: number
  /** Points possible; 0 while waiting or where excused, so that such a question weighs nothing. */
  readonly outOf: number
  /** Left out where there is nothing to say. */
  readonly details?: MarkDetails
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
  essay: scoreEssay,
}

/** A note repeats what was typed, so it is kept short whatever was. */
const LONGEST_NOTE = 200

function scored<T extends QuestionType>(type: T, question: QuestionOf<T>, response: ResponseOf<T>): Scored | null {
  const earned = scores[type](question, response)
  return typeof earned === 'number' ? { share: earned, spelling: [] } : earned
}

/** Marks one parsed response. Blank is unanswered, whatever the type. */
export function markResponse(question: Question, response: Response | undefined): Mark {
  const outOf = question.points
  if (isBlank(response)) return { verdict: 'unanswered', points: 0, outOf }
  const earned = scored(question.type, question as QuestionOf<QuestionType>, response as ResponseOf<QuestionType>)
  if (earned === null) return { verdict: 'waiting', points: 0, outOf: 0 }
  const { share } = earned
  const spelling = earned.spelling.filter(({ given, expected }) => given.length + expected.length <= LONGEST_NOTE)
  const verdict = share === 1 ? 'right' : share === 0 ? 'wrong' : 'partly'
  const mark = { verdict, points: share * outOf, outOf } as const
  return spelling.length > 0 ? { ...mark, details: { spelling } } : mark
}

/** Adds marks up; rounded to a thousandth, so that thirds add up to wholes. */
export function total(marks: readonly Mark[]): { score: number; outOf: number } {
  const sum = (pick: (mark: Mark) => number) =>
    Math.round(marks.reduce((all, mark) => all + pick(mark), 0) * 1000) / 1000
  return { score: sum((mark) => mark.points), outOf: sum((mark) => mark.outOf) }
}
