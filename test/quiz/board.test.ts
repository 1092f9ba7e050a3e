import { describe, expect, it } from 'vitest'
import { type AttemptFacts, answeredCounts, type BoardRules, type ParticipantFacts, tileOf } from '@/quiz'
import { distributionOf } from '@/quiz/distribution'
import { aQuestion } from '../support/builders'

const NOW = new Date('2026-03-01T08:00:00Z')
const secondsAgo = (seconds: number) => new Date(NOW.getTime() - seconds * 1000)

const rules: BoardRules = { questionIds: ['q1', 'q2', 'q3'], namesHidden: false, pausedAt: null, resumedAt: null }

const anAttempt = (more: Partial<AttemptFacts> = {}): AttemptFacts => ({
  startedAt: secondsAgo(300),
  activeAt: secondsAgo(5),
  finishedAt: null,
  answered: ['q1'],
  ...more,
})

const someone = (more: Partial<ParticipantFacts> = {}): ParticipantFacts => ({
  id: 'p',
  number: 4,
  name: 'ليلى',
  seenAt: secondsAgo(3),
  removedAt: null,
  questionId: null,
  attempt: null,
  ...more,
})

const stateOf = (more: Partial<ParticipantFacts>, others: Partial<BoardRules> = {}) =>
  tileOf(someone(more), { ...rules, ...others }, NOW).state

describe('the state of a tile', () => {
  it.each([
    ['has joined and not begun', {}, 'joined'],
    ['saves answers', { attempt: anAttempt() }, 'answering'],
    [
      'has begun a moment ago',
      { attempt: anAttempt({ startedAt: secondsAgo(9), activeAt: secondsAgo(9) }) },
      'answering',
    ],
    ['has saved nothing for 59 s', { attempt: anAttempt({ activeAt: secondsAgo(59) }) }, 'answering'],
    ['has saved nothing for 60 s', { attempt: anAttempt({ activeAt: secondsAgo(60) }) }, 'idle'],
    ['was last seen 29 s ago', { seenAt: secondsAgo(29) }, 'joined'],
    ['was last seen 30 s ago', { seenAt: secondsAgo(30) }, 'disconnected'],
    ['is heard of only by an answer', { seenAt: secondsAgo(300), attempt: anAttempt() }, 'answering'],
    [
      'is gone in the middle',
      { seenAt: secondsAgo(40), attempt: anAttempt({ activeAt: secondsAgo(90) }) },
      'disconnected',
    ],
    [
      'has finished and left',
      { seenAt: secondsAgo(900), attempt: anAttempt({ finishedAt: secondsAgo(800) }) },
      'finished',
    ],
    ['was removed after the finish', { removedAt: NOW, attempt: anAttempt({ finishedAt: NOW }) }, 'removed'],
  ] as const)('somebody who %s', (_, more, state) => {
    expect(stateOf(more)).toBe(state)
  })

  it('is not idle for what a pause kept anybody from doing', () => {
    const quiet = { attempt: anAttempt({ activeAt: secondsAgo(200) }) }
    expect(stateOf(quiet, { pausedAt: secondsAgo(190) })).toBe('answering')
    expect(stateOf(quiet, { resumedAt: secondsAgo(10) })).toBe('answering')
    expect(stateOf(quiet, { resumedAt: secondsAgo(70) })).toBe('idle')
  })
})

describe('a tile', () => {
  it('says how far somebody is, in the numbers of the quiz', () => {
    const tile = tileOf(someone({ questionId: 'q3', attempt: anAttempt({ answered: ['q1', 'q3'] }) }), rules, NOW)
    expect(tile).toEqual({ id: 'p', number: 4, name: 'ليلى', state: 'answering', at: 3, answered: 2, total: 3 })
  })

  it('knows no place for a question of another version, nor once all is finished', () => {
    expect(tileOf(someone({ questionId: 'other', attempt: anAttempt() }), rules, NOW).at).toBeNull()
    const finished = someone({ questionId: 'q2', attempt: anAttempt({ finishedAt: NOW }) })
    expect(tileOf(finished, rules, NOW).at).toBeNull()
  })

  it('does not carry a hidden name', () => {
    const tile = tileOf(someone(), { ...rules, namesHidden: true }, NOW)
    expect(tile).toMatchObject({ name: null, number: 4 })
    expect(JSON.stringify(tile)).not.toContain('ليلى')
  })
})

it('counts who answered each question, without those who were removed', () => {
  const answered = (ids: string[], removedAt: Date | null = null) =>
    someone({ removedAt, attempt: anAttempt({ answered: ids }) })
  const all = [answered(['q1', 'q3']), answered(['q3']), answered(['q1', 'q2'], NOW), someone()]
  expect(answeredCounts(all, rules.questionIds)).toEqual([1, 0, 2])
})

describe('the distribution of answers', () => {
  const counts = (distribution: ReturnType<typeof distributionOf>) =>
    Object.fromEntries(distribution.options.map(({ id, count }) => [id, count]))

  it('counts every option, those that nobody chose too, and marks the key', () => {
    const spread = distributionOf(aQuestion('choice', { answer: 'b' }), ['a', 'b', 'b', null])
    expect(counts(spread)).toEqual({ a: 1, b: 2, c: 0, d: 0 })
    expect(spread.options.filter((option) => option.isKey).map(({ id }) => id)).toEqual(['b'])
    expect(spread).toMatchObject({ answered: 3, verdicts: { right: 2, wrong: 1 } })
  })

  it('counts one response for each option it chose', () => {
    const spread = distributionOf(aQuestion('multiple-choice', { answer: ['a', 'c'] }), [['a', 'c'], ['a'], []])
    expect(counts(spread)).toEqual({ a: 2, b: 0, c: 1, d: 0 })
    expect(spread).toMatchObject({ answered: 2, verdicts: { right: 1, partly: 1, wrong: 0 } })
  })

  it('counts true and false', () => {
    const spread = distributionOf(aQuestion('true-false', { answer: false }), [true, false, false])
    expect(counts(spread)).toEqual({ true: 1, false: 2 })
    expect(spread.options.find((option) => option.isKey)?.id).toBe('false')
  })

  it('counts only verdicts where nothing is chosen', () => {
    const spread = distributionOf(aQuestion('short-answer', { answer: ['هدى'] }), ['هدى', 'سالم', ' '])
    expect(spread).toMatchObject({ answered: 2, options: [], verdicts: { right: 1, wrong: 1 } })
    expect(distributionOf(aQuestion('essay'), ['رأيي']).verdicts.waiting).toBe(1)
    expect(distributionOf(aQuestion('ordering'), [['a', 'b', 'd', 'c']])).toMatchObject({
      options: [],
      verdicts: { partly: 1 },
    })
  })
})
