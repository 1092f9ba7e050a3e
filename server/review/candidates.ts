import { type Question as BuiltQuestion, buildQuestions } from '@/engine'
import { keepNewest } from '@/lib/keep-newest'
import { MOST_QUESTIONS } from '@/quiz'
import { type Candidate, openTo } from '@/quiz/draft/choose'
import type { DraftQuestion } from '@/quiz/draft/draft-question'
import type { Edit, OpenDraft } from './own-draft'

export type Proposal = Candidate<BuiltQuestion>

const MOST_REMEMBERED = 30
const remembered = new Map<string, readonly Proposal[]>()

function proposalsOn(article: OpenDraft['article']): Proposal[] {
  const clean = { ...article, removed: [] }
  const balanced = buildQuestions(clean, { count: MOST_QUESTIONS }).questions.map(({ id }) => id)
  const rankOf = ({ id, status }: BuiltQuestion) => {
    if (status === 'review') return 2
    return balanced.includes(id) ? 0 : 1
  }
  return buildQuestions(clean, { all: true })
    .questions.map((question) => ({ question, rank: rankOf(question) }))
    .toSorted((one, other) => one.rank - other.rank)
}

/**
 * All that the engine can ask on an article: first what it would ask itself, then what is ready as well, at last what
 * wants a teacher's eye. Remembered, because a text never changes.
 */
export function proposalsFor(article: OpenDraft['article']): readonly Proposal[] {
  const known = remembered.get(article.id)
  if (known) return known
  const proposals = proposalsOn(article)
  keepNewest(remembered, MOST_REMEMBERED, article.id, proposals)
  return proposals
}

const TURNS_DOWN: ReadonlySet<Edit['kind']> = new Set(['reject', 'replace', 'edit'])

/** What was rejected, replaced or rewritten in this draft, as far as that was not undone. */
function turnedDown(history: readonly Edit[]): DraftQuestion[] {
  return history.flatMap(({ kind, undoneAt, before }) =>
    undoneAt === null && TURNS_DOWN.has(kind) ? before.questions : [],
  )
}

/** What can still be added to the draft, the best first. */
export function openProposals({ article, questions, history }: OpenDraft): Proposal[] {
  return openTo(proposalsFor(article), questions, turnedDown(history))
}
