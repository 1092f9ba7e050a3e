/** What an article of the library may be about; stored with the article, so never renamed. */
export const SUBJECTS = ['news', 'science', 'biography', 'story'] as const
export type Subject = (typeof SUBJECTS)[number]

/** A stored subject; null where nobody said, or where it is none we know. */
export function subjectOf(stored: string | null): Subject | null {
  return SUBJECTS.find((subject) => subject === stored) ?? null
}
