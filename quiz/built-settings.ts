import { foldAnswer } from './fold'
import { partsOfName, withoutCutNames } from './marking/names'
import { readNumber } from './marking/numbers'
import type { QuestionSettings } from './settings'

/** Constructions of the engine that ask for somebody, and may get a body as well. */
const ASKS_WHO: ReadonlySet<string> = new Set(['who', 'who-said', 'who-agrees', 'role-to-name'])

/** Words that may stand by a year; «هـ» would count from elsewhere. */
const YEAR_WORDS = ['عام', 'العام', 'سنة', 'م', 'عام م', 'سنة م', 'ميلادي', 'ميلادية']

interface Built {
  readonly construction: string
  readonly answer: readonly string[]
}

/** The engine accepts the last part of a person's name beside the whole, and only of a person's. */
function isPersonsName({ construction, answer }: Built): boolean {
  if (!ASKS_WHO.has(construction)) return false
  const keys = new Set(answer.map(foldAnswer))
  return answer.some((name) => {
    const last =
      foldAnswer(partsOfName(name).at(-1) ?? '')
        .split(' ')
        .at(-1) ?? ''
    return foldAnswer(name) !== last && keys.has(last)
  })
}

const hasDigit = (text: string) => /[\d٠-٩]/.test(text)

/** Every accepted answer is one number with at most a word or two beside it; a number in words must be all of it. */
function isNumber({ answer }: Built): boolean {
  return answer.every((text) => {
    const number = readNumber(text)
    return number !== null && (number.unit === '' || (hasDigit(text) && number.unit.split(' ').length <= 2))
  })
}

/**
 * What is particular to marking a typed question that the engine built, and the accepted answers that are left: a name
 * by its full or last form, a number with its units. Decided from the construction and the accepted answers alone.
 */
export function settingsOfBuilt(built: Built): { settings: QuestionSettings; answer: readonly string[] } {
  if (isPersonsName(built)) return { settings: { isName: true }, answer: withoutCutNames(built.answer) }
  if (!isNumber(built)) return { settings: {}, answer: built.answer }
  const units = built.construction === 'when' ? YEAR_WORDS : []
  return { settings: { number: { tolerance: 0, units } }, answer: built.answer }
}
