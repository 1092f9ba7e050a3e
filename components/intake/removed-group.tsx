import type { Block, BlockReason } from '@/quiz'

interface Props {
  readonly blocks: readonly Block[]
  readonly heading: string
  readonly reasons: Readonly<Record<BlockReason, string>>
  readonly putBack: string
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
}

const FEW = 3

/** Lines that are not in the article, where they stood: a few are shown, a whole menu is folded away. */
export function RemovedGroup({ blocks, heading, reasons, putBack, language, direction }: Props) {
  return (
    <details open={blocks.length <= FEW} className="card mb-4 px-4">
      <summary className="cursor-pointer py-2.5 text-quiet">{heading}</summary>
      <ul className="grid">
        {blocks.map((block) => (
          <li
            key={block.id}
            id={`b${block.id}`}
            data-removed={block.reason}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-t border-line py-1"
          >
            <div>
              <p lang={language} dir={direction} className="[overflow-wrap:anywhere]">
                {block.text}
              </p>
              <p className="text-sm text-quiet">{reasons[block.reason ?? 'person']}</p>
            </div>
            <button type="submit" name="do" value={`put-back:${block.id}`} className="quiet-button">
              {putBack}
              <span className="sr-only">: {block.text.slice(0, 60)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
