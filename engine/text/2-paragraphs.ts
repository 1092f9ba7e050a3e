import type { Furniture } from '../languages/language'
import type { Paragraph, ParagraphRole } from '../types'
import { bare } from './fold'
import { tidy } from './tidy'
import { unwrap } from './unwrap'

/** One line of a raw text after cleaning: a paragraph, or a line taken out as page furniture. */
export interface TextLine {
  readonly text: string
  readonly role: ParagraphRole
  readonly removed: boolean
}

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
function areFurniture(lines: readonly string[], furniture: Furniture): boolean[] {
  let inLinks = false
  return lines.map((line) => {
    const isLink: boolean = inLinks && wordCount(line) <= 15 && BULLET.test(line) && !/[.]$/u.test(line)
    const plain = bare(line.replace(BULLET, ''))
    const isFurniture = wordCount(plain) <= 25 && furniture.removed.some((pattern) => pattern.test(plain))
    inLinks = isLink || (isFurniture && furniture.opensLinks.test(plain))
    return isLink || isFurniture || !/[\p{L}\p{N}]/u.test(line)
  })
}

/**
 * Second pass: the lines of a text, each with its role, page furniture among them in its place. Lines that a narrow
 * window broke are joined again.
 */
export function findLines(clean: string, furniture: Furniture): TextLine[] {
  const lines = unwrap(clean.split('\n'))
    .map((line) => tidy(line).replace(BULLET, '- '))
    .filter((line) => line.length > 0)
  const removed = areFurniture(lines, furniture)
  const kept = lines.filter((_, index) => !removed[index])
  let next = 0
  return lines.map((text, index) => {
    if (removed[index]) return { text, role: BULLET.test(text) ? 'list-item' : 'paragraph', removed: true }
    next += 1
    return { text, role: roleOf(kept, next - 1, furniture), removed: false }
  })
}

/** The article that lines make: paragraphs one blank line apart, so that reading the result again changes nothing. */
export function joinLines(lines: readonly TextLine[]): Paragraphs {
  const paragraphs: Paragraph[] = []
  let text = ''
  for (const line of lines) {
    if (line.removed) continue
    if (text) text += '\n\n'
    const start = text.length
    text += line.text
    paragraphs.push({ start, end: text.length, role: line.role })
  }
  const title = paragraphs.find(({ role }) => role === 'title')
  return {
    title: title ? text.slice(title.start, title.end) : null,
    text,
    paragraphs,
    removed: lines.filter((line) => line.removed).map((line) => line.text),
  }
}

/** Both in one: a text to its paragraphs. */
export function findParagraphs(clean: string, furniture: Furniture): Paragraphs {
  return joinLines(findLines(clean, furniture))
}
