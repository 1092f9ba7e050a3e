// A class for tests of statistics: students by what they chose, from the strongest to the weakest.
import { type QuizStatistics, statisticsOf } from '@/quiz/statistics/analyse'
import { type Cell, type Item, tallying } from '@/quiz/statistics/tally'

const FILLERS = 10

export const anItem = (id: string, more: Partial<Item> = {}): Item => ({
  id,
  process: 'retrieve',
  strand: null,
  options: [],
  ...more,
})

export const aCell = (share: number | null, more: Partial<Cell> = {}): Cell => ({
  share,
  weight: share === null ? 0 : 1,
  state: share === null ? 'waiting' : 'answered',
  chosen: [],
  ...more,
})

const options = [...'abcd'].map((id) => ({ id, isKey: id === 'a' }))

/**
 * A question of four options (a is the key, - is blank) among ten others that rank the class: of n students the first
 * had most of them right, the last none. `chosen`: one letter a student, from the strongest to the weakest.
 */
export function judgedClass(chosen: string, key = 'a'): QuizStatistics {
  const students = [...chosen]
  const own = anItem('q', { options: options.map(({ id }) => ({ id, isKey: id === key })) })
  const fillers = Array.from({ length: FILLERS }, (_, at) => anItem(`filler ${at}`))
  const collector = tallying([own, ...fillers])
  for (const [rank, letter] of students.entries()) {
    const right = Math.round((FILLERS * (students.length - 1 - rank)) / Math.max(1, students.length - 1))
    const cell = letter === '-' ? aCell(0, { state: 'blank' }) : aCell(letter === key ? 1 : 0, { chosen: [letter] })
    collector.add({ isFinished: true, cells: [cell, ...fillers.map((_, at) => aCell(at < right ? 1 : 0))] })
  }
  return statisticsOf(collector.tally)
}
