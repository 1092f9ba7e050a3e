// What is said of a question, on classes made so that only one thing is wrong with it.
import { describe, expect, it } from 'vitest'
import { FEWEST } from '@/quiz/statistics/analyse'
import { type ItemVerdict, verdictsOn } from '@/quiz/statistics/verdicts'
import { judgedClass } from './a-class'

/** Students from the strongest to the weakest, by what they chose; a is the key. */
function judged(chosen: string): readonly ItemVerdict[] {
  const [item] = judgedClass(chosen.replaceAll(' ', '')).items
  if (!item) throw new Error('the class has no question')
  return verdictsOn(item, 1 / 4)
}

const keys = (chosen: string) => judged(chosen).map(({ key }) => key)

const SOUND = 'aaaaaaaa aaaaabaa abacabad bcbabcdb'

describe('a verdict', () => {
  it('on a sound question is that it is sound', () => {
    expect(keys(SOUND)).toEqual(['fine'])
  })

  it('asks whether the key is the right one where the strong choose another', () => {
    const [first] = judged('bbbbbbbb bbbbbabb cbabcacd acadacad')
    expect(first).toMatchObject({ key: 'miskeyed', options: ['b'] })
    expect(first?.numbers.upper).toBeGreaterThan(0.9)
    expect(first?.numbers.upperKey).toBeLessThan(0.1)
    expect(first?.numbers.correlation).toBeLessThan(0)
    expect(first?.numbers.pull).toBeGreaterThan(0.2)
  })

  it('asks for two right answers where the strong are divided between the key and another', () => {
    const [first] = judged('abababab abababab acdacdca dcadcdcd')
    expect(first).toMatchObject({ key: 'two-right', options: ['b'] })
    expect(first?.numbers.upper).toBeGreaterThan(0.3)
    expect(first?.numbers.upperKey).toBeGreaterThan(0.3)
  })

  it('sees what can be answered without having understood', () => {
    expect(keys('aaaabaaa aaacaaaa aadaaaaa aaaabaaa')).toEqual(['guessable', 'dead-distractor'])
    expect(judged('aaaabaaa aaacaaaa aadaaaaa aaaabaaa')[0]?.numbers.lower).toBeGreaterThan(0.7)
  })

  it('sees guessing', () => {
    expect(keys('abcdabcd dcbadcba abcdabcd dcbadcba')).toEqual(['guessed'])
  })

  it('names the options that nobody chooses', () => {
    const dead = judged('aaaaaaaa aaaaabaa ababacab bcbabcbb')
    expect(dead).toMatchObject([{ key: 'dead-distractor', options: ['d'] }])
  })

  it('sees too easy, too hard, left blank, and the weak doing better than the strong', () => {
    expect(keys('a'.repeat(32))).toEqual(['too-easy'])
    expect(keys('aaabcdbc dbcdbcdb cdbcdbcd bcdbcdbc')).toEqual(['too-hard'])
    expect(keys('aaaaaaaa aaaaabaa a-a-cbd- b-c-bd--')).toEqual(['skipped'])
    expect(keys('bcdbcdbc dbacdbca adabacaa aabaacaa')).toContain('reversed')
  })

  it(`is silent below ${FEWEST} answers`, () => {
    expect(judged('bbbbbaaaa')).toEqual([{ key: 'too-few', options: [], numbers: { answers: 9 } }])
    expect(keys('aaaaabbbcd')).toEqual(['fine'])
    expect(judged('')).toMatchObject([{ key: 'too-few', numbers: { answers: 0 } }])
  })
})
