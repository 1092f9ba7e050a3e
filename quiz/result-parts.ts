import type { Option, Question, QuestionOf } from './question'
import { isBlank, type Response, type ResponseOf } from './response'

/** One of the things that an answer of several parts is made of, beside what it should have been. */
export interface ResultPart {
  /** What the part is about: a prompt. Null where it is a place in an order, or an option by itself. */
  readonly label: string | null
  /** What was answered; null where nothing was. */
  readonly given: string | null
  /** What is right; null where nothing should have been chosen. */
  readonly expected: string | null
  readonly isRight: boolean
  /** Why what was answered tempts, where it is wrong and that is known. */
  readonly why: string
}

type Find = (id: string | undefined) => Option | undefined

function part(label: string | null, given: Option | undefined, expected: Option | undefined): ResultPart {
  const isRight = given !== undefined && given.id === expected?.id
  return {
    label,
    given: given?.text ?? null,
    expected: expected?.text ?? null,
    isRight,
    why: isRight ? '' : (given?.why ?? ''),
  }
}

/** Every option that was chosen or should have been, in the order they are stored in. */
function chosenParts({ options, answer }: QuestionOf<'multiple-choice'>, response: readonly string[]): ResultPart[] {
  const touched = options.filter(({ id }) => answer.includes(id) || response.includes(id))
  return touched.map((option) => {
    const [given, expected] = [response.includes(option.id), answer.includes(option.id)]
    return part(null, given ? option : undefined, expected ? option : undefined)
  })
}

/** Each pair of the key; of several matches given to one prompt the last counts. */
function pairParts({ answer }: QuestionOf<'matching'>, response: ResponseOf<'matching'>, find: Find): ResultPart[] {
  const given = new Map(response)
  return answer.map(([prompt, match]) => part(find(prompt)?.text ?? '', find(given.get(prompt)), find(match)))
}

/** Each place of the order. */
function placeParts({ answer }: QuestionOf<'ordering'>, response: readonly string[], find: Find): ResultPart[] {
  return answer.map((id, place) => part(null, find(response[place]), find(id)))
}

/** An answer part by part, whatever rule it is counted by; none where its type has no parts or nothing was answered. */
export function partsOf(question: Question, response: Response | undefined): ResultPart[] {
  if (isBlank(response)) return []
  const known = new Map(question.options.map((option) => [option.id, option]))
  const find: Find = (id) => (id === undefined ? undefined : known.get(id))
  switch (question.type) {
    case 'multiple-choice':
      return chosenParts(question, response as ResponseOf<'multiple-choice'>)
    case 'matching':
      return pairParts(question, response as ResponseOf<'matching'>, find)
    case 'ordering':
      return placeParts(question, response as ResponseOf<'ordering'>, find)
    default:
      return []
  }
}
