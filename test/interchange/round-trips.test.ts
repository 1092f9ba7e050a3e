// What goes out in a format and is read in again is the same quiz: a thousand generated ones, all in one run, because
// making them takes longer than writing them.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ExchangeQuiz, Writer } from '@/interchange/exchange-quiz'
import type { ImportedFile, Reader } from '@/interchange/import'
import { csvReader } from '@/interchange/read/csv'
import { giftReader } from '@/interchange/read/gift'
import { moodleXmlReader } from '@/interchange/read/moodle-xml'
import { xlsxReader } from '@/interchange/read/xlsx'
import { csv } from '@/interchange/write/csv'
import { gift } from '@/interchange/write/gift'
import { moodleXml } from '@/interchange/write/moodle-xml'
import { xlsx } from '@/interchange/write/xlsx'
import { fromQuestion, QUESTION_TYPES, type QuestionInput, type Span } from '@/quiz'
import { ARTICLE, anyQuiz, sameAs, WORDS } from '../support/any-quiz'

const QUIZZES = 1000
const AT_ONCE = 100

async function comesBack(quiz: ExchangeQuiz, writer: Writer, reader: Reader): Promise<ImportedFile> {
  const written = await writer.write(quiz, { words: WORDS, now: new Date(0) })
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written
  const name = `quiz.${writer.extension}`
  expect(reader.recognises(bytes, name)).toBe(true)
  return reader.read(bytes, name)
}

const inputsOf = ({ questions }: ImportedFile) => questions.map((read) => ('input' in read ? sameAs(read.input) : read))

/** Places in the article become its words where the article does not come along; places of reasons are lost. */
function withoutArticle(input: QuestionInput): unknown {
  const quote = ({ start, end }: Span) => ({ quote: ARTICLE.text.slice(start, end) })
  const plain = JSON.parse(JSON.stringify(sameAs(input)), (key, value: unknown) =>
    key === 'evidence' && Array.isArray(value) ? [] : value,
  ) as object
  const evidence = input.evidence.map((one) => ('quote' in one ? one : quote(one)))
  if (input.type !== 'select-evidence' || !input.answer) return { ...plain, evidence }
  return { ...plain, evidence, answer: 'quote' in input.answer ? input.answer : quote(input.answer) }
}

async function keepsAll(quizzes: readonly ExchangeQuiz[]): Promise<void> {
  for (const quiz of quizzes) {
    for (const [writer, reader] of [
      [gift, giftReader],
      [moodleXml, moodleXmlReader],
    ] as const) {
      const file = await comesBack(quiz, writer, reader)
      expect(inputsOf(file), writer.id).toEqual(quiz.questions.map(sameAs))
      expect(file).toMatchObject({ title: quiz.title, article: ARTICLE })
    }
    const table = await comesBack(quiz, csv, csvReader)
    expect(inputsOf(table)).toEqual(quiz.questions.map((question) => withoutArticle(fromQuestion(question))))
  }
  // A workbook takes longer to make than what is in it.
  const [first] = quizzes
  const questions = quizzes.flatMap((quiz) => quiz.questions)
  const sheet = await comesBack({ ...(first as ExchangeQuiz), questions }, xlsx, xlsxReader)
  expect(inputsOf(sheet)).toEqual(questions.map(sameAs))
  expect(sheet.article).toEqual(ARTICLE)
}

it('comes back from GIFT, Moodle XML, CSV and XLSX as it went out', async () => {
  const quizzes = fc.array(anyQuiz(QUESTION_TYPES), { minLength: AT_ONCE, maxLength: AT_ONCE })
  await fc.assert(fc.asyncProperty(quizzes, keepsAll), { numRuns: QUIZZES / AT_ONCE, endOnFailure: true })
})
