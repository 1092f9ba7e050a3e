import { z } from 'zod'
import { type ArticleText, type Paragraph, ROLES } from '@/quiz'
import type { ImportedArticle } from './import'

/** What a format's own text of an article does not say; the paragraphs themselves stand in the format. */
const articleNoteSchema = z.object({
  title: z.string(),
  language: z.string(),
  direction: z.enum(['rtl', 'ltr']),
  roles: z.array(z.enum(ROLES)),
})

export type ArticleNote = z.infer<typeof articleNoteSchema>

/** What stands between two paragraphs of every article that Fahm keeps (quiz/intake.ts). */
const BETWEEN = '\n\n'

/** The paragraphs of an article, as text. */
export function paragraphsOf({ text, paragraphs }: Pick<ArticleText, 'text' | 'paragraphs'>): string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end))
}

export function articleNoteOf({ title, language, direction, paragraphs }: ArticleText): ArticleNote {
  return { title, language, direction, roles: paragraphs.map(({ role }) => role) }
}

export function readArticleNote(value: unknown): ArticleNote | null {
  return articleNoteSchema.safeParse(value).data ?? null
}

/** The article again from its paragraphs; those whose role nobody knows are plain. Null where there are none. */
export function articleFrom(note: ArticleNote, texts: readonly string[]): ImportedArticle | null {
  let text = ''
  const paragraphs: Paragraph[] = []
  for (const [at, own] of texts.entries()) {
    if (own === '') continue
    if (text !== '') text += BETWEEN
    paragraphs.push({ start: text.length, end: text.length + own.length, role: note.roles[at] ?? 'paragraph' })
    text += own
  }
  const { title, language, direction } = note
  return text === '' ? null : { title: title || text.slice(0, 80), language, direction, text, paragraphs }
}
