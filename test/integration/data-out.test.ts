// What leaves: results that open right in a spreadsheet, and everything of a class in one file.
import { unzipSync } from 'fflate'
import papaparse from 'papaparse'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, expect, it } from 'vitest'
import { messages } from '@/i18n/messages'
import { saveAnswer } from '@/server/answers'
import { exportClass } from '@/server/data/export-class'
import { resultFile } from '@/server/data/result-sheets'
import { closeDatabase, database } from '@/server/database'
import { finishAttempt } from '@/server/results'
import { aGivenQuiz, joins } from './given'
import { aTeacher, expectFailure } from './stored'

afterAll(closeDatabase)

const words = messages.ar.data.table
const HOSTILE = ['=HYPERLINK("https://x.example")', '+1', '-2+3', '@SUM(A1)', '\t=1', "'=1"]

async function aClassWithHostileAnswers(more: { namesHidden?: boolean } = {}) {
  const names = ['=سلمى', 'عمر']
  const given = await aGivenQuiz({ names })
  if (more.namesHidden) {
    await (await database()).assignment.update({ where: { id: given.id }, data: { namesHidden: true } })
  }
  const [choice, trueFalse, short] = given.questions
  const { viewer, attemptId } = await joins(given, '=سلمى')
  await saveAnswer(viewer, attemptId, choice?.id ?? '', { sequence: 1, response: 'b' })
  await saveAnswer(viewer, attemptId, trueFalse?.id ?? '', { sequence: 1, response: false })
  await saveAnswer(viewer, attemptId, short?.id ?? '', { sequence: 1, response: HOSTILE[0] })
  await finishAttempt(viewer, attemptId)
  await joins(given, 'عمر')
  return { given, attemptId, ids: given.questions.map(({ id }) => id) }
}

const fileOf = async (given: { teacher: Parameters<typeof resultFile>[0]; id: string }, format: string) =>
  (await resultFile(given.teacher, given.id, format, { words, direction: 'rtl' })).content

it('a CSV has a byte-order mark and no cell that begins a formula', async () => {
  const { given } = await aClassWithHostileAnswers()
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await fileOf(given, 'csv'))
  expect(text.startsWith('\ufeff')).toBe(true)
  const { data } = papaparse.parse<string[]>(text.slice(1), { skipEmptyLines: true })
  expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  expect(data).toHaveLength(1 + 2 * 3)
  const salma = data.filter(([name]) => name === "'=سلمى")
  expect(salma.map((row) => [row[3], row[5], row[6]])).toEqual([
    ['خيار b', '1', '1'],
    ['خطأ', '0', '1'],
    [`'${HOSTILE[0]}`, '0', '1'],
  ])
  await expectFailure(resultFile(await aTeacher(), given.id, 'csv', { words, direction: 'rtl' }), 'not-found')
  await expectFailure(fileOf(given, 'pdf'), 'not-found')
})

it('a workbook reads from the right, has points as numbers and a sheet of questions, and hides names as told', async () => {
  const { given } = await aClassWithHostileAnswers({ namesHidden: true })
  const bytes = await fileOf(given, 'xlsx')
  const parts = unzipSync(bytes)
  const sheets = Object.entries(parts).filter(([name]) => /worksheets\/sheet\d/.test(name))
  for (const [, sheet] of sheets) expect(new TextDecoder().decode(sheet)).toContain('rightToLeft="1"')
  const read = await readXlsxFile(Buffer.from(bytes))
  const [answers, questions] = read.map((sheet) => sheet.data)
  expect(read.map(({ sheet }) => sheet)).toEqual(['الإجابات', 'الأسئلة'])
  expect(JSON.stringify(answers)).not.toMatch(/سلمى|عمر/)
  expect(answers?.[1]).toEqual(expect.arrayContaining(['طالب 1', 'خيار b', 1]))
  expect(JSON.stringify(answers)).toContain(JSON.stringify(HOSTILE[0]).slice(1, -1))
  expect(questions?.slice(1).map((row) => row[3])).toEqual([1, 1, 1])
})

it('one ZIP holds everything of a class: roster, rules, every answer and mark, keys, tables; its teacher’s alone', async () => {
  const { given, attemptId } = await aClassWithHostileAnswers()
  const classId = given.classId ?? ''
  await expectFailure(exportClass(await aTeacher(), classId, words, new Date()), 'not-found')
  const stream = await exportClass(given.teacher, classId, words, new Date())
  const files = unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()))
  const text = (name: string) => new TextDecoder().decode(files[name])
  expect(Object.keys(files).sort()).toEqual([
    'assignments.json',
    'assignments/001/attempts.jsonl',
    'assignments/001/results.csv',
    'class.json',
    `quizzes/${given.versionId}.json`,
  ])
  expect(JSON.parse(text('class.json')).pupils.map(({ name }: { name: string }) => name)).toEqual(['=سلمى', 'عمر'])
  const attempts = text('assignments/001/attempts.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const salma = attempts.find(({ id }) => id === attemptId)
  expect([attempts.length, salma.answers.length, salma.marks.length]).toEqual([2, 3, 3])
  const quiz = JSON.parse(text(`quizzes/${given.versionId}.json`))
  expect(quiz.questions.map(({ answer }: { answer: unknown }) => answer)).toEqual(
    given.questions.map(({ answer }) => answer),
  )
  expect(text('class.json')).not.toContain('cardDigest')
  const events = await (await database()).dataEvent.findMany({ where: { classId } })
  expect(events).toMatchObject([{ kind: 'export', actorId: given.teacher.account.userId, details: null }])
})
