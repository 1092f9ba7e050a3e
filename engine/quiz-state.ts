import type { Draft } from './draft'
import type { Judged } from './judge'
import type { AnnotatedDocument } from './text/document'
import { keyWords } from './text/fold'
import type { Span } from './types'

/** No construction takes more than this share of a quiz, and none with weaker items more than its own limit. */
const SHARE = 0.34
const LIMITS: Readonly<Record<string, number>> = {
  'heading-section': 1,
  'paragraph-topic': 2,
  'which-statement': 2,
  'name-to-role': 1,
  'role-to-name': 2,
  'match-speakers': 1,
  'fact-or-opinion': 1,
  'order-of-events': 1,
  'first-event': 1,
  'years-between': 2,
  'age-at': 1,
  'word-in-context': 4,
  'opposite-in-context': 2,
  'correct-the-statement': 2,
  'what-refers': 2,
  'not-in-list': 1,
  'in-list': 1,
  'which-sentence': 1,
  'true-statement': 1,
  'false-statement': 1,
  'what-follows': 2,
  'order-of-ideas': 1,
  summarise: 2,
  'suggest-title': 1,
  'weigh-opinion': 1,
  'compare-speakers': 1,
  'name-several': 1,
  'tell-about': 2,
  'explain-why': 2,
  'what-said': 2,
  'in-that-year': 2,
  'what-number': 1,
}
const TRUE_FALSE_SHARE = 0.34
/** A person has to mark what is written freely: at most three in ten of a quiz are. */
const OPEN_SHARE = 0.3
/** Share of common words from which two stretches state one fact. */
const SAME_FACT = 0.75

/** What a quiz in the making holds already. */
export interface QuizState {
  readonly chosen: Judged[]
  readonly facts: Set<string>
  /** What the chosen questions show or ask for. */
  readonly spans: Span[]
  /** Sentences that stand as wrong options somewhere. */
  readonly shown: Set<number>
  /** Sentences that a question on one place of the text asks about. */
  readonly sentences: Set<number>
  readonly blocks: Map<number, number>
  readonly constructions: Map<string, number>
  readonly processes: Map<string, number>
  /** How many true-false questions are keyed true, and how many false. */
  readonly keyed: { true: number; false: number }
  /** Content words of each stem chosen. */
  readonly words: ReadonlySet<string>[]
}

function count<K>(map: Map<K, number>, key: K): void {
  map.set(key, (map.get(key) ?? 0) + 1)
}

/** Sentences that a question on statements offers as wrong ones. */
function shownSentences({ draft }: Judged, document: AnnotatedDocument): number[] {
  if (draft.construction !== 'which-statement') return []
  const holds = ({ start, end }: Span) =>
    document.sentences.find((sentence) => sentence.start <= start && end <= sentence.end)
  return draft.shows.flatMap((span) => holds(span)?.index ?? [])
}

/** The stretches of the article that a question turns on: another that shows or asks for them would give it away. */
function core({ draft }: Judged): readonly Span[] {
  // The stem of an open question on the whole text shows nothing.
  if (draft.answer.kind === 'essay' && draft.shows.length === 0) return []
  // The order of events shows no year and gives none away.
  if (draft.optionKind === 'events' || draft.optionKind === 'spans' || draft.optionKind === 'topics') return []
  const keys = draft.options.filter(({ correct }) => correct).flatMap(({ evidence }) => evidence)
  const shown = draft.construction === 'which-statement' ? keys : [...draft.shows, ...keys]
  return shown.length > 0 ? shown : draft.evidence
}

/** A question on what a sentence says: not one that joins many, and not one on a word or on somebody's office in it. */
function isLocal({ answer, optionKind, fact }: Draft): boolean {
  const joinsMany =
    answer.kind === 'pairs' || optionKind === 'events' || optionKind === 'spans' || optionKind === 'ideas'
  return !joinsMany && !fact.startsWith('theme|') && optionKind !== 'meanings' && !fact.startsWith('role|')
}

