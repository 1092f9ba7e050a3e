import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_FILE, readArticles } from '../quality/articles'

const SHARED = join(import.meta.dirname, '../../../shared')

export function seedText(): string | null {
  const file = join(process.env.FAHM_EVALUATION ?? join(SHARED, 'evaluation'), '../articles/seed.txt')
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/**
 * About `length` characters of real texts, whole paragraphs joined. Where they do not suffice they come again, each
 * paragraph opened by another number, so that no sentence is the same as an earlier one.
 */
export function joined(paragraphs: readonly string[], length: number): string {
  const parts: string[] = []
  let size = 0
  for (let index = 0; size < length && paragraphs.length > 0; index++) {
    const paragraph = paragraphs[index % paragraphs.length] ?? ''
    const round = Math.floor(index / paragraphs.length)
    const part = round === 0 ? paragraph : paragraph.replace(/(?<=[.؟!] )(?=\p{L})/gu, `وفي الجزء ${round} `)
    parts.push(part)
    size += part.length + 2
  }
  return parts.join('\n\n').slice(0, length)
}

/** Paragraphs of the development texts, a paragraph of each text in turn; null where they are not here. */
export function realParagraphs(): string[] | null {
  const articles = readArticles(DEFAULT_FILE)
  if (!articles) return null
  return articles.flatMap(({ text }) => text.split(/\n+/u).filter((paragraph) => paragraph.trim()))
}
