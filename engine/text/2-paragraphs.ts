import type { Furniture } from '../languages/language'
import type { Paragraph, ParagraphRole } from '../types'
import { bare } from './fold'
import { tidy } from './tidy'
import { unwrap } from './unwrap'

export interface Paragraphs {
  readonly title: string | null
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly removed: readonly string[]
}

const BULLET = /^(?:[-–—•*▪●◦‣·■]\s+|[•▪●◦‣■](?=\p{L}))/u
const ENDING = /[.،؛…:!,;»”]$/u
const NO_SENTENCE_END = /[^.؟!?…]$/u
const HEADING_WORDS = 12
const TITLE_WORDS = 22

function wordCount(line: string): number {
  return line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0
}

function isShortLine(line: string, words: number): boolean {
  return line.length > 0 && !BULLET.test(line) && !ENDING.test(line) && wordCount(line) <= words
}

/** A short line without a full stop, with something longer under it. */
function isHeading(line: string, next: string | undefined, words: number): boolean {
  if (next === undefined || !isShortLine(line, words)) return false
  return BULLET.test(next) || wordCount(next) >= 12 || !NO_SENTENCE_END.test(next)
}

function roleOf(lines: readonly string[], index: number, furniture: Furniture): ParagraphRole {
  const line = lines[index] ?? ''
  if (BULLET.test(line)) return 'list-item'
  if (furniture.caption.test(line) && wordCount(line) <= 25) return 'caption'
  if (furniture.byline.test(line) && wordCount(line) <= 15) return 'byline'
  if (/^«[^»]*»[.]?$/u.test(line)) return 'quotation'
  const isFirst = index === 0 || (index === 1 && furniture.byline.test(lines[0] ?? ''))
  if (
    isFirst &&
    /\p{L}/u.test(line) &&
    isHeading(
      line,
      lines.slice(index + 1).find((next) => next),
      TITLE_WORDS,
    )
  ) {
    return lines.length > 1 ? 'title' : 'paragraph'
  }
  return isHeading(line, lines[index + 1], HEADING_WORDS) ? 'heading' : 'paragraph'
}

/** Page furniture goes, together with the links listed under «اقرأ أيضا». */
function withoutFurniture(lines: readonly string[], furniture: Furniture): { kept: string[]; removed: string[] } {
  const kept: string[] = []
  const removed: string[] = []
  let inLinks = false
  for (const line of lines) {
    const isLink: boolean = inLinks && wordCount(line) <= 15 && BULLET.test(line) && !/[.]$/u.test(line)
    const plain = bare(line.replace(BULLET, ''))
    const isFurniture = wordCount(plain) <= 25 && furniture.removed.some((pattern) => pattern.test(plain))
    inLinks = isLink || (isFurniture && furniture.opensLinks.test(plain))
    if (isLink || isFurniture || !/[\p{L}\p{N}]/u.test(line)) removed.push(line)
    else kept.push(line)
  }
  return { kept, removed }
}

/**
 * Second pass: whole paragraphs, each with its role. Lines that a narrow window broke are joined again, page furniture
 * is taken out, and paragraphs end up one blank line apart, so that reading the result again changes nothing.
 */
export function findParagraphs(clean: string, furniture: Furniture): Paragraphs {
  const lines = unwrap(clean.split('\n')).map((line) => tidy(line).replace(BULLET, '- '))
  const { kept, removed } = withoutFurniture(
    lines.filter((line) => line.length > 0),
    furniture,
  )
  const paragraphs: Paragraph[] = []
  let text = ''
  kept.forEach((line, index) => {
    if (text) text += '\n\n'
    const start = text.length
    text += line
    paragraphs.push({ start, end: text.length, role: roleOf(kept, index, furniture) })
  })
  const title = paragraphs.find(({ role }) => role === 'title')
  return { title: title ? text.slice(title.start, title.end) : null, text, paragraphs, removed }
}
