// What a teacher may write, and the question it becomes.
import { describe, expect, it } from 'vitest'
import { buildQuestions } from '@/engine'
import { libraryArticles } from '@/prisma/articles'
import {
  fromEngine,
  fromQuestion,
  MOST_ROWS,
  QUESTION_TYPES,
  type Question,
  type QuestionInput,
  type QuestionType,
  questionSchema,
  readQuestionInput,
  toQuestion,
} from '@/quiz'
import { ARTICLE_TEXT, aGapWithOptions, aQuestion, everyQuestion, spanOf } from '../../support/builders'

const ARTICLE = { text: ARTICLE_TEXT }

type Input = Record<string, unknown>

const entry = (text: string, more: object = {}) => ({ text, why: '', evidence: [], ...more })
const option = (text: string, correct = false) => ({ ...entry(text), correct })
const pair = (prompt: string, match: string) => ({ prompt: entry(prompt), match: entry(match) })
const BLANK = option('')

const usual = { process: 'retrieve', stem: 'ما الذي افتتحته البلدية؟', explanation: '', points: 1, evidence: [] }

/** As somebody would write each type anew: no ids, and a blank row here and there. */
const WRITTEN: Record<QuestionType, Input> = {
  choice: { options: [option('مسرحًا'), option('مكتبة', true), BLANK, option('سوقًا')] },
  'multiple-choice': { options: [option('كتب', true), option('قاعة للأطفال', true), option('ملعب'), BLANK] },
  'true-false': { answer: false },
  gap: { stem: 'كان المبنى ____ للحبوب.', options: [], accepted: ['مخزنًا', '', 'مستودعًا'] },
  'short-answer': { accepted: ['هدى سالم', ''] },
  matching: { pairs: [pair('هدى سالم', 'مهندسة'), pair('', ''), pair('البلدية', 'جهة')], spare: [entry('شاعر')] },
  ordering: { entries: [entry('الترميم'), entry('المطر'), entry(''), entry('الافتتاح')] },
  'select-evidence': { answer: spanOf('وتضم المكتبة ثلاثين ألف كتاب') },
  essay: {
    model: '',
    rubric: [
      { points: 2, criterion: 'يذكر السبب' },
      { points: 1, criterion: '' },
    ],
  },
}

const written = (type: QuestionType, more: object = {}): Input => ({ ...usual, type, ...WRITTEN[type], ...more })

function read(input: unknown): QuestionInput {
  const found = readQuestionInput(input)
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return found.input
}

function asked(input: unknown, id = 'new'): Question {
  const found = toQuestion(read(input), ARTICLE, id)
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return found.question
}

/** 'field: key' of everything that is wrong, whether it cannot be read or cannot be asked. */
function problemsOf(input: unknown): string[] {
  const found = readQuestionInput(input)
  const result = 'problems' in found ? found : toQuestion(found.input, ARTICLE, 'new')
  return 'problems' in result ? result.problems.map(({ field, key }) => `${field}: ${key}`) : []
}

describe('written anew', () => {
  it.each(QUESTION_TYPES)('%s becomes a sound question, its blank rows dropped', (type) => {
    const question = asked(written(type), 'q1')
    expect(questionSchema.parse(question)).toMatchObject({ id: 'q1', type, construction: 'by-hand', points: 1 })
    expect(question.options.every(({ text }) => text !== '')).toBe(true)
    expect(question.difficulty).toBeGreaterThan(0)
    expect(question.difficulty).toBeLessThan(1)
  })

  it('the key names the options that were marked right', () => {
    const textOf = (question: Question, id: unknown) => question.options.find((each) => each.id === id)?.text
    const choice = asked(written('choice'))
    expect(textOf(choice, choice.answer)).toBe('مكتبة')
    const several = asked(written('multiple-choice'))
    expect([several.answer].flat().map((id) => textOf(several, id))).toEqual(['كتب', 'قاعة للأطفال'])
    const order = asked(written('ordering'))
    expect([order.answer].flat().map((id) => textOf(order, id))).toEqual(['الترميم', 'المطر', 'الافتتاح'])
    const matching = asked(written('matching')) as Extract<Question, { type: 'matching' }>
    const pairs = matching.answer.map((ids) => ids.map((id) => textOf(matching, id)))
    expect(pairs).toEqual([
      ['هدى سالم', 'مهندسة'],
      ['البلدية', 'جهة'],
    ])
  })

  it('the order of ids tells nothing of the order asked for', () => {
    const entries = [...'ابتثجحخد'].map((text) => entry(text))
    const { answer } = asked(written('ordering', { entries }))
    expect([answer].flat()).not.toEqual([answer].flat().sort())
    expect([answer].flat().sort().join('')).toBe('abcdefgh')
  })

  it('two prompts may go with one match', () => {
    const question = asked(
      written('matching', { pairs: [pair('أ', 'اسم'), pair('ب', 'اسم'), pair('ج', 'فعل')], spare: [] }),
    )
    expect(question.options.filter(({ side }) => side === 'match')).toHaveLength(2)
  })

  it('a gap is filled from a list where it has options', () => {
    const question = asked(written('gap', { options: WRITTEN.choice.options, accepted: [] }))
    expect(question).toMatchObject({ answer: 'b', options: { length: 3 } })
  })
})

