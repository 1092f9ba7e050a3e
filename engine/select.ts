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

function choose(passed: readonly Judged[], document: AnnotatedDocument, wanted: number, draw: string): Judged[] {
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
  return state.chosen
}

/** Draws tried where fewer fit than are wanted: one question too early can keep out two. */
const DRAWS = ['', 'a', 'b', 'c', 'd', 'e']

/** As many as fit, whatever the seed; the first draw that gives the most. */
function most(passed: readonly Judged[], document: AnnotatedDocument, wanted: number): Judged[] {
  let best: Judged[] = []
  for (const draw of DRAWS) {
    const chosen = choose(passed, document, wanted, draw)
    if (draw === '' || chosen.length > best.length) best = chosen
    if (best.length >= wanted || best.length === passed.length) break
  }
  return best
}

/**
 * A balanced quiz out of the questions that passed: at most `wanted`, one on each fact, spread over paragraphs,
 * constructions and processes; in the order of the article. The seed draws among more than are wanted and never decides how
 * many there are: an article's page says how many it gives.
 */
export function select(passed: readonly Judged[], document: AnnotatedDocument, wanted: number, seed: string): Judged[] {
  const all = most(passed, document, wanted)
  const drawn = all.length < wanted ? all : choose(passed, document, wanted, seed)
  return inArticleOrder(drawn.length < all.length ? all : drawn)
}

/** By where the evidence stands; questions on the whole article come last. */
export function inArticleOrder(judged: readonly Judged[]): Judged[] {
  const place = ({ draft }: Judged) =>
    draft.sentences.length > 1 ? Number.MAX_SAFE_INTEGER : (draft.evidence[0]?.start ?? 0)
  return [...judged].sort((a, b) => place(a) - place(b) || (questionId(a.draft) < questionId(b.draft) ? -1 : 1))
}
