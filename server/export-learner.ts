import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { maySeeFeedback, toPublicQuestion } from '@/quiz'
import { studySettings } from '@/quiz/study/settings'
import { database, transaction } from './database'
import { latestMarks } from './marks'
import { toQuestion } from './questions'
import type { Viewer } from './session'

/** The shape of the file, so that a later reader knows what it holds. */
const FORMAT = { format: 'fahm-learner', version: 1 } as const

const attemptWithAll = {
  version: { include: { questions: { orderBy: { position: 'asc' } } } },
  answers: { orderBy: [{ questionId: 'asc' }, { sequence: 'asc' }] },
  assignment: true,
} as const satisfies Prisma.AttemptInclude

type WholeAttempt = Prisma.AttemptGetPayload<{ include: typeof attemptWithAll }>

/** Whether key and marks of an attempt may leave: the rule of its result, for a file is no way around it. */
function isSeen({ assignment, finishedAt }: WholeAttempt): boolean {
  if (!finishedAt) return false
  return !assignment || maySeeFeedback(assignment, { finishedAt }, new Date())
}

async function attemptOf(attempt: WholeAttempt) {
  const { id, startedAt, finishedAt, seed, version, answers, assignment } = attempt
  const seen = isSeen(attempt)
  const marks = seen ? await latestMarks(await database(), id) : null
  const questions = version.questions.map((row) => {
    const question = toQuestion(row)
    const asked = toPublicQuestion(question, seed)
    const given = answers
      .filter(({ questionId }) => questionId === row.id)
      .map(({ sequence, response, receivedAt, isLate, via }) => ({ sequence, response, receivedAt, isLate, via }))
    if (!marks) return { ...asked, answers: given }
    const mark = marks.get(row.id)
    const { answer: key, explanation, evidence } = question
    const { verdict, points, outOf, note, reason } = mark ?? {
      verdict: null,
      points: 0,
      outOf: 0,
      note: null,
      reason: null,
    }
    return { ...asked, answers: given, key, explanation, evidence, mark: { verdict, points, outOf, note, reason } }
  })
  return {
    quiz: version.title,
    assignment: assignment?.title ?? null,
    startedAt,
    finishedAt,
    ...(seen && { score: attempt.score, outOf: attempt.outOf }),
    questions,
  }
}

async function cardsOf(learnerId: string) {
  const rows = await (await database()).reviewCard.findMany({
    where: { learnerId },
    orderBy: { createdAt: 'asc' },
    include: { question: true, logs: { orderBy: { reviewedAt: 'asc' } } },
  })
  return rows.map(({ id: _, learnerId: __, questionId: ___, question, logs, ...memory }) => ({
    ...memory,
    stem: question.stem,
    meetings: logs.map(({ question: asked, response, verdict, rating, reviewedAt }) => ({
      question: asked,
      response,
      verdict,
      rating,
      reviewedAt,
    })),
  }))
}

async function textsOf(learnerId: string) {
  const db = await database()
  const [articles, intakes, imports] = await Promise.all([
    db.article.findMany({
      where: { ownerId: learnerId },
      select: {
        title: true,
        language: true,
        text: true,
        source: true,
        byline: true,
        sourceName: true,
        createdAt: true,
      },
    }),
    db.intake.findMany({
      where: { ownerId: learnerId },
      select: { title: true, language: true, blocks: true, source: true, sourceName: true, createdAt: true },
    }),
    db.importDraft.findMany({
      where: { ownerId: learnerId },
      select: { format: true, fileName: true, content: true, createdAt: true },
    }),
  ])
  return { articles, textsOnTheirWay: intakes, filesOnTheirWay: imports }
}

/**
 * The quizzes of one's own. Their keys go along for an account, which reviews them anyway; a quiz that a device without
 * one had built is answered by that device, and its keys come with the finished attempt.
 */
async function quizzesOf(learnerId: string, hasAccount: boolean) {
  const rows = await (await database()).quiz.findMany({
    where: { ownerId: learnerId },
    orderBy: { createdAt: 'asc' },
    include: {
      versions: { orderBy: { number: 'asc' }, include: { questions: { orderBy: { position: 'asc' } } } },
    },
  })
  return rows.map(({ createdAt, versions }) => ({
    createdAt,
    versions: versions.map(({ number, title, publishedAt, questions }) => ({
      number,
      title,
      publishedAt,
      questions: questions.map((row) => (hasAccount ? toQuestion(row) : toPublicQuestion(toQuestion(row), '', false))),
    })),
  }))
}

const profile = {
  name: true,
  createdAt: true,
  study: true,
  account: { select: { name: true, email: true, role: true, createdAt: true } },
  pupil: { select: { name: true, class: { select: { name: true } } } },
  participants: { select: { name: true, joinedAt: true, assignment: { select: { title: true } } } },
} as const satisfies Prisma.LearnerSelect

/**
 * Everything that is kept of whoever asks, as one object to be written as JSON; nothing of anybody else, and no key that
 * they may not see yet. The export is logged by id. Throws `not-found` where nobody asks.
 */
export async function exportLearner(viewer: Viewer, now: Date) {
  if (!viewer) throw new Failure('not-found')
  const { learnerId } = viewer
  const db = await database()
  const learner = await db.learner.findUniqueOrThrow({ where: { id: learnerId }, select: profile })
  const attempts = await db.attempt.findMany({
    where: { learnerId },
    orderBy: { startedAt: 'asc' },
    include: attemptWithAll,
  })
  const words = await db.missedWord.findMany({
    where: { learnerId },
    select: { word: true, gloss: true, createdAt: true, knownAt: true, article: { select: { title: true } } },
  })
  const { account, study, ...who } = learner
  const file = {
    ...FORMAT,
    exportedAt: now,
    learner: { ...who, settings: studySettings(study) },
    account,
    attempts: await Promise.all(attempts.map(attemptOf)),
    cards: await cardsOf(learnerId),
    words,
    ...(await textsOf(learnerId)),
    quizzes: await quizzesOf(learnerId, account !== null),
  }
  await transaction((tx) => tx.dataEvent.create({ data: { kind: 'export', actorId: learnerId, at: now } }))
  return file
}
