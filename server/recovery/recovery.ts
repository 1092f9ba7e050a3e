import { isDeepStrictEqual } from 'node:util'
import { Failure } from '@/lib/failure'
import { responseWords } from '@/lib/response-words'
import { isBlank, parseResponse, type Response } from '@/quiz'
import { idFrom } from '../address'
import { latestAnswers } from '../answers'
import { changeAssignment } from '../assignment-change'
import { database, type Transaction } from '../database'
import { markAgain } from '../marks'
import { type QuestionRow, toQuestion } from '../questions'
import { teacherOf, type Viewer } from '../session'
import { type RecoveryFile, readRecoveryFile } from './file'

/**
 * What an answer of a file would do. 'new': it was not received, or came too late to count. 'same': it counts already.
 * 'older': a newer one counts. 'shown': the right answer had been shown, so nothing may follow. 'unusable': no answer
 * to a question of this quiz.
 */
export type RecoveryVerdict = 'new' | 'same' | 'older' | 'shown' | 'unusable'

interface Judged {
  readonly questionId: string
  readonly question: QuestionRow | null
  readonly response: Response
  readonly givenAt: string | null
  readonly verdict: RecoveryVerdict
  /** The number it would be kept under. */
  readonly sequence: number
  /** The very same response is kept, though it does not count. */
  readonly isKeptLate: boolean
}

async function attemptIn(tx: Transaction, assignmentId: string, attemptId: string) {
  const attempt = await tx.attempt.findFirst({
    where: { id: idFrom(attemptId), assignmentId },
    include: {
      version: { include: { article: true, questions: { orderBy: { position: 'asc' } } } },
      marks: { where: { revision: 1 }, select: { questionId: true, createdAt: true } },
    },
  })
  if (!attempt) throw new Failure('recovery-foreign')
  return attempt
}

type RecoverableAttempt = Awaited<ReturnType<typeof attemptIn>>

/** Marked before the attempt was over: its answer was shown to the learner then. */
function shownIn({ marks, finishedAt }: RecoverableAttempt): Set<string> {
  const early = marks.filter(({ createdAt }) => !finishedAt || createdAt < finishedAt)
  return new Set(early.map(({ questionId }) => questionId))
}

async function judge(tx: Transaction, attempt: RecoverableAttempt, file: RecoveryFile): Promise<Judged[]> {
  const [all, counting] = [await latestAnswers(tx, attempt.id), await latestAnswers(tx, attempt.id, { inTime: true })]
  const shown = shownIn(attempt)
  // Of two entries for one question the later counts, as it would have on the way.
  const entries = new Map(
    file.answers.toSorted((a, b) => a.sequence - b.sequence).map((each) => [each.questionId, each]),
  )
  return [...entries.values()].map(({ questionId, sequence: sent, response: input, givenAt }) => {
    const question = attempt.version.questions.find(({ id }) => id === questionId) ?? null
    const parsed = question && parseResponse(toQuestion(question), input)
    const [head, counts] = [all.get(questionId), counting.get(questionId)]
    const response = parsed?.response ?? null
    const isSame = isDeepStrictEqual(counts?.response ?? null, response)
    const verdict = (): RecoveryVerdict => {
      if (!parsed) return 'unusable'
      if (isSame || (!counts && isBlank(response))) return 'same'
      if (shown.has(questionId)) return 'shown'
      return counts && counts.sequence >= sent ? 'older' : 'new'
    }
    return {
      questionId,
      question,
      response,
      givenAt,
      verdict: verdict(),
      sequence: Math.max(sent, (head?.sequence ?? 0) + 1),
      isKeptLate: head?.isLate === true && isDeepStrictEqual(head.response, response),
    }
  })
}

