// Quizzes of every type with whatever a teacher may write in them, for tests that hold for all quizzes.
import fc from 'fast-check'
import type { ExchangeQuiz, ExchangeWords } from '@/interchange/exchange-quiz'
import {
  type ArticleText,
  CREDIT_RULES,
  fromQuestion,
  LADDER_STEPS,
  PROCESSES,
  type Question,
  type QuestionInput,
  type QuestionType,
  readQuestionInput,
  type Span,
  STEP_OUTCOMES,
  toQuestion,
} from '@/quiz'

const PARAGRAPHS = [
  { role: 'title', text: 'عودة العصافير إلى المدينة' },
  { role: 'paragraph', text: 'قالت الباحثة ليلى حداد: «رأيتُ ٤٠ عصفورًا في يومٍ واحد»، ثم عدَّت 12 عُشًّا فوق الجسر القديم.' },
  { role: 'heading', text: 'لماذا <عادت> & بقيت؟' },
  { role: 'list-item', text: '- زُرعت الأشجار، لا سيما التوت = الظل + الغذاء.' },
  { role: 'quotation', text: 'He said: “{they} never ~left~ # at all” — نعم؛ 100% صحيح: C:\\birds\\n.' },
  { role: 'paragraph', text: 'تضاعف العدد ثلاث مرات بين عامي ٢٠١٥ و٢٠٢٤، وإن قلّ في الشتاء.' },
] as const

function articleFrom(paragraphs: typeof PARAGRAPHS): ArticleText {
  let text = ''
  const spans = paragraphs.map(({ role, text: words }) => {
    const start = text === '' ? 0 : text.length + 2
    text += (text === '' ? '' : '\n\n') + words
    return { role, start, end: text.length }
  })
  return { title: PARAGRAPHS[0].text, language: 'ar', direction: 'rtl', text, paragraphs: spans }
}

/** The article that all generated questions stand on. */
export const ARTICLE = articleFrom(PARAGRAPHS)

export const WORDS: ExchangeWords = {
  true: 'صواب',
  false: 'خطأ',
  notStated: 'لم يُذكر',
  article: 'المقال',
  question: 'السؤال',
  answers: 'مفتاح الإجابة',
  answer: 'الإجابة',
  evidence: 'الدليل من النص',
  explanation: 'الشرح',
  rubric: 'سلم التصحيح',
  model: 'إجابة نموذجية',
}

/** What trips formats up: their own marks, markup, formulas, digits of two kinds, vowel signs, line breaks, emoji. */
const PIECES = [
  ...['كتاب', 'مُدَرِّسٌ', '«قول»', '١٢٣', '45', 'لا', 'أين؟', '،', 'ـــ', 'word', 'He’s', '🙂', 'é', '𝒳'],
  ...[
    '<b>',
    '</p>',
    '&amp;',
    '<!--',
    '-->',
    ']]>',
    '<br>',
    '&#65;',
    '"',
    "'",
    '%50%',
    '[html]',
    '[tag:x]',
    '$CATEGORY:',
  ],
  ...['=', '~', '#', '####', '{', '}', '->', ':', '::', '\\', '\\n', '//', '*', '|', ';', ',', '+', '-', '@', '_', '`'],
  ...['TRUE', '=>', '=1+1', '-2', '\u200f', '\u200c', '\u00a0', 'fahm {}', 'null', '0', '-'],
]

const joiner = fc.constantFrom(' ', ' ', ' ', '', '  ', '\n', '\n\n')
const tidy = (words: string) => words.trim()

const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), joiner), { minLength: 1, maxLength: 6 })
  .map((parts) => tidy(parts.flat().join('')))
  .filter((words) => words !== '' && !words.includes('____'))

const maybe = fc.oneof(fc.constant(''), text)

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(ARTICLE.paragraphs.length - 1), fc.nat(30), fc.nat(30))
  .map(([at, offset, length]) => {
    const { start: first, end: last } = ARTICLE.paragraphs[at] ?? { start: 0, end: 1 }
    const paragraph = { start: first, end: last }
    const start = Math.min(paragraph.start + offset, paragraph.end - 1)
    const words = ARTICLE.text.slice(start, Math.min(start + 1 + length, paragraph.end))
    const from = start + words.length - words.trimStart().length
    return words.trim() === '' ? paragraph : { start: from, end: from + words.trim().length }
  })
const spans = fc.array(span, { maxLength: 2 })

