// What is counted and what is not: weights, blanks, what waits, what is excused, who still writes; the first line of
// the results; where the article was missed; and the model behind sample classes.
import { describe, expect, it } from 'vitest'
import { constructions } from '@/engine/ask/registry'
import { generator } from '@/lib/random'
import { parseResponse } from '@/quiz'
import { knows, sampleAnswer } from '@/quiz/sample/response-model'
import { type GroupStatistics, statisticsOf } from '@/quiz/statistics/analyse'
import { cellOf, chanceOf, itemOf } from '@/quiz/statistics/cell'
import { heatOf } from '@/quiz/statistics/heat'
import { strandOf } from '@/quiz/statistics/strands'
import { summaryOf } from '@/quiz/statistics/summary'
import { type Cell, tallying } from '@/quiz/statistics/tally'
import { aQuestion, everyQuestion } from '../../support/builders'
import { aCell, anItem, judgedClass } from './a-class'

function statisticsFrom(rows: readonly (readonly Cell[])[], isFinished = true) {
  const collector = tallying((rows[0] ?? []).map((_, at) => anItem(String(at))))
  for (const cells of rows) collector.add({ isFinished, cells })
  return statisticsOf(collector.tally)
}

describe('what is counted', () => {
  it('is blank answers as nothing earned, and neither what waits nor what is excused', () => {
    const { items, mean } = statisticsFrom([
      [aCell(1), aCell(0.5, { weight: 2 }), aCell(null)],
      [aCell(0, { state: 'blank' }), aCell(1, { weight: 2 }), aCell(null, { state: 'excused' })],
    ])
    expect(items.map(({ counted, facility, blanks, waiting }) => [counted, facility, blanks, waiting])).toEqual([
      [2, 0.5, 1, 0],
      [2, 0.75, 0, 0],
      [0, null, 0, 1],
    ])
    // Points weigh: (1 + 1) of 3 and (0 + 2) of 3.
    expect(mean).toBeCloseTo(2 / 3, 12)
  })

  it('is no blank of a question whose answers still wait: they would be all that is known of it', () => {
    const { items, mean } = statisticsFrom([
      [aCell(1), aCell(null)],
      [aCell(1), aCell(0, { state: 'blank' })],
      [aCell(1), aCell(0.5)],
    ])
    expect(items[1]).toMatchObject({ counted: 1, facility: 0.5, blanks: 1, waiting: 1 })
    expect(mean).toBeCloseTo((1 + 1 + 0.75) / 3, 12)
  })

  it('is of those who still write what they have come to, but nothing that ranks them', () => {
    const writing = statisticsFrom(
      Array.from({ length: 12 }, (_, at) => [aCell(at % 2), aCell(null, { state: 'open' })]),
      false,
    )
    expect(writing.items[0]).toMatchObject({ counted: 12, facility: 0.5, ranked: 0, discrimination: null })
    expect(writing.items[1]).toMatchObject({ counted: 0, facility: null, blanks: 0 })
    expect(writing).toMatchObject({ students: 12, finished: 0, reliability: null })
  })

  it('leaves out of the reliability what is not counted for everybody, and is silent below ten', () => {
    const rows = (students: number) =>
      Array.from({ length: students }, (_, at) => [aCell(at % 2), aCell(at % 2), at === 0 ? aCell(null) : aCell(1)])
    expect(statisticsFrom(rows(10)).reliability).toMatchObject({
      questions: 2,
      students: 10,
      outOf: 2,
      alpha: 1,
      sem: 0,
    })
    expect(statisticsFrom(rows(9)).reliability).toBeNull()
    expect(statisticsFrom([]).mean).toBeNull()
  })

  it('is distractors that at least one in twenty choose', () => {
    expect(judgedClass('aaaaaaaaaaaaabbbbbcc').items[0]?.distractorEfficiency).toBeCloseTo(2 / 3, 12)
    expect(judgedClass('aaaaa').items[0]?.distractorEfficiency).toBeNull()
  })
})

