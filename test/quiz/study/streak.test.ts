import { describe, expect, it } from 'vitest'
import { dayOf, shiftDay, weeksBack } from '@/quiz/study/days'
import { streakOf } from '@/quiz/study/streak'

const TODAY = '2026-03-10'

/** Days back from today: x is a day with practice, a dot one without; the last is today. */
function days(pattern: string): string[] {
  return [...pattern].flatMap((sign, at) => (sign === 'x' ? [shiftDay(TODAY, at - pattern.length + 1)] : []))
}

describe('a run of days', () => {
  it.each([
    ['nothing was ever done', '.......', 0],
    ['today only', 'x', 1],
    ['today is not over', 'xxx.', 3],
    ['a missed day', 'xxx.xx', 5],
    ['two missed days in a row', 'xxx..xx', 5],
    ['two rest days in each week', '.xxxxx..xxxxx..xxxxx', 15],
    ['a third missed day in seven breaks it', 'xxx.x.x.x', 3],
    ['a week away breaks it', 'xxxxx.......x', 1],
    ['three days away and not back yet', 'xxxxx...', 5],
    ['four days away', 'xxxxx....', 0],
  ])('%s: %s', (_, pattern, run) => {
    expect(streakOf(days(pattern), TODAY).days).toBe(run)
  })

  it('says what rest is left in the week that ends today', () => {
    expect(streakOf(days('xxxxxxx'), TODAY)).toEqual({ days: 7, practisedToday: true, restLeft: 2 })
    expect(streakOf([TODAY], TODAY)).toEqual({ days: 1, practisedToday: true, restLeft: 2 })
    expect(streakOf(days('xxxx.xx'), TODAY)).toMatchObject({ practisedToday: true, restLeft: 1 })
    expect(streakOf(days('xx..xxx.'), TODAY)).toMatchObject({ days: 5, practisedToday: false, restLeft: 0 })
  })

  it('takes no day twice, and none of the future', () => {
    expect(streakOf([TODAY, TODAY, shiftDay(TODAY, 1)], TODAY).days).toBe(1)
  })
})

describe('the learner’s calendar', () => {
  it.each([
    ['UTC', '2026-03-09'],
    ['Asia/Riyadh', '2026-03-10'],
    ['America/New_York', '2026-03-09'],
  ])('a moment late in the evening in %s', (zone, day) => {
    expect(dayOf(new Date('2026-03-09T22:30:00Z'), zone)).toBe(day)
  })

  it('crosses months, years and the change of clocks', () => {
    expect(shiftDay('2026-01-01', -1)).toBe('2025-12-31')
    expect(shiftDay('2028-02-28', 1)).toBe('2028-02-29')
    expect(shiftDay('2026-03-29', 1)).toBe('2026-03-30')
  })

  it('counts weeks of seven days back from today', () => {
    expect([0, 6, 7, 13, 14].map((back) => weeksBack(shiftDay(TODAY, -back), TODAY))).toEqual([0, 0, 1, 1, 2])
  })
})
