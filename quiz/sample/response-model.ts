import type { Process, Question } from '../question'
import type { Response } from '../response'

/**
 * Who answers and how, for made-up classes: a logistic model with two parameters and a floor for guessing
 * (A. Birnbaum, in Lord and Novick, Statistical Theories of Mental Test Scores, 1968, ch. 17), wrong options that
 * attract, blanks and time. Nothing here describes anybody.
 */
export interface SampleStudent {
  /** On the scale of difficulties: about 0 for the middle of a class, ±1 for its quarters. */
  readonly ability: number
  /** How much longer than others they take; about 1. */
  readonly slowness: number
}

export interface SampleAnswer {
  readonly response: Response
  readonly seconds: number
}

/** How much harder each process is, in the order of PIRLS's four, on the scale of abilities: our choice. */
const HARDER: Record<Process, number> = { retrieve: -1.2, infer: -0.3, interpret: 0.8, evaluate: 1.2 }
/** How sharply a question tells students apart. */
const SLOPE = 1.3
/** The part of the engine's estimate of difficulty that counts. */
const ESTIMATE = 2

const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** A number of the standard normal distribution (Box and Muller). */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** The chance that a student knows the answer, 0 to 1, without guessing. */
export function knows({ ability }: SampleStudent, question: Pick<Question, 'process' | 'difficulty'>): number {
  return logistic(SLOPE * (ability - HARDER[question.process] - ESTIMATE * (question.difficulty - 0.5)))
}

function swapped<T>(items: readonly T[], at: number): T[] {
  const result = [...items]
  const [one, other] = [result[at], result[at + 1]]
  if (one !== undefined && other !== undefined) result.splice(at, 2, other, one)
  return result
}

/** One of the wrong options: the first attracts most, each further one half as much. */
function tempted<T>(wrong: readonly T[], random: () => number): T | undefined {
  const weights = wrong.map((_, at) => 0.5 ** at)
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  return wrong.find((_, at) => {
    left -= weights[at] ?? 0
    return left <= 0
  })
}

/** A wrong answer as somebody might give it; null where none can be made up. */
function wrongTo(question: Question, others: readonly Question[], random: () => number): Response {
  const place = (length: number) => Math.floor(random() * Math.max(1, length - 1))
  switch (question.type) {
    case 'choice':
      return (
        tempted(
          question.options.filter(({ id }) => id !== question.answer),
          random,
        )?.id ?? null
      )
    case 'gap':
      if (question.options.length > 0)
        return (
          tempted(
            question.options.filter(({ id }) => id !== question.answer),
            random,
          )?.id ?? null
        )
      return question.stem.split(/\s+/).find((word) => /^\p{L}{4,}$/u.test(word)) ?? null
    case 'true-false':
      return question.answer !== true
    case 'multiple-choice': {
      const wrong = question.options.find(({ id }) => !question.answer.includes(id))
      return [...question.answer.slice(1), ...(wrong ? [wrong.id] : [])]
    }
    case 'matching': {
      const matches = swapped(
        question.answer.map(([, match]) => match),
        place(question.answer.length),
      )
      return question.answer.map(([prompt], at): [string, string] => [prompt, matches[at] ?? ''])
    }
    case 'ordering':
      return swapped(question.answer, place(question.answer.length))
    case 'select-evidence': {
      const spans = others.flatMap((other) => (other === question ? [] : other.evidence))
      const span = spans[Math.floor(random() * spans.length)]
      return span ? { start: span.start, end: span.end } : null
    }
    default:
      return question.stem.split(/\s+/).find((word) => /^\p{L}{4,}$/u.test(word)) ?? null
  }
}

/** What somebody who knows answers. */
function rightTo(question: Question): Response {
  switch (question.type) {
    case 'short-answer':
      return question.answer[0] ?? null
    case 'gap':
      return typeof question.answer === 'string' ? question.answer : (question.answer[0] ?? null)
    case 'essay':
      return question.answer.model
    default:
      // The key has the shape of a response.
      return structuredClone(question.answer) as Response
  }
}

/**
 * What one student answers to one question, given numbers in [0, 1). `rival`: the id of a wrong option that those who
 * understood well choose at least as readily as the key, as where a question has two right answers.
 */
export function sampleAnswer(
  student: SampleStudent,
  question: Question,
  others: readonly Question[],
  random: () => number,
  rival?: string,
): SampleAnswer {
  const seconds = Math.round(
    25 * student.slowness * Math.exp(0.45 * normal(random)) * (question.type === 'essay' ? 4 : 1),
  )
  const sure = knows(student, question)
  const skips = random() < 0.08 * (1 - sure)
  if (skips) return { response: null, seconds: Math.round(seconds / 2) }
  if (random() < sure) {
    const seesBoth = rival !== undefined && random() < (student.ability > 0 ? 0.65 : 0.2)
    return { response: seesBoth ? rival : rightTo(question), seconds }
  }
  // Without knowing: a guess is right now and then, as a blind one would be.
  const isLucky = question.type === 'true-false' ? random() < 0.35 : random() < 0.12
  return { response: isLucky ? rightTo(question) : wrongTo(question, others, random), seconds }
}