describe('a cell', () => {
  const question = aQuestion('choice', { points: 2 })
  it('comes from the mark where there is one, whoever gave it', () => {
    expect(cellOf(question, { verdict: 'right', points: 2, outOf: 2 }, 'a')).toEqual({
      share: 1,
      weight: 2,
      state: 'answered',
      chosen: ['a'],
    })
    expect(cellOf(question, { verdict: 'excused', points: 0, outOf: 0 }, 'a')).toMatchObject({
      share: null,
      state: 'excused',
    })
    expect(cellOf(question, { verdict: 'unanswered', points: 0, outOf: 2 }, undefined)).toMatchObject({
      share: 0,
      state: 'blank',
    })
  })

  it('comes from the rule while somebody writes; what they left blank may still come', () => {
    expect(cellOf(question, undefined, 'b')).toMatchObject({ share: 1, weight: 2, chosen: ['b'] })
    expect(cellOf(question, undefined, '')).toMatchObject({ share: null, state: 'open' })
    expect(cellOf(aQuestion('essay'), undefined, 'نص')).toMatchObject({ share: null, state: 'waiting' })
  })

  it('knows the options of what is chosen, and what guessing would earn', () => {
    expect(itemOf(aQuestion('true-false')).options.map(({ id }) => id)).toEqual(['true', 'false'])
    expect(itemOf(aQuestion('true-false', { answer: 'not-stated' })).options).toHaveLength(3)
    expect(everyQuestion().map(chanceOf)).toEqual([0.25, null, 0.5, null, null, null, null, null, null])
  })
})

describe('the first line', () => {
  const group = (key: GroupStatistics['key'], mean: number, half = 0.1): GroupStatistics => {
    return { key, mean, questions: 3, students: 30, interval: { low: mean - half, high: mean + half } }
  }
  const line = (...strands: GroupStatistics[]) => summaryOf({ students: 30, strands, processes: [] })

  it('names what was understood and what was not, the clearest first and two at most', () => {
    const found = line(group('speakers', 0.8), group('words', 0.9), group('order', 0.75), group('reasons', 0.3))
    expect(found).toEqual({ kind: 'both', understood: ['words', 'speakers'], struggled: ['reasons'] })
  })

  it('says nothing that its interval does not carry', () => {
    expect(line(group('speakers', 0.65), group('reasons', 0.55))).toEqual({
      kind: 'level',
      understood: [],
      struggled: [],
    })
    expect(line(group('speakers', 0.9))).toMatchObject({ kind: 'understood' })
    expect(line(group('speakers', 0.3))).toMatchObject({ kind: 'struggled' })
    expect(summaryOf({ students: 9, strands: [group('speakers', 0.9)], processes: [] })).toMatchObject({
      kind: 'too-few',
    })
  })

  it('falls back on processes where no strand can be named', () => {
    const found = summaryOf({ students: 30, strands: [group('details', 0.6)], processes: [group('infer', 0.2)] })
    expect(found).toMatchObject({ kind: 'struggled', struggled: ['infer'] })
  })

  it('knows every way of asking', () => {
    expect(constructions.filter(({ id }) => strandOf(id) === null).map(({ id }) => id)).toEqual([])
    expect(strandOf('written-by-hand')).toBeNull()
  })
})

describe('the heat of an article', () => {
  it('is one stretch where evidence overlaps, as hot as its questions on average', () => {
    const heat = heatOf([
      {
        id: '1',
        missed: 0.9,
        evidence: [
          { start: 5, end: 15 },
          { start: 20, end: 25 },
        ],
      },
      {
        id: '2',
        missed: 0.2,
        evidence: [
          { start: 0, end: 10 },
          { start: 15, end: 18 },
        ],
      },
    ])
    expect(heat.map(({ start, end, questions, level }) => [start, end, questions.join(), level])).toEqual([
      [0, 15, '1,2', 'hot'],
      [15, 18, '2', 'cool'],
      [20, 25, '1', 'hottest'],
    ])
    expect(heat[0]?.missed).toBeCloseTo(0.55, 12)
    expect(heatOf([])).toEqual([])
  })
})

describe('the model of sample classes', () => {
  it('gives answers that a quiz accepts, to every type, and the same ones again', () => {
    const questions = everyQuestion()
    const run = () => {
      const random = generator('one')
      return questions.flatMap((question) =>
        Array.from({ length: 20 }, (_, at) =>
          sampleAnswer({ ability: at / 5 - 2, slowness: 1 }, question, questions, random),
        ),
      )
    }
    const given = run()
    expect(run()).toEqual(given)
    expect(given.every(({ response }, at) => parseResponse(questions[Math.floor(at / 20)] as never, response))).toBe(
      true,
    )
    expect(given.every(({ seconds }) => seconds > 0)).toBe(true)
  })

  it('lets who is able know more, and the harder process be known less', () => {
    const know = (ability: number, process: 'retrieve' | 'evaluate') =>
      knows({ ability, slowness: 1 }, { process, difficulty: 0.5 })
    expect(know(1, 'retrieve')).toBeGreaterThan(know(-1, 'retrieve'))
    expect(know(0, 'evaluate')).toBeLessThan(know(0, 'retrieve'))
  })
})