describe('evidence', () => {
  const quoted = (quote: string) => asked(written('true-false', { evidence: [{ quote }] })).evidence

  it('is found by its words', () => {
    const words = 'كان مخزنًا للحبوب'
    expect(quoted(words)).toEqual([{ ...spanOf(words), text: words }])
  })

  it('is found though vowel signs and line breaks differ', () => {
    expect(quoted('كانَ  مَخزنا\nللحبوب')).toEqual([{ ...spanOf('كان مخزنًا للحبوب'), text: 'كان مخزنًا للحبوب' }])
  })

  it('is a chosen stretch, each once', () => {
    const span = spanOf('وتضم المكتبة')
    const evidence = [span, span, { quote: 'وتضم المكتبة' }]
    expect(asked(written('true-false', { evidence })).evidence).toEqual([{ ...span, text: 'وتضم المكتبة' }])
  })

  it('of a question about its evidence is what the key points at', () => {
    const span = spanOf('وتضم المكتبة ثلاثين ألف كتاب')
    expect(asked(written('select-evidence'))).toMatchObject({ answer: span, evidence: [span] })
  })

  it.each([
    ['words that the article does not say', { quote: 'لا وجود لهذا' }],
    ['beyond its end', { start: 3, end: ARTICLE_TEXT.length + 1 }],
  ])('%s are refused', (_, place) => {
    expect(problemsOf(written('true-false', { evidence: [place] }))).toEqual(['evidence.0: not-in-article'])
    expect(problemsOf(written('select-evidence', { answer: place }))).toEqual(['answer: not-in-article'])
  })

  it('that cuts a character in two is refused', () => {
    const input = read(written('true-false', { evidence: [{ start: 0, end: 1 }] }))
    expect(toQuestion(input, { text: '😀 نص' }, 'new')).toEqual({
      problems: [{ field: 'evidence.0', key: 'not-in-article' }],
    })
  })
})

describe('what is missing is named where it is missing', () => {
  const options = (...list: object[]) => ({ options: list })
  it.each<[QuestionType, object, string[]]>([
    ['choice', { stem: '  ' }, ['stem: no-stem']],
    ['choice', options(BLANK, option('واحد', true)), ['options: few-options']],
    ['choice', options(option('أ'), option('ب')), ['options: no-right-option']],
    ['choice', options(option('أ', true), option('ب', true)), ['options: one-right-option']],
    ['choice', options(option('أ', true), BLANK, option('أ'), option('ب')), ['options.2.text: duplicate']],
    ['choice', options(option('أ'), option('ب'), option('', true)), ['options.2.text: empty']],
    ['choice', { points: 0 }, ['points: points']],
    ['choice', { points: 21 }, ['points: points']],
    ['choice', { points: 1.5 }, ['points: points']],
    ['choice', { points: Number.NaN }, ['points: points']],
    ['multiple-choice', options(option('أ'), option('ب')), ['options: no-right-option']],
    ['true-false', { answer: null }, ['answer: no-verdict']],
    ['gap', { stem: 'كان المبنى مخزنًا.' }, ['stem: no-gap']],
    ['gap', { stem: 'كان ____ مخزنًا ____.' }, ['stem: one-gap']],
    ['gap', { accepted: [''] }, ['accepted.0: no-accepted']],
    ['short-answer', { accepted: ['هدى', ' هدى '] }, ['accepted.1: duplicate']],
    ['matching', { pairs: [pair('أ', 'ب')] }, ['pairs.1.prompt.text: few-pairs']],
    ['matching', { pairs: [pair('أ', 'ب'), pair('ج', '')] }, ['pairs.1.match.text: half-pair']],
    ['matching', { pairs: [pair('أ', 'ب'), pair('أ', 'د')] }, ['pairs.1.prompt.text: duplicate']],
    ['matching', { spare: [entry('مهندسة')] }, ['spare.0.text: duplicate']],
    ['ordering', { entries: [entry('أ'), entry('')] }, ['entries.1.text: few-entries']],
    ['ordering', { entries: [entry('أ'), entry('أ')] }, ['entries.1.text: duplicate']],
    ['select-evidence', { answer: null }, ['answer: no-sentence']],
    ['essay', { rubric: [{ points: 1, criterion: '' }] }, ['rubric.0.criterion: no-rubric']],
    ['essay', { rubric: [{ points: 0, criterion: 'سبب' }] }, ['rubric.0.points: points']],
  ])('%s with %j', (type, more, problems) => {
    expect(problemsOf(written(type, more))).toEqual(problems)
  })
})

