import type { ArticleText, QuestionResult, Span } from '@/quiz'

interface Words {
  readonly number: (value: number) => string
  readonly yes: string
  readonly no: string
}

type Describe = (answer: never, question: QuestionResult, article: ArticleText, words: Words) => string[]

function optionText(question: QuestionResult, id: string): string {
  return question.options.find((option) => option.id === id)?.text ?? id
}

const options = (ids: readonly string[], question: QuestionResult) => ids.map((id) => optionText(question, id))

const oneOrTyped = (answer: string | readonly string[], question: QuestionResult) =>
  typeof answer === 'string' ? [optionText(question, answer)] : [...answer]

const pairs = (answer: readonly (readonly [string, string])[], question: QuestionResult) =>
  answer.map(([prompt, match]) => `${optionText(question, prompt)} ← ${optionText(question, match)}`)

const sequence = (ids: readonly string[], question: QuestionResult, _article: ArticleText, { number }: Words) =>
  ids.map((id, place) => `${number(place + 1)}. ${optionText(question, id)}`)

const truth = (answer: boolean, _question: QuestionResult, _article: ArticleText, { yes, no }: Words) => [
  answer ? yes : no,
]

const sentence = (span: Span, _question: QuestionResult, article: ArticleText) => [
  article.text.slice(span.start, span.end),
]

const essay = (answer: string | { model: string; rubric: readonly { criterion: string }[] }) =>
  typeof answer === 'string' ? [answer] : [answer.model, ...answer.rubric.map((line) => `• ${line.criterion}`)]

/** How an answer of each type reads, be it the learner's or the key. */
const DESCRIPTIONS: Record<QuestionResult['type'], Describe> = {
  choice: (id: string, question) => [optionText(question, id)],
  'multiple-choice': options,
  'true-false': truth,
  gap: oneOrTyped,
  'short-answer': oneOrTyped,
  matching: pairs,
  ordering: sequence,
  'select-evidence': sentence,
  essay,
}

/** The lines that say what was answered (none where nothing was) and what is right. */
export function describeAnswer(question: QuestionResult, article: ArticleText, words: Words) {
  const linesOf = DESCRIPTIONS[question.type]
  const { response, answer } = question
  const isBlank = response === null || response === '' || (Array.isArray(response) && response.length === 0)
  return {
    given: isBlank ? [] : linesOf(response as never, question, article, words),
    key: linesOf(answer as never, question, article, words),
  }
}
