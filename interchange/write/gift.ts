import { fromQuestion, type Question, type QuestionInput } from '@/quiz'
import { articleNoteOf, paragraphsOf } from '../article-note'
import type { ExchangeQuiz, ExchangeWords, WriteOptions, Writer } from '../exchange-quiz'
import { noteOf, packNote, reasonsOf } from '../note'
import { inline, paragraph } from '../text/html'
import { feedbackHtml, isPlainVerdict, loss, moodleLosses, nameOf, verdictOptions } from './common'

// The format: https://docs.moodle.org/en/GIFT_format. A blank line ends a question, so every text is one line.

/** A text between GIFT's own marks. */
export const escaped = (text: string) => text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n')

/** Content of an element: an entity at the start keeps what looks like a weight or a format from being one. */
const rich = (text: string) => {
  const content = inline(text).replace(/^[%[]/, (first) => `&#${first.charCodeAt(0)};`)
  return escaped(content)
}

const why = (reason: string | undefined, quiz: ExchangeQuiz) => (reason ? `#${escaped(paragraph(reason, quiz))}` : '')

type Option = { readonly text: string; readonly why?: string; readonly correct: boolean }

function choice(options: readonly Option[], isOne: boolean, quiz: ExchangeQuiz): string[] {
  const right = options.filter(({ correct }) => correct).length
  const weight = (100 / right).toFixed(5).replace(/\.?0+$/, '')
  const mark = ({ correct }: Option) => (isOne ? (correct ? '=' : '~') : `~%${correct ? '' : '-'}${weight}%`)
  return options.map((option) => `${mark(option)}${rich(option.text)}${why(option.why, quiz)}`)
}

/** Compared letter by letter with what is typed, so never HTML. `->` would make a pair of it. */
const isTypedExactly = (text: string) => !text.includes('->')
const typedLine = (text: string) =>
  `=%100%${text.startsWith('[') ? '[html]' : ''}${escaped(text.replaceAll('*', '\\*').replaceAll('->', '→'))}`

function shortAnswer(accepted: readonly string[]): [string[], unknown?] {
  return [accepted.map(typedLine), accepted.every(isTypedExactly) ? undefined : { accepted }]
}

/** Matches are plain text of one line to every reader of GIFT. */
const isMatchExactly = (text: string) => !/\s\s|\n/.test(text)

function matching(input: Extract<QuestionInput, { type: 'matching' }>): [string[], unknown] {
  const { pairs, spare } = input
  const rows = [...pairs.map(({ prompt, match }) => ({ prompt: rich(prompt.text), match: match.text }))]
  for (const { text } of spare) rows.push({ prompt: '', match: text })
  const matches = rows.map(({ match }) => match)
  const more = {
    reasons: reasonsOf(input),
    ...(matches.every(isMatchExactly) ? {} : { matches }),
  }
  return [rows.map(({ prompt, match }) => `=${prompt} -> ${escaped(match)}`), more]
}

function linesOf(
  question: Question,
  input: QuestionInput,
  quiz: ExchangeQuiz,
  words: ExchangeWords,
): [string[], unknown?] {
  if (question.type === 'true-false' && !isPlainVerdict(question)) {
    return [choice(verdictOptions(question, words), true, quiz)]
  }
  switch (input.type) {
    case 'choice':
    case 'multiple-choice':
      return [choice(input.options, input.type === 'choice', quiz)]
    case 'gap':
      return input.options.length > 0 ? [choice(input.options, true, quiz)] : shortAnswer(input.accepted)
    case 'short-answer':
      return shortAnswer(input.accepted)
    case 'true-false':
      return [[input.answer === true ? 'TRUE' : 'FALSE']]
    case 'matching':
      return matching(input)
    case 'ordering': {
      const lines = input.entries.map(({ text }, at) => `=${rich(text)} -> ${at + 1}`)
      return [lines, { reasons: reasonsOf(input) }]
    }
    case 'select-evidence': {
      const text =
        question.type === 'select-evidence'
          ? (quiz.article?.text ?? '').slice(question.answer.start, question.answer.end)
          : ''
      return [[], { answer: input.answer, text }]
    }
    case 'essay':
      return [[], { model: input.model, rubric: input.rubric }]
  }
}

function item(question: Question, quiz: ExchangeQuiz, words: ExchangeWords): string {
  const input = fromQuestion(question)
  const [lines, more] = linesOf(question, input, quiz, words)
  const { process, ...note } = noteOf(question, input, more)
  const feedback = feedbackHtml(question, quiz)
  return [
    `// [tag:process:${process}]`,
    `// ${packNote(note)}`,
    `::${escaped(nameOf(question.stem))}::[html]${escaped(paragraph(question.stem, quiz))} {`,
    ...lines.map((line) => `\t${line}`),
    ...(feedback ? [`\t####${escaped(feedback)}`] : []),
    '}',
  ].join('\n')
}

function articleItem(quiz: ExchangeQuiz): string[] {
  if (!quiz.article) return []
  const text = paragraphsOf(quiz.article).map((each) => escaped(paragraph(each, quiz)))
  const note = packNote({ article: articleNoteOf(quiz.article) })
  return [[`// ${note}`, `::${escaped(nameOf(quiz.article.title))}::[html]${text.join('\n')}`].join('\n')]
}

function write(quiz: ExchangeQuiz, { words }: WriteOptions): string {
  const category = `$CATEGORY: $course$/top/${quiz.title.replaceAll('/', '//')}`
  const items = quiz.questions.map((question) => item(question, quiz, words))
  return `${[category, ...articleItem(quiz), ...items].join('\n\n')}\n`
}

const lossesOf = (question: Question) =>
  moodleLosses(question, 'becomes-matching', { rubric: 'rubric-hidden', points: 'points-hidden' })

/** GIFT, without a byte-order mark. Texts are HTML with the direction of the quiz; typed answers are plain. */
export const gift: Writer = {
  id: 'gift',
  extension: 'gift.txt',
  mediaType: 'text/plain; charset=utf-8',
  write,
  losses: (quiz) => [
    ...(quiz.article ? [loss(null, 'article-as-description')] : []),
    ...quiz.questions.flatMap(lossesOf),
  ],
}
