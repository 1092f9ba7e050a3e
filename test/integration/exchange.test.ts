// A quiz goes out and comes in again through the database: keys to whom they belong, questions all or none.
import { afterAll, describe, expect, it } from 'vitest'
import { importedFileSchema } from '@/interchange/import'
import { libraryArticles } from '@/prisma/articles'
import { buildRequestSchema, fromQuestion, type Question } from '@/quiz'
import { closeDatabase, database } from '@/server/database'
import { exportFile, exportFor } from '@/server/exchange/export'
import { beginImport, discardImport, importFor, pasteArticle, type Target } from '@/server/exchange/import'
import { readImport, readPastedQuestions } from '@/server/exchange/read-import'
import { takeImport } from '@/server/exchange/take-import'
import { buildQuiz } from '@/server/quizzes'
import { publishDraft } from '@/server/review/publish'
import { undo } from '@/server/review/undo'
import { draftFor } from '@/server/review/view'
import { WORDS } from '../support/any-quiz'
import { aLearner, anArticle, aQuiz, aTeacher, expectFailure, type Learner, storeArticle } from './stored'

afterAll(closeDatabase)

const TEXT = libraryArticles[0]?.text ?? ''
const OUT = { of: null, words: () => WORDS } as const
const all = (numbers: number) => new Set(Array.from({ length: numbers }, (_, at) => at + 1))
const FILE: Target = { kind: 'file' }

async function aDraft(count = 6) {
  const viewer = await aTeacher()
  const article = await storeArticle(viewer.learnerId, TEXT, null)
  const { id } = await buildQuiz(viewer, article.id, buildRequestSchema.parse({ count }))
  return { viewer, quizId: id, articleId: article.id }
}

const draftOf = async (viewer: Learner, quizId: string) =>
  (await draftFor(viewer, quizId)) ?? expect.fail('there is no draft')

const plain = (question: Question) =>
  JSON.parse(JSON.stringify(fromQuestion(question)), (key, value: unknown) => (key === 'id' ? undefined : value))

async function imported(viewer: Learner, file: { name: string; content: Uint8Array }, quizId: string | null = null) {
  return (await beginImport(viewer, await readImport(file.content, file.name), quizId)).id
}

describe('going out', () => {
  it('keys go to the owner, of a library quiz to any teacher, and to nobody else', async () => {
    const { viewer, quizId } = await aDraft()
    const stranger = await aTeacher()
    for (const other of [stranger, await aLearner(), null]) {
      await expectFailure(exportFor(other, quizId, null), 'not-found')
      await expectFailure(exportFile(other, quizId, 'gift', OUT), 'not-found')
    }
    expect((await exportFor(viewer, quizId, null)).of).toBe('draft')
    await expectFailure(exportFor(viewer, quizId, 'published'), 'not-found')
    await expectFailure(exportFile(viewer, quizId, 'no-format', OUT), 'not-found')

    const articleId = await anArticle({ slug: `shelf-${quizId}` })
    const shelf = await aQuiz({ articleId })
    expect((await exportFor(stranger, shelf.quizId, null)).of).toBe('published')
    await expectFailure(exportFor(await aLearner(), shelf.quizId, null), 'not-found')
    await expectFailure(exportFor(null, shelf.quizId, null), 'not-found')
  })

  it('a draft beside what is published goes out only when it is asked for', async () => {
    const { viewer, quizId } = await aDraft()
    const { revision } = await draftOf(viewer, quizId)
    await publishDraft(viewer, { quizId, revision })
    expect(await exportFor(viewer, quizId, null)).toMatchObject({ of: 'published', other: null, number: 1 })
  })
})

