import { type Process, questionSchema, type Verdict } from '@/quiz'
import { type Answered, type Progress, progressOf } from '@/quiz/study/progress'
import { type Streak, streakOf } from '@/quiz/study/streak'
import { database } from '../database'
import type { Viewer } from '../session'
import { calendarOf, settingsOf } from './settings'

export interface StudyProgress extends Progress {
  readonly streak: Streak
}

/** Marks that count of what this learner finished alone: an assignment's may not be for their eyes yet. */
async function marksOf(learnerId: string) {
  const rows = await (await database()).mark.findMany({
    where: { attempt: { learnerId, assignmentId: null, finishedAt: { not: null } } },
    orderBy: { revision: 'asc' },
    select: {
      attemptId: true,
      questionId: true,
      verdict: true,
      question: { select: { process: true } },
      attempt: { select: { finishedAt: true } },
    },
  })
  return [...new Map(rows.map((row) => [`${row.attemptId}/${row.questionId}`, row])).values()]
}

/** How much this learner understood, and how steadily they practise: seen by nobody else. */
export async function progressFor(viewer: Viewer, now: Date): Promise<StudyProgress> {
  const { today, dayOf } = calendarOf(await settingsOf(viewer), now)
  if (!viewer) return { ...progressOf([], today), streak: streakOf([], today) }
  const { learnerId } = viewer
  const db = await database()
  const [marks, logs, attempts] = await Promise.all([
    marksOf(learnerId),
    db.reviewLog.findMany({
      where: { card: { learnerId } },
      select: { question: true, verdict: true, reviewedAt: true },
    }),
    db.attempt.findMany({ where: { learnerId, finishedAt: { not: null } }, select: { finishedAt: true } }),
  ])
  const answers: Answered[] = [
    ...marks.map(({ question, verdict, attempt }) => ({
      process: question.process as Process,
      verdict: verdict as Verdict,
      day: dayOf(attempt.finishedAt ?? now),
    })),
    ...logs.map(({ question, verdict, reviewedAt }) => ({
      process: questionSchema.parse(question).process,
      verdict: verdict as Verdict,
      day: dayOf(reviewedAt),
    })),
  ]
  const moments = [...logs.map(({ reviewedAt }) => reviewedAt), ...attempts.map(({ finishedAt }) => finishedAt ?? now)]
  return { ...progressOf(answers, today), streak: streakOf(moments.map(dayOf), today) }
}
