import { describe, expect, it } from 'vitest'
import { findAll, folded } from '@/components/reading/find'

/** What is found, as the text itself writes it. */
function found(text: string, typed: string): string[] {
  return findAll(folded(text), text.length, typed).map(({ start, end }) => text.slice(start, end))
}

describe('finding in a text', () => {
  it.each([
    ['tashkeel', 'ذَهَبَ الوَلَدُ ثم ذهب', 'ذهب', ['ذَهَبَ', 'ذهب']],
    ['tashkeel that was typed', 'ذهب الولد', 'ذَهَبَ', ['ذهب']],
    ['hamza forms', 'أكل إلى آخر ؤ', 'اكل', ['أكل']],
    ['hamza forms, typed', 'اكل', 'أكل', ['اكل']],
    ['ى and ي', 'مبنى كبير', 'مبني', ['مبنى']],
    ['ة and ه', 'مدرسة', 'مدرسه', ['مدرسة']],
    ['tatweel', 'محـــمد', 'محمد', ['محـــمد']],
    ['digits', 'سنة ٢٠٢٤', '2024', ['٢٠٢٤']],
    ['digits, typed', 'in 2024', '٢٠٢٤', ['2024']],
    ['case and accents', 'The Café', 'cafe', ['Café']],
    ['a line break', 'المدرسة\n\nالقديمة', 'المدرسه القديمه', ['المدرسة\n\nالقديمة']],
    ['one letter that is written as two', 'ﻻ أحد', 'لا', ['ﻻ']],
    ['what is not there', 'المدرسة', 'بيت', []],
    ['nothing', 'المدرسة', '', []],
    ['white space', 'المدرسة', '  ', []],
    ['signs alone', 'المدرسة', 'َُِ', []],
    ['signs of a pattern', 'a.c abc', 'a.c', ['a.c']],
  ])('does not mind %s', (_, text, typed, expected) => {
    expect(found(text, typed)).toEqual(expected)
  })

  it('finds places in their order, each once, and not without end', () => {
    expect(found('aaaa', 'aa')).toHaveLength(2)
    expect(found('ab'.repeat(5000), 'a')).toHaveLength(500)
  })

  it('counts in UTF-16 units, past what takes two of them', () => {
    const text = '🌿 نحل'
    expect(findAll(folded(text), text.length, 'نحل')).toEqual([{ start: 3, end: 6 }])
  })
})
