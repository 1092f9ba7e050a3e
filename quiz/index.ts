/** The door of the domain: what a question is, what an answer is, and what it is worth. Pure; knows no database. */
export { type ArticleText, type Paragraph, paragraphsSchema, type Span } from './article'
export {
  type AssignmentState,
  deadlineOf,
  GRACE,
  isLateAttempt,
  isOverdue,
  maySave,
  maySeeFeedback,
  mayStart,
  type SaveVerdict,
  type StartVerdict,
  stateOf,
} from './assignment-rules'
export {
  type AssignmentRules,
  assignmentRulesSchema,
  FEEDBACK,
  type FeedbackRule,
  LATE,
  type LateRule,
  MOST_ATTEMPTS,
  MOST_MINUTES,
  USUAL_RULES,
} from './assignment-settings'
export { type BuildRequest, buildRequestSchema, MOST_QUESTIONS, USUAL_QUESTIONS } from './build-request'
export { fromQuestion } from './draft/from-question'
export {
  MOST_POINTS,
  MOST_ROWS,
  QUESTION_PROBLEMS,
  type QuestionInput,
  type QuestionProblem,
  type QuestionProblemKey,
  questionInputSchema,
  readQuestionInput,
} from './draft/question-input'
export { toQuestion } from './draft/to-question'
export { responseFromForm } from './form-response'
export { type Mark, markResponse, VERDICTS, type Verdict } from './marking/mark'
export { type PublicOption, type PublicQuestion, toPublicQuestion } from './public-question'
export {
  type AnswerByType,
  fromEngine,
  type Option,
  PROCESSES,
  type Process,
  QUESTION_TYPES,
  type Question,
  type QuestionOf,
  type QuestionType,
  questionSchema,
} from './question'
export { minutesToRead } from './reading-time'
export { isBlank, LONGEST_TEXT, parseResponse, type Response, type ResponseOf } from './response'
export { type MarkedAttempt, markAttempt, type QuestionResult, toQuestionResult } from './result'
