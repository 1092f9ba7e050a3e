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

/**
 * The options of a question that are chosen as they are: not those that are matched or put in order. For `true-false`
 * they are called 'true', 'false' and 'not-stated' and have no text: what they are called depends on the reader.
 */
export function choicesOf(question: Question): { id: string; text: string; isKey: boolean }[] {
  if (question.type === 'true-false') {
    const ids = ['true', 'false', ...(offersNotStated(question) ? ['not-stated'] : [])]
    return ids.map((id) => ({ id, text: '', isKey: id === String(question.answer) }))
  }
  const isChosen = question.type === 'choice' || question.type === 'multiple-choice' || question.type === 'gap'
  if (!isChosen) return []
  const key: readonly string[] = [question.answer].flat()
  return question.options.map(({ id, text }) => ({ id, text, isKey: key.includes(id) }))
}

/** The choices, by id, that a response took; meaningless where the type offers none. */
export function chosenIn(response: Response): string[] {
  if (isBlank(response)) return []
  return [response].flat().map(String)
}

/** Spreads the counting responses (one for each attempt, already parsed) over options and verdicts. */
export function distributionOf(question: Question, responses: readonly Response[]): Distribution {
  const given = responses.filter((response) => !isBlank(response))
  const chosen = given.flatMap(chosenIn)
  const verdicts = given.map((response) => markResponse(question, response).verdict)
  const counted = VERDICTS.filter((verdict) => verdict !== 'unanswered' && verdict !== 'excused')
  return {
    answered: given.length,
    options: choicesOf(question).map((option) => ({
      ...option,
      count: chosen.filter((id) => id === option.id).length,
    })),
    verdicts: Object.fromEntries(
      counted.map((verdict) => [verdict, verdicts.filter((each) => each === verdict).length]),
    ) as Distribution['verdicts'],
  }
}
