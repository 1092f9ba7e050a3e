/** The door of the domain: what a question is, what an answer is, and what it is worth. Pure; knows no database. */
export { type ArticleText, type Paragraph, paragraphsSchema, ROLES, type Role, type Span } from './article'
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
export {
  type AttemptFacts,
  answeredCounts,
  type Board,
  type BoardEvent,
  type BoardHead,
  type BoardRules,
  type BoardTile,
  DISCONNECTED_AFTER_MS,
  IDLE_AFTER_MS,
  type ParticipantFacts,
  TILE_STATES,
  type TileState,
  tileOf,
} from './board'
export { type BuildRequest, buildRequestSchema, MOST_QUESTIONS, USUAL_QUESTIONS } from './build-request'
export { ACCEPTED_FIELD, askedSignature, isTyped, keyFromForm, keySignature, withKey } from './correct-key'
export {
  type Change,
  type Changes,
  CORRECTION_KINDS,
  type Correction,
  type CorrectionKind,
  countChanges,
  type Effect,
  effectOf,
  isSameMark,
  markCorrected,
  type Totals,
  TREATMENTS,
  type Treatment,
} from './correction'
export { type Distribution, distributionOf } from './distribution'
export { fromQuestion } from './draft/from-question'
export {
  MOST_EXPLANATION,
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
export { familyOf } from './family'
export { responseFromForm } from './form-response'
export {
  articleOf,
  type Block,
  type BlockEdit,
  type BlockReason,
  blocksFrom,
  blocksSchema,
  correct,
  joinToPrevious,
  putBack,
  takeOut,
} from './intake'
export { criteriaOf, markByHand, markByRubric } from './marking/by-hand'
export {
  type Mark,
  type MarkDetails,
  markDetailsSchema,
  markResponse,
  type SpellingNote,
  total,
  VERDICTS,
  type Verdict,
} from './marking/mark'
export { type PublicOption, type PublicQuestion, toPublicQuestion } from './public-question'
export {
  type AnswerByType,
  fromEngine,
  type Option,
  offersNotStated,
  PROCESSES,
  type Process,
  QUESTION_TYPES,
  type Question,
  type QuestionOf,
  type QuestionType,
  questionSchema,
} from './question'
export { READING_LEVELS, type ReadingEase, type ReadingLevel, readingLevel } from './reading-level'
export { minutesToRead, wordsIn } from './reading-time'
export { type PlaceToReread, placesToReread } from './reread'
export { isBlank, LONGEST_TEXT, parseResponse, type Response, type ResponseOf } from './response'
export { type MarkedAttempt, markAttempt, type QuestionResult, type Remark, toQuestionResult } from './result'
export type { ResultPart } from './result-parts'
export {
  CREDIT_BY_TYPE,
  CREDIT_RULES,
  type CreditedType,
  type CreditRule,
  LADDER_STEPS,
  type LadderStep,
  type QuestionSettings,
  questionSettingsSchema,
  STEP_OUTCOMES,
  type StepOutcome,
  type TypedType,
  USUAL_LADDER,
} from './settings'
