// The shelf that ships: there at the first start, the same at the next, better with a better engine.
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { ENGINE_VERSION } from '@/engine'
import { libraryArticles } from '@/prisma/articles'
import { attemptFor, startAttempt } from '@/server/attempts'
import { closeDatabase, database } from '@/server/database'
import { seedLibrary } from '@/server/library'
import { library, quizOverview } from '@/server/quizzes'
import { viewerOf } from '@/server/session'
import { ARTICLE_TEXT, everyQuestion } from '../support/builders'
import { anArticle, anAttempt, aQuiz } from './stored'

afterAll(closeDatabase)

const TITLES = libraryArticles.map(({ title }) => title)
const [first] = libraryArticles
const slug = first?.slug ?? ''

/** What a first start finds: nothing on the shelf. Published quizzes cannot be deleted, so they lose their place. */
beforeEach(async () => {
  await (await database()).article.updateMany({ data: { slug: null } })
})

const articleOnShelf = async () => (await database()).article.findUniqueOrThrow({ where: { slug } })
const titles = async () => (await library()).map(({ title }) => title)

async function versionsOf(quizId: string) {
  return (await database()).quizVersion.findMany({ where: { quizId }, orderBy: { number: 'asc' } })
}

describe('the library', () => {
  it('stands in its order after the first start, each article with a quiz that can be taken', async () => {
    expect(await titles()).toEqual([])
    await seedLibrary()
    const shelf = await library()
    expect(shelf.map(({ title }) => title)).toEqual(TITLES)
    for (const { id, questions, minutes, language, direction } of shelf) {
      expect({ language, direction }).toEqual({ language: 'ar', direction: 'rtl' })
      expect(minutes).toBeGreaterThan(0)
      expect(questions).toBeGreaterThan(0)
      expect((await quizOverview(null, id)).questions).toBe(questions)
    }
  })

  it('is changed by no further start', async () => {
    await seedLibrary()
    const shelf = await library()
    const versions = await (await database()).quizVersion.count()
    await seedLibrary()
    await seedLibrary()
    expect(await library()).toEqual(shelf)
    expect(await (await database()).quizVersion.count()).toBe(versions)
  })

  it('stands once where two servers start together', async () => {
    await Promise.all([seedLibrary(), seedLibrary(), seedLibrary()])
    expect((await titles()).toSorted()).toEqual(TITLES.toSorted())
    await seedLibrary()
    expect(await titles()).toHaveLength(TITLES.length)
  })
})

describe('where another engine built the newest version', () => {
  async function withVersionOfAnotherEngine() {
    await seedLibrary()
    const { id: articleId } = await articleOnShelf()
    const { id: quizId } = await (await database()).quiz.findFirstOrThrow({ where: { articleId } })
    return anAttempt({ quizId, articleId, number: 2 })
  }

  it('the next start publishes another version, once', async () => {
    const { quizId } = await withVersionOfAnotherEngine()
    await seedLibrary()
    await seedLibrary()
    const versions = await versionsOf(quizId)
    expect(versions.map(({ number, engineVersion }) => [number, engineVersion])).toEqual([
      [1, ENGINE_VERSION],
      [2, '0'],
      [3, ENGINE_VERSION],
    ])
    expect(await titles()).toHaveLength(TITLES.length)
  })

  it('two servers that start together publish one', async () => {
    const { quizId } = await withVersionOfAnotherEngine()
    await Promise.all([seedLibrary(), seedLibrary()])
    expect(await versionsOf(quizId)).toHaveLength(3)
  })

  it('who began with the old version goes on with it; who begins now gets the new one', async () => {
    const { quizId, viewer, attemptId, versionId } = await withVersionOfAnotherEngine()
    await seedLibrary()
    const [old, now] = [attemptId, (await startAttempt(viewer, quizId, null)).attemptId]
    const attempts = await (await database()).attempt.findMany({ where: { id: { in: [old, now] } } })
    expect(attempts.find(({ id }) => id === old)?.versionId).toBe(versionId)
    expect((await attemptFor(viewer, old)).questions).toHaveLength(everyQuestion().length)
    expect(attempts.find(({ id }) => id === now)?.versionId).toBe((await versionsOf(quizId))[2]?.id)
  })
})

describe('where the text of an article was corrected', () => {
  it('the shelf shows the new text, and who began reads the old one to the end', async () => {
    const oldId = await anArticle({ slug, text: ARTICLE_TEXT })
    const { quizId } = await aQuiz({ articleId: oldId })
    const { attemptId, token } = await startAttempt(null, quizId, null)
    await seedLibrary()
    const { id: newId, text } = await articleOnShelf()
    expect(newId).not.toBe(oldId)
    expect(text).not.toBe(ARTICLE_TEXT)
    expect((await attemptFor(await viewerOf(token), attemptId)).article.text).toBe(ARTICLE_TEXT)
    expect(await quizOverview(null, quizId)).toMatchObject({ articleId: newId, title: first?.title })
    expect((await titles()).toSorted()).toEqual(TITLES.toSorted())
  })

  it('two servers that start together correct it once', async () => {
    const oldId = await anArticle({ slug, text: ARTICLE_TEXT })
    const { quizId } = await aQuiz({ articleId: oldId })
    await Promise.all([seedLibrary(), seedLibrary()])
    expect(await versionsOf(quizId)).toHaveLength(2)
    expect((await titles()).toSorted()).toEqual(TITLES.toSorted())
  })
})