/** Words of the sentence that a question asks about: two questions that share most of them ask about one fact. */
function contentOf(judged: Judged, document: AnnotatedDocument): ReadonlySet<string> {
  const shown = core(judged)
    .map(({ start, end }) => document.article.text.slice(start, end))
    .join(' ')
  return new Set(keyWords(shown).filter((word) => word.length > 2 && document.frequency.has(word)))
}

/** A sentence with several clauses tells several facts; two questions on it must not show the same stretch. */
const LONG = 24

function isLong(document: AnnotatedDocument, sentence: number): boolean {
  return (document.sentences[sentence]?.tokens.length ?? 0) >= LONG
}

function isAskedAlready(judged: Judged, state: QuizState, document: AnnotatedDocument): boolean {
  const { draft } = judged
  if (!isLocal(draft)) return false
  const isClause = draft.fact.startsWith('clause|')
  if (draft.sentences.some((sentence) => state.sentences.has(sentence) && !(isClause && isLong(document, sentence))))
    return true
  const words = contentOf(judged, document)
  if (words.size < 3) return false
  return state.words.some((known) => {
    const shared = [...words].filter((word) => known.has(word)).length
    return shared >= 3 && shared / Math.min(words.size, known.size) > SAME_FACT
  })
}

/** True and false come about equally often, so that guessing one of them does not pay. */
function isBalanced({ answer }: Draft, { keyed }: QuizState, wanted: number): boolean {
  if (answer.kind !== 'boolean') return true
  const [same, other] = answer.value ? [keyed.true, keyed.false] : [keyed.false, keyed.true]
  return same <= other && same + other < Math.max(2, Math.ceil(wanted * TRUE_FALSE_SHARE))
}

function isOpenAgain({ type }: Draft, { chosen }: QuizState, wanted: number): boolean {
  return (
    type === 'essay' &&
    chosen.filter(({ draft }) => draft.type === 'essay').length >= Math.max(1, Math.round(wanted * OPEN_SHARE))
  )
}

/** No second question on one fact, and none whose answer another one shows. */
export function fits(judged: Judged, state: QuizState, document: AnnotatedDocument, wanted: number): boolean {
  const { draft } = judged
  if (isAskedAlready(judged, state, document) || isOpenAgain(draft, state, wanted)) return false
  if (shownSentences(judged, document).some((sentence) => state.shown.has(sentence))) return false
  if (
    state.facts.has(draft.fact) ||
    state.facts.has(draft.stem) ||
    core(judged).some((span) => state.spans.some((taken) => taken.start < span.end && span.start < taken.end))
  )
    return false
  const most = LIMITS[draft.construction] ?? Math.max(2, Math.ceil(wanted * SHARE))
  if ((state.constructions.get(draft.construction) ?? 0) >= most) return false
  return isBalanced(draft, state, wanted)
}

export function emptyState(): QuizState {
  return {
    chosen: [],
    facts: new Set(),
    spans: [],
    shown: new Set(),
    sentences: new Set(),
    blocks: new Map(),
    constructions: new Map(),
    processes: new Map(),
    keyed: { true: 0, false: 0 },
    words: [],
  }
}

/** Adds a question to the quiz. */
export function take(judged: Judged, state: QuizState, document: AnnotatedDocument): void {
  const { draft } = judged
  state.chosen.push(judged)
  state.facts.add(draft.fact)
  state.facts.add(draft.stem)
  state.spans.push(...core(judged))
  for (const sentence of draft.sentences) count(state.blocks, document.sentences[sentence]?.block ?? 0)
  for (const sentence of shownSentences(judged, document)) state.shown.add(sentence)
  count(state.constructions, draft.construction)
  count(state.processes, draft.process)
  if (draft.answer.kind === 'boolean') state.keyed[draft.answer.value ? 'true' : 'false'] += 1
  if (isLocal(draft)) {
    state.words.push(contentOf(judged, document))
    for (const sentence of draft.sentences) state.sentences.add(sentence)
  }
}
