import type { Question } from '@/quiz'
import type { ExchangeQuiz, ExchangeWords, WriteOptions, Writer } from '../exchange-quiz'
import { shown } from './answer-lines'
import { lost } from './common'

const asked = (question: Question, at: number, quiz: ExchangeQuiz, words: ExchangeWords) =>
  [`${at + 1}. ${question.stem}`, ...shown(question, quiz, words).offered.map((line) => `   ${line}`)].join('\n')

function answered(question: Question, at: number, quiz: ExchangeQuiz, words: ExchangeWords): string {
  const { explanation, evidence, type } = question
  const proof = type === 'select-evidence' ? [] : evidence.map(({ text }) => `   ${words.evidence}: «${text}»`)
  const [first = '', ...rest] = shown(question, quiz, words).answer
  return [
    `${at + 1}. ${first}`,
    ...rest.map((line) => `   ${line}`),
    ...(explanation ? [`   ${words.explanation}: ${explanation}`] : []),
    ...proof,
  ].join('\n')
}

const RULE = '—'.repeat(12)

/** The article, the questions, and then the key, for any editor there is. */
function write(quiz: ExchangeQuiz, { words }: WriteOptions): string {
  const { article, questions, title } = quiz
  const parts = [
    title,
    ...(article ? [article.text] : []),
    RULE,
    ...questions.map((question, at) => asked(question, at, quiz, words)),
    `${RULE}\n${words.answers}`,
    ...questions.map((question, at) => answered(question, at, quiz, words)),
  ]
  return `\ufeff${parts.join('\n\n')}\n`
}

export const plainText: Writer = {
  id: 'text',
  extension: 'txt',
  mediaType: 'text/plain; charset=utf-8',
  write,
  losses: (quiz) =>
    quiz.questions.flatMap((question) =>
      lost(question, {
        reasons: 'reasons-gone',
        points: 'points-gone',
        process: 'process-gone',
        settings: 'settings-gone',
      }),
    ),
}
