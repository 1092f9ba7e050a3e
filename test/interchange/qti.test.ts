// QTI out and in again, and what other tools write.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExchangeQuiz } from '@/interchange/exchange-quiz'
import { qtiReader } from '@/interchange/read/qti'
import { qti22, qti30 } from '@/interchange/write/qti'
import { QUESTION_TYPES } from '@/quiz'
import { ARTICLE, anyQuiz, sameAs, WORDS } from '../support/any-quiz'

const QUIZZES = 1000
const AT_ONCE = 100

async function comesBack(quiz: ExchangeQuiz, writer: typeof qti22) {
  const bytes = (await writer.write(quiz, { words: WORDS, now: new Date(0) })) as Uint8Array
  expect(qtiReader.recognises(bytes, 'quiz.zip')).toBe(true)
  return qtiReader.read(bytes, 'quiz.zip')
}

async function keepsAll(quizzes: readonly ExchangeQuiz[]): Promise<void> {
  for (const [at, quiz] of quizzes.entries()) {
    const writer = at % 2 === 0 ? qti30 : qti22
    const file = await comesBack(quiz, writer)
    const inputs = file.questions.map((read) => ('input' in read ? sameAs(read.input) : read))
    expect(inputs, writer.id).toEqual(quiz.questions.map(sameAs))
    expect(file).toMatchObject({ title: quiz.title, article: ARTICLE })
  }
}

describe('QTI', () => {
  it('comes back from 2.2 and 3.0 as it went out', async () => {
    const quizzes = fc.array(anyQuiz(QUESTION_TYPES), { minLength: AT_ONCE, maxLength: AT_ONCE })
    await fc.assert(fc.asyncProperty(quizzes, keepsAll), { numRuns: QUIZZES / AT_ONCE, endOnFailure: true })
  })
})
