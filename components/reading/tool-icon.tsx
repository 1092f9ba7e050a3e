export type ToolName = 'find' | 'highlight' | 'listen'

const SHAPES: Record<ToolName, string> = {
  find: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21',
  highlight: 'M9 15l-3 3H3v-1l3-3 9-10 4 4-10 7zM13 6l4 4M3 21h18',
  listen: 'M4 9h4l5-4v14l-5-4H4zM16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12',
}

/** Drawn in the colour of the words beside it; the name is said by the button. */
export function ToolIcon({ name }: { readonly name: ToolName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="size-6 shrink-0 fill-none stroke-current stroke-2 [stroke-linejoin:round]"
    >
      <path d={SHAPES[name]} />
    </svg>
  )
}
