// What goes out in a format and is read in again is the same quiz: a thousand generated ones, all in one run, because
// making them takes longer than writing them.
import { isDeepStrictEqual } from 'node:util'
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
  if (!reader.recognises(bytes, name)) expect.fail(`${reader.id} does not know what ${writer.id} wrote`)
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

/** `toEqual` takes longer over a thousand quizzes than all else together; it only says how two differ. */
function expectSame(one: unknown, other: unknown, name: string): void {
  if (!isDeepStrictEqual(one, other)) expect(one, name).toEqual(other)
}

async function keepsAll(quizzes: readonly ExchangeQuiz[]): Promise<void> {
  for (const quiz of quizzes) {
    for (const [writer, reader] of [
      [gift, giftReader],
      [moodleXml, moodleXmlReader],
    ] as const) {
      const file = await comesBack(quiz, writer, reader)
      expectSame(inputsOf(file), quiz.questions.map(sameAs), writer.id)
      expectSame([file.title, file.article], [quiz.title, ARTICLE], writer.id)
    }
    const table = await comesBack(quiz, csv, csvReader)
    expectSame(
      inputsOf(table),
      quiz.questions.map((question) => withoutArticle(fromQuestion(question))),
      csv.id,
    )
  }
  // A workbook takes longer to make than what is in it.
  const [first] = quizzes
  const questions = quizzes.flatMap((quiz) => quiz.questions)
  const sheet = await comesBack({ ...(first as ExchangeQuiz), questions }, xlsx, xlsxReader)
  expectSame([inputsOf(sheet), sheet.article], [questions.map(sameAs), ARTICLE], xlsx.id)
}

it('comes back from GIFT, Moodle XML, CSV and XLSX as it went out', async () => {
  const quizzes = fc.array(anyQuiz(QUESTION_TYPES), { minLength: AT_ONCE, maxLength: AT_ONCE })
  await fc.assert(fc.asyncProperty(quizzes, keepsAll), { numRuns: QUIZZES / AT_ONCE, endOnFailure: true })
}, 120_000)
