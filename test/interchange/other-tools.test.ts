// What we write, opened by what others wrote: a parser of GIFT, a DOM, a database, readers of tables.
import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'gift-pegjs'
import { parseHTML } from 'linkedom'
import papaparse from 'papaparse'
import readExcelFile from 'read-excel-file/node'
import initSqlJs from 'sql.js'
import { describe, expect, it } from 'vitest'
import type { ExchangeQuiz, Writer } from '@/interchange/exchange-quiz'
import { WRITERS } from '@/interchange/formats'
import { fromHtml } from '@/interchange/text/html'
import { anki } from '@/interchange/write/anki'
import { csv } from '@/interchange/write/csv'
import { gift } from '@/interchange/write/gift'
import { kahoot } from '@/interchange/write/kahoot'
import { moodleXml } from '@/interchange/write/moodle-xml'
import { plainText } from '@/interchange/write/plain-text'
import { xlsx } from '@/interchange/write/xlsx'
import { QUESTION_TYPES, type QuestionType } from '@/quiz'
import { ARTICLE, WORDS } from '../support/any-quiz'
import { aQuestion } from '../support/builders'

const HARD = '«كَتَبَ» ١٢ & 12 <b>لا</b>\nسطر ثانٍ {=~#:\\} "نعم"'
const FORMULA = '=HYPERLINK("http://evil.example","x")'

const question = (type: QuestionType, at: number) => {
  const made = aQuestion(type)
  const stem = type === 'gap' ? `${HARD} ____` : HARD
  const options = made.options.map((option, index) => (index === 0 ? { ...option, text: FORMULA } : option))
  const evidence = [{ start: 0, end: 25, text: ARTICLE.text.slice(0, 25) }]
  return { ...made, id: `q${at}`, stem, options, evidence, explanation: HARD } as ExchangeQuiz['questions'][number]
}

const QUIZ: ExchangeQuiz = {
  title: 'فهم: «العصافير»',
  language: 'ar',
  direction: 'rtl',
  article: ARTICLE,
  questions: QUESTION_TYPES.map(question),
}

const written = async (writer: Writer, quiz = QUIZ) => writer.write(quiz, { words: WORDS, now: new Date('2026-11-27') })
const text = async (writer: Writer) => String(await written(writer))
const bytes = async (writer: Writer) => (await written(writer)) as Uint8Array
const byType = (type: QuestionType) => QUIZ.questions[QUESTION_TYPES.indexOf(type)] ?? expect.fail(type)

const GIFT_TYPES = {
  choice: 'MC',
  'multiple-choice': 'MC',
  'true-false': 'TF',
  'short-answer': 'Short',
  matching: 'Matching',
} as const

describe('gift-pegjs', () => {
  it('finds every question of our GIFT, with its texts', async () => {
    const parsed = parse(await text(gift)).filter(({ type }) => type !== 'Category' && type !== 'Description')
    expect(parsed).toHaveLength(QUESTION_TYPES.length)
    for (const [at, one] of parsed.entries()) {
      const type = QUESTION_TYPES[at] ?? 'choice'
      const stem = 'stem' in one ? fromHtml(one.stem.text).text : ''
      expect(stem, type).toBe(QUIZ.questions[at]?.stem)
      if (type in GIFT_TYPES) expect(one.type).toBe(GIFT_TYPES[type as keyof typeof GIFT_TYPES])
    }
    const choice = parsed[QUESTION_TYPES.indexOf('choice')]
    const options = choice?.type === 'MC' ? choice.choices : []
    expect(options.map((option) => [fromHtml(option.text.text).text, option.isCorrect])).toEqual(
      byType('choice').options.map((option) => [option.text, option.correct]),
    )
  })
})

describe('a DOM', () => {
  it('finds in our Moodle XML what Moodle looks for', async () => {
    const { document } = parseHTML(await text(moodleXml))
    const found = [...document.querySelectorAll('question')].slice(2)
    expect(found.map((each) => each.getAttribute('type'))).toEqual(
      QUESTION_TYPES.map((type) => byType(type)).map(
        ({ type, options }) =>
          ({
            choice: 'multichoice',
            'multiple-choice': 'multichoice',
            'true-false': 'truefalse',
            gap: options.length > 0 ? 'multichoice' : 'shortanswer',
            'short-answer': 'shortanswer',
            matching: 'matching',
            ordering: 'ordering',
            'select-evidence': 'essay',
            essay: 'essay',
          })[type],
      ),
    )
    for (const each of found) {
      const inner = each.querySelector('questiontext > text')?.textContent ?? ''
      const stem = parseHTML(`<body>${inner}</body>`).document.querySelector('p')
      expect(stem?.getAttribute('dir')).toBe('rtl')
      expect(stem?.innerHTML).toContain('سطر ثانٍ')
      expect(stem?.querySelector('b')).toBeNull()
      expect(stem?.textContent).toContain('<b>لا</b>')
    }
    const fractions = [...(found[QUESTION_TYPES.indexOf('multiple-choice')]?.querySelectorAll('answer') ?? [])]
    const sum = fractions.map((answer) => Number(answer.getAttribute('fraction'))).filter((share) => share > 0)
    expect(sum.reduce((all, share) => all + share, 0)).toBeCloseTo(100, 3)
  })
})

