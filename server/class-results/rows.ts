import type { ArticleText, Question, Response } from '@/quiz'
import type { Viewer } from '../session'
import { inOrder, type ResultsHead, type ResultsWish, sceneOf, versionContent } from './assignment-results'
import type { AttemptHead, Person } from './first-attempts'
import { readAttempts } from './sittings'

/** One student's first attempt, question by question: what a table of results is written from. */
export interface ResultRow {
  readonly person: Person
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly answers: readonly {
    readonly questionId: string
    readonly response: Response
    /** Empty while it is not marked. */
    readonly verdict: string
    readonly points: number
    /** Points possible; 0 where it does not count. */
    readonly outOf: number
    /** 'rule', 'teacher' or 'correction'; null while it is not marked. */
    readonly source: string | null
  }[]
}

export interface ResultTable {
  readonly head: ResultsHead
  readonly article: ArticleText
  readonly questions: readonly Question[]
  /** Read a batch at a time while they are asked for. */
  readonly rows: AsyncGenerator<ResultRow>
}

async function* rowsFrom(
  people: readonly Person[],
  firsts: readonly AttemptHead[],
  questions: readonly Question[],
): AsyncGenerator<ResultRow> {
  const byLearner = new Map(firsts.map((first) => [first.learnerId, first]))
  const present = inOrder(people).filter(({ learnerId }) => byLearner.has(learnerId))
  const persons = new Map(present.map((person) => [person.learnerId, person]))
  const ordered = present.flatMap(({ learnerId }) => byLearner.get(learnerId) ?? [])
  const all = questions.map(({ id }) => id)
  for await (const { head, cells, marks, responses } of readAttempts(questions, ordered, all)) {
    const person = persons.get(head.learnerId)
    if (!person) continue
    yield {
      person,
      startedAt: head.startedAt.toISOString(),
      finishedAt: head.finishedAt?.toISOString() ?? null,
      answers: questions.map(({ id }, at) => {
        const mark = marks.get(id)
        const cell = cells[at]
        return {
          questionId: id,
          response: responses.get(id) ?? null,
          verdict: mark?.verdict ?? '',
          points: mark?.points ?? (cell?.share ?? 0) * (cell?.weight ?? 0),
          outOf: mark?.outOf ?? cell?.weight ?? 0,
          source: mark?.source ?? null,
        }
      }),
    }
  }
}

/**
 * The results of an assignment as rows to be written elsewhere: student by question, first attempts only, in the order
 * of the alphabet. Throws `sign-in` or `not-found`.
 */
export async function resultTable(viewer: Viewer, id: string, wish: ResultsWish = {}): Promise<ResultTable> {
  const { head, people, firsts } = await sceneOf(viewer, id, wish)
  const { article, questions } = await versionContent(head.versionId)
  return { head, article, questions, rows: rowsFrom(people, firsts, questions) }
}
