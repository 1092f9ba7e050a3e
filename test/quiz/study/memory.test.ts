// FSRS against the figures of the library's own tests and of fsrs-rs, and what a verdict says.
import { describe, expect, it } from 'vitest'
import { type Memory, type Rating, ratingOf, remember, type Scheduler, schedulerOf } from '@/quiz/study/memory'

const START = new Date('2022-12-29T12:30:00Z')
const DAY = 24 * 60 * 60 * 1000

/** Weights of FSRS-5 that ts-fsrs tests its long-term scheduler with. */
const LONG_TERM = [
  0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904, 0.3025,
  2.1214, 0.2498, 2.9466, 0.4891, 0.6468,
]
/** The weights of FSRS-6, which are the library's default. */
const FSRS_6 = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
]

/** Each rating on the day it is due, or after the days given. */
function history(scheduler: Scheduler, ratings: readonly Rating[], days?: readonly number[]): Memory[] {
  const memories: Memory[] = []
  let now = START
  for (const [at, rating] of ratings.entries()) {
    const last = memories.at(-1) ?? null
    now = days ? new Date(now.getTime() + (days[at] ?? 0) * DAY) : (last?.due ?? START)
    memories.push(scheduler(last, rating, now))
  }
  return memories
}

describe('the intervals and memories of ts-fsrs (long-term_scheduler.test.ts)', () => {
  const cases: [name: string, ratings: Rating[], days: number[], stability: number[], difficulty: number[]][] = [
    [
      'good, then twice forgotten, then good',
      [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3],
      [3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773],
      [
        3.0412, 13.09130698, 48.15848988, 154.93732625, 445.05562739, 1158.07779739, 16.63063166, 3.01732209,
        11.42247264, 37.37521902, 111.8752758, 306.5974569, 772.94026648,
      ],
      [
        4.49094334, 4.26664289, 4.05746029, 3.86237659, 3.68044154, 3.51076891, 4.69833071, 5.55956298, 5.26323756,
        4.98688448, 4.72915759, 4.4888015, 4.26464541,
      ],
    ],
    [
      'begun by a miss',
      [1, 2, 3, 4, 1, 2, 3, 4],
      [1, 2, 6, 41, 4, 7, 21, 133],
      [0.4197, 1.0344317, 5.5356759, 41.0033667, 4.46605519, 6.67743292, 20.88868155, 132.81849454],
      [7.1434, 7.03653841, 6.64066485, 5.92312772, 6.44779861, 6.45995078, 6.10293922, 5.36588547],
    ],
    [
      'begun by a partly right answer',
      [2, 3, 4, 1, 2, 3, 4, 1],
      [2, 7, 54, 5, 8, 26, 171, 8],
      [1.1869, 6.59167572, 53.76078737, 5.0853693, 8.09786749, 25.52991279, 171.16195166, 8.11072373],
      [6.23225985, 5.89059466, 5.14583392, 5.884097, 5.99269555, 5.667177, 4.91430736, 5.71619151],
    ],
  ]

  it.each(cases)('%s', (_, ratings, days, stability, difficulty) => {
    const memories = history(schedulerOf(LONG_TERM), ratings)
    expect(memories.map((memory) => memory.scheduledDays)).toEqual(days)
    for (const [at, memory] of memories.entries()) {
      expect(memory.stability).toBeCloseTo(stability[at] ?? Number.NaN, 7)
      expect(memory.difficulty).toBeCloseTo(difficulty[at] ?? Number.NaN, 7)
    }
  })

  it('the memory that fsrs-rs has after six meetings, with the weights of FSRS-6', () => {
    const last = history(schedulerOf(FSRS_6), [1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21]).at(-1)
    expect(last?.stability).toBeCloseTo(53.335106, 4)
    expect(last?.difficulty).toBeCloseTo(6.3574867, 4)
  })
})

describe('as Fahm uses it', () => {
  it('has the weights of FSRS-6', () => {
    const ratings: Rating[] = [1, 3, 3, 2, 4]
    expect(history(remember, ratings)).toEqual(history(schedulerOf(FSRS_6), ratings))
  })

  it('never brings anything back on the same day, and gives the same history the same days', () => {
    for (const rating of [1, 2, 3, 4] as const) {
      const memory = remember(null, rating, START)
      expect(memory.due.getTime()).toBeGreaterThanOrEqual(START.getTime() + DAY)
      expect(memory).toMatchObject({ reps: 1, lastReview: START })
    }
    expect(history(remember, [1, 3, 1, 3])).toEqual(history(remember, [1, 3, 1, 3]))
  })

  it.each([
    ['wrong', false, 1],
    ['unanswered', false, 1],
    ['partly', false, 2],
    ['partly', true, 2],
    ['right', false, 3],
    ['right', true, 4],
    ['wrong', true, 1],
    ['waiting', false, null],
  ] as const)('%s (easy: %s) is %s', (verdict, isEasy, rating) => {
    expect(ratingOf(verdict, isEasy)).toBe(rating)
  })
})
