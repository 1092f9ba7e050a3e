import { Failure } from '@/lib/failure'
import type { ArticleText, Question, Response } from '@/quiz'
import { foldAnswer } from '@/quiz/fold'
import { type ItemStatistics, type QuizStatistics, statisticsOf } from '@/quiz/statistics/analyse'
import { itemOf } from '@/quiz/statistics/cell'
import { tallying } from '@/quiz/statistics/tally'
import type { Viewer } from '../session'
import { type ResultsHead, type ResultsWish, sceneOf, versionContent } from './assignment-results'
import { readAttempts } from './sittings'

/** So many different answers are told apart; what is rarer stays uncounted. */
const MOST_ANSWERS = 200

/** Answers that read the same, but for how they are spelt. */
export interface GivenAnswer {
  readonly response: Response
  readonly verdict: string
  readonly count: number
}

export interface QuestionResults extends ResultsHead {
  readonly article: ArticleText
  readonly question: Question
  /** From 1. */
  readonly number: number
  readonly previousId: string | null
  readonly nextId: string | null
  readonly statistics: QuizStatistics
  readonly item: ItemStatistics
  /** What was typed, marked, matched or ordered, the most frequent first; none where one chooses among options. */
  readonly answers: readonly GivenAnswer[]
}

const signature = (response: Response) =>
  typeof response === 'string' ? foldAnswer(response) : JSON.stringify(response)

/**
 * One question of an assignment in the same scene as the whole: the statistics of all, because a question is judged by
 * the others, and what was answered to it. Throws `sign-in` or `not-found`.
 */
export async function questionResults(
  viewer: Viewer,
  id: string,
  questionId: string,
  wish: ResultsWish = {},
): Promise<QuestionResults> {
  const scene = await sceneOf(viewer, id, wish)
  const { article, questions } = await versionContent(scene.head.versionId)
  const at = questions.findIndex((each) => each.id === questionId)
  const question = questions[at]
  if (!question) throw new Failure('not-found')
  const items = questions.map(itemOf)
  const collector = tallying(items)
  const given = new Map<string, GivenAnswer>()
  const chosen = items.filter(({ options }) => options.length > 0).map((item) => item.id)
  for await (const attempt of readAttempts(questions, scene.firsts, [...new Set([...chosen, questionId])])) {
    collector.add({ isFinished: attempt.head.finishedAt !== null, cells: attempt.cells })
    const response = attempt.responses.get(questionId)
    const state = attempt.cells[at]?.state
    if (response === undefined || response === null || state === 'blank' || state === 'open') continue
    const verdict = attempt.marks.get(questionId)?.verdict ?? ''
    const key = `${verdict} ${signature(response)}`
    const known = given.get(key)
    if (known) given.set(key, { ...known, count: known.count + 1 })
    else if (given.size < MOST_ANSWERS) given.set(key, { response, verdict, count: 1 })
  }
  const statistics = statisticsOf(collector.tally)
  const item = statistics.items[at]
  if (!item) throw new Error(`question ${questionId} has no statistics`)
  const isChosen = (items[at]?.options.length ?? 0) > 0
  return {
    ...scene.head,
    article,
    question,
    number: at + 1,
    previousId: questions[at - 1]?.id ?? null,
    nextId: questions[at + 1]?.id ?? null,
    statistics,
    item,
    answers: isChosen ? [] : [...given.values()].sort((one, other) => other.count - one.count),
  }
}
