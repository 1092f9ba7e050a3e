// The figures against worked examples that others have published, and against an independent computation
// (reference.py: exact fractions, by definition) to 1e-9.
import { describe, expect, it } from 'vitest'
import { statisticsOf } from '@/quiz/statistics/analyse'
import { discrimination, endsOf, facility } from '@/quiz/statistics/item'
import { priorOf, shrunk, wilson } from '@/quiz/statistics/proportion'
import { cronbachAlpha, reliabilityOf } from '@/quiz/statistics/reliability'
import { tallying } from '@/quiz/statistics/tally'
import reference from './reference.json'

const NEAR = 1e-9

/** Numbers, or lists and records of them, that differ by no more than 1e-9. */
function expectNear(found: unknown, expected: unknown): void {
  const flat = (value: unknown): number[] => {
    if (typeof value === 'number') return [value]
    return value && typeof value === 'object' ? Object.values(value).flatMap(flat) : []
  }
  const [one, other] = [flat(found), flat(expected)]
  expect(one.length).toBe(other.length)
  expect(one.length).toBeGreaterThan(0)
  expect(Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? Number.NaN))))).toBeLessThan(NEAR)
}

describe('published worked examples', () => {
  it('Newcombe (1998), table I: Wilson’s interval without continuity correction', () => {
    const table: [number, number, number, number][] = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ]
    for (const [right, n, low, high] of table) {
      const interval = wilson(right / n, n)
      expect(interval?.low).toBeCloseTo(low, 4)
      expect(interval?.high).toBeCloseTo(high, 4)
    }
    expect(wilson(0, 0)).toBeNull()
  })

  it('Wuensch (East Carolina University), KR20.txt: p, pq and the variance of totals give KR-20', () => {
    const rows =
      '1111110110 1011011101 1111011001 0010001000 0000010010 1110111111 1101110111 1111111101 0101111101 1101101110'
    const students = rows.split(' ').map((row) => [...row].map(Number))
    const items = Array.from({ length: 10 }, (_, at) => students.map((row) => row[at] ?? Number.NaN))
    const published = [0.7, 0.7, 0.6, 0.7, 0.6, 0.8, 0.7, 0.7, 0.5, 0.6]
    expectNear(
      items.map((item) => facility(item)),
      published,
    )
    // 2.18 is the sum of the published pq, 5.84 the published variance of the totals.
    expect(cronbachAlpha(items)).toBeCloseTo((10 / 9) * (1 - 2.18 / 5.84), 12)
    expect(reliabilityOf(items, 10)?.deviation).toBeCloseTo(Math.sqrt(5.84), 12)
  })

  it('a class of 40 (upper and lower 11): 9 and 3 right give D = 6/11', () => {
    const totals = Array.from({ length: 40 }, (_, student) => student)
    const shares = totals.map((student) => Number(student >= 31 || (student >= 11 && student < 20) || student < 3))
    expect(discrimination(shares, endsOf(totals))).toBeCloseTo(6 / 11, 12)
  })
})

/** The class of the reference, through the same door as a real one. */
function statistics() {
  const items = reference.weights.map((_, at) => {
    const options = at === 0 ? [...'abcd'].map((id) => ({ id, isKey: id === 'a' })) : []
    return { id: String(at), process: 'retrieve', strand: null, options } as const
  })
  const collector = tallying(items)
  for (const [student, row] of reference.shares.entries()) {
    const cells = row.map((share, at) => {
      const chosen = at === 0 ? [reference.chosen[student] ?? ''] : []
      return { share, weight: reference.weights[at] ?? 0, state: 'answered', chosen } as const
    })
    collector.add({ isFinished: true, cells })
  }
  return statisticsOf(collector.tally)
}

describe('an independent computation, with weights, partial credit and ties', () => {
  const found = statistics()
  const each = <Key extends keyof (typeof found.items)[number]>(key: Key) => found.items.map((item) => item[key])

  it.each(['facility', 'upper', 'lower', 'discrimination', 'itemRest', 'shrunk'] as const)('%s', (key) => {
    expectNear(each(key), reference[key])
  })

  it('interval', () => {
    expectNear(
      each('interval').map((interval) => [interval?.low, interval?.high]),
      reference.interval,
    )
  })

  it('pull of each option, and who of the strongest chose it', () => {
    const options = found.items[0]?.options ?? []
    expectNear(
      options.map(({ pull }) => pull).filter((pull) => pull !== null),
      Object.values(reference.pull).filter((pull) => pull !== null),
    )
    expectNear(
      options.map(({ upper }) => upper),
      reference.optionUpper,
    )
  })

  it('alpha, deviation and standard error of measurement', () => {
    const { alpha, deviation, sem } = found.reliability ?? {}
    expectNear(
      { alpha, deviation, sem },
      { alpha: reference.alpha, deviation: reference.deviation, sem: reference.sem },
    )
  })

  it('the prior of the quiz, and of a group of uneven sizes', () => {
    expectNear(found.prior, reference.prior)
    const uneven = priorOf(reference.uneven.seen.map(([sum, n]) => ({ sum: sum ?? 0, n: n ?? 0 })))
    expectNear(uneven, { mean: reference.uneven.mean, strength: reference.uneven.strength })
  })
})

describe('shrinkage', () => {
  it('leaves much what was seen often, and moves what was seen seldom', () => {
    const prior = { mean: 0.5, strength: 8 }
    expect(shrunk({ sum: 2, n: 2 }, prior)).toBeCloseTo(0.6, 12)
    expect(shrunk({ sum: 192, n: 192 }, prior)).toBeCloseTo(0.98, 12)
  })

  it('takes a group that nothing tells apart for one', () => {
    const alike = priorOf([
      { sum: 5, n: 10 },
      { sum: 5, n: 10 },
      { sum: 5, n: 10 },
    ])
    expect(alike).toEqual({ mean: 0.5, strength: Number.POSITIVE_INFINITY })
    expect(shrunk({ sum: 9, n: 10 }, alike ?? { mean: 0, strength: 0 })).toBe(0.5)
    expect(priorOf([{ sum: 1, n: 1 }])).toBeNull()
    expect(
      priorOf([
        { sum: 3, n: 3 },
        { sum: 4, n: 4 },
      ]),
    ).toBeNull()
  })
})
