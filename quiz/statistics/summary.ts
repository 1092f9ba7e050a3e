import { FEWEST, type GroupStatistics, type QuizStatistics } from './analyse'
import type { GroupKey } from './strands'

/** From which share on a class counts as having understood. */
const UNDERSTOOD = 0.6
const MOST_NAMED = 2

/** What the first line of the results can say. */
export interface Summary {
  readonly kind: 'too-few' | 'both' | 'understood' | 'struggled' | 'level'
  /** At most two each, the clearest first. */
  readonly understood: readonly GroupKey[]
  readonly struggled: readonly GroupKey[]
}

/**
 * What the class understood and where it stumbled, said only where the data carry it: a group of questions counts as
 * understood where its whole 95 % interval lies above 0.6, as stumbled over where it lies below. What is asked about
 * (strands) says more to a teacher than processes do, which are named where no strand can be.
 */
export function summaryOf(statistics: Pick<QuizStatistics, 'students' | 'strands' | 'processes'>): Summary {
  if (statistics.students < FEWEST) return { kind: 'too-few', understood: [], struggled: [] }
  const pick = (isSo: (group: GroupStatistics) => boolean, order: (group: GroupStatistics) => number) => {
    const from = (groups: readonly GroupStatistics[]) =>
      groups.filter((group) => group.students >= FEWEST && isSo(group)).toSorted((a, b) => order(a) - order(b))
    const strands = from(statistics.strands)
    return (strands.length > 0 ? strands : from(statistics.processes)).slice(0, MOST_NAMED).map(({ key }) => key)
  }
  const understood = pick(
    ({ interval }) => interval.low > UNDERSTOOD,
    ({ mean }) => -mean,
  )
  const struggled = pick(
    ({ interval }) => interval.high < UNDERSTOOD,
    ({ mean }) => mean,
  )
  const kinds = { both: understood.length > 0 && struggled.length > 0, understood: understood.length > 0 }
  const kind = kinds.both ? 'both' : kinds.understood ? 'understood' : struggled.length > 0 ? 'struggled' : 'level'
  return { kind, understood, struggled }
}
