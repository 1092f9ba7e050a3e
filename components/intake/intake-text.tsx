import type { Preferences } from '@/i18n/preferences'
import type { Block, BlockReason } from '@/quiz'
import { BlockEditor, type BlockWords } from './block-editor'
import { RemovedGroup } from './removed-group'

interface Props {
  readonly blocks: readonly Block[]
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  readonly digits: Preferences['digits']
  readonly words: BlockWords & { readonly putBack: string; readonly reasons: Readonly<Record<BlockReason, string>> }
  /** Heads a group of so many lines that were taken out. */
  readonly removedHere: (count: number) => string
}

/** Neighbours that were taken out stand together. */
function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last && !block.kept && last[0] && !last[0].kept) last.push(block)
    else groups.push([block])
  }
  return groups
}

/** The whole of what was read, in its order: what is kept can be corrected, what is not can be put back. */
export function IntakeText({ blocks, words, removedHere, ...look }: Props) {
  const firstKept = blocks.find(({ kept }) => kept)
  return grouped(blocks).map((group) => {
    const [block] = group
    if (!block) return null
    if (block.kept) {
      // Fields that were not sent keep what was typed; a block that changed on the server gets new ones.
      const key = `${block.id} ${block.role} ${block.text}`
      return <BlockEditor key={key} block={block} isFirst={block === firstKept} words={words} {...look} />
    }
    return (
      <RemovedGroup
        key={`removed ${block.id} ${group.length}`}
        blocks={group}
        heading={removedHere(group.length)}
        reasons={words.reasons}
        putBack={words.putBack}
        language={look.language}
        direction={look.direction}
      />
    )
  })
}
