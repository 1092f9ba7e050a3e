import { letterAt } from '@/lib/option-letter'
import { fromQuestion, type Question } from '@/quiz'
import type { ExchangeQuiz, ExchangeWords } from '../exchange-quiz'

/** What is asked and what is right, as lines that a person reads. */
export interface Shown {
  /** Under the stem: options with their letters, or the two sides of pairs. */
  readonly offered: readonly string[]
  readonly answer: readonly string[]
}

const verdictWord = (answer: unknown, words: ExchangeWords) =>
  answer === 'not-stated' ? words.notStated : answer === true ? words.true : words.false

/** A question for paper or for a card: nothing is shuffled anew, and what is right is said in words. */
export function shown(question: Question, quiz: ExchangeQuiz, words: ExchangeWords): Shown {
  const input = fromQuestion(question)
  const lettered = (texts: readonly string[]) => texts.map((text, at) => `${letterAt(quiz.language, at)}) ${text}`)
  const texts = question.options.map(({ text }) => text)
  switch (input.type) {
    case 'choice':
    case 'multiple-choice':
    case 'gap': {
      const offered = lettered(texts)
      const right = offered.filter((_, at) => question.options[at]?.correct)
      return { offered, answer: offered.length > 0 || input.type !== 'gap' ? right : input.accepted }
    }
    case 'true-false': {
      const verdicts = [words.true, words.false]
      const third = input.answer === 'not-stated' || input.settings.offersNotStated ? [words.notStated] : []
      return { offered: [[...verdicts, ...third].join(' / ')], answer: [verdictWord(input.answer, words)] }
    }
    case 'short-answer':
      return { offered: [], answer: input.accepted }
    case 'matching': {
      const side = (which: 'prompt' | 'match') =>
        question.options.filter((option) => option.side === which).map(({ text }) => text)
      const offered = [...side('prompt').map((text) => `• ${text}`), ...lettered(side('match'))]
      return {
        offered,
        answer: input.pairs.map(({ prompt, match }) =>
          `${prompt.text} ← ${match.text}`.replace('←', quiz.direction === 'rtl' ? '←' : '→'),
        ),
      }
    }
    case 'ordering':
      return {
        offered: texts.map((text) => `• ${text}`),
        answer: input.entries.map(({ text }, at) => `${at + 1}. ${text}`),
      }
    case 'select-evidence':
      return { offered: [], answer: question.evidence.map(({ text }) => text) }
    case 'essay': {
      const rubric = input.rubric.map(({ points, criterion }) => `${points}: ${criterion}`)
      return {
        offered: [],
        answer: [...(input.model ? [`${words.model}: ${input.model}`] : []), `${words.rubric}:`, ...rubric],
      }
    }
  }
}
