import { type BuiltQuiz, buildQuestions, ENGINE_VERSION } from '@/engine'
import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import {
  type BuildRequest,
  buildRequestSchema,
  minutesToRead,
  type Process,
  paragraphsSchema,
  type QuestionType,
  type ReadingLevel,
  readingLevel,
} from '@/quiz'
import { type Subject, subjectOf } from '@/quiz/subjects'
import { idFrom } from './address'
import { toArticleText } from './articles'
import { database, transaction } from './database'
import { questionRow } from './questions'
import { type Entered, enter, readableBy, type Viewer } from './session'
import { tally } from './supply'

export interface LibraryEntry {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly direction: string
  readonly questions: number
  /** Whole minutes it takes to read the article. */
  readonly minutes: number
  readonly subject: Subject | null
  /** Null for a text that is too short to tell. */
  readonly level: ReadingLevel | null
}

export interface QuizOverview {
  readonly id: string
  readonly articleId: string
  readonly title: string
  readonly language: string
  readonly direction: string
  /** Whole minutes it takes to read the article. */
  readonly minutes: number
  readonly seed: string
  readonly questions: number
  readonly types: readonly (readonly [QuestionType, number])[]
  readonly processes: readonly (readonly [Process, number])[]
  /** Who may review it, and the article's place on the library's shelf: what `rightOn` decides by. */
  readonly ownerId: string | null
  readonly slug: string | null
}

const newestVersion = {
  where: { publishedAt: { not: null } },
  orderBy: { number: 'desc' },
  take: 1,
} as const

/** The rows of one published version; a version is written whole, because afterwards it never changes. */
export function versionRow(
  built: BuiltQuiz,
  more: { number: number; title: string; articleId: string; request: BuildRequest },
): Prisma.QuizVersionUncheckedCreateWithoutQuizInput {
  return {
    ...more,
    engineVersion: ENGINE_VERSION,
    questions: { create: built.questions.map(questionRow) },
  }
}

/**
 * Publishing is a step of its own after writing: the database refuses questions of a version that is published.
 */
async function publish(tx: Prisma.TransactionClient, versionId: string): Promise<void> {
  await tx.quizVersion.update({ where: { id: versionId }, data: { publishedAt: new Date() } })
}

/** Writes a version with its questions and publishes it, in the caller's transaction. */
export async function publishVersion(
  tx: Prisma.TransactionClient,
  quizId: string,
  row: Prisma.QuizVersionUncheckedCreateWithoutQuizInput,
): Promise<void> {
  const version = await tx.quizVersion.create({ data: { ...row, quizId }, select: { id: true } })
  await publish(tx, version.id)
}

export interface Built extends Entered {
  readonly id: string
  /** A teacher looks at it first; for anybody else it is published at once. */
  readonly isDraft: boolean
}

/**
 * Builds a quiz on a stored article. It belongs to who asked, who becomes a learner where they were nobody yet.
 * Throws `not-found`, or `no-questions` where nothing good enough was found.
 */
export async function buildQuiz(
  viewer: Viewer,
  articleId: string,
  request: BuildRequest,
  { isDraft = Boolean(viewer?.account) } = {},
): Promise<Built> {
  const db = await database()
  const article = await db.article.findUnique({
    where: { id: idFrom(articleId), removedAt: null, ...readableBy(viewer) },
  })
  if (!article) throw new Failure('not-found')
  // As it is stored: what a person said is a heading or a list stays one.
  const built = buildQuestions({ ...toArticleText(article), removed: [] }, request)
  if (built.questions.length === 0) throw new Failure('no-questions')
  const row = versionRow(built, { number: 1, title: article.title, articleId, request })
  const learner = await enter(viewer, null)
  return transaction(async (tx) => {
    const quiz = await tx.quiz.create({ data: { articleId, ownerId: learner.learnerId }, select: { id: true } })
    const version = await tx.quizVersion.create({ data: { ...row, quizId: quiz.id }, select: { id: true } })
    if (!isDraft) await publish(tx, version.id)
    return { ...learner, id: quiz.id, isDraft }
  })
}

function levelOf({ text, paragraphs }: { text: string; paragraphs: unknown }): ReadingLevel | null {
  const spans = paragraphsSchema.parse(paragraphs)
  return readingLevel(spans.map(({ start, end }) => text.slice(start, end)))?.level ?? null
}

/** What ships with Fahm, in the order of its shelf. */
export async function library(): Promise<LibraryEntry[]> {
  const rows = await (await database()).quiz.findMany({
    where: { removedAt: null, ownerId: null, article: { slug: { not: null }, removedAt: null } },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      article: {
        select: { title: true, language: true, direction: true, text: true, paragraphs: true, subject: true },
      },
      versions: { ...newestVersion, select: { _count: { select: { questions: true } } } },
    },
  })
  return rows.map(({ id, article, versions }) => ({
    id,
    title: article.title,
    language: article.language,
    direction: article.direction,
    questions: versions[0]?._count.questions ?? 0,
    minutes: minutesToRead(article.text),
    subject: subjectOf(article.subject),
    level: levelOf(article),
  }))
}

/** What stands on a quiz's cover. Throws `not-found`. */
export async function quizOverview(viewer: Viewer, id: string): Promise<QuizOverview> {
  const quiz = await (await database()).quiz.findUnique({
    where: { id: idFrom(id), removedAt: null, ...readableBy(viewer) },
    select: {
      articleId: true,
      ownerId: true,
      article: { select: { slug: true } },
      versions: {
        ...newestVersion,
        select: {
          title: true,
          request: true,
          article: { select: { language: true, direction: true, text: true } },
          questions: { orderBy: { position: 'asc' }, select: { type: true, process: true } },
        },
      },
    },
  })
  const version = quiz?.versions[0]
  if (!quiz || !version) throw new Failure('not-found')
  return {
    id,
    articleId: quiz.articleId,
    title: version.title,
    language: version.article.language,
    direction: version.article.direction,
    minutes: minutesToRead(version.article.text),
    seed: buildRequestSchema.parse(version.request).seed,
    questions: version.questions.length,
    types: tally(version.questions.map((row) => row.type as QuestionType)),
    processes: tally(version.questions.map((row) => row.process as Process)),
    ownerId: quiz.ownerId,
    slug: quiz.article.slug,
  }
}
