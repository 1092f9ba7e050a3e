import { buildQuestions, type CleanArticle, ENGINE_VERSION, readArticle } from '@/engine'
import { libraryArticles } from '@/prisma/articles'
import { buildRequestSchema } from '@/quiz'
import { articleRow, digestOf } from './articles'
import { database, isDuplicate, type Transaction, transaction } from './database'
import { publishVersion, versionRow } from './quizzes'

type LibraryArticle = (typeof libraryArticles)[number]

const request = buildRequestSchema.parse({ count: 12 })

/** What stands on the shelf under this slug, with the newest version's number and engine. */
async function standing(slug: string) {
  return (await database()).article.findUnique({
    where: { slug },
    select: {
      id: true,
      digest: true,
      subject: true,
      quizzes: {
        // What others built on the article is theirs.
        where: { ownerId: null },
        orderBy: { createdAt: 'asc' },
        select: { id: true, versions: { orderBy: { number: 'desc' }, take: 1 } },
      },
    },
  })
}

/**
 * An article's text never changes: a corrected one takes the slug over, the old one stays for its answers. Of two
 * servers the second finds the slug taken and gives up.
 */
async function replaceArticle(
  tx: Transaction,
  { slug, subject }: LibraryArticle,
  oldId: string | undefined,
  clean: CleanArticle,
) {
  if (oldId) await tx.article.updateMany({ where: { id: oldId }, data: { slug: null, removedAt: new Date() } })
  const row = articleRow(clean, { source: 'library', ownerId: null, slug, subject })
  return (await tx.article.create({ data: row, select: { id: true } })).id
}

async function place(article: LibraryArticle): Promise<void> {
  const clean = readArticle({ text: article.text, title: article.title, language: 'ar' })
  const before = await standing(article.slug)
  const quiz = before?.quizzes[0]
  const version = quiz?.versions[0]
  const kept = before?.digest === digestOf(clean.text) ? before.id : null
  if (kept && before?.subject !== article.subject) {
    await (await database()).article.update({ where: { id: kept }, data: { subject: article.subject } })
  }
  if (kept && version?.engineVersion === ENGINE_VERSION) return
  const built = buildQuestions(clean, request)
  await transaction(async (tx) => {
    const articleId = kept ?? (await replaceArticle(tx, article, before?.id, clean))
    const quizId = quiz?.id ?? (await tx.quiz.create({ data: { articleId } })).id
    if (quiz) await tx.quiz.update({ where: { id: quizId }, data: { articleId } })
    const number = (version?.number ?? 0) + 1
    await publishVersion(tx, quizId, versionRow(built, { number, title: article.title, articleId, request }))
  })
}

/**
 * Puts the articles that ship with Fahm on the shelf, each with its quiz. Runs at every start and changes only
 * what is new: an improved engine gives the next version of a quiz and leaves the old one to those who took it.
 */
export async function seedLibrary(): Promise<void> {
  for (const article of libraryArticles) {
    try {
      await place(article)
    } catch (error) {
      // Two servers that start on one database: the other one was first.
      if (!isDuplicate(error)) throw error
    }
  }
}