const entry = fc.record({ text, why: maybe, evidence: spans })
/** Two rows that differ in spacing, case or unseen marks alone are no two rows. */
const looks = (words: string) =>
  words
    .normalize('NFC')
    .replace(/[\u0640\u200b-\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
const unlike = { selector: (one: { text: string }) => looks(one.text) }
const entries = (minLength: number, maxLength: number) => fc.uniqueArray(entry, { ...unlike, minLength, maxLength })
const lines = fc.uniqueArray(text, { selector: looks, minLength: 1, maxLength: 4 })

const settings = fc.record(
  {
    ladder: fc.dictionary(fc.constantFrom(...LADDER_STEPS), fc.constantFrom(...STEP_OUTCOMES), { maxKeys: 2 }),
    number: fc.record({ tolerance: fc.constantFrom(0, 0.5, 1e-7, 3), units: fc.array(text, { maxLength: 2 }) }),
    offersNotStated: fc.boolean(),
    isName: fc.boolean(),
    credit: fc.constantFrom(...CREDIT_RULES),
  },
  { requiredKeys: [] },
)

const shared = fc.record({
  process: fc.constantFrom(...PROCESSES),
  stem: text,
  explanation: maybe,
  points: fc.integer({ min: 1, max: 20 }),
  evidence: spans,
  settings: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, settings),
})

const withGap = fc.tuple(text, maybe).map(([before, after]) => tidy(`${before} ____ ${after}`))

const oneRight = fc.tuple(entries(2, 5), fc.nat(4)).map(([options, at]) => {
  const right = at % options.length
  return options.map((option, index) => ({ ...option, correct: index === right }))
})
const someRight = fc
  .tuple(entries(2, 6), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }))
  .map(([options, right]) => options.map((option, at) => ({ ...option, correct: at === 0 || right[at] === true })))

/** By type, what `QuestionInput` adds to the fields that all have. */
const parts: { readonly [T in QuestionType]: fc.Arbitrary<object> } = {
  choice: fc.record({ options: oneRight }),
  'multiple-choice': fc.record({ options: someRight }),
  'true-false': fc.record({ answer: fc.constantFrom(true, false, 'not-stated') }),
  gap: fc.oneof(
    fc.record({ stem: withGap, options: oneRight, accepted: fc.constant([]) }),
    fc.record({ stem: withGap, options: fc.constant([]), accepted: lines }),
  ),
  'short-answer': fc.record({ accepted: lines }),
  matching: fc.tuple(entries(2, 5), entries(2, 7), fc.nat(2)).map(([prompts, matches, share]) => {
    const used = matches.slice(0, prompts.length)
    const partner = (at: number) => used[at] ?? used[at % used.length] ?? used[0]
    const pairs = prompts.map((prompt, at) => ({ prompt, match: share === 0 && at > 0 ? partner(0) : partner(at) }))
    const spare = matches.slice(prompts.length)
    return { pairs, spare }
  }),
  ordering: fc.record({ entries: entries(2, 6) }),
  'select-evidence': fc.record({ answer: span }),
  essay: fc.record({
    model: maybe,
    rubric: fc.array(fc.record({ points: fc.constantFrom(0.5, 1, 2.5, 4), criterion: text }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
}

/** A question of this type as the domain holds it. */
export function anyQuestion(type: QuestionType): fc.Arbitrary<Question> {
  return fc.tuple(shared, parts[type], fc.nat()).map(([fields, part, number]) => {
    const read = readQuestionInput({ type, ...fields, ...part })
    if ('problems' in read) throw new Error(`not an input: ${JSON.stringify(read.problems)}`)
    const made = toQuestion(read.input, ARTICLE, `q${number}`)
    if ('problems' in made) throw new Error(`not a question: ${JSON.stringify(made.problems)}`)
    return made.question
  })
}

/** A quiz of a few questions of these types. */
export function anyQuiz(types: readonly QuestionType[]): fc.Arbitrary<ExchangeQuiz> {
  const { language, direction } = ARTICLE
  const question = fc.oneof(...types.map(anyQuestion))
  const questions = fc.array(question, { minLength: 1, maxLength: 3 })
  return fc.tuple(text, questions).map(([title, list]) => ({
    title: title.replaceAll('\n', ' '),
    language,
    direction,
    article: ARTICLE,
    questions: list.map((each, at) => ({ ...each, id: `q${at + 1}` })),
  }))
}

/** Rows without the ids that they happen to have. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (key === 'id' ? [] : [[key, withoutIds(each)]])),
  )
}

/**
 * The model by which a question that went out and came in again is the same: all that a person writes of it, ids of
 * rows aside, which nothing shows.
 */
export function sameAs(question: Question | QuestionInput): unknown {
  return withoutIds('id' in question ? fromQuestion(question) : question)
}
