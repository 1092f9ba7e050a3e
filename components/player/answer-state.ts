import type { PublicQuestion, Response } from '@/quiz'

/** What is known of one answer: `received` only after the server said so, `late` where it does not count. */
export type Delivery = 'idle' | 'sending' | 'received' | 'late' | 'waiting' | 'refused'

export interface AnswerState {
  readonly response: Response
  readonly sequence: number
  readonly delivery: Delivery
  /** Why the server refused it, in its words. */
  readonly problem?: string | undefined
}

export interface Saved {
  readonly questionId: string
  readonly sequence: number
  readonly response: Response
}

export type Answers = Readonly<Record<string, AnswerState>>

export type AnswerEvent =
  | { readonly kind: 'given'; readonly questionId: string; readonly response: Response }
  | {
      readonly kind: 'delivery'
      readonly questionId: string
      readonly sequence: number
      readonly delivery: Delivery
      readonly problem?: string | undefined
    }
  /** The server holds something newer, from another tab or device. */
  | { readonly kind: 'newer'; readonly saved: Saved }

const NOTHING: AnswerState = { response: null, sequence: 0, delivery: 'idle' }

export function initialAnswers(questions: readonly PublicQuestion[], saved: readonly Saved[]): Answers {
  const known = new Map(saved.map((each) => [each.questionId, each]))
  return Object.fromEntries(
    questions.map(({ id }) => {
      const { response, sequence } = known.get(id) ?? NOTHING
      return [id, { response, sequence, delivery: sequence > 0 ? 'received' : 'idle' }]
    }),
  )
}

function changed(answers: Answers, id: string, change: Partial<AnswerState>): Answers {
  return { ...answers, [id]: { ...(answers[id] ?? NOTHING), ...change } }
}

/** Every change of an answer in one place: a response given here takes the next sequence. */
export function answersAfter(answers: Answers, event: AnswerEvent): Answers {
  if (event.kind === 'newer') {
    const { questionId, response, sequence } = event.saved
    return changed(answers, questionId, { response, sequence, delivery: 'received' })
  }
  const now = answers[event.questionId] ?? NOTHING
  if (event.kind === 'given') {
    return changed(answers, event.questionId, {
      response: event.response,
      sequence: now.sequence + 1,
      delivery: 'sending',
      problem: undefined,
    })
  }
  // News about a response that has been replaced meanwhile says nothing about the new one.
  const { delivery, problem } = event
  return now.sequence === event.sequence ? changed(answers, event.questionId, { delivery, problem }) : answers
}

export function isUnsent({ delivery }: AnswerState): boolean {
  return delivery === 'sending' || delivery === 'waiting'
}

/** Whether something is answered, by what is on the screen. */
export function isAnswered({ response }: AnswerState): boolean {
  return response !== null && response !== '' && !(Array.isArray(response) && response.length === 0)
}
