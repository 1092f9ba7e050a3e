import { sentencesOf } from '@/engine'
import { type ArticleText, type PublicQuestion, questionSchema, type Span, toPublicQuestion } from '@/quiz'
import { type Session, secondsFor, sessionOf } from '@/quiz/study/session'
import { toArticleText } from '../articles'
import { database } from '../database'
import { toQuestion } from '../questions'
import type { Viewer } from '../session'
import { askable, askedBy, seedOf } from './asking'
import { calendarOf, settingsOf } from './settings'

/** Further ahead than any time zone is from another. */
const DAY_AND_A_HALF = 36 * 60 * 60 * 1000
/** More than anybody does in a day; what is beyond waits anyway. */
const MOST_READ = 500

interface Waiting {
  readonly id: string
  readonly due: Date
  readonly seconds: number
}

/** How far the learner is with today's practice. */
export interface StudyDay extends Session<Waiting> {
  /** Cards answered today. */
  readonly done: number
  readonly minutes: number
  /** When the next card comes that is not due today; null where there is none. */
  readonly nextDue: string | null
  /** Cards there are, put aside or not. */
  readonly cards: number
}

const EMPTY = { today: [], later: [], done: 0, nextDue: null, cards: 0 }

/**
 * What is due today by the learner's own calendar, as much of it as fits into the day's session, and what has been done.
 * With `more` the learner goes on beyond the session.
 */
export async function studyDay(viewer: Viewer, now: Date, more = false): Promise<StudyDay> {
  const settings = await settingsOf(viewer)
  const { minutes } = settings
  if (!viewer) return { ...EMPTY, minutes }
  const db = await database()
  const { learnerId } = viewer
  const { today, dayOf } = calendarOf(settings, now)
  const near = new Date(now.getTime() + DAY_AND_A_HALF)
  const [rows, logs, cards] = await Promise.all([
    db.reviewCard.findMany({
      where: { learnerId, retiredAt: null, due: { lte: near } },
      orderBy: [{ due: 'asc' }, { id: 'asc' }],
      take: MOST_READ,
      include: { question: true },
    }),
    db.reviewLog.findMany({
      where: { card: { learnerId }, reviewedAt: { gt: new Date(now.getTime() - DAY_AND_A_HALF) } },
      select: { question: true, reviewedAt: true },
    }),
    db.reviewCard.count({ where: { learnerId } }),
  ])
  const isToday = ({ due }: { due: Date }) => dayOf(due) <= today
  const due = rows.filter(isToday).map(({ id, due: at, question }) => ({
    id,
    due: at,
    seconds: secondsFor(toQuestion(question)),
  }))
  const done = logs.filter(({ reviewedAt }) => dayOf(reviewedAt) === today)
  const spent = done.reduce((sum, { question }) => sum + secondsFor(questionSchema.parse(question)), 0)
  const left = more ? Number.POSITIVE_INFINITY : minutes * 60 - spent
  const session = sessionOf(due, left, done.length === 0)
  const coming = rows.find((row) => !isToday(row)) ?? (await firstAfter(learnerId, near))
  return { ...session, done: done.length, minutes, cards, nextDue: coming?.due.toISOString() ?? null }
}

async function firstAfter(learnerId: string, moment: Date): Promise<{ due: Date } | null> {
  const where = { learnerId, retiredAt: null, due: { gt: moment } }
  return (await database()).reviewCard.findFirst({ where, orderBy: { due: 'asc' }, select: { due: true } })
}

/** How many cards are due today: what stands beside the way to them. */
export async function dueCount(viewer: Viewer, now: Date): Promise<number> {
  if (!viewer) return 0
  const near = new Date(now.getTime() + DAY_AND_A_HALF)
  const where = { learnerId: viewer.learnerId, retiredAt: null, due: { lte: near } }
  const rows = await (await database()).reviewCard.findMany({ where, take: MOST_READ, select: { due: true } })
  if (rows.length === 0) return 0
  const { today, dayOf } = calendarOf(await settingsOf(viewer), now)
  return rows.filter(({ due }) => dayOf(due) <= today).length
}

/** A card as it is asked: nothing of the key. */
export interface AskedCard {
  readonly cardId: string
  /** Which meeting this is: a form that is posted twice, or late, names the one it was made for. */
  readonly meeting: number
  readonly question: PublicQuestion
  readonly isAnotherWay: boolean
  readonly article: ArticleText & { readonly id: string }
  readonly sentences: readonly (Span & { readonly text: string })[]
}

/** One card of the viewer's with the question by which it is asked this time. */
export async function askCard(viewer: Viewer, cardId: string): Promise<AskedCard | null> {
  const where = { id: cardId, learnerId: viewer?.learnerId ?? '' }
  const card = await (await database()).reviewCard.findUnique({ where, include: askable })
  if (!card) return null
  const question = askedBy(card)
  const row = card.question.version.article
  const article = { id: row.id, ...toArticleText(row) }
  const spans = question.type === 'select-evidence' ? sentencesOf(article) : []
  return {
    cardId,
    meeting: card.reps,
    question: toPublicQuestion(question, seedOf(card)),
    isAnotherWay: question.id !== card.questionId,
    article,
    sentences: spans.map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) })),
  }
}
