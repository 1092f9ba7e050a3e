import type { Treatment } from './correction'
import { type Mark, markResponse, total } from './marking/mark'
import type { Option, Question } from './question'
import type { Response } from './response'
import { partsOf, type ResultPart } from './result-parts'

/** What a learner is told of a mark that the rule alone did not give. */
export interface Remark {
  /** A teacher, or what a correction of the question did to everybody's mark. */
  readonly by: 'teacher' | Treatment
  /** The teacher's words to the learner. */
  readonly note: string | null
  /** What each line of the rubric got, in its order; none where it was not marked by one. */
  readonly criteria: readonly { readonly criterion: string; readonly points: number; readonly outOf: number }[]
}

/** One question after the finish: what was answered, what is right and the proof in the article. */
export interface QuestionResult {
  readonly id: string
  readonly type: Question['type']
  readonly stem: string
  readonly options: readonly Option[]
  readonly answer: Question['answer']
  readonly response: Response
  readonly mark: Mark
  /** What of an answer with several parts is right; none for other types. */
  readonly parts: readonly ResultPart[]
  readonly evidence: Question['evidence']
  readonly explanation: string
  /** null where the rule marked it. */
  readonly remark: Remark | null
}

export interface MarkedAttempt {
  readonly score: number
  readonly outOf: number
  readonly marks: ReadonlyMap<string, Mark>
}

/** Marks a whole attempt: `responses` holds the latest response by question id. Pure, so that marking again agrees. */
export function markAttempt(questions: readonly Question[], responses: ReadonlyMap<string, Response>): MarkedAttempt {
  const marks = new Map(questions.map((question) => [question.id, markResponse(question, responses.get(question.id))]))
  return { ...total([...marks.values()]), marks }
}

/** Names every field a learner may see once the attempt is over. */
export function toQuestionResult(
  question: Question,
  response: Response | undefined,
  mark: Mark,
  remark: Remark | null = null,
): QuestionResult {
  return {
    id: question.id,
    type: question.type,
    stem: question.stem,
    options: question.options,
    answer: question.answer,
    response: response ?? null,
    mark,
    parts: partsOf(question, response),
    evidence: question.evidence,
    explanation: question.explanation,
    remark,
  }
}
