import { ENGINE_VERSION, judge } from '@/engine'
import type { ImportedFile } from '@/interchange/import'
import { isRefused } from '@/interchange/settle'
import { Failure } from '@/lib/failure'
import { buildRequestSchema } from '@/quiz'
import { MOST_IN_DRAFT } from '@/quiz/draft/changes'
import { type DraftQuestion, draftQuestionSchema } from '@/quiz/draft/draft-question'
import { revisionOf } from '@/quiz/draft/history'
import { articleRow, clean, keepArticle, titleOf } from '../articles'
import { database, type Transaction, transaction } from '../database'
import { takeStep, withDraft } from '../review/change'
import { openDraft } from '../review/own-draft'
import { draftRow, newQuestionId } from '../review/rows'
import { teacherOf, type Viewer } from '../session'
import { type Ground, groundOf, placed, type Target } from './ground'
import { ownImport, storedImport } from './import'

/** The chosen questions as they will stand in a draft. Throws `invalid` where one of them is none on this text. */
function chosenOn(content: ImportedFile, ground: Ground, numbers: ReadonlySet<number>): DraftQuestion[] {
  return content.questions.flatMap((read) => {
    if (isRefused(read) || !numbers.has(read.number)) return []
    const { made } = placed(read, content, ground)
    if ('problems' in made) throw new Failure('invalid')
    const gates = judge(made.question, ground.article).map((gate) => ({ ...gate }))
    const review = { gates, origin: 'import', kept: false, copyOf: null } as const
    return [draftQuestionSchema.parse({ ...made.question, ...review, id: newQuestionId() })]
  })
}

/** The file is used up: of two clicks at once the second finds it gone and writes nothing. */
async function useUp(tx: Transaction, viewer: Viewer, importId: string): Promise<void> {
  const { count } = await tx.importDraft.deleteMany({ where: ownImport(viewer, importId) })
  if (count === 0) throw new Failure('not-found')
}

async function intoDraft(
  viewer: Viewer,
  importId: string,
  quizId: string,
  questions: DraftQuestion[],
): Promise<string> {
  const { history } = await openDraft(await database(), viewer, quizId)
  await withDraft(viewer, { quizId, revision: revisionOf(history) }, async (tx, draft) => {
    await useUp(tx, viewer, importId)
    const make = () => [...draft.questions, ...questions]
    const [first, ...more] = questions
    await takeStep(tx, draft, { kind: 'add', questionId: more.length === 0 ? (first?.id ?? null) : null, make })
  })
  return quizId
}

/** The article under a new draft: one of the viewer's, or the one that came with the questions, stored now. */
async function articleId(
  tx: Transaction,
  viewer: Viewer,
  content: ImportedFile,
  target: Target,
  fileName: string,
): Promise<string> {
  if (target.kind === 'article') return target.id
  const { article } = content
  if (!article) throw new Failure('not-found')
  const { learnerId: ownerId } = teacherOf(viewer)
  const row = articleRow({ ...article, removed: [] }, { source: 'file', ownerId, sourceName: fileName || null })
  return (await keepArticle(tx, ownerId, row)).id
}

/** The quiz's own title where it came with its article; on another text a course's name says nothing. */
const titleFor = ({ title }: ImportedFile, { target, article }: Ground): string =>
  (target.kind === 'file' && title) || titleOf(article)

/** A draft of its own for the questions. */
async function asQuiz(
  tx: Transaction,
  viewer: Viewer,
  article: string,
  title: string,
  questions: readonly DraftQuestion[],
): Promise<string> {
  const quiz = await tx.quiz.create({ data: { articleId: article, ownerId: teacherOf(viewer).learnerId } })
  await tx.quizVersion.create({
    data: {
      quizId: quiz.id,
      number: 1,
      title,
      articleId: article,
      request: buildRequestSchema.parse({}),
      engineVersion: ENGINE_VERSION,
      questions: { create: questions.map((question, position) => ({ ...draftRow(question), position })) },
    },
  })
  return quiz.id
}

/**
 * Writes the chosen questions where they are to go, all or none, and gives the quiz's id. Throws `sign-in`,
 * `not-found`, `import-nothing-chosen`, `invalid`, `draft-full`, `draft-changed`, and the failures named article-….
 */
export async function takeImport(
  viewer: Viewer,
  importId: string,
  target: Target,
  numbers: ReadonlySet<number>,
): Promise<{ quizId: string }> {
  const { content, fileName } = await storedImport(viewer, importId)
  const ground = await groundOf(viewer, content, target)
  const questions = chosenOn(content, ground, numbers)
  if (questions.length === 0) throw new Failure('import-nothing-chosen')
  if (questions.length > MOST_IN_DRAFT) throw new Failure('draft-full')
  if (target.kind === 'quiz') return { quizId: await intoDraft(viewer, importId, target.id, questions) }
  // Asked for its refusals alone: too short, another language.
  if (target.kind === 'file') clean(ground.article.text, ground.article.title)
  const quizId = await transaction(async (tx) => {
    await useUp(tx, viewer, importId)
    const article = await articleId(tx, viewer, content, target, fileName)
    return asQuiz(tx, viewer, article, titleFor(content, ground), questions)
  })
  return { quizId }
}
