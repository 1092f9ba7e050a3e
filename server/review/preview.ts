import { sentencesOf } from '@/engine'
import { Failure } from '@/lib/failure'
import { type ArticleText, type PublicQuestion, type Span, toPublicQuestion } from '@/quiz'
import { toArticleText } from '../articles'
import { database } from '../database'
import { toQuestion } from '../questions'
import type { Viewer } from '../session'
import { ownQuiz } from './own-draft'

/** A quiz as a student would see it. */
export interface Preview {
  readonly quizId: string
  readonly article: ArticleText
  readonly questions: readonly PublicQuestion[]
  /** The article's sentences where a question asks for one, else none. */
  readonly sentences: readonly Span[]
}

/** The newest version of the viewer's quiz, be it a draft, without any key. Throws `not-found`. */
export async function previewFor(viewer: Viewer, quizId: string): Promise<Preview> {
  const version = await (await database()).quizVersion.findFirst({
    where: { quiz: ownQuiz(viewer, quizId) },
    orderBy: { number: 'desc' },
    include: { article: true, questions: { orderBy: { position: 'asc' } } },
  })
  if (!version) throw new Failure('not-found')
  const article = toArticleText({ ...version.article, title: version.title })
  const asksForEvidence = version.questions.some((row) => row.type === 'select-evidence')
  return {
    quizId,
    article,
    questions: version.questions.map((row) => toPublicQuestion(toQuestion(row), 'preview')),
    sentences: asksForEvidence ? sentencesOf(article) : [],
  }
}