describe('coming in', () => {
  it.each(['moodle-xml', 'gift', 'xlsx'])('%s makes the same quiz again, on an article of its own', async (format) => {
    const { viewer, quizId } = await aDraft()
    const before = await draftOf(viewer, quizId)
    const file = await exportFile(viewer, quizId, format, OUT)
    const other = await aTeacher()
    const id = await imported(other, file)
    const view = await importFor(other, id, null)
    expect([view.target, view.refused]).toEqual([FILE, []])
    expect(view.rows.every(({ problems, isThere }) => problems.length === 0 && !isThere)).toBe(true)

    const { quizId: copy } = await takeImport(other, id, FILE, all(before.questions.length))
    const after = await draftOf(other, copy)
    expect(after.questions.map(plain)).toEqual(before.questions.map(plain))
    expect(after.article.text).toBe(before.article.text)
    expect(after.article.paragraphs).toEqual(before.article.paragraphs)
    expect(after.questions.every(({ origin, kept, gates }) => origin === 'import' && !kept && gates.length > 0)).toBe(
      true,
    )
    await expectFailure(importFor(other, id, null), 'not-found')
  })

  it('goes into a draft as one step, which is taken back as one; what is there already is said', async () => {
    const { viewer, quizId } = await aDraft(4)
    const file = await exportFile(viewer, quizId, 'csv', OUT)
    const id = await imported(viewer, file, quizId)
    const view = await importFor(viewer, id, null)
    expect(view.target).toEqual({ kind: 'quiz', id: quizId })
    expect(view.rows.some(({ isThere }) => isThere)).toBe(false)
    const taken = await takeImport(viewer, id, { kind: 'quiz', id: quizId }, new Set([1, 3]))
    expect(taken).toEqual({ quizId })
    const after = await draftOf(viewer, quizId)
    expect(after.questions).toHaveLength(6)
    expect(after.history).toHaveLength(1)

    const again = await importFor(viewer, await imported(viewer, file, quizId), null)
    expect(again.rows.map(({ isThere }) => isThere)).toEqual([true, false, true, false])
    await undo(viewer, { quizId, revision: after.revision })
    expect((await draftOf(viewer, quizId)).questions).toHaveLength(4)
  })

  it('writes nothing where one of the chosen is no question there, and of two clicks only one counts', async () => {
    const { viewer, quizId, articleId } = await aDraft(4)
    const text = 'أيُّهما؟ {=أ ~ب}\n\nصواب؟ {T}\n\nمكسور {=\n\nبلا خيار ثان {=أ ~أ}\n'
    const { id } = await beginImport(viewer, await readPastedQuestions(text), null)
    const target: Target = { kind: 'article', id: articleId }
    const view = await importFor(viewer, id, target)
    expect(view.refused).toMatchObject([{ number: 3, refusal: 'unreadable', line: 5 }])
    expect(view.rows.map(({ number, problems }) => [number, problems.length])).toEqual([
      [1, 0],
      [2, 0],
      [4, 1],
    ])
    const quizzes = async () => (await database()).quiz.count({ where: { ownerId: viewer.learnerId } })
    await expectFailure(takeImport(viewer, id, target, new Set([1, 4])), 'invalid')
    await expectFailure(takeImport(viewer, id, target, new Set()), 'import-nothing-chosen')
    await expectFailure(takeImport(viewer, id, FILE, new Set([1])), 'not-found')
    expect(await quizzes()).toBe(1)

    const both = await Promise.allSettled([1, 2].map(() => takeImport(viewer, id, target, new Set([1, 2]))))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await quizzes()).toBe(2)
    expect((await draftOf(viewer, quizId)).questions).toHaveLength(4)
  })

  it('stands on a pasted article where the file has none; evidence is found there by its words', async () => {
    const { viewer, quizId } = await aDraft(4)
    const before = await draftOf(viewer, quizId)
    const id = await imported(viewer, await exportFile(viewer, quizId, 'csv', OUT))
    expect((await importFor(viewer, id, null)).target).toBeNull()
    await pasteArticle(viewer, id, TEXT, null)
    await expectFailure(pasteArticle(viewer, id, TEXT, null), 'not-found')
    const { quizId: copy } = await takeImport(viewer, id, FILE, all(4))
    const spans = (view: typeof before) => view.questions.map(({ evidence }) => evidence)
    expect(spans(await draftOf(viewer, copy))).toEqual(spans(before))
  })

  it('is its teacher’s alone', async () => {
    const { viewer, quizId } = await aDraft(4)
    const stranger = await aTeacher()
    const read = await readPastedQuestions('س؟ {=أ ~ب}')
    await expectFailure(beginImport(stranger, read, quizId), 'not-found')
    await expectFailure(beginImport(await aLearner(), read, null), 'sign-in')
    const { id } = await beginImport(viewer, read, quizId)
    const target: Target = { kind: 'quiz', id: quizId }
    await expectFailure(importFor(stranger, id, null), 'not-found')
    await expectFailure(takeImport(stranger, id, target, new Set([1])), 'not-found')
    await expectFailure(pasteArticle(stranger, id, TEXT, null), 'not-found')
    await expectFailure(discardImport(stranger, id), 'not-found')
    // Nor into somebody else's draft, or onto their article.
    const own = await beginImport(stranger, read, null)
    await expectFailure(takeImport(stranger, own.id, target, new Set([1])), 'not-found')
    expect((await importFor(stranger, own.id, target)).target).toBeNull()
    await discardImport(viewer, id)
    const row = await (await database()).importDraft.findUniqueOrThrow({ where: { id: own.id } })
    expect(importedFileSchema.parse(row.content)).toEqual(read.content)
  })
})
