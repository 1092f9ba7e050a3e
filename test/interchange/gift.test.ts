import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { giftReader } from '@/interchange/read/gift'
import { gift } from '@/interchange/write/gift'
import { QUESTION_TYPES } from '@/quiz'
import { ARTICLE, anyQuiz, sameAs, WORDS } from '../support/any-quiz'

const options = { words: WORDS, now: new Date(0) }
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('GIFT', () => {
  it('comes back as it went out', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuiz(QUESTION_TYPES), async (quiz) => {
        const file = await giftReader.read(bytesOf(String(await gift.write(quiz, options))), 'quiz.gift')
        expect(file.article).toEqual(ARTICLE)
        expect(file.title).toBe(quiz.title)
        expect(file.questions.map((read) => ('input' in read ? sameAs(read.input) : read))).toEqual(
          quiz.questions.map(sameAs),
        )
      }),
      { numRuns: 1000 },
    )
  })
})
