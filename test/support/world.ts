// One teacher's whole world, written straight into the database: everything in it carries a mark, by which a test sees
// where it comes out again.

import { randomInt, randomUUID } from 'node:crypto'
import type { Prisma, PrismaClient } from '@/prisma/generated/sqlite/client'
import { anAccount, type TestAccount } from './account'
import { ARTICLE_TEXT, everyQuestion, plantToken } from './builders'

export const MARK = 'علامة-لا-يراها-غيري-7301'

export interface World {
  readonly owner: TestAccount
  readonly articleId: string
  readonly quizId: string
  readonly draftId: string
  /** A question of the draft, and one of the published version. */
  readonly questionId: string
  readonly publishedQuestionId: string
  readonly intakeId: string
  readonly importId: string
  readonly classId: string
  readonly pupilId: string
  readonly assignmentId: string
  readonly code: string
  readonly participantId: string
  readonly attemptId: string
  /** One meeting of the pupil's with a card. */
  readonly logId: string
}

function questionRows(mark: string): Prisma.QuestionCreateWithoutVersionInput[] {
  return everyQuestion()
    .map((question) => plantToken(question, mark))
    .map(({ id: _, answer, options, ...rest }, position) => ({
      ...rest,
      stem: `${rest.stem} ${mark}`,
      position,
      gates: [],
      origin: 'rule',
      key: answer as Prisma.InputJsonValue,
      options: options.map((option) => ({ ...option, evidence: option.evidence.map((span) => ({ ...span })) })),
    }))
}

/** A file of one question, on its way in. */
function importedContent(mark: string): Prisma.InputJsonValue {
  // As long as each may be (quiz/draft/question-input.ts).
  const shared = { process: 'retrieve', explanation: mark.slice(0, 3000), points: 1, evidence: [], settings: {} }
  const stem = `ما العلامة؟ ${mark}`.slice(0, 1000)
  const input = { ...shared, type: 'short-answer', stem, accepted: [mark.slice(0, 500)] }
  return { title: mark, article: null, questions: [{ number: 1, line: 1, name: mark, input, asides: [] }] }
}

async function articleAndQuiz(db: PrismaClient, ownerId: string, mark: string) {
  const text = `${ARTICLE_TEXT} ${mark}`
  const shape = { language: 'ar', direction: 'rtl', title: `مكتبة الساحل ${mark}` }
  const paragraphs = [{ role: 'paragraph', start: 0, end: text.length }]
  const article = await db.article.create({
    data: {
      ...shape,
      ownerId,
      text,
      paragraphs,
      removed: [],
      source: 'paste',
      byline: mark,
      sourceName: mark,
      digest: randomUUID(),
    },
  })
  const quiz = await db.quiz.create({ data: { articleId: article.id, ownerId } })
  const of = { quizId: quiz.id, articleId: article.id, title: shape.title, request: { count: 9 }, engineVersion: '0' }
  const version = (number: number) =>
    db.quizVersion.create({
      data: { ...of, number, questions: { create: questionRows(mark) } },
      include: { questions: true },
    })
  const published = await version(1)
  await db.quizVersion.update({ where: { id: published.id }, data: { publishedAt: new Date() } })
  const draft = await version(2)
  const blocks = [{ id: '1', role: 'paragraph', text, kept: true, reason: null }]
  const intake = await db.intake.create({ data: { ...shape, ownerId, source: 'paste', blocks } })
  const imported = await db.importDraft.create({
    data: { ownerId, format: 'gift', fileName: `${mark}.gift`, content: importedContent(mark) },
  })
  return { articleId: article.id, quizId: quiz.id, published, draft, intakeId: intake.id, importId: imported.id }
}

async function classWithPupil(db: PrismaClient, ownerId: string, mark: string) {
  const { id: classId } = await db.class.create({ data: { name: `صف ${mark}`, ownerId } })
  const name = `سلمى ${mark}`
  const pupil = await db.pupil.create({
    data: {
      name,
      nameKey: name,
      position: 0,
      cardDigest: randomUUID(),
      class: { connect: { id: classId } },
      learner: { create: { name } },
    },
  })
  return { classId, pupilId: pupil.id, learnerId: pupil.learnerId, name }
}

/** A card of the pupil's, met once. */
async function aMeeting(db: PrismaClient, learnerId: string, questionId: string, mark: string): Promise<string> {
  const [asked] = everyQuestion().map((question) => plantToken(question, mark))
  const log = { question: { ...asked } as unknown as Prisma.InputJsonValue, verdict: 'wrong', rating: 1 }
  const card = await db.reviewCard.create({
    data: { due: new Date(), reps: 1, learnerId, questionId, logs: { create: log } },
    include: { logs: true },
  })
  return card.logs[0]?.id ?? ''
}

export async function aWorld(db: PrismaClient, mark = MARK): Promise<World> {
  const owner = await anAccount(db, { name: `نجلاء ${mark}` })
  const { published, draft, ...made } = await articleAndQuiz(db, owner.learnerId, mark)
  const { learnerId, name, ...group } = await classWithPupil(db, owner.userId, mark)
  const assignment = await db.assignment.create({
    data: {
      // The longest that the form takes; what is longer is a damaged row.
      title: `تكليف ${mark}`.slice(0, 200),
      code: String(randomInt(100_000, 1_000_000)),
      codeExpiresAt: new Date(Date.now() + 3_600_000),
      ownerId: owner.userId,
      quizId: made.quizId,
      versionId: published.id,
      classId: group.classId,
    },
  })
  const participant = await db.participant.create({
    data: { name, assignmentId: assignment.id, learnerId, pupilId: group.pupilId },
  })
  const attempt = await db.attempt.create({
    data: { seed: '1', learnerId, versionId: published.id, assignmentId: assignment.id },
  })
  return {
    owner,
    logId: await aMeeting(db, learnerId, published.questions[0]?.id ?? '', mark),
    ...made,
    ...group,
    draftId: draft.id,
    questionId: draft.questions[0]?.id ?? '',
    publishedQuestionId: published.questions[0]?.id ?? '',
    assignmentId: assignment.id,
    code: assignment.code ?? '',
    participantId: participant.id,
    attemptId: attempt.id,
  }
}
