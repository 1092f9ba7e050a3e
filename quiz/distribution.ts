import { markResponse, VERDICTS, type Verdict } from './marking/mark'
import { offersNotStated, type Question } from './question'
import { isBlank, type Response } from './response'

export interface OptionCount {
  readonly id: string
  readonly text: string
  readonly isKey: boolean
  /** How many chose it; with several choices allowed, one response counts for each it chose. */
  readonly count: number
}

/** How the answers to one question are spread. Tells the key: only for the teacher, and only when asked for. */
export interface Distribution {
  /** How many gave an answer that is not blank. */
  readonly answered: number
  /** By option, where one chooses among options; none for other types. */
  readonly options: readonly OptionCount[]
  /** By what the key says of them, blank responses left out. */
  readonly verdicts: Readonly<Record<Exclude<Verdict, 'unanswered' | 'excused'>, number>>
}

/** The options of a question that are chosen as they are: not those that are matched or put in order. */
function choices(question: Question): { id: string; text: string; isKey: boolean }[] {
  const isChosen = question.type === 'choice' || question.type === 'multiple-choice' || question.type === 'gap'
  if (!isChosen) return []
  const key: readonly string[] = [question.answer].flat()
  return question.options.map(({ id, text }) => ({ id, text, isKey: key.includes(id) }))
}

/**
 * Spreads the counting responses (one for each attempt, already parsed) over options and verdicts. For `true-false`
 * the options are called 'true', 'false' and, where it is offered, 'not-stated', and have no text: what they are called depends on the reader.
 */
export function distributionOf(question: Question, responses: readonly Response[]): Distribution {
  const given = responses.filter((response) => !isBlank(response))
  const chosen = given.flatMap((response) => (typeof response === 'boolean' ? [String(response)] : [response].flat()))
  const offered =
    question.type === 'true-false'
      ? ['true', 'false', ...(offersNotStated(question) ? ['not-stated'] : [])].map((id) => ({
          id,
          text: '',
          isKey: id === String(question.answer),
        }))
      : choices(question)
  const verdicts = given.map((response) => markResponse(question, response).verdict)
  const counted = VERDICTS.filter((verdict) => verdict !== 'unanswered' && verdict !== 'excused')
  return {
    answered: given.length,
    options: offered.map((option) => ({ ...option, count: chosen.filter((id) => id === option.id).length })),
    verdicts: Object.fromEntries(
      counted.map((verdict) => [verdict, verdicts.filter((each) => each === verdict).length]),
    ) as Distribution['verdicts'],
  }
}
