// A quiz given to a class of these names, written straight into the database: what comes before the lesson.
import { randomInt, randomUUID } from 'node:crypto'
import type { Prisma, PrismaClient } from '@/prisma/generated/sqlite/client'
import { foldAnswer } from '@/quiz/fold'
import type { TestAccount } from '../../support/account'
import { ARTICLE_TEXT, aQuestion, evidenceOf } from '../../support/builders'

const QUESTIONS = [
  aQuestion('choice', { evidence: [evidenceOf('افتتحت بلدية الساحل مكتبة جديدة في الحي القديم بعد عامين من العمل.')] }),
  aQuestion('true-false', { stem: 'كان المبنى مخزنًا للحبوب.', process: 'infer' }),
]

export async function aGivenAssignment(db: PrismaClient, owner: TestAccount, names: readonly string[]) {
  const shape = { language: 'ar', direction: 'rtl', title: 'مكتبة الساحل', text: ARTICLE_TEXT }
  const paragraphs = [{ role: 'paragraph', start: 0, end: ARTICLE_TEXT.length }]
  const more = { paragraphs, removed: [], source: 'paste', digest: randomUUID(), ownerId: owner.learnerId }
  const article = await db.article.create({ data: { ...shape, ...more } })
  const quiz = await db.quiz.create({ data: { articleId: article.id, ownerId: owner.learnerId } })
  const create = QUESTIONS.map(({ id: _, answer, options, ...rest }, position) => ({
    ...rest,
    position,
    gates: [],
    origin: 'rule',
    key: answer as Prisma.InputJsonValue,
    options: options.map((option) => ({ ...option, evidence: option.evidence.map((span) => ({ ...span })) })),
  }))
  const of = { quizId: quiz.id, articleId: article.id, title: shape.title, request: { count: 9 }, engineVersion: '0' }
  const version = await db.quizVersion.create({ data: { ...of, number: 1, questions: { create } } })
  await db.quizVersion.update({ where: { id: version.id }, data: { publishedAt: new Date() } })
  const group = await db.class.create({ data: { name: 'الخامس أ', ownerId: owner.userId } })
  for (const [position, name] of names.entries()) {
    const named = { name, nameKey: foldAnswer(name), position, cardDigest: randomUUID() }
    await db.pupil.create({
      data: { ...named, class: { connect: { id: group.id } }, learner: { create: { name } } },
    })
  }
  const code = String(randomInt(100_000, 1_000_000))
  const { id } = await db.assignment.create({
    data: {
      title: 'اختبار الصباح',
      code,
      codeExpiresAt: new Date(Date.now() + 3_600_000),
      ownerId: owner.userId,
      quizId: quiz.id,
      versionId: version.id,
      classId: group.id,
      shuffleOptions: false,
    },
  })
  return { id, code }
}
