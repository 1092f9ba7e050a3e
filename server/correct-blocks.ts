import { cleanLine } from '@/engine'
import { Failure } from '@/lib/failure'
import { isStorable } from '@/lib/storable'
import { type Block, type BlockEdit, correct, joinToPrevious, putBack, type Role, takeOut } from '@/quiz'
import { MOST_CHARACTERS } from './articles'

export const INTAKE_STEPS = ['take-out', 'put-back', 'join'] as const

/** What a form says of the text; what it does not say stays. */
export interface Correction {
  readonly title?: string
  readonly byline?: string
  /** By block id. */
  readonly edits?: ReadonlyMap<string, { readonly role?: Role; readonly text?: string }>
  /** One thing to do after the corrections. */
  readonly step?: { readonly kind: (typeof INTAKE_STEPS)[number]; readonly block: string }
}

/** A form's words for a block, cleaned as the engine would: each line is a paragraph. */
function toEdit({ role, text }: { readonly role?: Role; readonly text?: string }): BlockEdit {
  if (text !== undefined && !isStorable(text)) throw new Failure('article-broken-characters')
  return {
    role,
    lines: text
      ?.split(/\r\n|[\r\n\u2028\u2029]/u)
      .map(cleanLine)
      .filter(Boolean),
  }
}

const STEPS = { 'take-out': takeOut, 'put-back': putBack, join: joinToPrevious } as const

/** The blocks after a form. Throws `article-broken-characters` and `article-too-long`. */
export function corrected(blocks: readonly Block[], { edits = new Map(), step }: Correction): Block[] {
  const sent = [...edits.values()].reduce((sum, { text }) => sum + (text?.length ?? 0), 0)
  if (sent > 2 * MOST_CHARACTERS) throw new Failure('article-too-long')
  const edited = correct(blocks, new Map([...edits].map(([id, edit]) => [id, toEdit(edit)])))
  return step ? STEPS[step.kind](edited, step.block) : edited
}
