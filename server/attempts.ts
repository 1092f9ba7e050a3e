import { randomBytes } from 'node:crypto'
import { sentencesOf } from '@/engine'
import { Failure } from '@/lib/failure'
import {
  type ArticleText,
  type FeedbackRule,
  type PublicQuestion,
  type QuestionResult,
  type Response,
  type Span,
  toPublicQuestion,
} from '@/quiz'
import { idFrom } from './address'
import { latestAnswers } from './answers'
import { toArticleText } from './articles'
import { type Pace, paceOf } from './assigned'
import { livingCodeOf } from './assignments'
import { database } from './database'
import { feedbackRuleOf, inShownOrder, type OwnAttempt, ownAttempt } from './own-attempt'
import { toQuestion } from './questions'
import { shownResults } from './results'
import { type Entered, enter, readableBy, type Viewer } from './session'

export interface SavedAnswer {
  readonly questionId: string
  readonly sequence: number
  readonly receivedAt: string
  readonly response: Response
  /** It came after the time was over: kept, and not counted. */
  readonly late?: true
}

/** What an attempt under an assignment's rules is told besides. */
export interface AssignedView extends Pace {
  readonly title: string
  /** By which its learner comes in again; null where none works now. */
  readonly code: string | null
  readonly feedback: FeedbackRule
  readonly textVisible: boolean
}

/** A sentence to choose, with its words: where the text is hidden, they stand nowhere else. */
export interface ShownSentence extends Span {
  readonly text: string
}

/** An attempt as its learner may see it while it lasts: no key in any form, but for what was shown on purpose. */
export interface AttemptView {
  readonly id: string
  /** Null under an assignment: the quiz alone would give the key to whoever takes it apart from the class. */
  readonly quizId: string | null
  readonly name: string | null
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly article: ArticleText
  readonly questions: readonly PublicQuestion[]
  /** The article's sentences where a question asks for one, else none. */
  readonly sentences: readonly ShownSentence[]
  readonly answers: readonly SavedAnswer[]
  readonly assignment: AssignedView | null
  /** Whether the right answer to a question may be asked for as soon as it is answered. */
  readonly checksEach: boolean
  /** Questions whose answer has been shown, under feedback after each; they no longer change. */
  readonly shown: readonly QuestionResult[]
}

/** When who studies alone sees what is right: after each question, or at the end. */
export const STUDY_FEEDBACK = ['each', 'end'] as const
export type StudyFeedback = (typeof STUDY_FEEDBACK)[number]

/** Begins an attempt at the newest version. Gives the token for a browser that had none. Throws `not-found`. */
export async function startAttempt(
  viewer: Viewer,
  quizId: string,
  name: string | null,
  feedback: StudyFeedback = 'end',
): Promise<Entered & { attemptId: string }> {
  const db = await database()
  const version = await db.quizVersion.findFirst({
    where: { quizId: idFrom(quizId), publishedAt: { not: null }, quiz: { removedAt: null, ...readableBy(viewer) } },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  if (!version) throw new Failure('not-found')
  const entered = await enter(viewer, name)
  const attempt = await db.attempt.create({
    data: { learnerId: entered.learnerId, versionId: version.id, seed: randomBytes(8).toString('hex'), feedback },
    select: { id: true },
  })
  return { ...entered, attemptId: attempt.id }
}

function assignedView({ assigned, ...attempt }: OwnAttempt): AssignedView | null {
  if (!assigned) return null
  const { title, feedback, textVisible } = assigned.assignment
  const now = new Date()
  const code = livingCodeOf(assigned.assignment, now)
  return { ...paceOf(assigned, attempt, now), title, code, feedback: feedback as FeedbackRule, textVisible }
}

/** The article, without its text where the assignment hides it. */
function articleOf({ version, assigned }: OwnAttempt): ArticleText {
  const article = toArticleText({ ...version.article, title: version.title })
  return assigned && !assigned.assignment.textVisible ? { ...article, text: '', paragraphs: [] } : article
}

function sentencesIn({ version }: OwnAttempt): ShownSentence[] {
  if (!version.questions.some((row) => row.type === 'select-evidence')) return []
  const { text } = version.article
  const spans = sentencesOf(toArticleText(version.article))
  return spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}

/** The attempt with its public questions and what is saved so far. Throws `not-found`. */
export async function attemptFor(viewer: Viewer, id: string): Promise<AttemptView> {
  const attempt = await ownAttempt(viewer, id)
  const answers = await latestAnswers(await database(), id)
  const shuffles = attempt.assigned?.assignment.shuffleOptions ?? true
  return {
    id,
    quizId: attempt.assigned ? null : attempt.version.quizId,
    name: viewer?.name ?? null,
    startedAt: attempt.startedAt.toISOString(),
    finishedAt: attempt.finishedAt?.toISOString() ?? null,
    article: articleOf(attempt),
    sentences: sentencesIn(attempt),
    questions: inShownOrder(attempt).map((row) => toPublicQuestion(toQuestion(row), attempt.seed, shuffles)),
    answers: [...answers.values()].map((answer) => ({
      questionId: answer.questionId,
      sequence: answer.sequence,
      receivedAt: answer.receivedAt.toISOString(),
      response: answer.response as Response,
      ...(answer.isLate ? ({ late: true } as const) : {}),
    })),
    assignment: assignedView(attempt),
    checksEach: feedbackRuleOf(attempt) === 'each',
    shown: await shownResults(attempt),
  }
}

/** Attempts of the viewer's that wait to be finished, newest first: what "go on" offers. */
export async function openAttempts(viewer: Viewer): Promise<{ id: string; title: string; direction: string }[]> {
  if (!viewer) return []
  const rows = await (await database()).attempt.findMany({
    where: { learnerId: viewer.learnerId, finishedAt: null },
    orderBy: { activeAt: 'desc' },
    take: 3,
    select: { id: true, version: { select: { title: true, article: { select: { direction: true } } } } },
  })
  return rows.map((row) => ({ id: row.id, title: row.version.title, direction: row.version.article.direction }))
}
