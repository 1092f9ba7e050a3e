import { describe, expect, it } from 'vitest'
import { fromEngine, QUESTION_TYPES, type QuestionType, questionSchema } from '@/quiz'
import { aGapWithOptions, anOption, aQuestion, everyQuestion } from '../support/builders'

const accepts = (question: unknown) => questionSchema.safeParse(question).success

/** A question of this type with fields that no sound one has. */
const damaged = (type: QuestionType, fields: object) => ({ ...aQuestion(type), ...fields })

describe('a stored question', () => {
  it.each(everyQuestion())('of type $type comes back as it was written', (question) => {
    expect(questionSchema.parse(JSON.parse(JSON.stringify(question)))).toEqual(question)
  })

  it('exists for every type there is', () => {
    expect(everyQuestion().map(({ type }) => type)).toEqual(QUESTION_TYPES)
  })

  it('may be a gap filled from a list', () => {
    expect(accepts(aGapWithOptions())).toBe(true)
  })
})

describe('a damaged question is refused', () => {
  it.each([
    ['of an unknown type', damaged('choice', { type: 'crossword' })],
    ['without a stem', damaged('choice', { stem: '' })],
    ['without a key', damaged('choice', { answer: undefined })],
    ['of an unknown process', damaged('choice', { process: 'guess' })],
    ['harder than possible', damaged('choice', { difficulty: 1.1 })],
    ['worth nothing', damaged('choice', { points: 0 })],
    ['worth half a point', damaged('choice', { points: 0.5 })],
    ['with an option that has no text', damaged('choice', { options: [anOption('b', { text: '' })] })],
    ['with a third column', damaged('matching', { options: [{ ...anOption('p'), side: 'middle' }] })],
    ['with evidence that has no end', damaged('choice', { evidence: [{ start: 1, text: 'نص' }] })],
  ])('%s', (_, question) => {
    expect(accepts(question)).toBe(false)
  })

  it.each<[QuestionType, string, unknown]>([
    ['choice', 'a list', ['b']],
    ['choice', 'an empty id', ''],
    ['multiple-choice', 'one id', 'a'],
    ['multiple-choice', 'an empty list', []],
    ['true-false', 'a word', 'true'],
    ['gap', 'an empty list', []],
    ['gap', 'an empty spelling', ['']],
    ['short-answer', 'one spelling outside a list', 'هدى'],
    ['short-answer', 'an empty list', []],
    ['matching', 'half a pair', [['p']]],
    ['matching', 'no pairs', []],
    ['ordering', 'one entry', ['a']],
    ['select-evidence', 'a stretch of no length', { start: 4, end: 4 }],
    ['select-evidence', 'a stretch that runs backwards', { start: 4, end: 2 }],
    ['select-evidence', 'a stretch before the text', { start: -1, end: 2 }],
    ['essay', 'no rubric', { model: 'نص' }],
    ['essay', 'a criterion worth nothing', { model: '', rubric: [{ points: 0, criterion: 'س' }] }],
  ])('%s whose key is %s', (type, _, answer) => {
    expect(accepts(damaged(type, { answer }))).toBe(false)
  })
})

describe('a key that names an option the question does not have is refused', () => {
  it.each<[QuestionType, unknown]>([
    ['choice', 'z'],
    ['multiple-choice', ['a', 'z']],
    ['matching', [['p', 'w']]],
    ['matching', [['w', 'x']]],
    ['ordering', ['a', 'b', 'c', 'z']],
    ['gap', 'z'],
  ])('%s: %j', (type, answer) => {
    expect(accepts(damaged(type, { answer }))).toBe(false)
  })

  it('gap with options: another id', () => {
    expect(accepts(aGapWithOptions({ answer: 'z' }))).toBe(false)
  })
})

describe('a question of the engine', () => {
  it('is worth one point', () => {
    const { points: _, ...built } = aQuestion('choice')
    expect(fromEngine({ ...built, gates: [], status: 'ready' })).toEqual(aQuestion('choice', { points: 1 }))
  })

  const NAME = { isName: true }
  const NUMBER = { number: { tolerance: 0, units: [] } }
  it.each<[construction: string, answer: string[], settings: object, left?: string[]]>([
    ['role-to-name', ['إيرينا تسوكرمان', 'تسوكرمان'], NAME],
    ['who-said', ['هدى سالم', 'سالم'], NAME],
    ['who', ['محمد عبد الله', 'الله'], NAME, ['محمد عبد الله']],
    ['who-said', ['منظمة الأغذية والزراعة'], {}],
    ['which', ['جنوب لندن', 'لندن'], {}],
    ['which', ['روسيا'], {}],
    ['how-many', ['ثلاثون'], NUMBER],
    ['how-many', ['30 كتابا', '٣٠'], NUMBER],
    ['when', ['عام 2011'], { number: { tolerance: 0, units: expect.arrayContaining(['سنة', 'م']) } }],
    ['because', ['واحد من الأسباب', 'ضعف الطلب'], {}],
  ])('%s accepting %j is marked with %j', (construction, answer, settings, left = answer) => {
    const { points: _, settings: __, ...built } = aQuestion('short-answer', { construction, answer })
    expect(fromEngine({ ...built, gates: [], status: 'ready' })).toMatchObject({ settings, answer: left })
  })
})
