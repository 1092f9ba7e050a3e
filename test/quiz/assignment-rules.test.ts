// What the rules of an assignment allow, moment by moment. Times are minutes and seconds after the attempt began.
import { describe, expect, it } from 'vitest'
import {
  assignmentRulesSchema,
  deadlineOf,
  isLateAttempt,
  maySave,
  maySeeFeedback,
  mayStart,
  stateOf,
  USUAL_RULES,
} from '@/quiz'

const START = Date.parse('2026-03-01T08:00:00Z')
const at = (minutes: number, seconds = 0) => new Date(START + (minutes * 60 + seconds) * 1000)

const open = {
  opensAt: null as Date | null,
  closesAt: null as Date | null,
  minutes: 10 as number | null,
  late: 'refuse',
  pausedAt: null as Date | null,
  pausedFor: 0,
  addedSeconds: 0,
  endedAt: null as Date | null,
  attemptsAllowed: 1,
}
type Clock = Partial<typeof open>
const attempt = { startedAt: at(0), pausedBefore: 0 }
const pupil = { extraMinutes: 0, removedAt: null as Date | null }

describe('the state', () => {
  it.each<[string, Clock, Date, string]>([
    ['nothing limits it', {}, at(0), 'open'],
    ['a second before it opens', { opensAt: at(5) }, at(4, 59), 'before'],
    ['the moment it opens', { opensAt: at(5) }, at(5), 'open'],
    ['a second before it closes', { closesAt: at(5) }, at(4, 59), 'open'],
    ['the moment it closes', { closesAt: at(5) }, at(5), 'closed'],
    ['closed, but late work is accepted', { closesAt: at(5), late: 'accept' }, at(9), 'open'],
    ['paused', { pausedAt: at(1) }, at(2), 'paused'],
    ['paused, and its time has come', { pausedAt: at(1), closesAt: at(5) }, at(6), 'closed'],
    ['ended, whatever the dates say', { endedAt: at(1), opensAt: at(5), pausedAt: at(0) }, at(2), 'ended'],
  ])('%s', (_, clock, now, state) => expect(stateOf({ ...open, ...clock }, now)).toBe(state))
})

describe('the deadline', () => {
  it.each<[string, Clock, Partial<typeof pupil>, Partial<typeof attempt>, Date, Date | null]>([
    ['is none without a limit', { minutes: null }, {}, {}, at(1), null],
    ['is start and minutes', {}, {}, {}, at(1), at(10)],
    ['with extra minutes', {}, { extraMinutes: 5 }, {}, at(1), at(15)],
    ['with seconds added for everybody', { addedSeconds: 90 }, {}, {}, at(1), at(11, 30)],
    ['with a pause in the middle', { pausedFor: 120_000 }, {}, {}, at(5), at(12)],
    ['without a pause from before the attempt', { pausedFor: 120_000 }, {}, { pausedBefore: 120_000 }, at(5), at(10)],
    ['moves while a pause lasts', { pausedAt: at(4) }, {}, {}, at(7), at(13)],
    ['with both pauses', { pausedAt: at(4), pausedFor: 60_000 }, {}, {}, at(7), at(14)],
    ['counts a pause that lasts from the start only', { pausedAt: at(-9) }, {}, {}, at(2), at(12)],
    ['is capped by the closing time, extra minutes or not', { closesAt: at(8) }, { extraMinutes: 5 }, {}, at(1), at(8)],
    ['is not capped where late work is accepted', { closesAt: at(8), late: 'accept' }, {}, {}, at(1), at(10)],
    ['is the closing time where there is no limit', { minutes: null, closesAt: at(8) }, {}, {}, at(1), at(8)],
    ['is the end that the teacher made', { endedAt: at(3) }, {}, {}, at(4), at(3)],
  ])('%s', (_, clock, who, begun, now, expected) => {
    expect(deadlineOf({ ...open, ...clock }, { ...pupil, ...who }, { ...attempt, ...begun }, now)).toEqual(expected)
  })

  it('follows a change of the rules during the run, in either direction', () => {
    const rules = { ...open, minutes: 30, closesAt: at(60) }
    expect(deadlineOf(rules, pupil, attempt, at(5))).toEqual(at(30))
    expect(deadlineOf({ ...rules, closesAt: at(20) }, pupil, attempt, at(5))).toEqual(at(20))
    expect(deadlineOf({ ...rules, minutes: 45 }, pupil, attempt, at(5))).toEqual(at(45))
  })
})

