/** The engine's one door: an article goes in, questions come out. Imports nothing of the rest of the house. */
export type { Analysis } from './analyse'
export { analyse } from './analyse'
export { ArticleError } from './article-error'
export { buildQuestions } from './build-questions'
export type { JudgeableQuestion } from './judge-question'
export { judge } from './judge-question'
export type { WordReading } from './languages/language'
export { cleanLine, type ReadLines, readArticle, readLines } from './read-article'
export { sentencesOf } from './sentences-of'
export type {
  AnswerByType,
  ArticleProblem,
  BuildOptions,
  BuiltQuiz,
  CleanArticle,
  Direction,
  Evidence,
  GateReport,
  NamedMention,
  Option,
  Paragraph,
  ParagraphRole,
  Process,
  Question,
  QuestionType,
  RawArticle,
  RejectedQuestion,
  RubricLine,
  Span,
} from './types'
export { ARTICLE_PROBLEMS, GAP, PARAGRAPH_ROLES, PROCESSES, QUESTION_TYPES } from './types'
export { ENGINE_VERSION } from './version'
