import {
  RECOVERY_FORMAT,
  RECOVERY_VERSION,
  type RecoveredAnswer,
  type Recovery,
  recoveryChecksum,
} from '@/lib/recovery-format'
import { responseWords } from '@/lib/response-words'
import type { PublicQuestion } from '@/quiz'
import type { Answers } from '../answer-state'
import type { Sentence } from '../controls/control'
import { openShelf } from './device-shelf'

export interface RecoverySource {
  readonly attemptId: string
  readonly quiz: string
  readonly learner: string
  readonly ticket: string
  readonly questions: readonly PublicQuestion[]
  readonly sentences: readonly Sentence[]
  readonly answers: Answers
  readonly yes: string
  readonly no: string
  readonly notStated: string
}

/** Every answer on the screen, as a file that people can read and the teacher can load. */
export function recoveryOf(source: RecoverySource, givenAt: ReadonlyMap<string, string>, now: Date): Recovery {
  const quote = ({ start }: { start: number }) =>
    source.sentences.find((sentence) => sentence.start === start)?.text ?? ''
  const words = { yes: source.yes, no: source.no, notStated: source.notStated, quote }
  const answers = source.questions.flatMap(({ id, stem, options }): RecoveredAnswer[] => {
    const answer = source.answers[id]
    if (!answer || answer.sequence === 0) return []
    const { sequence, response, delivery } = answer
    return [
      {
        question: stem,
        answer: responseWords(response, options, words),
        received: delivery === 'received' || delivery === 'newer' || delivery === 'late',
        givenAt: givenAt.get(id) ?? null,
        questionId: id,
        sequence,
        response,
      },
    ]
  })
  const { attemptId: attempt, ticket, quiz, learner } = source
  return {
    format: RECOVERY_FORMAT,
    version: RECOVERY_VERSION,
    quiz,
    learner,
    savedAt: now.toISOString(),
    attempt,
    ticket,
    answers,
  }
}

/** Hands the file to the browser, which saves it where it saves everything. */
export async function saveRecoveryFile(source: RecoverySource): Promise<void> {
  const shelf = await openShelf(source.attemptId)
  const entries = await shelf.all(source.attemptId)
  const recovery = recoveryOf(source, new Map(entries.map((each) => [each.questionId, each.givenAt])), new Date())
  const text = JSON.stringify({ ...recovery, checksum: recoveryChecksum(recovery) }, null, 2)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = `fahm-${source.attemptId}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
