// From an article to a quiz, through the real engine; nothing here depends on which questions it asks.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { libraryArticles } from '@/prisma/articles'
import { type BuildRequest, buildRequestSchema, MOST_QUESTIONS, type Question } from '@/quiz'
import { articleFor } from '@/server/articles'
import { attemptFor, startAttempt } from '@/server/attempts'
import { closeDatabase, database } from '@/server/database'
import { toQuestion } from '@/server/questions'
import { buildQuiz, quizOverview } from '@/server/quizzes'
import { viewerOf } from '@/server/session'
import { questionsIn } from '@/server/supply'
import { ROOT } from '../support/database'
import { aLearner, expectFailure, type Learner, nowhere, storeArticle } from './stored'

afterAll(closeDatabase)

const SEED_FILE = join(ROOT, '..', 'shared', 'articles', 'seed.txt')
const HAS_SEED = existsSync(SEED_FILE)
const ARTICLES: [what: string, text: () => string][] = [
  ['an article of the library', () => libraryArticles[0]?.text ?? ''],
]
if (HAS_SEED) ARTICLES.push(['the news analysis of the seed', () => readFileSync(SEED_FILE, 'utf8')])

const request = (more: object = {}): BuildRequest => buildRequestSchema.parse(more)

/** The questions of a quiz's newest version, as the domain knows them. */
async function questionsOf(quizId: string): Promise<Question[]> {
  const where = { version: { quizId } }
  const rows = await (await database()).question.findMany({ where, orderBy: { position: 'asc' } })
  return rows.map(toQuestion)
}

const withoutIds = (questions: readonly Question[]) => questions.map(({ id: _, ...rest }) => rest)

if (!HAS_SEED) it.skip('a quiz on the news analysis of the seed: ../shared/articles/seed.txt is not here', () => {})

describe.each(ARTICLES)('a quiz on %s', (_, text) => {
  let owner: Learner
  let articleId: string

  beforeAll(async () => {
    owner = await aLearner()
    articleId = (await storeArticle(owner.learnerId, text(), null)).id
  })

  it('has sound questions, no more than were asked for, proved by the article’s own words', async () => {
    const { id } = await buildQuiz(null, articleId, request({ count: 5 }))
    const questions = await questionsOf(id)
    const article = await articleFor(owner, articleId)
    expect(questions.length).toBeGreaterThan(0)
    expect(questions.length).toBeLessThanOrEqual(5)
    for (const { start, end, text: quoted } of questions.flatMap(({ evidence }) => evidence)) {
      expect(article.text.slice(start, end)).toBe(quoted)
    }
  })

  it('is the same for the same seed', async () => {
    const one = await buildQuiz(null, articleId, request({ seed: 'صف ٥' }))
    const other = await buildQuiz(null, articleId, request({ seed: 'صف ٥' }))
    expect(other.id).not.toBe(one.id)
    expect(withoutIds(await questionsOf(other.id))).toEqual(withoutIds(await questionsOf(one.id)))
  })

  it('stays as it was built, whatever is built later', async () => {
    const { id } = await buildQuiz(null, articleId, request({ seed: 'أولى' }))
    const before = await questionsOf(id)
    await buildQuiz(null, articleId, request({ seed: 'ثانية' }))
    expect(await questionsOf(id)).toEqual(before)
  })

  it('can be asked for in one type only', async () => {
    const [[type] = []] = questionsIn(await articleFor(owner, articleId)).types
    const { id } = await buildQuiz(null, articleId, request({ types: type }))
    expect(new Set((await questionsOf(id)).map((question) => question.type))).toEqual(new Set([type]))
  })

  it('can be taken, and its cover says what is in it', async () => {
    const { id } = await buildQuiz(null, articleId, request({ seed: '7' }))
    const cover = await quizOverview(null, id)
    const { attemptId, token } = await startAttempt(null, id, null)
    const { questions, article } = await attemptFor(await viewerOf(token), attemptId)
    const sum = (tally: readonly (readonly [string, number])[]) => tally.reduce((all, [, count]) => all + count, 0)
    expect(cover).toMatchObject({ id, articleId, title: article.title, seed: '7', questions: questions.length })
    expect([sum(cover.types), sum(cover.processes)]).toEqual([questions.length, questions.length])
    expect(cover.minutes).toBeGreaterThan(0)
  })

  it('stands with its article, the newest first', async () => {
    const { id } = await buildQuiz(null, articleId, request())
    const [newest] = (await articleFor(null, articleId)).quizzes
    expect(newest).toEqual({ id, questions: (await questionsOf(id)).length })
  })

  it('has as many questions as the article was said to give', async () => {
    const { total, types, processes } = questionsIn(await articleFor(owner, articleId))
    const { id } = await buildQuiz(null, articleId, request({ count: MOST_QUESTIONS }))
    const { questions } = await quizOverview(null, id)
    expect(questions).toBe(total)
    for (const tally of [types, processes]) expect(tally.reduce((all, [, count]) => all + count, 0)).toBe(total)
  })

  it('is not made where nothing fits: no pairs to match weigh a text', async () => {
    const before = await (await database()).quiz.count({ where: { articleId } })
    const impossible = request({ types: 'matching', processes: 'evaluate' })
    await expectFailure(buildQuiz(null, articleId, impossible), 'no-questions')
    expect(await (await database()).quiz.count({ where: { articleId } })).toBe(before)
  })
})

it.each([nowhere(), '', 'a\0b'])('an address that leads nowhere has no quiz: %j', async (id) => {
  await expectFailure(quizOverview(null, id), 'not-found')
  await expectFailure(buildQuiz(null, id, request()), 'not-found')
})
