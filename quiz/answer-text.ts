import type { Question } from './question'
import { isBlank, type Response } from './response'

/** What `true-false` says in the language of whoever reads. */
export interface AnswerWords {
  readonly true: string
  readonly false: string
  readonly notStated: string
}

const SEPARATOR = ' · '

/** A response in words, for a table: options by their text, pairs by «prompt → match»; empty where nothing was answered. */
export function answerText(question: Question, response: Response, text: string, words: AnswerWords): string {
  if (isBlank(response) || response === null) return ''
  const optionOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? ''
  if (typeof response === 'boolean') return response ? words.true : words.false
  if (typeof response === 'string') {
    if (question.type === 'true-false') return words.notStated
    return question.options.length > 0 ? optionOf(response) : response
  }
  if (!Array.isArray(response)) {
    const { start, end } = response as { start: number; end: number }
    return text.slice(start, end)
  }
  const each = (entry: string | readonly [string, string]) =>
    typeof entry === 'string' ? optionOf(entry) : `${optionOf(entry[0])} → ${optionOf(entry[1])}`
  return (response as readonly (string | readonly [string, string])[]).map(each).join(SEPARATOR)
}
