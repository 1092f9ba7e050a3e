import type { Process } from '../question'

/** What a question asks about, as a teacher would call it: ways of asking that belong together. */
export const STRANDS = [
  'speakers',
  'reasons',
  'people',
  'time-and-place',
  'order',
  'numbers',
  'words',
  'references',
  'ideas',
  'lists',
  'statements',
  'details',
] as const
export type Strand = (typeof STRANDS)[number]

/** Ways of asking (engine/ask, by their ids) by what they ask about. */
const BY_STRAND: Partial<Record<Strand, string>> = {
  speakers: 'who-said match-speakers true-false-speaker who-agrees compare-speakers what-said',
  reasons: 'cause result purpose explain-why',
  people: 'who role-to-name name-to-role missing-name',
  'time-and-place': 'when where missing-place true-false-period age-at years-between missing-year in-that-year',
  order: 'order-of-events order-of-ideas first-event what-follows',
  numbers: 'count how-many what-number',
  words: 'word-in-context opposite-in-context',
  references: 'what-refers',
  ideas: 'heading-section paragraph-topic summarise suggest-title weigh-opinion fact-or-opinion',
  lists: 'in-list not-in-list name-several',
  statements:
    'true-statement false-statement which-statement true-false-restated true-false-changed-fact correct-the-statement',
  details: 'what which which-sentence tell-about',
}

const STRAND_OF = new Map(
  STRANDS.flatMap((strand) => (BY_STRAND[strand] ?? '').split(' ').map((construction) => [construction, strand])),
) as ReadonlyMap<string, Strand>

/** What a question asks about; null where its way of asking does not say (a teacher's own, say). */
export function strandOf(construction: string): Strand | null {
  return STRAND_OF.get(construction) ?? null
}

/** What questions can be grouped by. */
export type GroupKey = Process | Strand