describe('an answer', () => {
  it.each<[string, Clock, Partial<typeof pupil>, Date, string]>([
    ['a second before the limit', {}, {}, at(9, 59), 'ok'],
    ['at the limit', {}, {}, at(10), 'ok'],
    ['within the grace', {}, {}, at(10, 15), 'ok'],
    ['after the grace', {}, {}, at(10, 16), 'late'],
    ['after the grace, with extra time', {}, { extraMinutes: 1 }, at(10, 16), 'ok'],
    ['in a pause', { pausedAt: at(4) }, {}, at(5), 'paused'],
    ['after a pause, when the old limit has passed', { pausedFor: 180_000 }, {}, at(12, 59), 'ok'],
    ['within the grace of the closing time', { closesAt: at(8) }, {}, at(8, 15), 'ok'],
    ['after the closing time', { closesAt: at(8) }, {}, at(8, 16), 'late'],
    ['after the closing time, where late work is accepted', { closesAt: at(8), late: 'accept' }, {}, at(9), 'ok'],
    ['within the grace of the end', { endedAt: at(3) }, {}, at(3, 10), 'ok'],
    ['after the end', { endedAt: at(3) }, {}, at(3, 16), 'late'],
    ['where the opening was moved ahead of it', { opensAt: at(30) }, {}, at(3), 'not-open'],
    ['of somebody who was removed', {}, { removedAt: at(2) }, at(3), 'removed'],
  ])('%s', (_, clock, who, now, verdict) => {
    expect(maySave({ ...open, ...clock }, { ...pupil, ...who }, attempt, now)).toBe(verdict)
  })
})

describe('another attempt', () => {
  it.each<[string, Clock, number, Date, string]>([
    ['the first', {}, 0, at(0), 'ok'],
    ['one more than is allowed', {}, 1, at(0), 'no-attempts-left'],
    ['the third of three', { attemptsAllowed: 3 }, 2, at(0), 'ok'],
    ['before it opens', { opensAt: at(5) }, 0, at(0), 'not-open'],
    ['in a pause', { pausedAt: at(0) }, 0, at(1), 'paused'],
    ['after it closed', { closesAt: at(5) }, 0, at(5), 'closed'],
    ['after it closed, where late work is accepted', { closesAt: at(5), late: 'accept' }, 0, at(6), 'ok'],
    ['after it ended', { endedAt: at(5) }, 0, at(6), 'closed'],
  ])('%s', (_, clock, begun, now, verdict) => expect(mayStart({ ...open, ...clock }, begun, now)).toBe(verdict))
})

describe('feedback', () => {
  it.each<[string, string, Date | null, Date | null, boolean]>([
    ['at the end, while it lasts', 'end', null, null, false],
    ['at the end', 'end', null, at(9), true],
    ['on release, before it', 'release', null, at(9), false],
    ['on release, after it', 'release', at(10), at(9), true],
    ['on release, while the attempt lasts', 'release', at(10), null, false],
    ['never, though released once', 'never', at(10), at(9), false],
  ])('%s', (_, feedback, releasedAt, finishedAt, seen) => {
    expect(maySeeFeedback({ feedback, releasedAt }, { finishedAt }, at(20))).toBe(seen)
  })
})

it('work is late when it was finished after the closing time', () => {
  const closesAt = at(8)
  expect(isLateAttempt({ closesAt }, { startedAt: at(0), finishedAt: at(8) })).toBe(false)
  expect(isLateAttempt({ closesAt }, { startedAt: at(0), finishedAt: at(9) })).toBe(true)
  expect(isLateAttempt({ closesAt: null }, { startedAt: at(0), finishedAt: at(9) })).toBe(false)
})

describe('rules from a form', () => {
  const form = { title: ' اختبار الأحد ', opensAt: '', closesAt: '', minutes: '', attemptsAllowed: '2' }

  it('take what is left out for none, and boxes for what they are', () => {
    const rules = assignmentRulesSchema.parse({ ...form, shuffleOptions: 'on', textVisible: 'on' })
    expect(rules).toEqual({ ...USUAL_RULES, title: 'اختبار الأحد', attemptsAllowed: 2 })
  })

  it.each([
    ['2026-03-01T08:00', '2026-03-01T08:00:00.000Z'],
    ['2026-03-01T08:00:00.000Z', '2026-03-01T08:00:00.000Z'],
    ['2026-03-01T11:00:00+03:00', '2026-03-01T08:00:00.000Z'],
  ])('read %s as the moment it is', (opensAt, moment) => {
    expect(assignmentRulesSchema.parse({ ...form, opensAt }).opensAt?.toISOString()).toBe(moment)
  })

  it.each([
    [{ attemptsAllowed: '0' }],
    [{ attemptsAllowed: '11' }],
    [{ minutes: '0' }],
    [{ minutes: 'x' }],
    [{ title: ' ' }],
    [{ opensAt: 'tomorrow' }],
    [{ opensAt: '2026-03-02T08:00', closesAt: '2026-03-01T08:00' }],
    [{ feedback: 'sometimes' }],
  ])('refuse %j', (wrong) => expect(assignmentRulesSchema.safeParse({ ...form, ...wrong }).success).toBe(false))
})
