import { type CleanArticle, type GateReport, judge } from '@/engine'
import { Failure } from '@/lib/failure'
import { keepNewest } from '@/lib/keep-newest'
import { type Question, type QuestionInput, type QuestionProblem, readQuestionInput, toQuestion } from '@/quiz'
import { questionInputFromFields } from '@/quiz/draft/question-form'
import { idFrom } from './address'
import { toArticleText } from './articles'
import { database } from './database'
import { spend } from './limits'
import type { Viewer } from './session'

/** What there is to say of a question that is being written. Gates are asked only once it is whole. */
export interface Advice {
  readonly problems: readonly QuestionProblem[]
  readonly gates: readonly GateReport[]
}

type Written = { readonly question: Question } | { readonly problems: readonly QuestionProblem[] }

/** Stands in until a question is stored under an id of its own. */
const NO_ID = 'new'

/**
 * Articles that were asked about last. A text never changes, and the engine reads a held article once: 50 ms for a
 * newspaper's, over half a second for a book's chapter, each time that somebody pauses while typing.
 */
const held = new Map<string, CleanArticle>()
const MOST_HELD = 8

function hold(row: Parameters<typeof toArticleText>[0] & { readonly id: string }): CleanArticle {
  const article = held.get(row.id) ?? { ...toArticleText(row), removed: [] }
  held.delete(row.id)
  keepNewest(held, MOST_HELD, row.id, article)
  return article
}

/** The text that the newest version of the viewer's quiz asks about. Throws `not-found`. */
async function articleOf(viewer: Viewer, quizId: string): Promise<CleanArticle> {
  if (!viewer) throw new Failure('not-found')
  const quiz = await (await database()).quiz.findUnique({
    where: { id: idFrom(quizId), ownerId: viewer.learnerId, removedAt: null },
    select: { article: true, versions: { orderBy: { number: 'desc' }, take: 1, select: { article: true } } },
  })
  if (!quiz) throw new Failure('not-found')
  return hold(quiz.versions[0]?.article ?? quiz.article)
}

function written(
  read: { readonly input: QuestionInput } | { readonly problems: readonly QuestionProblem[] },
  article: CleanArticle,
): Written {
  return 'input' in read ? toQuestion(read.input, article, NO_ID) : read
}

/**
 * What the gates say of a question before it is saved: advice, never a ban. Every gate stands in the answer, passed
 * or not. Throws `not-found` for who may not edit the quiz, and `too-many`.
 */
export async function adviceOn(viewer: Viewer, quizId: string, input: unknown): Promise<Advice> {
  const article = await articleOf(viewer, quizId)
  await spend('advise', viewer?.learnerId ?? '')
  const found = written(readQuestionInput(input), article)
  if ('problems' in found) return { problems: found.problems, gates: [] }
  return { problems: [], gates: judge(found.question, article) }
}

/** What the gates say of a question that is whole. Throws `not-found` for who may not edit the quiz. */
export async function gatesOn(viewer: Viewer, quizId: string, question: Question): Promise<readonly GateReport[]> {
  return judge(question, await articleOf(viewer, quizId))
}

/** The question that the editor's form holds, or what is still to be mended in it. Throws `not-found`. */
export async function questionFromForm(viewer: Viewer, quizId: string, form: FormData): Promise<Written> {
  return written(questionInputFromFields(Object.fromEntries(form)), await articleOf(viewer, quizId))
}
