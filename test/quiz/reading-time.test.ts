import { describe, expect, it } from 'vitest'
import { minutesToRead } from '@/quiz'

describe('the time to read', () => {
  it.each([
    [0, 0],
    [20, 0],
    [140, 1],
    [200, 1],
    [220, 2],
    [1400, 10],
  ])('%d words take %d minutes', (words, minutes) => {
    expect(minutesToRead(Array<string>(words).fill('كلمة').join(' '))).toBe(minutes)
  })

  it('does not count the spaces between paragraphs', () => {
    expect(minutesToRead(`  ${Array<string>(140).fill('كلمة').join('\n\n\n\n')}\n`)).toBe(1)
  })
})
