import { describe, expect, it } from 'vitest'
import { erasedOn, RETENTION_DAYS, type RetentionClock, retentionStep, WARNING_DAYS, warnedOf } from '@/quiz/retention'

const DAY = 24 * 60 * 60 * 1000
const LAST = new Date('2026-02-27T09:00:00Z')
const daysOn = (days: number, ms = 0) => new Date(LAST.getTime() + days * DAY + ms)
const clock = (more: Partial<RetentionClock> = {}): RetentionClock => ({
  retentionDays: 30,
  lastAt: LAST,
  warnedAt: null,
  ...more,
})

describe('retentionStep', () => {
  it('does nothing where a class is kept for ever, whatever the day', () => {
    const kept = clock({ retentionDays: null })
    expect([retentionStep(kept, daysOn(10_000)), erasedOn(kept, daysOn(0)), warnedOf(kept, daysOn(10_000))]).toEqual([
      'nothing',
      null,
      null,
    ])
  })

  it('warns on the day fourteen before, to the millisecond', () => {
    for (const retentionDays of RETENTION_DAYS) {
      const on = clock({ retentionDays })
      expect(retentionStep(on, daysOn(retentionDays - WARNING_DAYS, -1))).toBe('nothing')
      expect(retentionStep(on, daysOn(retentionDays - WARNING_DAYS))).toBe('warn')
    }
  })

  it('erases when the day has come and the warning is fourteen days old', () => {
    const warned = clock({ warnedAt: daysOn(16) })
    expect(retentionStep(warned, daysOn(30, -1))).toBe('nothing')
    expect(retentionStep(warned, daysOn(30))).toBe('erase')
    expect(warnedOf(warned, daysOn(20))).toEqual(daysOn(30))
  })

  it('warns first where the server was off past the day, and gives the full fourteen days', () => {
    expect(retentionStep(clock(), daysOn(400))).toBe('warn')
    const warned = clock({ warnedAt: daysOn(400) })
    expect(retentionStep(warned, daysOn(414, -1))).toBe('nothing')
    expect(retentionStep(warned, daysOn(414))).toBe('erase')
  })

  it('forgets a warning once somebody answers again', () => {
    const answered = clock({ warnedAt: daysOn(16), lastAt: daysOn(20) })
    expect(retentionStep(answered, daysOn(30))).toBe('nothing')
    expect(warnedOf(answered, daysOn(30))).toBeNull()
    expect(retentionStep(answered, daysOn(36))).toBe('warn')
  })

  it('waits where the clock of the last answer is ahead', () => {
    expect(retentionStep(clock(), daysOn(-5))).toBe('nothing')
  })
})