describe('sql.js', () => {
  it('opens our .apkg: a note and a card a question, two fields, no media', async () => {
    const files = unzipSync(await bytes(anki))
    expect(JSON.parse(strFromU8(files.media ?? new Uint8Array()))).toEqual({})
    expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'media'])
    const db = new (await initSqlJs()).Database(files['collection.anki2'])
    const rows = (query: string) => db.exec(query)[0]?.values ?? []
    expect(rows('SELECT ver FROM col')).toEqual([[11]])
    expect(rows('PRAGMA integrity_check')).toEqual([['ok']])
    const notes = rows('SELECT flds, guid FROM notes ORDER BY id')
    expect(rows('SELECT count(*) FROM cards JOIN notes ON cards.nid = notes.id')).toEqual([[QUESTION_TYPES.length]])
    expect(new Set(notes.map(([, guid]) => guid)).size).toBe(QUESTION_TYPES.length)
    const [models, decks] = rows('SELECT models, decks FROM col')[0]?.map((json) => JSON.parse(String(json))) ?? []
    const model = Object.values(models)[0] as { flds: { rtl: boolean }[]; css: string; id: number }
    expect(model.flds.map(({ rtl }) => rtl)).toEqual([true, true])
    expect(model.css).toContain('direction: rtl')
    expect(Object.values(decks).map((deck) => (deck as { name: string }).name)).toContain(QUIZ.title)
    expect(rows('SELECT DISTINCT mid FROM notes')).toEqual([[model.id]])
    for (const [fields] of notes) {
      const [front, back, ...more] = String(fields).split('\u001f')
      expect(more).toEqual([])
      expect(front).toContain('&lt;b&gt;لا&lt;/b&gt;')
      expect(back).toContain(`<blockquote dir="rtl" lang="ar">${byType('choice').evidence[0]?.text}</blockquote>`)
    }
    db.close()
  })
})

describe('readers of tables', () => {
  it('see every question of our XLSX, on a sheet that reads from the right, and no formula', async () => {
    const file = await bytes(xlsx)
    const sheets = await readExcelFile(Buffer.from(file), { trim: false })
    const [questions, article] = sheets.map(({ data }) => data)
    expect(questions?.slice(1).map((row) => row[1])).toEqual(QUIZ.questions.map(({ stem }) => stem))
    expect(questions?.some((row) => row.includes(FORMULA))).toBe(true)
    expect(article?.slice(2).map((row) => row[1])).toEqual(
      ARTICLE.paragraphs.map(({ start, end }) => ARTICLE.text.slice(start, end)),
    )
    const xml = Object.entries(unzipSync(file)).filter(([name]) => name.includes('worksheets/sheet'))
    expect(xml).toHaveLength(2)
    for (const [, content] of xml) {
      expect(strFromU8(content)).toContain('rightToLeft="1"')
      expect(strFromU8(content)).not.toContain('<f>')
    }
  })

  it('see no cell of our CSV that a spreadsheet would run', async () => {
    const file = await text(csv)
    expect(file.startsWith('\ufeff')).toBe(true)
    const { data } = papaparse.parse<string[]>(file.slice(1), { skipEmptyLines: true })
    expect(data).toHaveLength(QUESTION_TYPES.length + 1)
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(data.flat()).toContain(`'${FORMULA}`)
  })

  it('find Kahoot’s template filled in from its ninth row', async () => {
    const short = (type: QuestionType) => ({ ...byType(type), stem: 'ما «العاصمة»؟' })
    const quiz = { ...QUIZ, questions: [short('choice'), byType('essay'), short('true-false')] }
    const [sheet] = await readExcelFile(Buffer.from((await written(kahoot, quiz)) as Uint8Array))
    const head = sheet?.data.findIndex((row) => row[1] === 'Question - max 120 characters') ?? -1
    expect(head).toBe(7)
    const rows = sheet?.data.slice(head + 1) ?? []
    expect(rows.map((row) => row[1])).toEqual(['ما «العاصمة»؟', 'ما «العاصمة»؟'])
    const right = Number(rows[0]?.[7])
    expect(rows[0]?.[1 + right]).toBe(byType('choice').options.find(({ correct }) => correct)?.text)
    expect(kahoot.losses(quiz).filter(({ key }) => key === 'left-out')).toMatchObject([
      { questionId: quiz.questions[1]?.id },
    ])
  })
})

it('plain text holds every question and its key', async () => {
  const file = await text(plainText)
  expect(file.split(HARD)).toHaveLength(2 * QUESTION_TYPES.length + 1)
  expect(file).toContain(WORDS.answers)
})

it('every format has an id, an ending and a type of its own file', () => {
  expect(new Set(WRITERS.map(({ id }) => id)).size).toBe(WRITERS.length)
})
