import { describe, expect, it } from 'vitest'
import { wilson } from '@/quiz/statistics/proportion'
import { shiftDay } from '@/quiz/study/days'
import { type Answered, progressOf } from '@/quiz/study/progress'

const TODAY = '2026-03-10'

const answers = (verdicts: readonly Answered['verdict'][], more: Partial<Answered> = {}): Answered[] =>
  verdicts.map((verdict) => ({ process: 'infer', day: TODAY, verdict, ...more }))

describe('progress', () => {
  it('counts whole right answers, and neither what is blank nor what waits', () => {
    const given = answers(['right', 'right', 'right', 'partly', 'wrong', 'unanswered', 'waiting'])
    const { byProcess } = progressOf(given, TODAY)
    expect(byProcess.map(({ process, answered, right }) => [process, answered, right])).toEqual([
      ['retrieve', 0, 0],
      ['infer', 5, 3],
      ['interpret', 0, 0],
      ['evaluate', 0, 0],
    ])
    expect(byProcess[1]?.interval).toEqual(wilson(3 / 5, 5))
  })

  it('says nothing of fewer than five answers', () => {
    expect(progressOf(answers(['right', 'right', 'right', 'right']), TODAY).byProcess[1]?.interval).toBeNull()
  })

  it('puts each answer into its week, the last of eight the one that ends today', () => {
    const given = [
      ...answers(['right']),
      ...answers(['wrong'], { day: shiftDay(TODAY, -7) }),
      ...answers(['wrong'], { day: shiftDay(TODAY, -55) }),
      ...answers(['wrong'], { day: shiftDay(TODAY, -56) }),
    ]
    const { byWeek } = progressOf(given, TODAY)
    expect(byWeek.map(({ back, answered }) => [back, answered])).toEqual([
      [7, 1],
      [6, 0],
      [5, 0],
      [4, 0],
      [3, 0],
      [2, 0],
      [1, 1],
      [0, 1],
    ])
  })
})
