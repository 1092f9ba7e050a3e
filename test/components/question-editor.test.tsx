// The editor without a script: what its plain form shows is what it posts, for every type.
import { parseHTML } from 'linkedom'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { editorWords } from '@/app/editor-words'
import { QuestionEditor } from '@/components/editor/question-editor'
import { LOCALES } from '@/i18n/locales'
import { fromQuestion, QUESTION_TYPES, type Question, toQuestion } from '@/quiz'
import { questionInputFromFields } from '@/quiz/draft/question-form'
import {
  ARTICLE_TEXT,
  aGapWithOptions,
  anOption,
  aQuestion,
  everyQuestion,
  evidenceOf,
  spanOf,
} from '../support/builders'

const SENTENCES = ARTICLE_TEXT.split('\n\n').map(spanOf)
const ARTICLE = { text: ARTICLE_TEXT, language: 'ar', direction: 'rtl' as const, sentences: SENTENCES }

type Start = Parameters<typeof QuestionEditor>[0]['start']

function rendered(start: Start, locale: (typeof LOCALES)[number] = 'ar') {
  const words = editorWords({ locale, number: String })
  const html = renderToString(
    <QuestionEditor action={async () => null} quizId="quiz" start={start} article={ARTICLE} words={words} />,
  )
  return parseHTML(`<body>${html}</body>`).document
}

/** What a browser would post of the form as it stands. */
function fieldsOf(document: ReturnType<typeof rendered>): Record<string, string> {
  const fields: [string, string][] = []
  for (const input of document.querySelectorAll('input[name]')) {
    const isButton = ['radio', 'checkbox'].includes(input.getAttribute('type') ?? '')
    if (isButton && !input.hasAttribute('checked')) continue
    fields.push([input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''])
  }
  for (const area of document.querySelectorAll('textarea'))
    fields.push([area.getAttribute('name') ?? '', area.textContent ?? ''])
  for (const select of document.querySelectorAll('select'))
    fields.push([
      select.getAttribute('name') ?? '',
      select.querySelector('option[selected]')?.getAttribute('value') ?? '',
    ])
  return Object.fromEntries(fields)
}

function posted(start: Start, more: Record<string, string> = {}) {
  const read = questionInputFromFields({ ...fieldsOf(rendered(start)), ...more })
  return 'input' in read ? toQuestion(read.input, { text: ARTICLE_TEXT }, 'question') : read
}

/** With all that an edit must not lose, and that a person does not see. */
const rich = aQuestion('choice', {
  points: 3,
  explanation: 'سطر\nوسطر بعده',
  evidence: [evidenceOf('كان مخزنًا للحبوب')],
  options: [
    anOption('b', { why: 'لأنه ذُكر', correct: true, evidence: [spanOf('كان مخزنًا للحبوب')] }),
    anOption('c'),
    anOption('f'),
  ],
})

/** Every way of marking that a form can say. */
const MARKED: Question[] = [
  aQuestion('true-false', { id: 'not stated', answer: 'not-stated' }),
  aQuestion('true-false', { id: 'offering not stated', settings: { offersNotStated: true } }),
  aQuestion('matching', { id: 'all or nothing', settings: { credit: 'all-or-nothing' } }),
  aQuestion('ordering', { id: 'longest run', settings: { credit: 'longest-run' } }),
  aQuestion('multiple-choice', { id: 'each option', settings: { credit: 'each-option' } }),
  aQuestion('short-answer', {
    id: 'a number',
    answer: ['3.5'],
    settings: { number: { tolerance: 0.25, units: ['كم', 'كيلومتر مربع'] } },
  }),
  aQuestion('gap', { id: 'a name', settings: { isName: true, ladder: { hamza: 'wrong', article: 'right' } } }),
]

