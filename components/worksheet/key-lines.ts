import { letterAt } from '@/lib/option-letter'
import type { ArticleText, PublicQuestion, Question } from '@/quiz'
import type { SheetNumbers, SheetWords } from './words'

interface Printed {
  readonly asked: PublicQuestion
  readonly question: Question
}

interface Scene extends SheetNumbers {
  readonly article: ArticleText
  readonly words: SheetWords
}

/** An option as it stands on the sheet: its letter and its words. */
function lettered({ asked }: Printed, id: string, language: string, side?: 'match'): string {
  const options = asked.options.filter((option) => option.side === side)
  const at = options.findIndex((option) => option.id === id)
  return at < 0 ? '' : `${letterAt(language, at)}. ${options[at]?.text ?? ''}`
}

const textOf = ({ asked }: Printed, id: string) => asked.options.find((option) => option.id === id)?.text ?? ''

/** What is right, line by line, by what is printed on the sheet. */
export function keyLines(printed: Printed, { article, words, number }: Scene): string[] {
  const { question } = printed
  const { language } = article
  switch (question.type) {
    case 'choice':
      return [lettered(printed, question.answer, language)]
    case 'multiple-choice':
      return printed.asked.options
        .filter(({ id }) => question.answer.includes(id))
        .map(({ id }) => lettered(printed, id, language))
    case 'true-false':
      return [question.answer === 'not-stated' ? words.notStated : question.answer ? words.yes : words.no]
    case 'gap':
      return typeof question.answer === 'string'
        ? [lettered(printed, question.answer, language)]
        : [question.answer.join(' / ')]
    case 'short-answer':
      return [question.answer.join(' / ')]
    case 'matching':
      return question.answer.map(
        ([prompt, match]) => `${textOf(printed, prompt)}: ${lettered(printed, match, language, 'match')}`,
      )
    case 'ordering':
      return question.answer.map((id, at) => `${number(at + 1)}. ${textOf(printed, id)}`)
    case 'select-evidence':
      return [article.text.slice(question.answer.start, question.answer.end)]
    case 'essay': {
      const rubric = question.answer.rubric.map(({ points, criterion }) => `${number(points)}: ${criterion}`)
      return [question.answer.model, ...rubric].filter((line) => line !== '')
    }
  }
}
