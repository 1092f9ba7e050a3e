import { type Mark, markResponse, total } from './marking/mark'
import type { Option, Question } from './question'
import type { Response } from './response'
import { partsOf, type ResultPart } from './result-parts'

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
export function toQuestionResult(question: Question, response: Response | undefined, mark: Mark): QuestionResult {
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
  }
}
