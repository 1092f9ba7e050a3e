import type { ExchangeQuiz, ExchangeWords, Loss, LossKey, LossKind } from '@/interchange/exchange-quiz'
import { LOSSES } from '@/interchange/exchange-quiz'
import { WRITERS, writerOf } from '@/interchange/formats'
import { Failure } from '@/lib/failure'
import type { ArticleText } from '@/quiz'
import { idFrom } from '../address'
import { toArticleText } from '../articles'
import { database } from '../database'
import { spend } from '../limits'
import { toQuestion } from '../questions'
import { rightOn } from '../review/publish'
import type { Viewer } from '../session'

export type { ExchangeWords, LossKey, LossKind }

/** Which version goes out: what is published, or the draft under review, which only its owner has. */
export const EXPORTED = ['published', 'draft'] as const
export type Exported = (typeof EXPORTED)[number]

export interface ChosenQuiz {
  readonly of: Exported
  /** The other version, where there is one too. */
  readonly other: Exported | null
  readonly number: number
  readonly quiz: ExchangeQuiz & { readonly article: ArticleText }
}

/**
 * A quiz with its keys, for who may have them: its owner, and for a quiz of the library every teacher with an account.
 * Throws `not-found`, for everybody else and for a version that there is not.
 */
export async function quizFor(viewer: Viewer, quizId: string, of: Exported | null): Promise<ChosenQuiz> {
  const db = await database()
  const quiz = await db.quiz.findUnique({
    where: { id: idFrom(quizId), removedAt: null },
    select: {
      ownerId: true,
      article: { select: { slug: true } },
      versions: {
        orderBy: { number: 'desc' },
        include: { article: true, questions: { orderBy: { position: 'asc' } } },
      },
    },
  })
  const right = quiz ? rightOn(viewer, { ownerId: quiz.ownerId, slug: quiz.article.slug }) : null
  const published = quiz?.versions.find(({ publishedAt }) => publishedAt !== null)
  const draft = right === 'review' ? quiz?.versions.find(({ publishedAt }) => publishedAt === null) : undefined
  const version = of === 'draft' ? draft : of === 'published' ? published : (published ?? draft)
  if (!right || !version) throw new Failure('not-found')
  const article = toArticleText(version.article)
  const { language, direction } = article
  const questions = version.questions.map(toQuestion)
  const exchange = { title: version.title, language, direction, article, questions }
  const isDraft = version === draft
  const other = isDraft ? published && ('published' as const) : draft && ('draft' as const)
  return { of: isDraft ? 'draft' : 'published', other: other ?? null, number: version.number, quiz: exchange }
}

/** One thing that a format does to this quiz, and to which of its questions, counted from 1; none for the whole quiz. */
export interface ShownLoss {
  readonly key: LossKey
  readonly kind: LossKind
  readonly detail: string
  readonly questions: readonly number[]
}

export interface ExportView {
  readonly quizId: string
  readonly title: string
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  readonly of: Exported
  readonly other: Exported | null
  readonly number: number
  readonly questions: number
  readonly formats: readonly {
    readonly id: string
    readonly extension: string
    /** Questions that the file will have. */
    readonly kept: number
    readonly losses: readonly ShownLoss[]
  }[]
}

const ORDER: readonly LossKind[] = ['left-out', 'changed', 'gone', 'hidden']

function grouped(losses: readonly Loss[], ids: readonly string[]): ShownLoss[] {
  const groups = new Map<string, ShownLoss & { readonly questions: number[] }>()
  for (const { key, detail, questionId } of losses) {
    const group = groups.get(`${key} ${detail}`) ?? { key, detail, kind: LOSSES[key], questions: [] }
    groups.set(`${key} ${detail}`, group)
    if (questionId !== null) group.questions.push(ids.indexOf(questionId) + 1)
  }
  return [...groups.values()].toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))
}

/** What each format keeps of this quiz, before anything is downloaded. Throws `not-found`. */
export async function exportFor(viewer: Viewer, quizId: string, of: Exported | null): Promise<ExportView> {
  const chosen = await quizFor(viewer, quizId, of)
  const { title, language, direction, questions } = chosen.quiz
  const ids = questions.map(({ id }) => id)
  const formats = WRITERS.map((writer) => {
    const losses = grouped(writer.losses(chosen.quiz), ids)
    const out = losses.filter(({ kind }) => kind === 'left-out').flatMap((each) => each.questions)
    return { id: writer.id, extension: writer.extension, kept: questions.length - new Set(out).size, losses }
  })
  const { of: version, other, number } = chosen
  return { quizId, title, language, direction, of: version, other, number, questions: ids.length, formats }
}

export interface ExportedFile {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array<ArrayBuffer>
}

const LONGEST_NAME = 80
/** What no file system takes in a name, and characters that turn it around. */
const UNNAMEABLE = /[/\\:*?"<>|\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

function fileName(title: string, extension: string): string {
  const name = [...title.replace(UNNAMEABLE, ' ').replace(/\s+/g, ' ').trim()].slice(0, LONGEST_NAME).join('').trim()
  return `${name.replace(/^\.+/, '') || 'fahm'}.${extension}`
}

/** The quiz as a file. `words` gives those that stand in it, by its language. Throws `not-found` and `too-many`. */
export async function exportFile(
  viewer: Viewer,
  quizId: string,
  format: string,
  { of, words }: { readonly of: Exported | null; readonly words: (language: string) => ExchangeWords },
): Promise<ExportedFile> {
  const writer = writerOf(format)
  if (!writer) throw new Failure('not-found')
  const { quiz } = await quizFor(viewer, quizId, of)
  await spend('build', viewer?.learnerId ?? '')
  const written = await writer.write(quiz, { words: words(quiz.language), now: new Date() })
  const content = typeof written === 'string' ? new TextEncoder().encode(written) : new Uint8Array(written)
  return { name: fileName(quiz.title, writer.extension), mediaType: writer.mediaType, content }
}
