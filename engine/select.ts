import { questionId } from './finish'
import type { Judged } from './judge'
import { emptyState, fits, type QuizState, take } from './quiz-state'
import { fraction } from './random'
import type { AnnotatedDocument } from './text/document'

/** Worth, less what the quiz already has of the same: paragraph, construction, process. The seed decides near ties. */
function value(judged: Judged, state: QuizState, document: AnnotatedDocument, seed: string): number {
  const { draft } = judged
  const blocks = draft.sentences.map((sentence) => document.sentences[sentence]?.block ?? 0)
  const seen = blocks.reduce((sum, block) => sum + (state.blocks.get(block) ?? 0), 0) / Math.max(1, blocks.length)
  const same = state.constructions.get(draft.construction) ?? 0
  const process = state.processes.get(draft.process) ?? 0
  return (
    draft.worth -
    0.25 * Math.min(3, seen) -
    0.18 * same -
    0.03 * process +
    0.12 * fraction(`${seed}|${questionId(draft)}`)
  )
}

/**
 * A balanced quiz out of the questions that passed: at most `wanted`, one on each fact, spread over paragraphs,
 * constructions and processes; in the order of the article.
 */
export function select(passed: readonly Judged[], document: AnnotatedDocument, wanted: number, seed: string): Judged[] {
  // Where all could be wanted the seed must not decide how many fit: an article's page says how many it gives.
  const draw = wanted >= passed.length ? '' : seed
  const state = emptyState()
  const open = new Set(passed)
  while (state.chosen.length < wanted && open.size > 0) {
    let best: Judged | null = null
    let bestValue = Number.NEGATIVE_INFINITY
    for (const judged of open) {
      if (!fits(judged, state, document, wanted)) {
        open.delete(judged)
        continue
      }
      const candidate = value(judged, state, document, draw)
      if (candidate > bestValue) {
        best = judged
        bestValue = candidate
      }
    }
    if (!best) break
    open.delete(best)
    take(best, state, document)
  }
  return inArticleOrder(state.chosen)
}

/** By where the evidence stands; questions on the whole article come last. */
export function inArticleOrder(judged: readonly Judged[]): Judged[] {
  const place = ({ draft }: Judged) =>
    draft.sentences.length > 1 ? Number.MAX_SAFE_INTEGER : (draft.evidence[0]?.start ?? 0)
  return [...judged].sort((a, b) => place(a) - place(b) || (questionId(a.draft) < questionId(b.draft) ? -1 : 1))
}
