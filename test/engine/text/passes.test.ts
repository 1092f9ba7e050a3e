import { describe, expect, test } from 'vitest'
import { arabic } from '../../../engine/languages/ar/arabic'
import { cleanCharacters } from '../../../engine/text/1-clean'
import { findSentences } from '../../../engine/text/3-sentences'
import { findWords } from '../../../engine/text/4-words'
import { fold, foldWithOffsets } from '../../../engine/text/fold'
import { tidy } from '../../../engine/text/tidy'
import { unwrap } from '../../../engine/text/unwrap'

function sentences(text: string): string[] {
  return findSentences(text, { start: 0, end: text.length }, arabic.abbreviations).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('fold', () => {
  test.each([
    ['مُؤَسَّسَةٌ', 'موسسه'],
    ['أَإِآٱ', 'اااا'],
    ['على', 'علي'],
    ['١٢٫٥٪', '12.5%'],
    ['محـمـد', 'محمد'],
    ['NASA', 'nasa'],
  ])('%s → %s', (written, key) => {
    expect(fold(written)).toBe(key)
  })

  test('keeps the way back', () => {
    const { key, offsets } = foldWithOffsets('قَالَ')
    expect(key).toBe('قال')
    expect(offsets).toEqual([0, 2, 3])
  })
})

test('clean: one character for each thing', () => {
  expect(cleanCharacters('\uFEFFا\u0640لس\u200Fلام\u00A0عليكم\r\nﻻ')).toBe('السلام عليكم\nلا')
})

describe('tidy', () => {
  test.each([
    ['قال “ نعم ” ثم مضى', 'قال «نعم» ثم مضى'],
    ['«قال "نعم" ومضى»', '«قال “نعم” ومضى»'],
    ['قال "نعم ومضى', 'قال "نعم ومضى'],
    ['جاء ، ثم ذهب ؟', 'جاء، ثم ذهب؟'],
    ['هل جاء?', 'هل جاء؟'],
  ])('%s → %s', (raw, tidied) => {
    expect(tidy(raw)).toBe(tidied)
    expect(tidy(tidied)).toBe(tidied)
  })
})

describe('sentences', () => {
  test('abbreviations, initials and decimals end nothing', () => {
    expect(sentences('زار د. سامي المدينة. بلغ الوزن 3.5 طن. كتب ف. منصور الرسالة.')).toEqual([
      'زار د. سامي المدينة.',
      'بلغ الوزن 3.5 طن.',
      'كتب ف. منصور الرسالة.',
    ])
  })

  test('a full stop inside a quotation ends nothing', () => {
    expect(sentences('قال: «جئت. ورأيت». ثم مضى.')).toEqual(['قال: «جئت. ورأيت».', 'ثم مضى.'])
  })

  test('a quotation that never closes is no quotation', () => {
    expect(sentences('قال: «جئت. ثم مضى. وعاد.')).toHaveLength(3)
  })

  test('a year with its sign may end a sentence', () => {
    expect(sentences('ولد سنة 1955م. ثم سافر.')).toEqual(['ولد سنة 1955م.', 'ثم سافر.'])
  })
})

test('words: letters, numbers and marks', () => {
  const text = 'بلغ 12.5%، و٣ أمتار'
  const tokens = findWords(text, { start: 0, end: text.length })
  expect(tokens.map(({ form, kind }) => `${kind}:${form}`)).toEqual([
    'word:بلغ',
    'number:12.5',
    'mark:%',
    'mark:،',
    'word:و',
    'number:3',
    'word:امتار',
  ])
})

describe('unwrap', () => {
  test('lines as long as a window are joined', () => {
    const lines = [
      'هذا سطر طويل كسره برنامج البريد عند حافة',
      'النافذة ولم يكسره الكاتب بيده في أي موضع',
      'منه لأن الكلام متصل من أوله إلى آخره على',
      'هذا النحو.',
      '',
      'فقرة ثانية.',
    ]
    expect(unwrap(lines).filter((line) => line)).toEqual([lines.slice(0, 4).join(' '), 'فقرة ثانية.'])
  })

  test('paragraphs of one line each stay as they are', () => {
    const lines = ['فقرة أولى قصيرة.', 'فقرة ثانية أطول منها قليلا.', '- بند', '- بند آخر']
    expect(unwrap(lines)).toEqual(lines)
  })
})
