import { describe, expect, it } from 'vitest'
import { secondsFor, sessionOf } from '@/quiz/study/session'
import { studySettings } from '@/quiz/study/settings'
import { aQuestion } from '../../support/builders'

const card = (id: string, day: number, seconds: number) => ({ id, due: new Date(Date.UTC(2026, 2, day)), seconds })
const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id).join('')

describe('a daily session', () => {
  it('takes the longest overdue first, as many as fit, and leaves the rest', () => {
    const due = [card('c', 9, 60), card('a', 3, 60), card('d', 9, 60), card('b', 5, 60)]
    const { today, later } = sessionOf(due, 180, true)
    expect([ids(today), ids(later)]).toEqual(['abc', 'd'])
  })

  it('keeps its order when the first is done and its time spent', () => {
    const due = [card('a', 3, 60), card('b', 5, 90), card('c', 9, 30)]
    const whole = sessionOf(due, 180, true)
    const rest = sessionOf(due.slice(1), 120, false)
    expect(ids(rest.today)).toBe(ids(whole.today.slice(1)))
  })

  it('asks one however long it takes, but no second one', () => {
    const due = [card('a', 3, 600), card('b', 5, 600)]
    expect(ids(sessionOf(due, 300, true).today)).toBe('a')
    expect(ids(sessionOf(due, -300, false).today)).toBe('')
  })

  it('goes on without end where more is asked for', () => {
    expect(sessionOf([card('a', 3, 600), card('b', 5, 600)], Number.POSITIVE_INFINITY, false).later).toEqual([])
  })

  it('takes longer for more to read and more to do', () => {
    const short = aQuestion('choice')
    const long = aQuestion('choice', { stem: `${short.stem} `.repeat(10) })
    expect(secondsFor(long)).toBeGreaterThan(secondsFor(short))
    expect(secondsFor(aQuestion('ordering'))).toBeGreaterThan(secondsFor(short))
  })
})

describe('what is stored of a learner’s settings', () => {
  it.each([
    [null, { timeZone: null, minutes: 10 }],
    [
      { timeZone: 'Asia/Amman', minutes: 20 },
      { timeZone: 'Asia/Amman', minutes: 20 },
    ],
    [
      { timeZone: 'Mars/Olympus', minutes: 7 },
      { timeZone: null, minutes: 10 },
    ],
    ['damaged', { timeZone: null, minutes: 10 }],
  ])('%j is read as %j', (stored, read) => {
    expect(studySettings(stored)).toEqual(read)
  })
})
