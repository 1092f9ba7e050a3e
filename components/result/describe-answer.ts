import type { ArticleText, QuestionResult, Span } from '@/quiz'

export interface AnswerWords {
  readonly number: (value: number) => string
  readonly true: string
  readonly false: string
  readonly notStated: string
}

/** As much of a question as its answers can be told from. */
type Described = Pick<QuestionResult, 'type' | 'options' | 'answer' | 'response' | 'evidence'>

type Describe = (answer: never, question: Described, article: ArticleText, words: AnswerWords) => string[]

function optionText(question: Described, id: string): string {
  return question.options.find((option) => option.id === id)?.text ?? id
}

const options = (ids: readonly string[], question: Described) => ids.map((id) => optionText(question, id))

const oneOrTyped = (answer: string | readonly string[], question: Described) =>
  typeof answer === 'string' ? [optionText(question, answer)] : [...answer]

/** From a prompt to its match, in the article's direction. */
export const arrowOf = ({ direction }: Pick<ArticleText, 'direction'>) => (direction === 'rtl' ? '←' : '→')

const pairs = (answer: readonly (readonly [string, string])[], question: Described, article: ArticleText) =>
  answer.map(([prompt, match]) => `${optionText(question, prompt)} ${arrowOf(article)} ${optionText(question, match)}`)

const sequence = (ids: readonly string[], question: Described, _article: ArticleText, { number }: AnswerWords) =>
  ids.map((id, place) => `${number(place + 1)}. ${optionText(question, id)}`)

const truth = (answer: boolean | 'not-stated', _question: Described, _article: ArticleText, words: AnswerWords) =>
  answer === 'not-stated' ? [words.notStated] : [answer ? words.true : words.false]

/** Its own words, which stand in the evidence too where the article is kept back. */
const sentence = ({ start, end }: Span, question: Described, article: ArticleText) => {
  const quoted = question.evidence.find((each) => each.start === start && each.end === end)?.text
  return [article.text.slice(start, end) || quoted || '…']
}

const essay = (answer: string | { model: string; rubric: readonly { criterion: string }[] }) =>
  typeof answer === 'string'
    ? [answer]
    : [answer.model, ...answer.rubric.map((line) => `• ${line.criterion}`)].filter((line) => line !== '')

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
export function describeAnswer(question: Described, article: ArticleText, words: AnswerWords) {
  const linesOf = DESCRIPTIONS[question.type]
  const { response, answer } = question
  const isBlank = response === null || response === '' || (Array.isArray(response) && response.length === 0)
  return {
    given: isBlank ? [] : linesOf(response as never, question, article, words),
    key: linesOf(answer as never, question, article, words),
  }
}
