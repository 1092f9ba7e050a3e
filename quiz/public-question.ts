import { shuffled } from '@/lib/random'
import { type Option, offersNotStated, type Question, type QuestionType } from './question'

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
  /** For `true-false`: whether "not stated" may be answered. */
  readonly offersNotStated: boolean
}

function publicOption(option: Option): PublicOption {
  return option.side ? { id: option.id, text: option.text, side: option.side } : { id: option.id, text: option.text }
}

/**
 * Numbers to choose from stay sorted, because out of order they would only slow the reader down. Where the order
 * or the pairs are what is asked, they do not.
 */
function staySorted({ type, options }: Question): boolean {
  if (orderIsTheKey({ type })) return false
  return options.every((option) => /^[\d٠-٩.,٬٫\s]+$/.test(option.text))
}

/** Where the stored order is the key, it never shows, whatever a teacher chose. */
function orderIsTheKey({ type }: Pick<Question, 'type'>): boolean {
  return type === 'ordering' || type === 'matching'
}

/**
 * Builds the public form by naming each field that may leave: what is not named cannot slip through. The options
 * stand in an order that only the attempt's seed decides, or, where `shuffles` is false, in the balanced order they
 * are stored in.
 */
export function toPublicQuestion(question: Question, seed: string, shuffles = true): PublicQuestion {
  const stays = staySorted(question) || !(shuffles || orderIsTheKey(question))
  const options = stays ? question.options : shuffled(question.options, `${seed}/${question.id}`)
  return {
    id: question.id,
    type: question.type,
    stem: question.stem,
    points: question.points,
    options: options.map(publicOption),
    offersNotStated: offersNotStated(question),
  }
}
