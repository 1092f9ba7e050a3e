import type { QuestionOf } from '../question'
import { climb, ladderOf, otherWords } from './ladder'
import { evenName, nameForms } from './names'
import { isRightNumber } from './numbers'
import type { Scored } from './rule'

const scored = (isRight: boolean): Scored => ({ share: isRight ? 1 : 0, spelling: [] })

/**
 * A typed answer against all that are accepted: as a number where the question says so and both are one, else by the
 * ladder of spelling, where the question says so by every form of a name that is enough. All or nothing; a step
 * that is only noted takes no points.
 */
export function scoreTyped(
  question: QuestionOf<'gap'> | QuestionOf<'short-answer'>,
  accepted: readonly string[],
  typed: string,
): Scored {
  const { type, settings, stem } = question
  const isRight = settings.number ? isRightNumber(accepted, typed, settings.number, stem) : null
  if (isRight !== null) return scored(isRight)
  const forms = settings.isName ? nameForms(accepted) : accepted
  const others = otherWords(question, accepted)
  const spellings = settings.isName ? [typed, evenName(typed)] : [typed]
  const found = spellings.flatMap((spelling) => climb(forms, spelling, ladderOf(type, settings), others) ?? [])
  const [best] = found.toSorted((a, b) => a.notes.length - b.notes.length)
  return best ? { share: 1, spelling: best.notes } : scored(false)
}
