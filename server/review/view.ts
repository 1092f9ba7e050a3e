import { sentencesOf } from '@/engine'
import { Failure } from '@/lib/failure'
import type { ArticleText, Process, QuestionType, Span } from '@/quiz'
import { type Coverage, coverageOf, overlaps } from '@/quiz/draft/coverage'
import { diffOf, isSameQuiz } from '@/quiz/draft/diff'
import type { DraftQuestion } from '@/quiz/draft/draft-question'
import type { EditKind } from '@/quiz/draft/edit'
import { nextRedo, nextUndo, revisionOf } from '@/quiz/draft/history'
import { type Mix, mixOf } from '@/quiz/draft/mix'
import { database, type Transaction } from '../database'
import type { Viewer } from '../session'
import { assignmentsBelow, type Behind } from './assignments'
import { openProposals } from './candidates'
import { type Edit, type OpenDraft, openDraft, ownQuiz } from './own-draft'
import { toDraftQuestion } from './rows'

export interface HistoryLine {
  readonly id: string
  readonly kind: EditKind
  /** The question's stem, where the step is about one. */
  readonly stem: string | null
  readonly at: Date
  readonly isUndone: boolean
}

/** A question that could be added. */
export interface Offer {
  readonly id: string
  readonly type: QuestionType
  readonly process: Process
  readonly stem: string
  /** Whether it may go to a class unseen. */
  readonly isReady: boolean
  readonly evidence: readonly Span[]
}

/** What this version changes against the published one, in numbers. */
export interface Changes {
  readonly number: number
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly moved: boolean
  readonly isSame: boolean
}

/** Everything that the review of a draft shows. */
export interface DraftView {
  readonly quizId: string
  readonly number: number
  readonly title: string
  /** Sent back by every form. */
  readonly revision: string
  readonly article: ArticleText & { readonly id: string }
  readonly questions: readonly (DraftQuestion & { readonly isEdited: boolean })[]
  readonly coverage: Coverage
  readonly mix: Mix
  /** Newest first. */
  readonly history: readonly HistoryLine[]
  readonly undo: HistoryLine | null
  readonly redo: HistoryLine | null
  readonly offers: readonly Offer[]
  /** Null before the first publication. */
  readonly changes: Changes | null
  readonly behind: readonly Behind[]
}

/** Offers on a sentence at most, and on a whole article. */
const MOST_OFFERS = { sentence: 3, article: 400 } as const

function offersOn(draft: OpenDraft, sentences: readonly Span[]): Offer[] {
  const onSentence = new Map<number, number>()
  const offers: Offer[] = []
  for (const { question } of openProposals(draft)) {
    const places = sentences.filter((sentence) => question.evidence.some((span) => overlaps(span, sentence)))
    if (places.every(({ start }) => (onSentence.get(start) ?? 0) >= MOST_OFFERS.sentence)) continue
    for (const { start } of places) onSentence.set(start, (onSentence.get(start) ?? 0) + 1)
    const { id, type, process, stem, evidence, status } = question
    const spans = evidence.map(({ start, end }) => ({ start, end }))
    offers.push({ id, type, process, stem, isReady: status === 'ready', evidence: spans })
    if (offers.length >= MOST_OFFERS.article) break
  }
  return offers
}

function lineOf({ id, kind, questionId, before, after, createdAt, undoneAt }: Edit): HistoryLine {
  const known = [...after.questions, ...before.questions]
  const stem = known.find((question) => question.id === questionId)?.stem ?? null
  return { id, kind, stem, at: createdAt, isUndone: undoneAt !== null }
}

async function changesAgainst(tx: Transaction, { quizId, questions }: OpenDraft): Promise<Changes | null> {
  const published = await tx.quizVersion.findFirst({
    where: { quizId, publishedAt: { not: null } },
    orderBy: { number: 'desc' },
    include: { questions: { orderBy: { position: 'asc' } } },
  })
  if (!published) return null
  const diff = diffOf(published.questions.map(toDraftQuestion), questions)
  return {
    number: published.number,
    added: diff.added.length,
    removed: diff.removed.length,
    changed: diff.changed.length,
    moved: diff.moved,
    isSame: isSameQuiz(diff),
  }
}

function viewOf(draft: OpenDraft, changes: Changes | null, behind: readonly Behind[]): DraftView {
  const { article, questions, history } = draft
  const sentences = sentencesOf(article)
  const edited = history.filter(({ kind, undoneAt }) => kind === 'edit' && undoneAt === null)
  const [undo, redo] = [nextUndo(history), nextRedo(history)]
  return {
    quizId: draft.quizId,
    number: draft.number,
    title: draft.title,
    revision: revisionOf(history),
    article,
    questions: questions.map((question) => ({
      ...question,
      isEdited: edited.some(({ questionId }) => questionId === question.id),
    })),
    coverage: coverageOf(article.paragraphs, sentences, questions),
    mix: mixOf(questions),
    history: history.map(lineOf).reverse(),
    undo: undo ? lineOf(undo) : null,
    redo: redo ? lineOf(redo) : null,
    offers: offersOn(draft, sentences),
    changes,
    behind,
  }
}

/** The draft of the viewer's quiz; null where all of it is published. Throws `not-found` for what is not the viewer's. */
export async function draftFor(viewer: Viewer, quizId: string): Promise<DraftView | null> {
  const db = await database()
  const quiz = await db.quiz.findFirst({
    where: ownQuiz(viewer, quizId),
    select: { versions: { where: { publishedAt: null }, select: { id: true } } },
  })
  if (!quiz) throw new Failure('not-found')
  if (quiz.versions.length === 0) return null
  const draft = await openDraft(db, viewer, quizId)
  const changes = await changesAgainst(db, draft)
  return viewOf(draft, changes, changes ? await assignmentsBelow(db, viewer, quizId, draft.number) : [])
}
