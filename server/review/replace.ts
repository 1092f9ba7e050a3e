import { Failure } from '@/lib/failure'
import { withAdded, withInstead } from '@/quiz/draft/changes'
import { overlaps } from '@/quiz/draft/coverage'
import type { DraftQuestion } from '@/quiz/draft/draft-question'
import type { Viewer } from '../session'
import { openProposals, type Proposal } from './candidates'
import { type At, changeDraft } from './change'
import type { OpenDraft } from './own-draft'
import { fromProposal, newQuestionId } from './rows'

/** What to put instead: another question on the same sentence, or one of another kind from anywhere. */
export const INSTEAD = ['same-sentence', 'other-kind'] as const
export type Instead = (typeof INSTEAD)[number]

const asksAlike = (one: DraftQuestion, { question }: Proposal) =>
  question.evidence.some((span) => one.evidence.some((each) => overlaps(span, each)))

/** Proposals that can take a question's place, the best first; among those of another kind the nearest in the text. */
export function insteadOf(draft: OpenDraft, old: DraftQuestion, instead: Instead): Proposal[] {
  const open = openProposals(draft)
  if (instead === 'same-sentence') return open.filter((proposal) => asksAlike(old, proposal))
  const others = open.filter(({ question }) => question.construction !== old.construction && question.type !== old.type)
  const isFar = (proposal: Proposal) => (asksAlike(old, proposal) ? 0 : 1)
  return others.toSorted((one, other) => one.rank - other.rank || isFar(one) - isFar(other))
}

/** Another question in the place of this one. Throws `no-other-question` where there is none, and as `changeDraft` does. */
export async function replaceQuestion(viewer: Viewer, at: At, questionId: string, instead: Instead): Promise<string> {
  let id = questionId
  await changeDraft(viewer, at, {
    kind: 'replace',
    questionId,
    make: (draft) => {
      const old = draft.questions.find((question) => question.id === questionId)
      if (!old) return null
      const [best] = insteadOf(draft, old, instead)
      if (!best) throw new Failure('no-other-question')
      const other = fromProposal(best.question)
      id = other.id
      return withInstead(draft.questions, questionId, other)
    },
  })
  return id
}

/** Adds the proposal that the engine calls by this id; gives the id it has in the draft. */
export async function addProposal(viewer: Viewer, at: At, proposalId: string): Promise<string> {
  const id = newQuestionId()
  await changeDraft(viewer, at, {
    kind: 'add',
    questionId: id,
    make: (draft) => {
      const proposal = openProposals(draft).find(({ question }) => question.id === proposalId)
      return proposal ? withAdded(draft.questions, { ...fromProposal(proposal.question), id }) : null
    },
  })
  return id
}
