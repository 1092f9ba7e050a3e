import { judge } from '@/engine'
import type { Aside, ImportedFile, ReadQuestion, RefusedQuestion } from '@/interchange/import'
import { importedFileSchema } from '@/interchange/import'
import { isRefused } from '@/interchange/settle'
import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import type { QuestionInput, QuestionProblem } from '@/quiz'
import { fingerprint } from '@/quiz/draft/draft-question'
import { idFrom } from '../address'
import { articlesOf, clean, titleOf } from '../articles'
import { database, transaction } from '../database'
import { openDraft } from '../review/own-draft'
import { quizzesOf } from '../review/own-quizzes'
import { teacherOf, type Viewer } from '../session'
import { type Ground, groundOf, placed, type Target } from './ground'
import type { ReadImport } from './read-import'

export type { Aside, Refusal } from '@/interchange/import'
export type { Target }

/** Unfinished imports that are kept for one person; beginning another lets the oldest go. */
const MOST_OPEN = 10

const json = (content: ImportedFile) => content as unknown as Prisma.InputJsonValue

export const ownImport = (viewer: Viewer, id: string) => ({
  id: idFrom(id),
  ownerId: teacherOf(viewer).learnerId,
})

/** Keeps what was read, for its teacher to look at. Throws `sign-in`, and `not-found` for a draft that is not theirs. */
export async function beginImport(viewer: Viewer, read: ReadImport, quizId: string | null): Promise<{ id: string }> {
  const { learnerId: ownerId } = teacherOf(viewer)
  return transaction(async (tx) => {
    if (quizId !== null) await openDraft(tx, viewer, quizId)
    const old = await tx.importDraft.findMany({
      where: { ownerId },
      orderBy: { createdAt: 'desc' },
      skip: MOST_OPEN - 1,
      select: { id: true },
    })
    await tx.importDraft.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } })
    const { format, fileName, content } = read
    const data = { ownerId, format, fileName, content: json(content), quizId }
    return tx.importDraft.create({ data, select: { id: true } })
  })
}

/** What was read, as it is stored. Throws `sign-in` and `not-found`. */
export async function storedImport(viewer: Viewer, id: string) {
  const row = await (await database()).importDraft.findFirst({ where: ownImport(viewer, id) })
  if (!row) throw new Failure('not-found')
  return { ...row, content: importedFileSchema.parse(row.content) }
}

/** A question of the file, looked at. */
export interface ImportRow {
  readonly number: number
  readonly line: number | null
  readonly input: QuestionInput
  /** What is to be found in the article, in words; null where it asks for something else. */
  readonly sentence: string | null
  readonly asides: readonly Aside[]
  /** Why it cannot be taken as it is; none for what can. */
  readonly problems: readonly QuestionProblem[]
  /** Gates that warn, by id: advice. None before the text is known. */
  readonly warnings: readonly string[]
  /** Whether the draft has this question already. */
  readonly isThere: boolean
}

export interface ImportView {
  readonly id: string
  readonly format: string
  readonly fileName: string
  readonly title: string
  readonly article: { readonly title: string; readonly language: string; readonly direction: 'rtl' | 'ltr' } | null
  /** Direction of what the questions stand on; null where that is not known yet. */
  readonly direction: 'rtl' | 'ltr' | null
  readonly target: Target | null
  readonly drafts: readonly { readonly id: string; readonly title: string; readonly direction: string }[]
  readonly articles: readonly { readonly id: string; readonly title: string; readonly direction: string }[]
  readonly rows: readonly ImportRow[]
  readonly refused: readonly RefusedQuestion[]
}

function sentenceOf(input: QuestionInput, { article }: ImportedFile): string | null {
  if (input.type !== 'select-evidence' || !input.answer) return null
  return 'quote' in input.answer
    ? input.answer.quote
    : (article?.text.slice(input.answer.start, input.answer.end) ?? null)
}

function rowOf(read: ReadQuestion, content: ImportedFile, ground: Ground | null): ImportRow {
  const { made, lost } = placed(read, content, ground)
  const asides: Aside[] = lost > 0 ? [...read.asides, 'evidence-not-found'] : read.asides
  const sentence = sentenceOf(read.input, content)
  const seen = { number: read.number, line: read.line, input: read.input, sentence, asides }
  if ('problems' in made) return { ...seen, problems: made.problems, warnings: [], isThere: false }
  const gates = ground ? judge(made.question, ground.article) : []
  const warnings = gates.filter(({ verdict }) => verdict === 'warn').map(({ id }) => id)
  return { ...seen, problems: [], warnings, isThere: ground?.asked.has(fingerprint(made.question)) ?? false }
}

/** An import before it is one: what was read, what is to be said of it where it would go, and where it may go. */
export async function importFor(viewer: Viewer, id: string, asked: Target | null): Promise<ImportView> {
  const { content, quizId, format, fileName } = await storedImport(viewer, id)
  const usual: Target | null = quizId ? { kind: 'quiz', id: quizId } : content.article ? { kind: 'file' } : null
  const ground = await wherePossible(viewer, content, asked ?? usual)
  const [quizzes, articles] = await Promise.all([quizzesOf(viewer), articlesOf(viewer)])
  const { article, questions, title } = content
  const read = questions.filter((question) => !isRefused(question)) as ReadQuestion[]
  return {
    ...{ id, format, fileName, title },
    article: article && { title: article.title, language: article.language, direction: article.direction },
    direction: ground?.article.direction ?? article?.direction ?? null,
    target: ground?.target ?? null,
    drafts: quizzes.filter(({ draft }) => draft !== null),
    articles,
    rows: read.map((question) => rowOf(question, content, ground)),
    refused: questions.filter(isRefused),
  }
}

/** A draft or an article that has gone since it was named is none. */
async function wherePossible(viewer: Viewer, content: ImportedFile, target: Target | null): Promise<Ground | null> {
  if (!target) return null
  return groundOf(viewer, content, target).catch((error: unknown) => {
    if (error instanceof Failure && error.key === 'not-found') return null
    throw error
  })
}

/** Puts a pasted text under questions that came without one. Throws `not-found` and the failures named article-…. */
export async function pasteArticle(viewer: Viewer, id: string, text: string, title: string | null): Promise<void> {
  const { content } = await storedImport(viewer, id)
  if (content.article) throw new Failure('not-found')
  const { language, direction, paragraphs, ...read } = clean(text, title)
  const roles = paragraphs.map(({ start, end, role }) => ({ start, end, role }))
  const article = { title: titleOf(read), language, direction, text: read.text, paragraphs: roles }
  const data = { content: json(importedFileSchema.parse({ ...content, article })) }
  await (await database()).importDraft.updateMany({ where: ownImport(viewer, id), data })
}

/** Throws an import of the viewer's away, with all that was read. Throws `sign-in` and `not-found`. */
export async function discardImport(viewer: Viewer, id: string): Promise<void> {
  const { count } = await (await database()).importDraft.deleteMany({ where: ownImport(viewer, id) })
  if (count === 0) throw new Failure('not-found')
}
