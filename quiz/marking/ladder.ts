import { type LadderStep, type QuestionSettings, type StepOutcome, type TypedType, USUAL_LADDER } from '../settings'
import { type Difference, differencesBetween, foldedWords } from '../spelling/compare'

/** What each step is worth in one question. */
export type Ladder = Readonly<Record<LadderStep, StepOutcome>>

export function ladderOf(type: TypedType, settings: QuestionSettings): Ladder {
  return { ...USUAL_LADDER[type], ...settings.ladder }
}

/** What the article says about the answer, in which a mistyped word may turn out to be another word. */
interface Around {
  readonly stem: string
  readonly evidence: readonly { readonly text: string }[]
}

/** Folded words of the question and its evidence that no accepted answer has. */
export function otherWords({ stem, evidence }: Around, accepted: readonly string[]): ReadonlySet<string> {
  const own = new Set(accepted.flatMap(foldedWords))
  return new Set([stem, ...evidence.map(({ text }) => text)].flatMap(foldedWords).filter((word) => !own.has(word)))
}

/** An accepted answer, told with the differences that deserve a note. */
export interface Climbed {
  readonly notes: readonly Difference[]
  readonly steps: number
}

function climbTo(accepted: string, given: string, ladder: Ladder, others: ReadonlySet<string>): Climbed | null {
  const differences = differencesBetween(accepted, given, others)
  if (!differences || differences.some(({ step }) => ladder[step] === 'wrong')) return null
  return { notes: differences.filter(({ step }) => ladder[step] === 'note'), steps: differences.length }
}

/**
 * The accepted answer that is nearest to what was typed: fewest notes, then fewest steps; null where what was typed
 * is none of them.
 */
export function climb(
  accepted: readonly string[],
  given: string,
  ladder: Ladder,
  others: ReadonlySet<string>,
): Climbed | null {
  const found = accepted.flatMap((each) => climbTo(each, given, ladder, others) ?? [])
  const [best] = found.toSorted((a, b) => a.notes.length - b.notes.length || a.steps - b.steps)
  return best ?? null
}
