import { constructions } from './ask/registry'
import type { Draft } from './draft'
import { finish, questionId } from './finish'
import { type Judged, judge } from './judge'
import { languageOf } from './languages/languages'
import { fraction, shuffled } from './random'
import { readArticle } from './read-article'
import { inArticleOrder, select } from './select'
import { annotate } from './text/annotate'
import type { AnnotatedDocument } from './text/document'
import type { BuildOptions, BuiltQuiz, CleanArticle, Question, RawArticle, RejectedQuestion } from './types'

const DEFAULT_COUNT = 10
const DEFAULT_SEED = 'fahm'
/** Drafts judged of one construction at most; an even sample beyond. */
const MOST_DRAFTS = 800

function isClean(article: RawArticle | CleanArticle): article is CleanArticle {
  return 'paragraphs' in article
}

function propose(document: AnnotatedDocument, options: BuildOptions): Draft[] {
  const drafts: Draft[] = []
  const seen = new Set<string>()
  for (const construction of constructions) {
    if (options.processes && !options.processes.includes(construction.process)) continue
    const all = [...construction.propose(document)].filter(({ type }) => !options.types || options.types.includes(type))
    const step = Math.max(1, all.length / MOST_DRAFTS)
    for (let at = 0; at < all.length; at += step) {
      const draft = all[Math.floor(at)]
      const id = draft ? questionId(draft) : ''
      if (draft && !seen.has(id)) drafts.push(draft)
      seen.add(id)
    }
  }
  return drafts
}

/** Positions of the key that come round equally often, in an order drawn by the seed. */
function positions(seed: string): number[] {
  return shuffled([0, 1, 2, 3], `${seed}|positions`, String)
}

function finishAll(judged: readonly Judged[], document: AnnotatedDocument, seed: string): Question[] {
  const own = `${seed}|${document.sentences[0]?.key ?? ''}`
  const cycle = positions(own)
  let turn = Math.floor(fraction(own) * cycle.length)
  return judged.map((one) => {
    const isPlaced = one.draft.answer.kind === 'option' && one.draft.order === 'shuffled'
    const position = cycle[turn % cycle.length] ?? 0
    if (isPlaced) turn += 1
    return finish(one, document, seed, position)
  })
}

function rejectedOf(judged: readonly Judged[], document: AnnotatedDocument, seed: string): RejectedQuestion[] {
  return judged.flatMap((one) =>
    one.refusedBy ? [{ ...finish(one, document, seed, 0), refusedBy: one.refusedBy }] : [],
  )
}

/**
 * Builds a quiz. Deterministic: the same article and seed give the same quiz byte for byte. With `all`, every question
 * that passed the gates and, in `rejected`, every one that did not; without, the best `count` that need no review.
 *
 * @throws {ArticleError} where a raw article cannot be read; see `readArticle`
 */
export function buildQuestions(raw: RawArticle | CleanArticle, options: BuildOptions = {}): BuiltQuiz {
  const article = isClean(raw) ? raw : readArticle(raw)
  const language = languageOf(article.language)
  if (!language) return { ...article, questions: [], rejected: [] }
  const seed = options.seed ?? DEFAULT_SEED
  const document = annotate(article, language)
  const judged = propose(document, options).map((draft) => judge(draft, document))
  const passed = judged.filter(({ refusedBy }) => refusedBy === null)
  if (options.all) {
    const refused = judged.filter(({ refusedBy }) => refusedBy !== null)
    return {
      ...article,
      questions: finishAll(inArticleOrder(passed), document, seed),
      rejected: rejectedOf(inArticleOrder(refused), document, seed),
    }
  }
  const ready = passed.filter(({ reports }) => reports.every(({ verdict }) => verdict === 'pass'))
  const chosen = select(ready, document, Math.max(0, options.count ?? DEFAULT_COUNT), seed)
  return { ...article, questions: finishAll(chosen, document, seed), rejected: [] }
}
