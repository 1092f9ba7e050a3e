import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ArticleError, type CleanArticle, readArticle, sentencesOf } from '@/engine'
import { Failure } from '@/lib/failure'
import { isStorable } from '@/lib/storable'
import { type ArticleText, paragraphsSchema, type Span } from '@/quiz'
import type { Subject } from '@/quiz/subjects'
import { idFrom } from './address'
import { database, type Transaction, transaction } from './database'
import { readableBy, type Viewer } from './session'

/** The longest article the web takes, in UTF-16 units; the command line takes more. */
export const MOST_CHARACTERS = 300_000

export interface ArticleView extends ArticleText {
  readonly id: string
  /** Lines that were taken out as page furniture. */
  readonly removed: readonly string[]
  /** Whether the viewer pasted it and may remove it. */
  readonly mine: boolean
  readonly quizzes: readonly { id: string; questions: number }[]
}

/** Where its sentences stand, for the tools of whoever reads it; none where its text is hidden. */
export function sentencesIn(article: ArticleText): Span[] {
  return sentencesOf(article).map(({ start, end }) => ({ start, end }))
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Reads a pasted text; a text that cannot be read is an expected failure with a sentence of its own. */
export function clean(text: string, title: string | null): CleanArticle {
  if (title !== null && !isStorable(title)) throw new Failure('article-broken-characters')
  try {
    return readArticle({ text, title }, { maxCharacters: MOST_CHARACTERS })
  } catch (error) {
    if (error instanceof ArticleError) throw new Failure(`article-${error.problem}`, { cause: error })
    throw error
  }
}

/** The first words stand in for a title that nobody gave. */
export function titleOf(article: Pick<CleanArticle, 'title' | 'text'>): string {
  if (article.title) return article.title
  const words = article.text.split(/\s+/).slice(0, 9)
  return `${words.join(' ')}…`
}

/** The columns of a new article; the owner is null for the library. */
export function articleRow(
  article: CleanArticle,
  more: {
    source: string
    ownerId: string | null
    slug?: string
    byline?: string | null
    sourceName?: string | null
    subject?: Subject
  },
) {
  return {
    language: article.language,
    direction: article.direction,
    title: titleOf(article),
    text: article.text,
    paragraphs: article.paragraphs.map(({ start, end, role }) => ({ start, end, role })),
    removed: [...article.removed],
    digest: digestOf(article.text),
    ...more,
  }
}

/** The same title, text and roles of paragraphs are the same article; where it was taken from does not matter. */
function isSame(known: { paragraphs: unknown }, row: ReturnType<typeof articleRow>): boolean {
  const roles = (paragraphs: unknown) => paragraphsSchema.parse(paragraphs).map(({ role, end }) => `${role} ${end}`)
  return roles(known.paragraphs).join() === roles(row.paragraphs).join()
}

/** Stores an article, or finds it where its owner already has it. */
export async function keepArticle(
  tx: Transaction,
  ownerId: string,
  row: ReturnType<typeof articleRow>,
): Promise<{ id: string }> {
  // Locks the owner's row, so that a double click finds what it has just stored.
  await tx.learner.update({ where: { id: ownerId }, data: { id: ownerId } })
  const alike = await tx.article.findMany({
    where: { ownerId, digest: row.digest, title: row.title, removedAt: null },
    select: { id: true, paragraphs: true },
  })
  const known = alike.find((article) => isSame(article, row))
  return known ? { id: known.id } : tx.article.create({ data: row, select: { id: true } })
}

/** Row to what a reader is given; the stored JSON is parsed on the way. */
export function toArticleText(row: {
  title: string
  language: string
  direction: string
  text: string
  paragraphs: unknown
}): ArticleText {
  return {
    title: row.title,
    language: row.language,
    direction: row.direction === 'rtl' ? 'rtl' : 'ltr',
    text: row.text,
    paragraphs: paragraphsSchema.parse(row.paragraphs),
  }
}

/** One article that the viewer may read. Throws `not-found`. */
export async function articleFor(viewer: Viewer, id: string): Promise<ArticleView> {
  const row = await (await database()).article.findUnique({
    where: { id: idFrom(id), removedAt: null, ...readableBy(viewer) },
    include: {
      quizzes: {
        where: { removedAt: null, ...readableBy(viewer), versions: { some: { publishedAt: { not: null } } } },
        orderBy: { createdAt: 'desc' },
        select: {
          id: true,
          versions: {
            where: { publishedAt: { not: null } },
            orderBy: { number: 'desc' },
            take: 1,
            select: { _count: { select: { questions: true } } },
          },
        },
      },
    },
  })
  if (!row) throw new Failure('not-found')
  return {
    id: row.id,
    removed: z.array(z.string()).parse(row.removed),
    mine: viewer !== null && row.ownerId === viewer.learnerId,
    quizzes: row.quizzes.map((quiz) => ({ id: quiz.id, questions: quiz.versions[0]?._count.questions ?? 0 })),
    ...toArticleText(row),
  }
}

/** What the viewer pasted, newest first. */
export async function articlesOf(viewer: Viewer): Promise<{ id: string; title: string; direction: string }[]> {
  if (!viewer) return []
  return (await database()).article.findMany({
    where: { ownerId: viewer.learnerId, removedAt: null },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { id: true, title: true, direction: true },
  })
}

/**
 * Removes an article of the viewer's. Where somebody has answered on it, it is only hidden, with its quizzes:
 * their answers and the text they answered about stay whole. Throws `not-found`.
 */
export async function removeArticle(viewer: Viewer, id: string): Promise<void> {
  const own = { id: idFrom(id), ownerId: viewer?.learnerId ?? '', removedAt: null }
  const removedAt = new Date()
  await transaction(async (tx) => {
    const hidden = await tx.article.updateMany({ where: own, data: { removedAt } })
    if (hidden.count === 0) throw new Failure('not-found')
    await tx.quiz.updateMany({ where: { articleId: id }, data: { removedAt } })
  })
}
