import { describe, expect, test } from 'vitest'
import { halves } from '../../bench/quality/articles'
import { furnished, invarianceFigures, wrapped } from '../../bench/quality/changes'
import { drawn, interval, tally } from '../../bench/quality/figure'
import { humanFigures, likeness } from '../../bench/quality/human'
import { expected, isKeyLong, SOLVERS, solverFigures } from '../../bench/quality/solvers'
import { differences, table } from '../../bench/quality/table'
import { coverage, yieldFigures } from '../../bench/quality/yield'
import type { BuiltQuiz, Question } from '../../engine/index'

const option = (text: string, correct = false, start = 0, end = 0) => ({
  ...{ id: text, text, correct, why: '' },
  evidence: [{ start, end }],
})

const item = (stem: string, ...options: ReturnType<typeof option>[]) => ({ stem, options, type: 'choice' as const })

function quizOf(text: string, questions: readonly object[] = []): BuiltQuiz {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    ...{ start: match.index, end: match.index + match[0].length },
    role: 'paragraph' as const,
  }))
  return {
    ...{ language: 'ar', direction: 'rtl', title: null, text, paragraphs, removed: [], rejected: [] },
    questions: questions as Question[],
  }
}

describe('numbers', () => {
  test('the interval holds the share and narrows with more questions', () => {
    const [few, many] = [interval(5, 10), interval(500, 1000)]
    expect(few.low).toBeCloseTo(0.237, 2)
    expect(few.high).toBeCloseTo(0.763, 2)
    expect(many.high - many.low).toBeLessThan(few.high - few.low)
    expect(interval(0, 0)).toEqual({ low: 0, high: 1 })
  })

  test('a seed draws the same numbers, another one others', () => {
    const [first, again, other] = [drawn(1), drawn(1), drawn(2)]
    const numbers = [first(), first()]
    expect([again(), again()]).toEqual(numbers)
    expect(other()).not.toBe(numbers[0])
  })

  test('shares of what comes', () => {
    expect(Object.entries(tally(['b', 'a', 'b'])).map(([name, { value }]) => [name, value])).toEqual([
      ['b', 2 / 3],
      ['a', 1 / 3],
    ])
  })

  test('halves alternate within each source', () => {
    const articles = ['x', 'y', 'x', 'y', 'x'].map((source, index) => ({ id: String(index), source }))
    expect([...halves(articles).values()].join('')).toBe('AABBA')
  })
})

describe('solvers', () => {
  const choice = item(
    'ماذا افتتحت البلدية شمال الساحة؟',
    option('مكتبة عامة كبيرة شمال الساحة', true),
    option('سوق'),
    option('مدرسة'),
    option('حديقة'),
  )

  test('each takes what it is named after', () => {
    expect(SOLVERS['longest option']?.(choice)).toEqual([0])
    expect(SOLVERS['shortest option']?.(choice)).toEqual([1])
    expect(SOLVERS['most words of the stem']?.(choice)).toEqual([0])
    expect(SOLVERS['middle number']?.(item('كم؟', option('10'), option('30'), option('20', true)))).toEqual([2])
    expect(SOLVERS['middle number']?.(item('كم؟', option('40'), option('10'), option('30'), option('20')))).toEqual([
      2, 3,
    ])
  })

  test('a solver that cannot tell expects chance', () => {
    const solver = SOLVERS['odd one out']
    expect(solver && expected(solver, choice)).toBe(0.25)
  })

  test('questions without options are left out', () => {
    const open = { stem: 'متى؟', options: [], type: 'short-answer' as const }
    expect(solverFigures([choice, open])['longest option']).toMatchObject({ value: 1, of: 1, chance: 0.25 })
  })

  test('a key over 1.3 of the mean', () => {
    expect(isKeyLong(choice)).toBe(true)
    expect(isKeyLong(item('', option('1234567890123', true), option('1234567890')))).toBe(false)
  })
})

describe('texts', () => {
  const LONG = Array.from({ length: 16 }, (_, index) => `كلمة${index}`).join(' ')
  const text = `${LONG}\n\n${LONG}`

  test('paragraphs with evidence', () => {
    expect(coverage(quizOf(text, [{ evidence: [{ start: 3, end: 9 }] }]))).toBe(0.5)
    expect(coverage(quizOf('قصير'))).toBeNull()
  })

  test('enough questions counts only texts of the length', () => {
    const figures = yieldFigures([
      quizOf(text),
      quizOf(
        Array(8).fill(LONG).join('\n'),
        [1, 2, 3, 4].map(() => ({})),
      ),
    ])
    expect(figures['120 to 299 words: at least 4']).toMatchObject({ value: 1, of: 1 })
    expect(figures['300 words and more: at least 8']).toMatchObject({ value: null, of: 0 })
  })

  test('lines are broken and page furniture stands around, and no word is lost', () => {
    expect(
      wrapped(text)
        .split('\n')
        .every((line) => line.length <= 72),
    ).toBe(true)
    expect(wrapped(text).replace(/\s+/gu, ' ')).toBe(text.replace(/\s+/gu, ' '))
    expect(
      furnished(text)
        .split('\n\n')
        .filter((line) => line === LONG),
    ).toHaveLength(2)
  })

  test('an article whose questions change with its digits is not the same', () => {
    const build = (raw: string) => quizOf(raw, [{ id: raw.includes('٣') ? 'x' : 'y' }])
    const article = { id: '1', source: 's', title: null, text: 'عام 3' }
    const figures = invarianceFigures([article], [build(article.text)], build)
    expect(figures['with Eastern digits']?.value).toBe(0)
    expect(figures['with tatweel']?.value).toBe(1)
    expect(figures['vowelled by people']?.value).toBeNull()
  })
})

describe('beside people', () => {
  const raw = 'زار الوفد  القاهرة يوم الأحد. ثم عاد إلى بغداد بعد أسبوع.'
  const quiz = (start: number, end: number) =>
    quizOf(raw.replace('  ', ' '), [
      { type: 'choice', evidence: [{ start: 0, end: 28 }], options: [option('القاهرة', true, start, end)] },
    ])
  const at = raw.indexOf('القاهرة')
  const article = {
    ...{ id: '1', source: 's', title: null, text: raw },
    qa: [{ question: 'ماذا زار؟', answers: [{ text: 'القاهرة', start: at, end: at + 7 }] }],
  }

  test('the sentence and the very answer', () => {
    const figures = humanFigures([article], [quiz(at - 1, at + 6)], () => true)
    expect(figures['human answers whose sentence is asked about']?.value).toBe(1)
    expect(figures['human answers asked for exactly']?.value).toBe(1)
    const blind = figures['as many sentences drawn blindly']?.value ?? 0
    expect(blind).toBeGreaterThan(0.3)
    expect(blind).toBeLessThan(0.7)
  })

  test('another word of the sentence is not the answer', () => {
    const figures = humanFigures([article], [quiz(0, 3)], () => true)
    expect(figures['human answers asked for exactly']?.value).toBe(0)
    expect(likeness('القاهرة', 'القاهره')).toBe(1)
  })
})

describe('tables', () => {
  const figures = (value: number | null) => ({ yield: { ready: { value, kind: 'number' as const } } })

  test('what was not measured is said', () => {
    expect(table(figures(null))).toContain('nothing to measure')
  })

  test('differences alone', () => {
    expect(differences(figures(1), figures(1)).trim()).toBe('nothing changed')
    expect(differences(figures(1), figures(2))).toContain('1 → 2')
    expect(differences(figures(1), {})).toContain('1 → none')
  })
})
