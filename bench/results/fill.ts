import { randomUUID } from 'node:crypto'
import { generator } from '@/lib/random'
import type { Prisma, PrismaClient } from '@/prisma/generated/sqlite/client'
import { isBlank, markAttempt, PROCESSES, type Question, questionSchema } from '@/quiz'
import { normal, sampleAnswer } from '@/quiz/sample/response-model'
import { anAccount } from '../../test/support/account'
import { ARTICLE_TEXT, anOption, aQuestion, evidenceOf } from '../../test/support/builders'

interface Size {
  readonly students: number
  readonly questions: number
}

/** What a quiz of a school is made of: mostly choices, some of every other kind. */
function questionOf(at: number): Question {
  const more = {
    process: PROCESSES[at % PROCESSES.length] ?? 'retrieve',
    difficulty: 0.3 + (at % 5) / 10,
    evidence: [evidenceOf('وتأخر الافتتاح ستة أشهر لأن الأمطار أضرت بسقف القاعة الكبرى.')],
    stem: `سؤال ${at + 1}`,
  }
  if (at % 10 === 7) return aQuestion('true-false', more)
  if (at % 10 === 8) return aQuestion('short-answer', more)
  if (at % 10 === 9) return aQuestion('multiple-choice', more)
  return aQuestion('choice', { ...more, options: [...'abcd'].map((id) => anOption(id, { correct: id === 'b' })) })
}

async function makeQuiz(db: PrismaClient, ownerId: string, count: number) {
  const article = await db.article.create({
    data: {
      language: 'ar',
      direction: 'rtl',
      title: 'مكتبة الساحل',
      text: ARTICLE_TEXT,
      paragraphs: [{ role: 'paragraph', start: 0, end: ARTICLE_TEXT.length }],
      removed: [],
      source: 'paste',
      digest: randomUUID(),
      ownerId,
    },
  })
  const quiz = await db.quiz.create({ data: { articleId: article.id, ownerId } })
  const create = Array.from({ length: count }, (_, position) => {
    const { id: _id, answer, options, ...rest } = questionOf(position)
    const rows = options.map((option) => ({ ...option, evidence: option.evidence.map((span) => ({ ...span })) }))
    return { ...rest, options: rows, key: answer as Prisma.InputJsonValue, position, gates: [], origin: 'rule' }
  })
  const of = {
    quizId: quiz.id,
    articleId: article.id,
    title: 'مكتبة الساحل',
    request: { count: 9 },
    engineVersion: '0',
  }
  const version = await db.quizVersion.create({
    data: { ...of, number: 1, questions: { create } },
    include: { questions: { orderBy: { position: 'asc' } } },
  })
  const questions = version.questions.map((row) => questionSchema.parse({ ...row, answer: row.key }))
  return { quizId: quiz.id, versionId: version.id, questions }
}

/** So many students are written at once. */
const BATCH = 200

/** A class of this size whose students have all finished one quiz; every answer was changed once. */
export async function fill(db: PrismaClient, { students, questions: count }: Size) {
  const owner = await anAccount(db)
  const quiz = await makeQuiz(db, owner.learnerId, count)
  const group = await db.class.create({ data: { name: 'صف', ownerId: owner.userId } })
  const { id: assignmentId } = await db.assignment.create({
    data: { title: 'اختبار', ownerId: owner.userId, quizId: quiz.quizId, versionId: quiz.versionId, classId: group.id },
  })
  const random = generator('bench')
  const startedAt = new Date(Date.now() - 3_600_000)
  for (let from = 0; from < students; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, students - from) }, (_, at) => {
      const student = { ability: normal(random), slowness: 1 }
      const given = quiz.questions.map(
        (question) => [question.id, sampleAnswer(student, question, quiz.questions, random).response] as const,
      )
      return { id: randomUUID(), learnerId: randomUUID(), pupilId: randomUUID(), name: `طالب ${from + at}`, given }
    })
    await db.learner.createMany({ data: rows.map(({ learnerId: id, name }) => ({ id, name })) })
    await db.pupil.createMany({
      data: rows.map(({ pupilId: id, learnerId, name }, at) => {
        return { id, learnerId, name, nameKey: name, position: from + at, cardDigest: id, classId: group.id }
      }),
    })
    await db.participant.createMany({
      data: rows.map(({ learnerId, pupilId, name }) => ({ assignmentId, learnerId, pupilId, name })),
    })
    const marked = rows.map((row) => ({ ...row, result: markAttempt(quiz.questions, new Map(row.given)) }))
    await db.attempt.createMany({
      data: marked.map(({ id, learnerId, result: { score, outOf } }) => {
        const finishedAt = new Date(startedAt.getTime() + 900_000)
        return {
          id,
          learnerId,
          assignmentId,
          versionId: quiz.versionId,
          seed: '1',
          startedAt,
          finishedAt,
          score,
          outOf,
        }
      }),
    })
    const answers = rows.flatMap(({ id: attemptId, given }) =>
      given
        .filter(([, response]) => !isBlank(response))
        .flatMap(([questionId, response]) =>
          [1, 2].map((sequence) => ({ attemptId, questionId, sequence, response: response as Prisma.InputJsonValue })),
        ),
    )
    for (let at = 0; at < answers.length; at += 2_000)
      await db.answer.createMany({ data: answers.slice(at, at + 2_000) })
    const marks = marked.flatMap(({ id: attemptId, result }) =>
      [...result.marks].map(([questionId, mark]) => ({ ...mark, attemptId, questionId, revision: 1, source: 'rule' })),
    )
    for (let at = 0; at < marks.length; at += 2_000) await db.mark.createMany({ data: marks.slice(at, at + 2_000) })
  }
  await db.quizVersion.update({ where: { id: quiz.versionId }, data: { publishedAt: new Date() } })
  // A database in use has these figures about itself by then: PostgreSQL collects them as rows come in.
  await db.$executeRawUnsafe('ANALYZE')
  const { userId, learnerId, email } = owner
  return { userId, learnerId, email, assignmentId, classId: group.id, questionId: quiz.questions[0]?.id ?? '' }
}