export interface RecoveryPreview {
  readonly learner: string
  readonly startedAt: string
  readonly finishedAt: string | null
  /** By the device's clock. */
  readonly savedAt: string
  readonly answers: readonly {
    /** Where the question stands in the quiz, from 1; null where it is none of its. */
    readonly number: number | null
    readonly stem: string
    readonly answer: string
    readonly givenAt: string | null
    readonly verdict: RecoveryVerdict
    readonly isKeptLate: boolean
  }[]
}

interface Words {
  readonly yes: string
  readonly no: string
  readonly notStated: string
}

/**
 * What a recovery file would add to an attempt of this assignment. Changes nothing. Throws `sign-in`, `not-found`, and
 * why the file is refused: `too-large`, `recovery-broken`, `recovery-foreign`.
 */
export async function previewRecovery(
  viewer: Viewer,
  assignmentId: string,
  text: string,
  words: Words,
): Promise<RecoveryPreview> {
  const { userId } = teacherOf(viewer)
  const db = await database()
  const own = { id: idFrom(assignmentId), ownerId: userId }
  if (!(await db.assignment.findUnique({ where: own, select: { id: true } }))) throw new Failure('not-found')
  const file = readRecoveryFile(text)
  const attempt = await attemptIn(db, assignmentId, file.attempt)
  const place = { assignmentId_learnerId: { assignmentId, learnerId: attempt.learnerId } }
  const participant = await db.participant.findUnique({ where: place, select: { name: true } })
  const quote = ({ start, end }: { start: number; end: number }) => attempt.version.article.text.slice(start, end)
  const judged = await judge(db, attempt, file)
  return {
    learner: participant?.name ?? '',
    startedAt: attempt.startedAt.toISOString(),
    finishedAt: attempt.finishedAt?.toISOString() ?? null,
    savedAt: file.savedAt,
    answers: judged
      .map(({ question, response, givenAt, verdict, isKeptLate }) => ({
        number: question && question.position + 1,
        stem: question?.stem ?? '',
        answer: question ? responseWords(response, toQuestion(question).options, { ...words, quote }) : '',
        givenAt,
        verdict,
        isKeptLate,
      }))
      .sort((a, b) => (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY)),
  }
}

/**
 * Adds what is new in a recovery file to the log of its attempt. `counts` is the teacher's decision: whether it counts,
 * or is only kept as what comes too late is. A finished attempt is marked again where it counts. The same file again
 * adds nothing. Gives how many answers were added. Throws as `previewRecovery` does.
 */
export async function takeRecovery(
  viewer: Viewer,
  assignmentId: string,
  text: string,
  counts: boolean,
): Promise<number> {
  let added = 0
  await changeAssignment(viewer, assignmentId, 'recovery', async (tx, _assignment, now) => {
    const file = readRecoveryFile(text)
    const { id: attemptId, learnerId, finishedAt, ...rest } = await attemptIn(tx, assignmentId, file.attempt)
    // The lock that saves and the finish wait for; what is judged below does not change any more.
    await tx.attempt.update({ where: { id: attemptId }, data: { activeAt: now } })
    const judged = await judge(tx, { id: attemptId, learnerId, finishedAt, ...rest }, file)
    const wanted = judged.filter(({ verdict, isKeptLate }) => verdict === 'new' && (counts || !isKeptLate))
    if (wanted.length === 0) return null
    for (const { questionId, sequence, response } of wanted) {
      const entry = { attemptId, questionId, sequence, isLate: !counts, via: 'recovery' }
      await tx.answer.create({ data: { ...entry, response: response ?? undefined } })
    }
    if (counts && finishedAt) {
      await markAgain(
        tx,
        attemptId,
        wanted.map(({ questionId }) => questionId),
      )
    }
    const place = { assignmentId_learnerId: { assignmentId, learnerId } }
    const participant = await tx.participant.findUnique({ where: place, select: { id: true, name: true } })
    added = wanted.length
    return {
      after: { name: participant?.name ?? null, answers: added, counts },
      participantId: participant?.id ?? null,
    }
  })
  return added
}
