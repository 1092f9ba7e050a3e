import { sentencesOf } from '@/engine'
import { Failure } from '@/lib/failure'
import {
  type ArticleText,
  askedSignature,
  type CorrectionKind,
  familyOf,
  keyFromForm,
  type Question,
  type QuestionType,
  type Span,
  type Treatment,
} from '@/quiz'
import { toArticleText } from '../articles'
import { database } from '../database'
import { type QuestionRow, toQuestion } from '../questions'
import { teacherOf, type Viewer } from '../session'
import type { CorrectionWish } from './plan'
import { type PublishedVersion, publishedVersions, type Scope, scopeOf } from './scope'

export interface CorrectableQuestion {
  readonly id: string
  readonly stem: string
  readonly type: QuestionType
}

export interface CorrectionLine {
  readonly id: string
  readonly at: string
  readonly kind: CorrectionKind
  readonly treatment: Treatment
  readonly stem: string
  readonly reason: string
  readonly by: string | null
}

/** What of a published quiz may be corrected, and what was. */
export interface CorrectionList {
  readonly quizId: string
  readonly title: string
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  /** The newest version's questions, then those of older ones that it does not ask any more. */
  readonly versions: readonly { readonly number: number; readonly questions: readonly CorrectableQuestion[] }[]
  readonly log: readonly CorrectionLine[]
}

function ofOwnVersion(version: PublishedVersion, versions: readonly PublishedVersion[]): QuestionRow[] {
  const newer = versions.filter(({ number }) => number > version.number).flatMap(({ questions }) => questions)
  const all = versions.flatMap(({ questions }) => questions)
  return version.questions.filter((row) => {
    const family = familyOf(all, row.id)
    const asked = askedSignature(toQuestion(row))
    return !newer.some((each) => family.has(each.id) && askedSignature(toQuestion(each)) === asked)
  })
}

async function logOf(versions: readonly PublishedVersion[]): Promise<CorrectionLine[]> {
  const db = await database()
  const stems = new Map(versions.flatMap(({ questions }) => questions.map(({ id, stem }) => [id, stem])))
  const rows = await db.keyCorrection.findMany({
    where: { questionId: { in: [...stems.keys()] } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const users = await db.user.findMany({ where: { id: { in: rows.map(({ byId }) => byId) } } })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  const lines = rows.map(({ id, createdAt, kind, treatment, questionId, reason, byId }) => ({
    id,
    at: createdAt.toISOString(),
    kind: kind as CorrectionKind,
    treatment: treatment as Treatment,
    stem: stems.get(questionId) ?? '',
    reason,
    by: names.get(byId) ?? null,
  }))
  // A correction has a row for each version that asks the question, all written at once.
  const isFirst = ({ at, stem }: CorrectionLine, index: number) =>
    lines.findIndex((other) => other.at === at && other.stem === stem) === index
  return lines.filter(isFirst)
}

/** The questions of the viewer's published quiz that can be corrected. Throws `sign-in` or `not-found`. */
export async function correctable(viewer: Viewer, quizId: string): Promise<CorrectionList> {
  teacherOf(viewer)
  const versions = await publishedVersions(await database(), viewer, quizId)
  const [newest] = versions
  if (!newest) throw new Failure('not-found')
  const lists = versions.map((version) => ({
    number: version.number,
    questions: ofOwnVersion(version, versions).map(({ id, stem, type }) => ({ id, stem, type: type as QuestionType })),
  }))
  return {
    quizId,
    title: newest.title,
    language: newest.article.language,
    direction: newest.article.direction === 'ltr' ? 'ltr' : 'rtl',
    versions: lists.filter(({ questions }) => questions.length > 0),
    log: await logOf(versions),
  }
}

/** One question with all that its form needs. */
export interface CorrectionSubject {
  /** Its place in its version, from 0. */
  readonly place: number
  readonly question: Question
  readonly isDropped: boolean
  /** Whether its key can be corrected: the newest version asks it, and it has one. */
  readonly hasKey: boolean
  readonly article: ArticleText
  /** Where the key is a sentence; else none. */
  readonly sentences: readonly Span[]
}

const hasKey = ({ target, question }: Scope) => target !== null && question.type !== 'essay'

/** Throws `sign-in` or `not-found`. */
export async function correctionSubject(
  viewer: Viewer,
  quizId: string,
  questionId: string,
): Promise<CorrectionSubject> {
  teacherOf(viewer)
  const scope = await scopeOf(await database(), viewer, quizId, questionId)
  const { version, question, isDropped } = scope
  const article = toArticleText({ ...version.article, title: version.title })
  return {
    place: version.questions.findIndex(({ id }) => id === questionId),
    question,
    isDropped,
    hasKey: hasKey(scope),
    article,
    sentences: question.type === 'select-evidence' ? sentencesOf(article) : [],
  }
}

/** What the form of a correction asks for. `kind` and `treatment` are read already. Throws as `correctionSubject` does. */
export async function wishFromForm(
  viewer: Viewer,
  quizId: string,
  questionId: string,
  { kind, treatment }: Pick<CorrectionWish, 'kind' | 'treatment'>,
  form: FormData,
): Promise<CorrectionWish> {
  teacherOf(viewer)
  const { question } = await scopeOf(await database(), viewer, quizId, questionId)
  const typed = form.get('explanation')
  const explanation = typeof typed === 'string' ? typed.replace(/\r\n?/g, '\n').trim() : question.explanation
  return { kind, treatment, answer: kind === 'drop' ? null : keyFromForm(question, form), explanation }
}
