import type { Paragraph, Span } from '../article'
import type { Process, Question } from '../question'
import { overlaps } from './coverage'
import { fingerprint, type Told } from './draft-question'

/** A question that could be asked, with how ready it is: 0 is best. */
export interface Candidate<Each extends Asked = Asked> {
  readonly question: Each
  readonly rank: number
}

/** As much of a question as tells how like another it is. */
interface Asked extends Told, Pick<Question, 'process' | 'type'> {
  readonly evidence: readonly Span[]
}

/** Candidates that are neither in the draft, nor turned down in it, nor ask in the very words of one that is there. */
export function openTo<Each extends Asked>(
  candidates: readonly Candidate<Each>[],
  present: readonly Asked[],
  turnedDown: readonly Told[],
): Candidate<Each>[] {
  const closed = new Set([...present, ...turnedDown].map(fingerprint))
  const stems = new Set(present.filter(({ type }) => type !== 'true-false').map(({ stem }) => stem))
  return candidates.filter(({ question }) => !closed.has(fingerprint(question)) && !stems.has(question.stem))
}

interface Wanted {
  readonly count: number
  /** At most so many of each process; null leaves it to the article. */
  readonly quota: Readonly<Record<Process, number>> | null
  readonly paragraphs: readonly Paragraph[]
}

function likeness(one: Asked, other: Asked, paragraphs: readonly Paragraph[]): number {
  const sharesEvidence = one.evidence.some((span) => other.evidence.some((each) => overlaps(span, each)))
  const paragraphOf = ({ evidence }: Asked) =>
    paragraphs.findIndex((paragraph) => evidence.some((span) => overlaps(span, paragraph)))
  return (
    (sharesEvidence ? 3 : 0) +
    (paragraphOf(one) === paragraphOf(other) ? 0.5 : 0) +
    (one.construction === other.construction ? 0.7 : 0) +
    (one.type === other.type ? 0.3 : 0) +
    (one.stem === other.stem ? 20 : 0)
  )
}

/**
 * As many of the candidates as are wanted, one after the other: each time the readiest that is least like what
 * stands there already (same sentence, paragraph, construction, type). Fewer where the article gives no more.
 */
export function choose<Each extends Asked>(
  candidates: readonly Candidate<Each>[],
  present: readonly Asked[],
  { count, quota, paragraphs }: Wanted,
): Each[] {
  const chosen: Each[] = []
  const likeSoFar = new Map(
    candidates.map((each) => [
      each,
      5 * each.rank + present.reduce((sum, other) => sum + likeness(each.question, other, paragraphs), 0),
    ]),
  )
  const isFull = ({ process }: Asked) =>
    quota !== null && [...present, ...chosen].filter((each) => each.process === process).length >= quota[process]
  while (chosen.length < count) {
    const open = [...likeSoFar].filter(([{ question }]) => !isFull(question))
    const [best] = open.toSorted(([, one], [, other]) => one - other)
    if (!best) break
    const [{ question }] = best
    chosen.push(question)
    likeSoFar.delete(best[0])
    for (const [each, like] of likeSoFar) likeSoFar.set(each, like + likeness(each.question, question, paragraphs))
  }
  return chosen
}
