import { describe, expect, it } from 'vitest'
import { foldAnswer } from '@/quiz/fold'
import { languageOfPseudonym, PSEUDONYMS, pseudonymsOf } from '@/quiz/pseudonyms'

describe.each(['ar', 'en'] as const)('pseudonyms in %s', (language) => {
  it('are the same again for the same class and others for another', () => {
    expect(pseudonymsOf('class-1', language)).toEqual(pseudonymsOf('class-1', language))
    expect(pseudonymsOf('class-1', language).slice(0, 30)).not.toEqual(pseudonymsOf('class-2', language).slice(0, 30))
  })

  it('all differ, however they are typed', () => {
    const all = pseudonymsOf('class', language)
    expect(all).toHaveLength(PSEUDONYMS)
    expect(new Set(all.map(foldAnswer)).size).toBe(1200)
  })

  it('are known by their language', () => {
    expect(new Set(pseudonymsOf('class', language).map(languageOfPseudonym))).toEqual(new Set([language]))
  })

  it('are two words, and never one word twice', () => {
    for (const pseudonym of pseudonymsOf('class', language)) {
      const words = pseudonym.replace(/(^| )ال/g, '$1').split(' ')
      expect(words).toHaveLength(2)
      expect(words[0]).not.toBe(words[1])
    }
  })
})
