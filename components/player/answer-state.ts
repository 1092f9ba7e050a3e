import type { PublicQuestion, Response } from '@/quiz'

/**
 * What is known of one answer: `received` only after the server said so, `late` where it does not count, `newer` where
 * another tab's or device's counts instead; `device` is written on the device and not received, `waiting` is in
 * this page's memory alone.
 */
export type Delivery = 'idle' | 'device' | 'sending' | 'received' | 'late' | 'newer' | 'waiting' | 'refused'

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
  /** It came after the time was over: kept, and not counted. */
  readonly late?: true
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
  /** The number was taken by another tab of this device; this answer has the next. */
  | { readonly kind: 'renumbered'; readonly questionId: string; readonly from: number; readonly to: number }
  /** Something newer is known: the server holds it, another tab has given it, or this device had kept it. */
  | { readonly kind: 'newer'; readonly saved: Saved; readonly delivery?: Delivery }

const NOTHING: AnswerState = { response: null, sequence: 0, delivery: 'idle' }

function deliveryOf({ sequence, late }: Pick<Saved, 'sequence' | 'late'>): Delivery {
  if (late) return 'late'
  return sequence > 0 ? 'received' : 'idle'
}

export function initialAnswers(questions: readonly PublicQuestion[], saved: readonly Saved[]): Answers {
  const known = new Map(saved.map((each) => [each.questionId, each]))
  return Object.fromEntries(
    questions.map(({ id }) => {
      const { response, sequence, late } = known.get(id) ?? { ...NOTHING, late: undefined }
      return [id, { response, sequence, delivery: deliveryOf({ sequence, late }) }]
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
    const delivery = event.delivery ?? deliveryOf(event.saved)
    return changed(answers, questionId, { response, sequence, delivery, problem: undefined })
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
  if (event.kind === 'renumbered') {
    return now.sequence === event.from ? changed(answers, event.questionId, { sequence: event.to }) : answers
  }
  // News about a response that has been replaced meanwhile says nothing about the new one.
  const { delivery, problem } = event
  return now.sequence === event.sequence ? changed(answers, event.questionId, { delivery, problem }) : answers
}

const UNSENT: readonly Delivery[] = ['device', 'sending', 'waiting']

export function isUnsent({ delivery }: AnswerState): boolean {
  return UNSENT.includes(delivery)
}

/** Whether the server holds what counts of it. */
export function isReceived({ delivery }: AnswerState): boolean {
  return delivery === 'received' || delivery === 'newer'
}

/** Whether something is answered, by what is on the screen. */
export function isAnswered({ response }: AnswerState): boolean {
  return response !== null && response !== '' && !(Array.isArray(response) && response.length === 0)
}
