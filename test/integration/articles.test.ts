// What somebody pastes: read whole and stored once, or refused with a reason and not stored at all.
import { afterAll, describe, expect, it } from 'vitest'
import type { FailureKey } from '@/lib/failure'
import { articleFor, articlesOf, MOST_CHARACTERS } from '@/server/articles'
import { closeDatabase, database } from '@/server/database'
import { ARTICLE_TEXT } from '../support/builders'
import { aLearner, expectFailure, nowhere, storeArticle, upTo } from './stored'

afterAll(closeDatabase)

const TITLE = 'مكتبة في الحي القديم'
const ENGLISH = `The town opened a new library in the old quarter after two years of work. ${'The hall is open to all. '.repeat(12)}`
const PAGE = `<html><body><script>track()</script><p>${ARTICLE_TEXT}</p></body></html>`
const tooLong = () => `${ARTICLE_TEXT}\n\n`.repeat(2000).slice(0, MOST_CHARACTERS + 1)

const BAD: [what: string, text: string, key: FailureKey][] = [
  ['empty', '', 'article-empty'],
  ['only spaces', ' \n\t\u00a0 ', 'article-empty'],
  ['only invisible marks', '\u200f\u200e\u200b'.repeat(50), 'article-empty'],
  ['three words', 'افتتحت البلدية مكتبة.', 'article-too-short'],
  ['one character over the limit', tooLong(), 'article-too-long'],
  ['English', ENGLISH, 'article-other-language'],
  ['the source of a page with scripts', PAGE, 'article-markup'],
  ['half of a surrogate pair', `${ARTICLE_TEXT}\ud83d`, 'article-broken-characters'],
  ['the other half of a pair', `\udc4d${ARTICLE_TEXT}`, 'article-broken-characters'],
  ['a NUL', ARTICLE_TEXT.replace(' ', '\0'), 'article-broken-characters'],
]

describe('a pasted article', () => {
  it('is stored as it will be read, under its title', async () => {
    const owner = await aLearner()
    const { id } = await storeArticle(owner.learnerId, ARTICLE_TEXT, TITLE)
    const article = await articleFor(owner, id)
    expect(article).toMatchObject({ title: TITLE, language: 'ar', direction: 'rtl', mine: true, quizzes: [] })
    expect(article.text).toContain('قالت المهندسة هدى سالم')
    expect(article.paragraphs).toHaveLength(5)
    expect(await articlesOf(owner)).toEqual([{ id, title: TITLE, direction: 'rtl' }])
  })

  it('without a title is called by its first words', async () => {
    const owner = await aLearner()
    const { id } = await storeArticle(owner.learnerId, ARTICLE_TEXT, null)
    expect((await articleFor(owner, id)).title).toMatch(/^افتتحت بلدية الساحل .*…$/)
  })

  it('pasted again is the same article, however its lines end', async () => {
    const { learnerId } = await aLearner()
    const first = await storeArticle(learnerId, ARTICLE_TEXT, TITLE)
    expect(await storeArticle(learnerId, ARTICLE_TEXT, TITLE)).toEqual(first)
    expect(await storeArticle(learnerId, ARTICLE_TEXT.replaceAll('\n', '\r\n'), TITLE)).toEqual(first)
    expect(await (await database()).article.count({ where: { ownerId: learnerId } })).toBe(1)
  })

  it('pasted ten times at once is one article', async () => {
    const { learnerId } = await aLearner()
    const stored = await Promise.all(upTo(10).map(() => storeArticle(learnerId, ARTICLE_TEXT, TITLE)))
    expect(new Set(stored.map(({ id }) => id)).size).toBe(1)
  })

  it('of somebody else stays an article of its own', async () => {
    const [one, other] = [await aLearner(), await aLearner()]
    const mine = await storeArticle(one.learnerId, ARTICLE_TEXT, TITLE)
    const theirs = await storeArticle(other.learnerId, ARTICLE_TEXT, TITLE)
    expect(theirs).not.toEqual(mine)
    expect((await articleFor(one, theirs.id)).mine).toBe(false)
    expect((await articleFor(null, theirs.id)).mine).toBe(false)
    expect(await articlesOf(null)).toEqual([])
  })

  it('exactly as long as the limit is not too long', async () => {
    const { learnerId } = await aLearner()
    const text = tooLong().slice(0, MOST_CHARACTERS)
    expect(await storeArticle(learnerId, text, TITLE)).toHaveProperty('id')
  })
})

describe('what cannot be read', () => {
  it.each(BAD)('is refused and not stored: %s', async (_, text, key) => {
    const { learnerId } = await aLearner()
    await expectFailure(storeArticle(learnerId, text, null), key)
    await expectFailure(storeArticle(learnerId, text, TITLE), key)
    expect(await (await database()).article.count({ where: { ownerId: learnerId } })).toBe(0)
  })

  it('may be a title that no database stores', async () => {
    const { learnerId } = await aLearner()
    for (const title of ['مكتبة\ud83d', 'مكتبة\0']) {
      await expectFailure(storeArticle(learnerId, ARTICLE_TEXT, title), 'article-broken-characters')
    }
    expect(await (await database()).article.count({ where: { ownerId: learnerId } })).toBe(0)
  })
})

describe('an address that leads to no article', () => {
  it.each([nowhere(), '', 'a\0b'])('is not found: %j', async (id) => {
    await expectFailure(articleFor(null, id), 'not-found')
  })
})
