// Numbers with units and tolerance, in digits of either script and in Arabic words.
import { describe, expect, it } from 'vitest'
import { markResponse } from '@/quiz'
import { readNumber } from '@/quiz/marking/numbers'
import { aQuestion } from '../../support/builders'

interface Asked {
  readonly stem?: string
  readonly tolerance?: number
  readonly units?: string[]
}

function verdict(accepted: string, typed: string, { stem = 'كم؟', tolerance = 0, units = [] }: Asked = {}) {
  const settings = { number: { tolerance, units } }
  return markResponse(aQuestion('short-answer', { stem, answer: [accepted], settings }), typed).verdict
}

describe('a number is read', () => {
  it.each([
    ['30', 30],
    ['٣٠', 30],
    ['٣٫٥', 3.5],
    ['3,5', 3.5],
    ['1,500', 1500],
    ['١٬٥٠٠٬٠٠٠', 1500000],
    ['-5', -5],
    ['−5', -5],
    ['صفر', 0],
    ['ثلاثة', 3],
    ['ثلاثٌ', 3],
    ['ثماني', 8],
    ['عشرة', 10],
    ['أحد عشر', 11],
    ['إحدى عشرة', 11],
    ['اثنا عشر', 12],
    ['خمسة عشر', 15],
    ['عشرون', 20],
    ['خمسة وعشرين', 25],
    ['خمسة و عشرون', 25],
    ['مئة', 100],
    ['مائة', 100],
    ['مئتان', 200],
    ['ثلاثمئة', 300],
    ['ثلاث مائة', 300],
    ['مئة وخمسة عشر', 115],
    ['ألف', 1000],
    ['ألفان', 2000],
    ['ثلاثة آلاف', 3000],
    ['ثلاثين ألفًا', 30000],
    ['30 ألف', 30000],
    ['ألف وتسعمئة وتسعون', 1990],
    ['ألفان وأحد عشر', 2011],
    ['خمسة وعشرون مليونا ومئة ألف', 25100000],
    ['نحو ثلاثين', 30],
  ])('%s', (text, value) => {
    expect(readNumber(text)).toEqual({ value, unit: '' })
  })

  it.each([
    ['30 كتابًا', 30, 'كتابا'],
    ['عام 2011م', 2011, 'عام م'],
    ['75 في المئة', 75, '%'],
    ['٧٥٪', 75, '%'],
    ['أكثر من 30', 30, 'اكثر من'],
  ])('%s, with what stands by it', (text, value, unit) => {
    expect(readNumber(text)).toEqual({ value, unit })
  })

  it.each(['', 'لا أعرف', '3 أو 4', '10-20', 'من ثلاثة إلى خمسة', '1/2', 'ثلاثة ونصف', 'خمسة عشرون', '...', 'الطائفة'])(
    '«%s» is no number, or not one',
    (text) => {
      const read = readNumber(text)
      expect(read === null || read.unit !== '').toBe(true)
    },
  )
})

describe('right', () => {
  it.each<[string, string, Asked]>([
    ['30', '٣٠', {}],
    ['30', 'ثلاثون', {}],
    ['ثلاثين ألف كتاب', '30000', {}],
    ['ثلاثين ألف كتاب', '٣٠ ألف كتاب', {}],
    ['30', '30 كتابًا', { stem: 'كم كتابًا في المكتبة؟' }],
    ['5', '5 كم', { units: ['كم', 'كيلومتر'] }],
    ['5', 'خمسة كيلومترًا', { units: ['كم', 'كيلومتر'] }],
    ['75%', '75', {}],
    ['75%', '75 بالمئة', {}],
    ['100', '97', { tolerance: 5 }],
    ['100', '105', { tolerance: 5 }],
    ['0.3', '0.30', { tolerance: 0 }],
    ['0.3', '0.2', { tolerance: 0.1 }],
    ['عام 2011', '2011', {}],
  ])('for «%s», «%s» with %j', (accepted, typed, asked) => {
    expect(verdict(accepted, typed, asked)).toBe('right')
  })
})

describe('refused', () => {
  it.each<[string, string, Asked]>([
    ['30', '31', {}],
    ['30', 'ثلاثة عشر', {}],
    ['30', '300', {}],
    ['3.5', '35', {}],
    ['100', '106', { tolerance: 5 }],
    ['100', '94', { tolerance: 5 }],
    ['5', '-5', { tolerance: 5 }],
    ['5', '5 كم', { units: ['متر'] }],
    ['5', '5 كم', {}],
    ['30', 'أكثر من 30', {}],
    ['30', '30 أو 40', {}],
    ['30', '30 40', {}],
    ['2011', '2011 قبل الميلاد', { units: ['عام', 'سنة', 'م'] }],
    ['30', 'لا أعرف', {}],
    ['30', '9'.repeat(5000), { tolerance: 1e300 }],
  ])('for «%s», «%s» with %j', (accepted, typed, asked) => {
    expect(verdict(accepted, typed, asked)).toBe('wrong')
  })
})
