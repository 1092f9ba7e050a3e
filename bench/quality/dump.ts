import type { BuiltQuiz, Question } from '../../engine/index'

function keyOf(question: Question): unknown {
  const { answer, options } = question
  const key = options.find(({ id }) => id === answer)
  return key ? `${key.id}) ${key.text}` : answer
}

interface Built {
  readonly id: string
  readonly quiz: BuiltQuiz
}

function numbered(built: readonly Built[]): { id: string; quiz: BuiltQuiz; first: number }[] {
  let first = 1
  return built.map(({ id, quiz }) => {
    const start = first
    first += quiz.questions.length
    return { id, quiz, first: start }
  })
}

/** For blind judges: everything a reader may see, numbered through, without the construction that asked. */
export function dumped(built: readonly Built[]): object[] {
  return numbered(built).map(({ id, quiz, first }) => ({
    id,
    title: quiz.title,
    text: quiz.text,
    questions: quiz.questions.map((question, index) => ({
      number: first + index,
      type: question.type,
      stem: question.stem,
      options: question.options.map((option) => ({
        id: option.id,
        text: option.text,
        ...(option.side ? { side: option.side } : {}),
      })),
      key: keyOf(question),
      evidence: question.evidence.map(({ text }) => text),
    })),
  }))
}

/** The constructions behind the numbers, to be read after judging. */
export function dumpedNames(built: readonly Built[]): object[] {
  return numbered(built).flatMap(({ id, quiz, first }) =>
    quiz.questions.map((question, index) => ({
      number: first + index,
      article: id,
      id: question.id,
      construction: question.construction,
      process: question.process,
    })),
  )
}
