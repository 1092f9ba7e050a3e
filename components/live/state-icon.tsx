import type { ShownState } from './words'

/** Told apart by their outline alone. */
const PATHS: Record<ShownState, string> = {
  joined: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM5 20c0-4 3-6 7-6s7 2 7 6',
  answering: 'm4 20 1-5L16 4l4 4L9 19l-5 1Z',
  idle: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 7v5l3 3',
  disconnected: 'M4 4l16 16M2 9c2-2 4-3 6-4M12 5c4 0 7 1 10 4M6 13c1-1 3-2 4-2M15 11l3 2M12 18h.01',
  finished: 'm4 13 5 5L20 6',
}

/** What a tile's word says, to be seen from afar. Clocks and ticks do not mirror. */
export function StateIcon({ state }: { readonly state: ShownState }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="size-[1.1em] shrink-0" fill="none" stroke="currentColor">
      <path d={PATHS[state]} strokeWidth="2.25" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
