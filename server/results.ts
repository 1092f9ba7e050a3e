import { type ArticleText, maySeeFeedback, mayStart, type QuestionResult, toQuestionResult } from '@/quiz'
import { responsesOf } from './answers'
import { toArticleText } from './articles'
import { tellBoard } from './assigned'
import { closeAndMark } from './closing'
import { asCorrected, correctionsOf } from './correction/corrections'
import { database } from './database'
import { remarkOn } from './marking/remark'
import { latestMarks, toMark } from './marks'
import { feedbackRuleOf, inShownOrder, type OwnAttempt, ownAttempt } from './own-attempt'
import type { Viewer } from './session'

/** What a learner is told instead of a result that may not be seen, or not yet. */
export interface Withheld {
  /** 'release': the teacher will show it; 'never': it is the teacher's alone. */
  readonly until: 'release' | 'never'
  readonly received: number
  readonly of: number
}

export interface AttemptResult {
  readonly attemptId: string
  /** Null under an assignment, as in the attempt. */
  readonly quizId: string | null
  readonly name: string | null
  readonly finishedAt: string
  /** Null while it is withheld. */
  readonly score: number | null
  readonly outOf: number | null
  /** Without its text while the result is withheld. */
  readonly article: ArticleText
  /** None while they are withheld. */
  readonly questions: readonly QuestionResult[]
  readonly withheld: Withheld | null
  /** Whether the assignment's rules allow another attempt now. */
  readonly mayBeginAgain: boolean
}

/** Each marked question with what was answered and what is right, in the order in which they were asked. */
async function markedQuestions(attempt: OwnAttempt): Promise<QuestionResult[]> {
  const db = await database()
  const rows = inShownOrder(attempt)
  const [responses, marks, corrections] = await Promise.all([
    responsesOf(db, attempt.id),
    latestMarks(db, attempt.id),
    correctionsOf(
      db,
      rows.map(({ id }) => id),
    ),
  ])
  return rows.flatMap((row) => {
    const mark = marks.get(row.id)
    if (!mark) return []
    const question = asCorrected(row, corrections)
    const remark = remarkOn(question, mark, corrections.get(row.id))
    return [toQuestionResult(question, responses.get(row.id), toMark(mark), remark)]
  })
}

/** What feedback after each question has shown so far; nothing where the rules have changed since. */
export async function shownResults(attempt: OwnAttempt): Promise<QuestionResult[]> {
  const showsEach = feedbackRuleOf(attempt) === 'each' && !attempt.finishedAt
  return showsEach ? markedQuestions(attempt) : []
}

function withheldFrom({ assigned, finishedAt }: OwnAttempt): Withheld['until'] | null {
  if (!assigned || maySeeFeedback(assigned.assignment, { finishedAt }, new Date())) return null
  return assigned.assignment.feedback === 'never' ? 'never' : 'release'
}

/** The number of questions with an answer that counts. */
async function receivedOf(attemptId: string): Promise<number> {
  const responses = await responsesOf(await database(), attemptId)
  return [...responses.values()].filter((response) => response !== null).length
}

async function mayBeginAgain({ assigned, learnerId }: OwnAttempt): Promise<boolean> {
  if (!assigned || assigned.rules.removedAt) return false
  const where = { assignmentId: assigned.assignment.id, learnerId }
  return mayStart(assigned.assignment, await (await database()).attempt.count({ where }), new Date()) === 'ok'
}

async function resultOf(viewer: Viewer, attempt: OwnAttempt, finishedAt: Date): Promise<AttemptResult> {
  const { id, version, assigned } = attempt
  const until = withheldFrom(attempt)
  const article = toArticleText({ ...version.article, title: version.title })
  const always = {
    attemptId: id,
    quizId: assigned ? null : version.quizId,
    name: viewer?.name ?? null,
    finishedAt: finishedAt.toISOString(),
    mayBeginAgain: await mayBeginAgain(attempt),
  }
  if (until) {
    const withheld = { until, received: await receivedOf(id), of: version.questions.length }
    const hidden = { ...article, text: '', paragraphs: [] }
    return { ...always, score: null, outOf: null, article: hidden, questions: [], withheld }
  }
  const { score, outOf } = attempt
  const questions = await markedQuestions(attempt)
  return { ...always, score: score ?? 0, outOf: outOf ?? 0, article, questions, withheld: null }
}

/** Finishes the viewer's attempt, or finds it finished: the result is the same either way. Throws `not-found`. */
export async function finishAttempt(viewer: Viewer, id: string): Promise<AttemptResult> {
  const attempt = await ownAttempt(viewer, id)
  if (attempt.finishedAt === null) {
    await closeAndMark(attempt, new Date())
    await tellBoard(attempt.assigned)
  }
  const result = await resultFor(viewer, id)
  if (!result) throw new Error(`attempt ${id} is open right after it was closed`)
  return result
}

/**
 * The result of a finished attempt; null while it lasts, because the key may not be seen before. Under an assignment
 * that withholds it, only what was received. Throws `not-found`.
 */
export async function resultFor(viewer: Viewer, id: string): Promise<AttemptResult | null> {
  const attempt = await ownAttempt(viewer, id)
  return attempt.finishedAt ? resultOf(viewer, attempt, attempt.finishedAt) : null
}
