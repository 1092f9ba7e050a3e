import { describe, expect, it } from 'vitest'
import { decodeText, readText } from '@/interchange/read/text'
import { ARTICLE_TEXT } from '../../support/builders'
import { inUtf16, inWindows1256 } from '../../support/files'

const utf8 = (text: string) => new TextEncoder().encode(text)
const ENGLISH = 'A new library opened in the old quarter.\nIts hall is “open” to all.'

describe('a text file', () => {
  it.each([
    ['UTF-8', utf8(ARTICLE_TEXT)],
    ['UTF-8 with a mark', utf8(`\uFEFF${ARTICLE_TEXT}`)],
    ['UTF-16 LE with a mark', inUtf16(ARTICLE_TEXT, 'le', true)],
    ['UTF-16 BE with a mark', inUtf16(ARTICLE_TEXT, 'be', true)],
    ['UTF-16 LE without one', inUtf16(ARTICLE_TEXT, 'le', false)],
    ['UTF-16 BE without one', inUtf16(ARTICLE_TEXT, 'be', false)],
    ['Windows-1256', inWindows1256(ARTICLE_TEXT)],
  ])('in %s is read letter for letter', (_, bytes) => {
    expect(decodeText(bytes)).toBe(ARTICLE_TEXT)
  })

  it.each([
    ['UTF-8', utf8(ENGLISH)],
    ['UTF-16 without a mark', inUtf16(ENGLISH, 'le', false)],
  ])('in English and %s is read as well', (_, bytes) => {
    expect(decodeText(bytes)).toBe(ENGLISH)
  })

  it('in Windows-1256 is told by a single short sentence', () => {
    const short = 'قالت المديرة إن القاعة مفتوحة للجميع.'
    expect(decodeText(inWindows1256(short))).toBe(short)
  })

  it('is read as its source says, where that holds', () => {
    const bytes = inWindows1256('چاي و گپ')
    expect(decodeText(bytes, 'windows-1256')).toBe('چاي و گپ')
    expect(decodeText(utf8(ARTICLE_TEXT), 'ascii-of-nowhere')).toBe(ARTICLE_TEXT)
  })

  it('without text is refused', () => {
    expect(() => readText(utf8(' \n\t '))).toThrow(expect.objectContaining({ problem: 'empty' }))
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)
    expect(() => readText(noise)).toThrow(expect.objectContaining({ problem: 'unknown-type' }))
  })
})
