import { PROCESSES, type Process, QUESTION_TYPES, type Question, type QuestionType } from '../question'

export interface Mix {
  /** Every process with how many questions ask for it, none included. */
  readonly processes: readonly (readonly [Process, number])[]
  /** The types that occur, in their usual order. */
  readonly types: readonly (readonly [QuestionType, number])[]
}

/** How the questions of a draft spread over processes and types. */
export function mixOf(questions: readonly Pick<Question, 'process' | 'type'>[]): Mix {
  const count = (isOne: (question: Pick<Question, 'process' | 'type'>) => boolean) => questions.filter(isOne).length
  return {
    processes: PROCESSES.map((process) => [process, count((question) => question.process === process)] as const),
    types: QUESTION_TYPES.map((type) => [type, count((question) => question.type === type)] as const).filter(
      ([, number]) => number > 0,
    ),
  }
}

export type Difficulty = 'easy' | 'medium' | 'hard'

/** A difficulty from 0 to 1 as a word: thirds. */
export function difficultyOf(value: number): Difficulty {
  if (value < 1 / 3) return 'easy'
  return value < 2 / 3 ? 'medium' : 'hard'
}
