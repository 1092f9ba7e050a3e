import { z } from 'zod'
import { type Paragraph, ROLES, type Role } from './article'

/**
 * Why a block is not part of the article: a line of page furniture (found by the engine), outside the article on its page
 * (found by Readability), a running header or footer of a printed page, or taken out by the person who reads it.
 */
const REASONS = ['furniture', 'outside', 'running', 'person'] as const
export type BlockReason = (typeof REASONS)[number]

/** One paragraph of an article on its way in. The text is as the article will hold it, but for a list item's dash. */
export const blockSchema = z.object({
  /** Unique within the intake, and never given twice. */
  id: z.string().regex(/^\d{1,6}$/),
  role: z.enum(ROLES),
  text: z.string().min(1),
  kept: z.boolean(),
  /** Why it was taken out, also after it was put back; null where it never was. */
  reason: z.enum(REASONS).nullable(),
})
export type Block = z.infer<typeof blockSchema>

/** Intake.blocks as stored, in reading order. */
export const blocksSchema = z.array(blockSchema)

/** What a form says about one block; what it does not say stays. */
export interface BlockEdit {
  readonly role?: Role
  /** Cleaned lines: none takes the block out, several make several blocks of it. */
  readonly lines?: readonly string[]
}

const DASH = /^- /u
const withoutDash = (text: string) => text.replace(DASH, '') || text

/** Blocks of lines as they were read, in order; ids are counted from 1. */
export function blocksFrom(
  lines: readonly { readonly role: Role; readonly text: string; readonly reason: BlockReason | null }[],
): Block[] {
  return lines.map(({ role, text, reason }, index) => ({
    id: String(index + 1),
    role,
    text: role === 'list-item' ? withoutDash(text) : text,
    kept: reason === null,
    reason,
  }))
}

function corrected(block: Block, edit: BlockEdit | undefined, newId: () => string): Block[] {
  if (!edit) return [block]
  const role = edit.role ?? block.role
  if (!edit.lines) return [{ ...block, role }]
  const lines = edit.lines.map((line) => (role === 'list-item' ? withoutDash(line) : line)).filter(Boolean)
  // An emptied block is taken out with the text it had, so that it can be put back.
  if (lines.length === 0) return [{ ...block, role, kept: false, reason: block.reason ?? 'person' }]
  return lines.map((text, index) => ({ ...block, id: index === 0 ? block.id : newId(), role, text }))
}

/** Applies what a form says to the blocks it names. */
export function correct(blocks: readonly Block[], edits: ReadonlyMap<string, BlockEdit>): Block[] {
  let last = Math.max(0, ...blocks.map(({ id }) => Number(id)))
  const newId = () => {
    last += 1
    return String(last)
  }
  return blocks.flatMap((block) => corrected(block, edits.get(block.id), newId))
}

/** Takes one block out of the article; its place is remembered, because it stays where it is. */
export function takeOut(blocks: readonly Block[], id: string): Block[] {
  return blocks.map((block) =>
    block.id === id ? { ...block, kept: false, reason: block.reason ?? ('person' as const) } : block,
  )
}

/** Puts one block back where it stood. */
export function putBack(blocks: readonly Block[], id: string): Block[] {
  return blocks.map((block) => (block.id === id ? { ...block, kept: true } : block))
}

/** Makes one paragraph of a block and the kept one before it, as where a page break had parted them. */
export function joinToPrevious(blocks: readonly Block[], id: string): Block[] {
  const at = blocks.findIndex((block) => block.id === id && block.kept)
  const before = blocks.slice(0, Math.max(0, at)).findLastIndex(({ kept }) => kept)
  const [first, second] = [blocks[before], blocks[at]]
  if (!first || !second) return [...blocks]
  return blocks
    .map((block, index) => (index === before ? { ...first, text: `${first.text} ${second.text}` } : block))
    .filter((_, index) => index !== at)
}

/**
 * The article that the kept blocks make: `text` with paragraphs one blank line apart, their roles and UTF-16 spans, and
 * the lines left out. List items get their dash back, as the engine writes them.
 */
export function articleOf(blocks: readonly Block[]): {
  readonly text: string
  readonly paragraphs: Paragraph[]
  readonly removed: string[]
} {
  const paragraphs: Paragraph[] = []
  let text = ''
  for (const { role, text: own } of blocks.filter(({ kept }) => kept)) {
    if (text) text += '\n\n'
    const start = text.length
    text += role === 'list-item' ? `- ${own}` : own
    paragraphs.push({ start, end: text.length, role })
  }
  return { text, paragraphs, removed: blocks.filter(({ kept }) => !kept).map((block) => block.text) }
}