describe('hostile input', () => {
  it('keeps HTML as the text that it is', () => {
    const html = '<img src=x onerror=alert(1)> & <b>غامق</b>؟'
    expect(asked(written('choice', { stem: html })).stem).toBe(html)
  })

  it('loses characters that make a line read otherwise than it is stored', () => {
    const stem = 'من \u202eافتتح\u202c \u2066المكتبة\u2069\u0007؟'
    expect(asked(written('choice', { stem })).stem).toBe('من افتتح المكتبة؟')
  })

  it('keeps the marks and joiners that a text needs', () => {
    const stem = 'من كتب \u200eC++\u200f و می\u200cروم؟'
    expect(asked(written('choice', { stem })).stem).toBe(stem)
  })

  it.each([
    ['half a character', { stem: 'ما \ud83d؟' }, 'stem: damaged'],
    ['a NUL', { stem: 'ما\0؟' }, 'stem: damaged'],
    ['half a character in an option', { options: [option('أ\udc00'), option('ب', true)] }, 'options.0.text: damaged'],
    [
      '100 options',
      { options: Array.from({ length: 100 }, (_, n) => option(`خيار ${n}`, n === 0)) },
      'options: too-many',
    ],
    ['a book for a stem', { stem: 'كلمة '.repeat(1000) }, 'stem: too-long'],
    ['too much evidence', { evidence: Array(MOST_ROWS + 1).fill({ start: 0, end: 1 }) }, 'evidence: too-many'],
    ['an unknown process', { process: 'guess' }, 'process: unreadable'],
    ['an unknown type', { type: 'crossword' }, 'type: unreadable'],
    ['a field of another type', { answer: true }, ': unreadable'],
    ['a span that is none', { evidence: [{ start: 9, end: 2 }] }, 'evidence.0: unreadable'],
  ])('%s is refused', (_, more, problem) => {
    expect(problemsOf(written('choice', more))).toEqual([problem])
  })

  it.each([null, undefined, 7, 'choice', [], {}])('%j is no question', (input) => {
    expect(problemsOf(input)).not.toEqual([])
  })

  it('two options that claim one id get different ones', () => {
    const options = [option('أ', true), option('ب'), option('ج')].map((each) => ({ ...each, id: 'a' }))
    expect(asked(written('choice', { options })).options.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})

const EDITABLE = [...everyQuestion(), aGapWithOptions({ id: 'gap with a list' })]

describe('a question that stands', () => {
  it.each(EDITABLE)('comes back to the form as it left it: $id', (question) => {
    const input = fromQuestion(question)
    const again = asked(JSON.parse(JSON.stringify(input)), question.id)
    expect(fromQuestion(again)).toEqual(input)
    expect(again).toMatchObject({ id: question.id, stem: question.stem, answer: question.answer })
  })

  const built = libraryArticles.map(({ text, title }) => buildQuestions({ text, title }, { count: 60, all: true }))

  it('is the same after an edit that changes nothing, whatever the engine asked', () => {
    const seen = new Set<QuestionType>()
    for (const { text, questions } of built) {
      for (const each of questions) {
        const question = fromEngine(each)
        seen.add(question.type)
        const again = toQuestion(read(fromQuestion(question)), { text }, question.id)
        const { construction, difficulty, answer } = question
        // Which options are right is a set.
        const key = question.type === 'multiple-choice' ? { answer: [answer].flat().sort() } : {}
        expect({ question: { ...question, ...key } }).toEqual(
          'question' in again ? { question: { ...again.question, construction, difficulty } } : again,
        )
      }
    }
    expect(seen.size).toBeGreaterThan(6)
  })

  it('keeps the ids of what stays when a row is added, taken away and moved', () => {
    const input = fromQuestion(aQuestion('choice')) as Extract<QuestionInput, { type: 'choice' }>
    const [first, second, third] = input.options
    const options = [third, option('جديد'), second, first]
    const ids = asked({ ...input, options }).options.map(({ id }) => id)
    expect(ids).toEqual(['c', 'd', 'b', 'a'])
  })
})
