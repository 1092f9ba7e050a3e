import { expect, it } from 'vitest'
import { isStorable } from '@/lib/storable'

it.each(['', 'قرأتُ المقال', 'سطر\r\nوآخر\t', '👩‍🔧 emoji', '\u200fعلامة', '\ufffd'])('%j can be stored', (text) => {
  expect(isStorable(text)).toBe(true)
})

it.each(['\0', 'قبل\0بعد', '\ud83d', '\ude00', '\ude00\ud83d', 'نص\ud83d نص'])('%j cannot', (text) => {
  expect(isStorable(text)).toBe(false)
})
