import type { PublicQuestion, Response, Span } from '@/quiz'

/** What is needed to answer: a question as a learner sees it, and the sentences it may ask for. */
interface Asked {
  readonly question: PublicQuestion
  readonly sentences: readonly Span[]
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('There is nothing to choose from')
  return item
}

const rotated = <T>(items: readonly T[], by: number): T[] => items.map((_, index) => at(items, index + by))

/** A response that the server accepts to a question of any type; another one for another `turn`. */
export function anyResponse({ question, sentences }: Asked, turn: number): Response {
  const ids = question.options.map((option) => option.id)
  const side = (name: 'prompt' | 'match') => question.options.filter((each) => each.side === name).map(({ id }) => id)
  switch (question.type) {
    case 'true-false':
      return turn % 2 === 0
    case 'multiple-choice':
      return [at(ids, turn), at(ids, turn + 1)]
    case 'matching':
      return rotated(side('match'), turn).flatMap((match, index): [string, string][] => {
        const prompt = side('prompt')[index]
        return prompt ? [[prompt, match]] : []
      })
    case 'ordering':
      return rotated(ids, turn)
    case 'select-evidence': {
      const { start, end } = at(sentences, turn)
      return { start, end }
    }
    default:
      return ids.length > 0 ? at(ids, turn) : `إجابة ${turn}`
  }
}
