// A run of saves that goes on until the server is gone.
import type { Response as Given } from '@/quiz'
import { anyResponse } from '../../support/any-response'
import { times } from './in-parallel'
import type { Learner, Receipt } from './learner'

export interface Acknowledged {
  readonly attemptId: string
  readonly questionId: string
  readonly sequence: number
  readonly response: Given
}

export interface Run {
  /** What the server said it has stored. */
  readonly acknowledged: Acknowledged[]
  /** Statuses other than 200, and requests that got no answer. */
  readonly failures: string[]
  /** Resolves when the server answers no more. */
  readonly ended: Promise<unknown>
  /** Resolves when this many saves were acknowledged. */
  reaches(count: number): Promise<void>
}

/** `width` savers, each after its last reply: every question of every learner in turn, with ever higher sequences. */
export function keepSaving(learners: readonly Learner[], width: number): Run {
  const places = learners.flatMap((learner) => learner.questions.map((question) => ({ learner, question })))
  const acknowledged: Acknowledged[] = []
  const failures: string[] = []
  const waiting: { count: number; resolve: () => void }[] = []
  let next = 0
  let isGone = false

  async function saveNext(): Promise<void> {
    const turn = next++
    const place = places[turn % places.length]
    if (!place) throw new Error('There is nothing to answer')
    const { learner, question } = place
    const sequence = Math.floor(turn / places.length) + 1
    const response = anyResponse({ question, sentences: learner.sentences }, sequence)
    const reply = await learner.save(question.id, sequence, response)
    if (!reply.ok) return void failures.push(`${reply.status} ${await reply.text()}`)
    const receipt = (await reply.json()) as Receipt
    if (receipt.sequence < sequence) failures.push(`asked for ${sequence}, got ${receipt.sequence}`)
    acknowledged.push({ attemptId: learner.attemptId, questionId: question.id, sequence, response })
    for (const each of waiting) if (acknowledged.length >= each.count) each.resolve()
  }

  async function saver(): Promise<void> {
    while (!isGone) {
      await saveNext().catch((error: Error) => {
        isGone = true
        failures.push(error.message)
      })
    }
  }

  return {
    acknowledged,
    failures,
    ended: Promise.all(times(width).map(saver)),
    reaches: (count) => new Promise((resolve) => waiting.push({ count, resolve })),
  }
}
