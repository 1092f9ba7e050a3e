// What the migrations named keep_history promise, on both databases.
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { PrismaClient } from '@/prisma/generated/sqlite/client'
import { closeDatabase, database } from '@/server/database'

let db: PrismaClient
let ids: { article: string; version: string; question: string; attempt: string; learner: string }

const question = {
  type: 'true-false',
  stem: 'صحيح أم خطأ؟',
  options: [],
  key: true,
  evidence: [],
  explanation: '',
  construction: 'changed-fact',
  process: 'retrieve',
  difficulty: 0.5,
  gates: [],
  origin: 'rule',
}

/** A draft with one question, one attempt, one answer and one mark. */
beforeEach(async () => {
  db = await database()
  const article = await db.article.create({
    data: {
      language: 'ar',
      direction: 'rtl',
      title: 'عنوان',
      text: 'نص',
      paragraphs: [],
      source: 'paste',
      digest: '0',
      removed: [],
    },
  })
  const quiz = await db.quiz.create({ data: { articleId: article.id } })
  const version = await db.quizVersion.create({
    data: { number: 1, title: 'عنوان', request: {}, engineVersion: '1', quizId: quiz.id, articleId: article.id },
  })
  const asked = await db.question.create({ data: { ...question, position: 0, versionId: version.id } })
  const learner = await db.learner.create({ data: {} })
  const attempt = await db.attempt.create({ data: { seed: 's', learnerId: learner.id, versionId: version.id } })
  const given = { attemptId: attempt.id, questionId: asked.id }
  await db.answer.create({ data: { ...given, sequence: 1, response: true } })
  await db.mark.create({ data: { ...given, revision: 1, verdict: 'right', points: 1, outOf: 1, source: 'rule' } })
  ids = { article: article.id, version: version.id, question: asked.id, attempt: attempt.id, learner: learner.id }
})

afterAll(closeDatabase)

/** Prisma calls a refusal by an SQLite trigger a broken foreign key; what was really said stands beside it. */
async function refused(change: Promise<unknown>, rule: string): Promise<void> {
  const error = await change.then(
    () => new Error('It was not refused'),
    (reason: Error & { meta?: unknown }) => reason,
  )
  expect(`${error.message} ${JSON.stringify('meta' in error ? error.meta : '')}`).toContain(rule)
}

const publish = () => db.quizVersion.update({ where: { id: ids.version }, data: { publishedAt: new Date() } })

describe('article_text_is_fixed', () => {
  it.each([
    ['text', { text: 'نص آخر' }],
    ['language', { language: 'en' }],
    ['direction', { direction: 'ltr' }],
    ['paragraphs', { paragraphs: [{ role: 'title', start: 0, end: 1 }] }],
    ['digest', { digest: '1' }],
  ])('refuses another %s', async (_, data) => {
    await refused(db.article.update({ where: { id: ids.article }, data }), 'article_text_is_fixed')
  })

  it('lets an article be renamed and hidden', async () => {
    await db.article.update({ where: { id: ids.article }, data: { title: 'غيره', removedAt: new Date(), text: 'نص' } })
  })
})

describe('published_version_is_fixed', () => {
  it('refuses a change, taking the publication back and a deletion', async () => {
    await publish()
    const where = { id: ids.version }
    await refused(db.quizVersion.update({ where, data: { title: 'آخر' } }), 'published_version_is_fixed')
    await expect(db.quizVersion.update({ where, data: { publishedAt: null } })).rejects.toThrow(
      'published_version_is_fixed',
    )
    await refused(db.quizVersion.delete({ where }), 'published_version_is_fixed')
  })

  it('lets a published version go that nobody answered, with its questions', async () => {
    await publish()
    await db.attempt.deleteMany({ where: { versionId: ids.version } })
    await db.quizVersion.delete({ where: { id: ids.version } })
    expect(await db.question.count({ where: { versionId: ids.version } })).toBe(0)
  })

  it('lets a draft be changed, and deleted with its questions', async () => {
    await db.quizVersion.update({ where: { id: ids.version }, data: { title: 'آخر' } })
    await db.attempt.deleteMany({ where: { versionId: ids.version } })
    await db.quizVersion.delete({ where: { id: ids.version } })
    expect(await db.question.count({ where: { versionId: ids.version } })).toBe(0)
  })
})

describe('published_questions_are_fixed', () => {
  it('refuses another question, a change and a deletion', async () => {
    await publish()
    const more = db.question.create({ data: { ...question, position: 1, versionId: ids.version } })
    await refused(more, 'published_questions_are_fixed')
    const where = { id: ids.question }
    await refused(db.question.update({ where, data: { stem: '؟' } }), 'published_questions_are_fixed')
    await db.attempt.deleteMany({ where: { versionId: ids.version } })
    await refused(db.question.delete({ where }), 'published_questions_are_fixed')
  })

  it('refuses to move a question of a draft into a published version', async () => {
    const { quizId, articleId } = await db.quizVersion.findUniqueOrThrow({ where: { id: ids.version } })
    const data = { title: 'ثان', request: {}, engineVersion: '1', quizId, articleId, publishedAt: new Date() }
    const published = await db.quizVersion.create({ data: { ...data, number: 2 } })
    const moved = db.question.update({ where: { id: ids.question }, data: { versionId: published.id } })
    await refused(moved, 'published_questions_are_fixed')
  })

  it('lets the questions of a draft be changed and deleted', async () => {
    await db.question.update({ where: { id: ids.question }, data: { stem: '؟' } })
    await db.attempt.deleteMany({ where: { versionId: ids.version } })
    await db.question.delete({ where: { id: ids.question } })
  })
})

describe('answers_are_only_added, marks_are_only_added', () => {
  it('refuse a change', async () => {
    const where = { attemptId: ids.attempt }
    await refused(db.answer.updateMany({ where, data: { response: false } }), 'answers_are_only_added')
    await refused(db.mark.updateMany({ where, data: { points: 0 } }), 'marks_are_only_added')
  })

  it('go when a learner is erased, even from a published version', async () => {
    await publish()
    await db.learner.delete({ where: { id: ids.learner } })
    expect(await db.answer.count({ where: { attemptId: ids.attempt } })).toBe(0)
    expect(await db.mark.count({ where: { attemptId: ids.attempt } })).toBe(0)
  })
})
