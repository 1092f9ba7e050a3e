import { z } from 'zod'
import type { CleanArticle } from '@/engine'

/** A stretch of an article's text: UTF-16 offsets, `end` exclusive. */
export const spanSchema = z
  .object({ start: z.number().int().min(0), end: z.number().int().min(0) })
  .refine((span) => span.end > span.start, 'a span has a length')

export type Span = z.infer<typeof spanSchema>

/** What a paragraph is. */
export type Role = CleanArticle['paragraphs'][number]['role']

/** Every role the engine gives; a record, so that a new one does not compile until it stands here. */
export const ROLES: Record<Role, Role> = {
  title: 'title',
  heading: 'heading',
  paragraph: 'paragraph',
  'list-item': 'list-item',
  quotation: 'quotation',
  byline: 'byline',
  caption: 'caption',
}

/** Article.paragraphs as stored. */
export const paragraphsSchema = z.array(
  z.object({ start: z.number().int(), end: z.number().int(), role: z.enum(ROLES) }),
)

export type Paragraph = z.infer<typeof paragraphsSchema>[number]

/** What a reader is given of an article. */
export interface ArticleText {
  readonly title: string
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
}
