import { Failure } from '@/lib/failure'
import type { ArticleText } from '@/quiz'
import type { DraftQuestion } from '@/quiz/draft/draft-question'
import { type EditKind, readSide, type Side } from '@/quiz/draft/edit'
import { idFrom } from '../address'
import { toArticleText } from '../articles'
import type { Transaction } from '../database'
import type { Viewer } from '../session'
import { toDraftQuestion } from './rows'

/** A step of the history as it is stored. */
export interface Edit {
  readonly id: string
  readonly sequence: number
  readonly kind: EditKind
  readonly questionId: string | null
  readonly before: Side
  readonly after: Side
  readonly createdAt: Date
  readonly undoneAt: Date | null
}

/** A draft with all that a step has to know of it. */
export interface OpenDraft {
  readonly quizId: string
  readonly versionId: string
  readonly number: number
  readonly title: string
  readonly article: ArticleText & { readonly id: string }
  readonly questions: readonly DraftQuestion[]
  readonly history: readonly Edit[]
}

/** What is the viewer's to review. Somebody else's quiz is not found, as if it were not there. */
export function ownQuiz(viewer: Viewer, quizId: string) {
  if (!viewer) throw new Failure('not-found')
  return { id: idFrom(quizId), ownerId: viewer.learnerId, removedAt: null }
}

/** The unpublished version of the viewer's quiz. Throws `not-found` where there is none. */
export async function openDraft(tx: Transaction, viewer: Viewer, quizId: string): Promise<OpenDraft> {
  const version = await tx.quizVersion.findFirst({
    where: { publishedAt: null, quiz: ownQuiz(viewer, quizId) },
    orderBy: { number: 'desc' },
    include: { article: true, edits: { orderBy: { sequence: 'asc' } } },
  })
  if (!version) throw new Failure('not-found')
  // After the history: were a step taken in between, the page would only be told that it is stale.
  const questions = await tx.question.findMany({ where: { versionId: version.id }, orderBy: { position: 'asc' } })
  const { article } = version
  return {
    quizId,
    versionId: version.id,
    number: version.number,
    title: version.title,
    article: { id: article.id, ...toArticleText({ ...article, title: version.title }) },
    questions: questions.map(toDraftQuestion),
    history: version.edits.map((edit) => ({
      ...edit,
      kind: edit.kind as EditKind,
      before: readSide(edit.before),
      after: readSide(edit.after),
    })),
  }
}
