import type { Process, Question, QuestionType } from '../question'

/** Finding what is said is easier than weighing it: the order of PIRLS's four processes, evenly spread. */
const BY_PROCESS: Record<Process, number> = { retrieve: 0.3, infer: 0.45, interpret: 0.6, evaluate: 0.7 }

/** Recognising is easier than recalling, and a guess is right half the time in true-false. */
const BY_TYPE: Record<QuestionType, number> = {
  'true-false': -0.1,
  choice: 0,
  'select-evidence': 0,
  gap: 0.05,
  matching: 0.05,
  'multiple-choice': 0.1,
  ordering: 0.1,
  'short-answer': 0.1,
  essay: 0.15,
}

/**
 * How hard a question by hand is likely to be, 0 to 1: its process and its type, nothing else. A first guess of
 * ours and no measurement; what students answer says more as soon as there is any.
 */
export function guessDifficulty({ process, type }: Pick<Question, 'process' | 'type'>): number {
  return Number((BY_PROCESS[process] + BY_TYPE[type]).toFixed(2))
}
