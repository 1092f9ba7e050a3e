import type { Subject } from '@/quiz/subjects'

/**
 * For whom an article is written, in school years:
 * 1 = years 1–2, 2 = years 3–4, 3 = years 5–6, 4 = years 7–9, 5 = years 10–12, 6 = adults.
 */
export type LibraryLevel = 1 | 2 | 3 | 4 | 5 | 6

/** An article that ships with Fahm. */
export interface LibraryArticle {
  /** Kebab-case and unique; stored with the article, so never renamed. */
  readonly slug: string
  /** Not repeated in the text. */
  readonly title: string
  /** What the shelf is sorted by. */
  readonly subject: Subject
  readonly level: LibraryLevel
  /**
   * Paragraphs one blank line apart, in Unicode normal form C. A heading is a short line without final punctuation;
   * a list item starts with «- ».
   */
  readonly text: string
}
