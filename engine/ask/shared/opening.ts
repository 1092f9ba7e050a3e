import { bare } from '../../text/fold'

const WORDS = 5

/**
 * The first words of a paragraph, by which a question names it, none left hanging: a short last word such as «في» is cut off.
 * Null where they open a quotation or a bracket.
 */
export function openingOf(text: string, most = WORDS): string | null {
  const words = text.split(/\s+/u).slice(0, most)
  while (words.length > 2 && bare(words.at(-1) ?? '').length < 4) words.pop()
  const opening = words.join(' ').replace(/[،,.:؛]$/u, '')
  return /[«»“”"()[\]]/u.test(opening) ? null : opening
}
