import { describe, expect, it } from 'vitest'
import { responseWords } from '@/lib/response-words'

const WORDS = { yes: 'صواب', no: 'خطأ', notStated: 'لم يُذكر', quote: () => 'جملة من النص' }
const OPTIONS = [
  { id: 'a', text: 'القدس' },
  { id: 'b', text: 'عمّان' },
]

describe('a response in words', () => {
  it.each<[unknown, string]>([
    ['b', 'عمّان'],
    ['ما كُتب بيد', 'ما كُتب بيد'],
    [true, 'صواب'],
    [['a', 'b'], 'القدس · عمّان'],
    [[['a', 'b']], 'القدس: عمّان'],
    [{ start: 1, end: 4 }, 'جملة من النص'],
    [null, ''],
  ])('%j', (response, words) => expect(responseWords(response, OPTIONS, WORDS)).toBe(words))

  it('says "not stated" in the reader’s words', () => expect(responseWords('not-stated', [], WORDS)).toBe('لم يُذكر'))
})
