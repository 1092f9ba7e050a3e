import { describe, expect, it } from 'vitest'
import { buildRequestSchema, MOST_QUESTIONS, PROCESSES, QUESTION_TYPES, USUAL_QUESTIONS } from '@/quiz'

const read = (input: unknown) => buildRequestSchema.parse(input)

describe('a build request', () => {
  it('left empty asks for the usual number of every kind', () => {
    expect(read({})).toEqual({ count: USUAL_QUESTIONS, seed: '1' })
  })

  it('takes the words of a form', () => {
    const form = { count: '12', seed: ' صف ٥ ', types: ['choice', 'gap'], processes: 'infer' }
    expect(read(form)).toEqual({ count: 12, seed: 'صف ٥', types: ['choice', 'gap'], processes: ['infer'] })
  })

  it('is read back from what was stored', () => {
    const request = read({ count: '3', seed: 'ب', types: 'essay', processes: ['infer', 'evaluate'] })
    expect(read(JSON.parse(JSON.stringify(request)))).toEqual(request)
  })

  it('may name every type and process there is', () => {
    expect(read({ types: QUESTION_TYPES, processes: PROCESSES })).toMatchObject({
      types: QUESTION_TYPES,
      processes: PROCESSES,
    })
  })

  it.each([
    ['no questions', { count: '0' }],
    ['half a question', { count: '1.5' }],
    ['more questions than can be', { count: String(MOST_QUESTIONS + 1) }],
    ['a word for a number', { count: 'عشرة' }],
    ['a seed of spaces', { seed: '   ' }],
    ['a seed without end', { seed: 's'.repeat(65) }],
    ['an unknown type', { types: ['choice', 'crossword'] }],
    ['an unknown process', { processes: 'guess' }],
    ['a seed that no database stores', { seed: 'a\0b' }],
    ['a seed of half a character', { seed: '\ud83d' }],
  ])('is refused with %s', (_, input) => {
    expect(buildRequestSchema.safeParse(input).success).toBe(false)
  })
})
