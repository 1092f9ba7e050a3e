import type { CleanArticle } from '@/engine'
import type { ImportedArticle, ImportedFile, ReadQuestion } from '@/interchange/import'
import { rebased } from '@/interchange/rebase'
import { Failure } from '@/lib/failure'
import { type Question, type QuestionProblem, toQuestion } from '@/quiz'
import { fingerprint } from '@/quiz/draft/draft-question'
import { idFrom } from '../address'
import { toArticleText } from '../articles'
import { database } from '../database'
import { openDraft } from '../review/own-draft'
import { teacherOf, type Viewer } from '../session'

/** Where questions go: a draft of the viewer's, an article of theirs, or the article that came with the questions. */
export type Target =
  | { readonly kind: 'quiz'; readonly id: string }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'file' }

/** The text that questions are to stand on, with what is already asked there. */
export interface Ground {
  readonly target: Target
  readonly article: CleanArticle
  /** Of a draft: its questions, by `fingerprint`. */
  readonly asked: ReadonlySet<string>
}

const fromFile = (article: ImportedArticle): CleanArticle => ({ ...article, removed: [] })

/** What a target leads to. Throws `not-found` for what is not the viewer's, or no longer there. */
export async function groundOf(viewer: Viewer, content: ImportedFile, target: Target): Promise<Ground> {
  if (target.kind === 'file') {
    if (!content.article) throw new Failure('not-found')
    return { target, article: fromFile(content.article), asked: new Set() }
  }
  const db = await database()
  if (target.kind === 'quiz') {
    const draft = await openDraft(db, viewer, target.id)
    return { target, article: { ...draft.article, removed: [] }, asked: new Set(draft.questions.map(fingerprint)) }
  }
  const { learnerId: ownerId } = teacherOf(viewer)
  const row = await db.article.findFirst({ where: { id: idFrom(target.id), ownerId, removedAt: null } })
  if (!row) throw new Failure('not-found')
  return { target, article: { ...toArticleText(row), removed: [] }, asked: new Set() }
}

/** A question as it would be on a ground; `lost` is how much of its evidence the text does not have. */
export function placed(
  { input }: Pick<ReadQuestion, 'input'>,
  content: ImportedFile,
  ground: Pick<Ground, 'article'> | null,
): { readonly made: { question: Question } | { problems: readonly QuestionProblem[] }; readonly lost: number } {
  const text = ground?.article.text ?? content.article?.text ?? ''
  const moved = rebased(input, content.article?.text ?? null, text)
  const made = toQuestion(moved.input, { text }, 'import')
  if (ground || content.article || 'question' in made) return { made, lost: ground ? moved.lost : 0 }
  // Before a text is chosen nothing is missing from it.
  const problems = made.problems.filter(({ key }) => key !== 'not-in-article')
  return { made: { problems }, lost: 0 }
}
