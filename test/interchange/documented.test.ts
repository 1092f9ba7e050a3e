// docs/interchange.md says what each format keeps; its table is what the writers themselves say, so it cannot lie.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { messages } from '@/i18n/messages'
import { LOSSES, type Loss, type Writer } from '@/interchange/exchange-quiz'
import { WRITERS } from '@/interchange/formats'
import { QUESTION_TYPES, type Question, type QuestionType } from '@/quiz'
import { ARTICLE, anyQuestion } from '../support/any-quiz'
import { ROOT } from '../support/database'

const PATH = join(ROOT, 'docs/interchange.md')
const [START, END] = ['<!-- what the writers say: test/interchange/documented.test.ts -->', '<!-- end -->']

/** Enough of each type that everything a question of it may have is there; always the same ones. */
const samples: ReadonlyMap<QuestionType, readonly Question[]> = new Map(
  QUESTION_TYPES.map((type) => [type, fc.sample(anyQuestion(type), { numRuns: 60, seed: 1 })]),
)

/** Losses that hold for a type whatever is in the question, and those that depend on it. */
function lossesOn(writer: Writer, type: QuestionType): { always: string[]; sometimes: string[] } {
  const quiz = (question: Question) => ({ ...ARTICLE, article: ARTICLE, questions: [question] })
  const keys = (samples.get(type) ?? []).map((question) => {
    const own = writer.losses(quiz(question)).filter(({ questionId }) => questionId !== null)
    return [...new Set(own.map(({ key }: Loss) => key as string))]
  })
  const every = [...new Set(keys.flat())].sort()
  const always = every.filter((key) => keys.every((each) => each.includes(key)))
  return { always, sometimes: every.filter((key) => !always.includes(key)) }
}

function cell(writer: Writer, type: QuestionType): string {
  const { always, sometimes } = lossesOn(writer, type)
  if (always.includes('left-out')) return 'not in the file'
  const said = [...always, ...sometimes.map((key) => `(${key})`)]
  return said.length > 0 ? said.join(', ') : 'all'
}

function table(): string {
  const head = ['type', ...WRITERS.map(({ id }) => id)]
  const rows = QUESTION_TYPES.map((type) => [type, ...WRITERS.map((writer) => cell(writer, type))])
  const whole = WRITERS.map((writer) => {
    const quiz = { ...ARTICLE, article: ARTICLE, questions: [] }
    return (
      writer
        .losses(quiz)
        .map(({ key }) => key)
        .join(', ') || 'kept'
    )
  })
  return [head, head.map(() => '---'), ...rows, ['the article', ...whole]]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

it('says what the writers say', () => {
  const page = readFileSync(PATH, 'utf8')
  const [before = '', rest = ''] = page.split(START)
  const [, after = ''] = rest.split(END)
  const now = `${before}${START}\n\n${table()}\n\n${END}${after}`
  // `FAHM_WRITE_DOCS=1 npx vitest run --project unit test/interchange/documented.test.ts` brings it up to date.
  if (process.env.FAHM_WRITE_DOCS) writeFileSync(PATH, now)
  expect(page).toBe(now)
})

it('every format and every loss has its words in both languages', () => {
  for (const { exchange } of Object.values(messages)) {
    expect(Object.keys(exchange.formats)).toEqual(expect.arrayContaining(WRITERS.map(({ id }) => id)))
    expect(Object.keys(exchange.losses).sort()).toEqual(Object.keys(LOSSES).sort())
  }
})
