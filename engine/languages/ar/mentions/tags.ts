/**
 * Tags of the model. Peoples («المصريون», «الأتراك») are a class of their own: the corpus calls them persons, and nobody
 * who asks «من هو …؟» would.
 */
export const TAGS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG', 'B-NRP', 'I-NRP'] as const

export const TAG_COUNT = TAGS.length
export const OUTSIDE = 0

/** Odd tags begin a name, the even ones after them go on with it. */
export function begins(tag: number): boolean {
  return tag % 2 === 1
}

export function continues(tag: number): boolean {
  return tag !== OUTSIDE && tag % 2 === 0
}

/** 1 person, 2 place, 3 organisation, 4 people; 0 none. */
export function kindOf(tag: number): number {
  return (tag + 1) >> 1
}

/** «I-» stands only after «B-» or «I-» of its own kind. */
export function mayFollow(before: number, tag: number): boolean {
  return !continues(tag) || before === tag || before === tag - 1
}

export interface TaggedSpan {
  readonly first: number
  /** Exclusive. */
  readonly last: number
  readonly label: 'PER' | 'LOC' | 'ORG' | 'NRP'
}

export function spansOf(tags: ArrayLike<number>): TaggedSpan[] {
  const spans: TaggedSpan[] = []
  for (let first = 0; first < tags.length; first++) {
    const tag = tags[first] ?? OUTSIDE
    if (!begins(tag)) continue
    let last = first + 1
    while (last < tags.length && tags[last] === tag + 1) last += 1
    spans.push({ first, last, label: (TAGS[tag] ?? '').slice(2) as TaggedSpan['label'] })
  }
  return spans
}
