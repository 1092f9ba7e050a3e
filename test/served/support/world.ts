// One teacher's whole world, written straight into the database: everything in it carries a mark that nobody else may see.
import type { Prisma, PrismaClient } from '@/prisma/generated/sqlite/client'
import { anAccount, type TestAccount } from '../../support/account'
import { ARTICLE_TEXT, everyQuestion, plantToken } from '../../support/builders'

export const MARK = 'علامة-لا-يراها-غيري-7301'

export interface World {
  readonly owner: TestAccount
  readonly articleId: string
  readonly quizId: string
  readonly draftId: string
  readonly questionId: string
  readonly intakeId: string
  readonly classId: string
  readonly pupilId: string
  readonly assignmentId: string
  readonly participantId: string
  readonly attemptId: string
}

function questionRows(): Prisma.QuestionCreateWithoutVersionInput[] {
  return everyQuestion()
    .map((question) => plantToken(question, MARK))
    .map(({ id: _, answer, options, ...rest }, position) => ({
      ...rest,
      position,
      gates: [],
      origin: 'rule',
      key: answer as Prisma.InputJsonValue,
      options: options.map((option) => ({ ...option, evidence: option.evidence.map((span) => ({ ...span })) })),
    }))
}

async function articleAndQuiz(db: PrismaClient, ownerId: string) {
  const text = `${ARTICLE_TEXT} ${MARK}`
  const shape = { language: 'ar', direction: 'rtl', title: `مكتبة الساحل ${MARK}` }
  const paragraphs = [{ role: 'paragraph', start: 0, end: text.length }]
  const article = await db.article.create({
    data: { ...shape, ownerId, text, paragraphs, removed: [], source: 'paste', digest: MARK },
  })
  const quiz = await db.quiz.create({ data: { articleId: article.id, ownerId } })
  const of = { quizId: quiz.id, articleId: article.id, title: shape.title, request: { count: 9 }, engineVersion: '0' }
  const version = (number: number) =>
    db.quizVersion.create({
      data: { ...of, number, questions: { create: questionRows() } },
      include: { questions: true },
    })
  const published = await version(1)
  await db.quizVersion.update({ where: { id: published.id }, data: { publishedAt: new Date() } })
  const draft = await version(2)
  const blocks = [{ id: 'a', role: 'paragraph', text, kept: true, reason: null }]
  const intake = await db.intake.create({ data: { ...shape, ownerId, source: 'paste', blocks } })
  return { articleId: article.id, quizId: quiz.id, published, draft, intakeId: intake.id }
}

async function classWithPupil(db: PrismaClient, ownerId: string) {
  const { id: classId } = await db.class.create({ data: { name: `صف ${MARK}`, ownerId } })
  const name = `سلمى ${MARK}`
  const pupil = await db.pupil.create({
    data: {
      name,
      nameKey: name,
      position: 0,
      cardDigest: MARK,
      class: { connect: { id: classId } },
      learner: { create: { name } },
    },
  })
  return { classId, pupilId: pupil.id, learnerId: pupil.learnerId, name }
}

export async function aWorld(db: PrismaClient): Promise<World> {
  const owner = await anAccount(db)
  const { published, draft, ...made } = await articleAndQuiz(db, owner.learnerId)
  const { learnerId, name, ...group } = await classWithPupil(db, owner.userId)
  const assignment = await db.assignment.create({
    data: {
      title: `تكليف ${MARK}`,
      code: '730164',
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
    ...made,
    ...group,
    draftId: draft.id,
    questionId: draft.questions[0]?.id ?? '',
    assignmentId: assignment.id,
    participantId: participant.id,
    attemptId: attempt.id,
  }
}
