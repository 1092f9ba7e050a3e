import type { Question, QuestionInput } from '@/quiz'
import type { ExchangeQuiz, ExchangeWords } from '../exchange-quiz'
import { reasonsOf } from '../note'
import { inline, paragraph } from '../text/html'
import type { Xml } from '../text/xml'
import { isPlainVerdict, verdictOptions } from './common'

// The elements of each type of question, as in Moodle's own export (question/format/xml/format.php, Moodle 4).

export type Fields = Record<string, Xml>

export const html = (text: string): Fields => ({ '@format': 'html', text })
const plain = (text: string): Fields => ({ '@format': 'plain_text', text })

interface Answer {
  readonly text: string
  readonly why?: string
  /** Per cent of the question's points. */
  readonly fraction: number
}

const PLACES = 5
const share = (parts: number) => Number((100 / parts).toFixed(PLACES))

/** What a wrong tick takes away: as much as a right one gives, which is how Fahm marks by default. */
function fractions(options: readonly { readonly correct: boolean }[], isOne: boolean) {
  const right = options.filter(({ correct }) => correct).length
  if (isOne) return (correct: boolean) => (correct ? 100 : 0)
  return (correct: boolean) => (correct ? share(right) : -share(right))
}

function answers(list: readonly Answer[], quiz: ExchangeQuiz, format: typeof html | typeof plain) {
  return list.map(({ text, why = '', fraction }) => ({
    '@fraction': fraction,
    ...format(text),
    feedback: html(paragraph(why, quiz)),
  }))
}

function choice(
  options: readonly { readonly text: string; readonly why?: string; readonly correct: boolean }[],
  isOne: boolean,
  quiz: ExchangeQuiz,
): Fields {
  const fraction = fractions(options, isOne)
  const list = options.map((option) => ({ ...option, fraction: fraction(option.correct), text: inline(option.text) }))
  return {
    '@type': 'multichoice',
    single: isOne,
    shuffleanswers: true,
    answernumbering: 'abc',
    answer: answers(list, quiz, html),
  }
}

/** `*` stands for anything in Moodle's short answers. */
function shortAnswer(accepted: readonly string[], quiz: ExchangeQuiz): Fields {
  const list = accepted.map((text) => ({ text: text.replaceAll('*', '\\*'), fraction: 100 }))
  return { '@type': 'shortanswer', usecase: 0, answer: answers(list, quiz, plain) }
}

function essay(graderInfo: string): Fields {
  return {
    '@type': 'essay',
    responseformat: 'editor',
    responserequired: 1,
    responsefieldlines: 10,
    attachments: 0,
    attachmentsrequired: 0,
    graderinfo: html(graderInfo),
    responsetemplate: html(''),
  }
}

function rubricHtml({ model, rubric }: Extract<QuestionInput, { type: 'essay' }>, quiz: ExchangeQuiz): string {
  const lines = rubric.map(({ points, criterion }) => `<li>${points}: ${inline(criterion)}</li>`)
  return `${paragraph(model, quiz)}<ul dir="${quiz.direction}">${lines.join('')}</ul>`
}

function matching({ pairs, spare }: Extract<QuestionInput, { type: 'matching' }>): Fields {
  const rows = [...pairs.map(({ prompt, match }) => ({ prompt: inline(prompt.text), match: match.text }))]
  for (const { text } of spare) rows.push({ prompt: '', match: text })
  const subquestion = rows.map(({ prompt, match }) => ({ ...html(prompt), answer: { text: match } }))
  return { '@type': 'matching', shuffleanswers: true, subquestion }
}

function ordering({ entries }: Extract<QuestionInput, { type: 'ordering' }>): Fields {
  return {
    '@type': 'ordering',
    layouttype: 'VERTICAL',
    selecttype: 'ALL',
    selectcount: 0,
    gradingtype: 'ABSOLUTE_POSITION',
    showgrading: 'SHOW',
    numberingstyle: 'none',
    answer: entries.map(({ text }, at) => ({ '@fraction': at + 1, ...html(inline(text)) })),
  }
}

/** What a type adds, and what only the note keeps of it. */
export function partOf(
  question: Question,
  input: QuestionInput,
  quiz: ExchangeQuiz,
  words: ExchangeWords,
): [Fields, unknown?] {
  if (question.type === 'true-false' && !isPlainVerdict(question)) {
    return [choice(verdictOptions(question, words), true, quiz)]
  }
  switch (input.type) {
    case 'choice':
    case 'multiple-choice':
      return [choice(input.options, input.type === 'choice', quiz)]
    case 'gap':
      return [input.options.length > 0 ? choice(input.options, true, quiz) : shortAnswer(input.accepted, quiz)]
    case 'short-answer':
      return [shortAnswer(input.accepted, quiz)]
    case 'true-false': {
      const verdict = (text: string, isRight: boolean) => ({ text, fraction: isRight ? 100 : 0 })
      const list = [verdict('true', input.answer === true), verdict('false', input.answer === false)]
      return [{ '@type': 'truefalse', answer: answers(list, quiz, plain) }]
    }
    case 'matching':
      return [matching(input), { reasons: reasonsOf(input) }]
    case 'ordering':
      return [ordering(input), { reasons: reasonsOf(input) }]
    case 'select-evidence': {
      const text =
        question.type === 'select-evidence'
          ? (quiz.article?.text ?? '').slice(question.answer.start, question.answer.end)
          : ''
      return [essay(paragraph(text, quiz)), { answer: input.answer, text }]
    }
    case 'essay':
      return [essay(rubricHtml(input, quiz)), { model: input.model, rubric: input.rubric }]
  }
}
