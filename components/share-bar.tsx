/** Both ends of what a share may really be, 0 to 1. */
export interface Range {
  readonly low: number
  readonly high: number
}

interface Props {
  /** 0 to 1. */
  readonly share: number
  readonly range?: Range | null
  /** A darker tone for what is right. */
  readonly isKey?: boolean
}

const percent = (share: number) => Math.round(share * 1000) / 10

/**
 * A share as a bar with its range as a whisker. Only repeats the number that stands beside it, so nothing of it is
 * read out; drawn by attributes, because the policy forbids styles there, and so printed as it is seen.
 */
export function ShareBar({ share, range, isKey }: Props) {
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" className="share-bar" aria-hidden="true">
      <rect x="0" y="2" width="100" height="8" className="share-ground" />
      <rect x="0" y="2" width={percent(share)} height="8" className={isKey ? 'share-key' : 'share-value'} />
      {range ? (
        <path
          d={`M${percent(range.low)} 6H${percent(range.high)}M${percent(range.low)} 1V11M${percent(range.high)} 1V11`}
          className="share-range"
        />
      ) : null}
    </svg>
  )
}
