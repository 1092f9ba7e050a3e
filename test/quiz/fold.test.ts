import { describe, expect, it } from 'vitest'
import { foldAnswer } from '@/quiz/fold'

describe('a reader would call these the same answer', () => {
  it.each([
    ['hamza above alef', 'أحمد', 'احمد'],
    ['hamza below alef', 'إسلام', 'اسلام'],
    ['madda', 'آسيا', 'اسيا'],
    ['madda written apart', 'ا\u0653سيا', 'آسيا'],
    ['alef wasla', 'ٱلكتاب', 'الكتاب'],
    ['hamza on waw', 'مسؤول', 'مسوول'],
    ['hamza on ya', 'رئيس', 'رييس'],
    ['alef maqsura', 'هدى', 'هدي'],
    ['ta marbuta', 'مكتبة', 'مكتبه'],
    ['Eastern digits', '١٤٤ قتيلًا', '144 قتيلا'],
    ['Persian digits', '۱۴۴', '144'],
    ['tashkeel', 'مَكْتَبَةٌ', 'مكتبة'],
    ['superscript alef', 'الرحمٰن', 'الرحمن'],
    ['tatweel', 'كتـــاب', 'كتاب'],
    ['a ligature', 'ﻻ', 'لا'],
    ['spaces', '  هدى   سالم\n', 'هدى سالم'],
    ['an invisible mark', '\u200fهدى\u200e', 'هدى'],
    ['quotation marks', '«هدى سالم»', 'هدى سالم'],
    ['a full stop', 'هدى سالم.', 'هدى سالم'],
    ['Arabic punctuation', 'كتب، وقاعة؛ وورشة؟', 'كتب وقاعة وورشة'],
    ['capitals', 'NATO', 'nato'],
    ['an Arabic decimal mark', '٣٫٥', '3.5'],
    ['an Arabic thousands mark', '١٬٥٠٠', '1500'],
    ['a Latin thousands mark', '1,500', '1500'],
    ['an Arabic per cent sign', '٢٠٪', '20%'],
  ])('%s: %s and %s', (_, one, other) => {
    expect(foldAnswer(one)).toBe(foldAnswer(other))
  })
})

describe('these stay different', () => {
  it.each([
    ['كتب', 'كتاب'],
    ['15', '1.5'],
    ['هدى سالم', 'هدىسالم'],
    ['قلب', 'كلب'],
    ['ماء', 'ما'],
  ])('%s and %s', (one, other) => {
    expect(foldAnswer(one)).not.toBe(foldAnswer(other))
  })
})

it('folding twice changes nothing more', () => {
  const answer = ' «أَعْلَنَتْ المسؤولةُ ١٬٥٠٠ كتابٍ، وقاعةً» '
  expect(foldAnswer(foldAnswer(answer))).toBe(foldAnswer(answer))
})