describe('a question that is edited and posted as it stands', () => {
  it.each([...everyQuestion(), aGapWithOptions({ id: 'gap with a list' }), { ...rich, id: 'rich' }, ...MARKED])(
    '$id',
    (question) => {
      const { construction: _, difficulty: __, ...same } = { ...question, id: 'question' } as Question
      const expected = fromQuestion({ ...question, id: 'question' } as Question)
      const result = posted({ input: fromQuestion(question as Question) })
      if ('problems' in result) throw new Error(JSON.stringify(result.problems))
      expect(fromQuestion(result.question)).toEqual(expected)
      expect(result.question.answer).toEqual(same.answer)
    },
  )
})

describe('a new question', () => {
  it.each(QUESTION_TYPES)('of type %s has rows to fill, and says what is missing while they are blank', (type) => {
    const result = posted({ type })
    const problems = 'problems' in result ? result.problems.map(({ field }) => field) : []
    expect(problems).toContain('stem')
    expect(problems.length).toBe(2)
  })

  it('is written in the rows that a plain form has', () => {
    const result = posted(
      { type: 'choice', evidence: [spanOf('كان مخزنًا للحبوب')] },
      { stem: 'ماذا كان المبنى؟', 'options.0.text': 'مخزنًا', 'options.2.text': 'مسجدًا', right: '2', points: '٢' },
    )
    expect(result).toMatchObject({
      question: {
        points: 2,
        answer: 'b',
        options: [{ text: 'مخزنًا' }, { text: 'مسجدًا' }],
        evidence: [{ text: 'كان مخزنًا للحبوب' }],
      },
    })
  })
})

describe('how a question is marked', () => {
  const number = { 'settings.isNumber': 'on', stem: 'كم؟', 'accepted.0': '٣٠' }

  it('is typed in a plain form', () => {
    const fields = {
      'settings.number.tolerance': '٠٫٥',
      'settings.number.units': 'كتاب، كتب ,',
      'settings.ladder.slip': 'wrong',
    }
    expect(posted({ type: 'short-answer' }, { ...number, ...fields })).toMatchObject({
      question: { settings: { number: { tolerance: 0.5, units: ['كتاب', 'كتب'] }, ladder: { slip: 'wrong' } } },
    })
  })

  it.each([
    ['settings.number.tolerance', '-1', 'settings.number.tolerance', 'tolerance'],
    ['settings.number.tolerance', 'قليل', 'settings.number.tolerance', 'tolerance'],
    ['settings.number.units', 'م'.repeat(101), 'settings.number.units.0', 'too-long'],
    ['settings.ladder.slip', 'maybe', 'settings.ladder.slip', 'unreadable'],
    ['settings.ladder.vowels', 'wrong', 'settings.ladder', 'unreadable'],
  ])('%s cannot be «%s»', (name, value, field, key) => {
    expect(posted({ type: 'short-answer' }, { ...number, [name]: value })).toEqual({ problems: [{ field, key }] })
  })

  it('of another type is left out', () => {
    const fields = { stem: 'نعم؟', verdict: 'true', 'settings.credit': 'share', 'settings.isName': 'on' }
    expect(posted({ type: 'true-false' }, fields)).toMatchObject({ question: { settings: {} } })
  })

  it.each(QUESTION_TYPES)('is folded away for %s, or not there', (type) => {
    const open = [...rendered({ type }).querySelectorAll('details')].filter((each) => each.hasAttribute('open'))
    expect(open).toEqual([])
  })
})

describe.each(LOCALES)('every field in %s', (locale) => {
  it.each(QUESTION_TYPES)('of %s has a name to be called by, and one id', (type) => {
    const document = rendered({ type }, locale)
    const fields = [...document.querySelectorAll('input:not([type=hidden]), textarea, select')]
    const labelled = new Set([...document.querySelectorAll('label[for]')].map((label) => label.getAttribute('for')))
    const nameless = fields.filter((field) => !field.closest('label') && !labelled.has(field.id))
    expect(nameless.map((field) => field.getAttribute('name'))).toEqual([])
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect(document.body.textContent).not.toMatch(/\{n\}|undefined/)
  })
})
