// Questions for tests: `aQuestion('choice', { answer: 'a' })` says what matters and takes the rest from here.
import type { Option, Question, QuestionOf, QuestionType, Span } from '@/quiz'

/** A short article of our own; long enough for the engine to accept it. */
export const ARTICLE_TEXT = [
  'افتتحت بلدية الساحل مكتبة جديدة في الحي القديم بعد عامين من العمل.',
  'قالت المهندسة هدى سالم إن المبنى كان مخزنًا للحبوب قبل ترميمه.',
  'وتضم المكتبة ثلاثين ألف كتاب، وقاعة للأطفال، وورشة لترميم المخطوطات.',
  'وتأخر الافتتاح ستة أشهر لأن الأمطار أضرت بسقف القاعة الكبرى.',
  'وأوضح مدير البلدية أن القراءة فيها مجانية لسكان المدينة كلها.',
].join('\n\n')

/** Where a phrase stands in the article. */
export function spanOf(phrase: string): Span {
  const start = ARTICLE_TEXT.indexOf(phrase)
  if (start < 0) throw new Error(`the article does not say: ${phrase}`)
  return { start, end: start + phrase.length }
}

export function evidenceOf(phrase: string): Question['evidence'][number] {
  return { ...spanOf(phrase), text: phrase }
}

export function anOption(id: string, more: Partial<Option> = {}): Option {
  return { id, text: `خيار ${id}`, correct: false, why: '', evidence: [], ...more }
}

const options = (ids: string, right = '') => [...ids].map((id) => anOption(id, { correct: right.includes(id) }))

const usual = {
  id: 'question',
  construction: 'written-by-hand',
  process: 'retrieve',
  stem: 'ما الذي افتتحته البلدية؟',
  options: [],
  evidence: [],
  explanation: '',
  difficulty: 0.5,
  points: 1,
  settings: {},
} satisfies Partial<Question>

const byType: { [T in QuestionType]: () => QuestionOf<T> } = {
  choice: () => ({ ...usual, type: 'choice', options: options('abcd', 'b'), answer: 'b' }),
  'multiple-choice': () => ({
    ...usual,
    type: 'multiple-choice',
    options: options('abcd', 'ac'),
    answer: ['a', 'c'],
  }),
  'true-false': () => ({ ...usual, type: 'true-false', answer: true }),
  gap: () => ({ ...usual, type: 'gap', stem: 'كان المبنى ____ للحبوب.', answer: ['مخزنًا', 'مستودعًا'] }),
  'short-answer': () => ({ ...usual, type: 'short-answer', answer: ['هدى سالم', 'المهندسة هدى سالم'] }),
  matching: () => ({
    ...usual,
    type: 'matching',
    options: [
      ...options('pq').map((option) => ({ ...option, side: 'prompt' as const })),
      ...options('xyz').map((option) => ({ ...option, side: 'match' as const })),
    ],
    answer: [
      ['p', 'x'],
      ['q', 'y'],
    ],
  }),
  ordering: () => ({ ...usual, type: 'ordering', options: options('abcd'), answer: ['a', 'b', 'c', 'd'] }),
  'select-evidence': () => ({
    ...usual,
    type: 'select-evidence',
    answer: spanOf('وتأخر الافتتاح ستة أشهر لأن الأمطار أضرت بسقف القاعة الكبرى.'),
  }),
  essay: () => ({
    ...usual,
    type: 'essay',
    answer: { model: 'لأن الأمطار أضرت بالسقف.', rubric: [{ points: 1, criterion: 'يذكر السبب' }] },
  }),
}

/** A sound question of this type, but for what the test says otherwise. */
export function aQuestion<T extends QuestionType>(type: T, more: Partial<QuestionOf<T>> = {}): QuestionOf<T> {
  return { ...byType[type](), ...more }
}

/** A gap that is filled from a list, not typed. */
export function aGapWithOptions(more: Partial<QuestionOf<'gap'>> = {}): QuestionOf<'gap'> {
  return aQuestion('gap', { options: options('abc', 'c'), answer: 'c', ...more })
}

/** One question of each type. */
export function everyQuestion(): Question[] {
  return (Object.keys(byType) as QuestionType[]).map((type) => aQuestion(type, { id: type }) as Question)
}

/** No longer one can be written (quiz/settings.ts). */
const LONGEST_UNIT = 100

/** The same question with the token in every field that a learner may not see before the finish. */
export function plantToken(question: Question, token: string): Question {
  const isTyped = question.type === 'short-answer' || (question.type === 'gap' && question.options.length === 0)
  const essayKey = { model: token, rubric: [{ points: 1, criterion: token }] }
  const secrets = {
    answer: isTyped ? [token] : question.type === 'essay' ? essayKey : question.answer,
    explanation: token,
    construction: token,
    evidence: [{ start: 0, end: 1, text: token }],
    options: question.options.map((option) => ({ ...option, why: token })),
    settings: {
      number: { tolerance: 0, units: [token.slice(0, LONGEST_UNIT)] },
      isName: true,
      ladder: { slip: 'wrong' },
    },
  }
  return { ...question, ...secrets } as Question
}
