import { shuffled } from '@/lib/random'
import type { Option, Question, QuestionType } from './question'

export interface PublicOption {
  readonly id: string
  readonly text: string
  readonly side?: 'prompt' | 'match'
}

/** Everything a learner may know of a question before the attempt is finished. */
export interface PublicQuestion {
  readonly id: string
  readonly type: QuestionType
  readonly stem: string
  readonly points: number
  readonly options: readonly PublicOption[]
}

function publicOption(option: Option): PublicOption {
  return option.side ? { id: option.id, text: option.text, side: option.side } : { id: option.id, text: option.text }
}

/**
 * Numbers to choose from stay sorted, because out of order they would only slow the reader down. Where the order
 * or the pairs are what is asked, they do not.
 */
function staySorted({ type, options }: Question): boolean {
  if (type === 'ordering' || type === 'matching') return false
  return options.every((option) => /^[\d٠-٩.,٬٫\s]+$/.test(option.text))
}

/**
 * Builds the public form by naming each field that may leave: what is not named cannot slip through. The options
 * stand in an order that only the attempt's seed decides, so the stored order (the key's order, in `ordering`)
 * never shows.
 */
export function toPublicQuestion(question: Question, seed: string): PublicQuestion {
  const options = staySorted(question) ? question.options : shuffled(question.options, `${seed}/${question.id}`)
  return {
    id: question.id,
    type: question.type,
    stem: question.stem,
    points: question.points,
    options: options.map(publicOption),
  }
}
