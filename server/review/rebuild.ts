import { withAdded } from '@/quiz/draft/changes'
import { choose } from '@/quiz/draft/choose'
import { overlaps } from '@/quiz/draft/coverage'
import type { DraftQuestion } from '@/quiz/draft/draft-question'
import { type RebuildRequest, shares } from '@/quiz/draft/rebuild-request'
import type { Viewer } from '../session'
import { openProposals, type Proposal } from './candidates'
import { type At, changeDraft } from './change'
import type { OpenDraft } from './own-draft'
import { fromProposal } from './rows'

/** What a rebuild leaves alone: what was kept, and what a teacher wrote or rewrote (which counts as kept). */
export function staysInRebuild({ kept, origin }: DraftQuestion): boolean {
  return kept || origin === 'teacher'
}

function fits({ question }: Proposal, { types, parts }: RebuildRequest, { article }: OpenDraft): boolean {
  if (types.length > 0 && !types.includes(question.type)) return false
  if (parts.length === 0) return true
  const chosen = article.paragraphs.filter(({ start }) => parts.includes(start))
  return question.evidence.every((span) => chosen.some((paragraph) => overlaps(span, paragraph)))
}

function rebuilt(draft: OpenDraft, request: RebuildRequest): DraftQuestion[] {
  const stay = draft.questions.filter(staysInRebuild)
  const open = openProposals({ ...draft, questions: stay }).filter((proposal) => fits(proposal, request, draft))
  const chosen = choose(open, stay, {
    count: Math.max(0, request.count - stay.length),
    quota: shares(request.count, request.weights),
    paragraphs: draft.article.paragraphs,
  })
  return chosen.map(fromProposal).reduce<DraftQuestion[]>(withAdded, stay)
}

/**
 * Builds the draft anew to a count and mix, around what stays. Fewer questions where the article gives no more.
 * Throws as `changeDraft` does.
 */
export async function rebuildDraft(viewer: Viewer, at: At, request: RebuildRequest): Promise<void> {
  await changeDraft(viewer, at, { kind: 'rebuild', questionId: null, make: (draft) => rebuilt(draft, request) })
}
