import type { ReadBlock, ReadDocument } from './document'

/** A line as it stands on its page: PDF points from the left and the bottom. */
export interface Line {
  readonly text: string
  readonly y: number
  readonly size: number
  readonly left: number
  readonly right: number
  /** How wide its first word is. */
  readonly firstWord: number
}

interface Placed extends Line {
  readonly page: number
  readonly isRunning: boolean
}

const BULLET = /^(?:[-–—•*▪●◦‣·■]|[\d٠-٩]{1,2}[.)-])\s/u
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const CLOSED = /[.؟?!:»”]["»”)]?$/u
/** So much larger than the running text is a heading. */
const LARGER = 1.12
const HEADING_WORDS = 22
/** Lines before and after that tell how wide a column is. */
const NEAR = 8

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

/** The low end without a stray. */
function lowest(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 10)] ?? 0
}

/** The size most of the text is set in. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

const withoutNumbers = (text: string) => text.replace(/[\d٠-٩]+/gu, '#').trim()
const isPageNumber = (text: string) => /^[-–—\s/|]*(?:[\d٠-٩]{1,4}[-–—\s/|]*){1,2}$/u.test(text)

/** Letters that stand alone, as some printers leave them at the foot of a page. */
const isStray = (text: string) => !/[\p{L}\p{N}][\p{M}]*[\p{L}\p{N}]|\p{N}/u.test(text)

/** Headers and footers: a number alone, or what stands at the edge of half of the pages. */
function placed(pages: readonly (readonly Line[])[]): Placed[] {
  const edges = pages.map((lines) => {
    const heights = lines.map(({ y }) => y)
    return { top: Math.max(...heights), bottom: Math.min(...heights) }
  })
  const atEdge = ({ y }: Line, page: number) => y === edges[page]?.top || y === edges[page]?.bottom
  const times = new Map<string, number>()
  pages.forEach((lines, page) => {
    const texts = new Set(lines.filter((line) => atEdge(line, page)).map(({ text }) => withoutNumbers(text)))
    for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  })
  const isRunning = (line: Line, page: number) => {
    if (isStray(line.text)) return true
    if (!atEdge(line, page)) return false
    const seen = times.get(withoutNumbers(line.text)) ?? 0
    return isPageNumber(line.text) || (pages.length > 1 && seen >= Math.max(2, pages.length / 2))
  }
  return pages.flatMap((lines, page) => lines.map((line) => ({ ...line, page, isRunning: isRunning(line, page) })))
}

interface Column {
  readonly left: number
  readonly right: number
}

/** How far its column reaches: lines nearby that begin where this one does, as they do in a page of two columns, too. */
function columnOf(lines: readonly Placed[], index: number): Column {
  const line = lines[index]
  if (!line) return { left: 0, right: 0 }
  const begin = (each: Line) => (RTL.test(line.text) ? each.right : each.left)
  const near = lines.slice(Math.max(0, index - NEAR), index + NEAR + 1)
  const peers = near.filter((each) => each.page === line.page && Math.abs(begin(each) - begin(line)) < line.size * 3)
  return { left: Math.min(...peers.map(({ left }) => left)), right: Math.max(...peers.map(({ right }) => right)) }
}

/** Whether the next line's first word would still have fitted: then its writer began a new paragraph. */
function hasRoom(line: Placed, next: Placed, column: Column): boolean {
  const room = RTL.test(line.text) ? line.left - column.left : column.right - line.right
  return room > next.firstWord + line.size * 0.5
}

function goesOn(line: Placed, next: Placed, column: Column, leading: number): boolean {
  if (BULLET.test(next.text)) return false
  if (Math.abs(line.size - next.size) > line.size * 0.08) return false
  const gap = line.y - next.y
  // Over the top of the next column or page only a sentence that is not at its end goes on.
  if (line.page !== next.page || gap < 0) return !CLOSED.test(line.text) && !hasRoom(line, next, column)
  if (gap > Math.max(leading * 1.3, line.size * 1.45)) return false
  return !hasRoom(line, next, column)
}

function paragraphsOf(lines: readonly Placed[], body: number): Placed[][] {
  const text = lines.filter(({ size }) => Math.abs(size - body) < 1)
  // Between lines of one sentence: between paragraphs of one line each, every gap is a paragraph's.
  const gaps = text.slice(1).flatMap((line, index) => {
    const before = text[index]
    return before && !CLOSED.test(before.text) ? [before.y - line.y] : []
  })
  const leading = lowest(gaps.filter((gap) => gap > body * 0.9 && gap < body * 3))
  const paragraphs: Placed[][] = []
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1)
    const before = last?.at(-1)
    const scale = body > 0 ? Math.max(1, line.size / body) : 1
    if (last && before && goesOn(before, line, columnOf(lines, index - 1), leading * scale)) last.push(line)
    else paragraphs.push([line])
  })
  return paragraphs
}

function blockOf(lines: readonly Placed[], body: number): ReadBlock {
  const text = lines.map((line) => line.text).join(' ')
  const isShort = text.split(/\s+/u).length <= HEADING_WORDS
  const isLarge = median(lines.map(({ size }) => size)) > body * LARGER
  if (BULLET.test(text)) return { role: 'list-item', text: text.replace(BULLET, ''), reason: null }
  return { role: isLarge && isShort ? 'heading' : 'paragraph', text, reason: null }
}

/** Lines to paragraphs by where they stand; the first of the largest headings is the title. */
export function toBlocks(pages: readonly (readonly Line[])[]): ReadDocument {
  const lines = placed(pages)
  const running = lines.filter(({ isRunning }) => isRunning)
  const kept = lines.filter(({ isRunning }) => !isRunning)
  const body = bodySize(kept)
  const paragraphs = paragraphsOf(kept, body)
  const blocks = paragraphs.map((paragraph) => blockOf(paragraph, body))
  const sizes = paragraphs.map((paragraph, index) =>
    blocks[index]?.role === 'heading' ? (paragraph[0]?.size ?? 0) : 0,
  )
  const largest = sizes.indexOf(Math.max(0, ...sizes))
  const title = largest >= 0 && largest < 3 && (sizes[largest] ?? 0) > 0 ? (blocks[largest]?.text ?? null) : null
  return {
    title,
    byline: null,
    blocks: [
      ...blocks.map((block, index): ReadBlock => (title && index === largest ? { ...block, role: 'title' } : block)),
      ...[...new Set(running.map(({ text }) => text))].map(
        (text): ReadBlock => ({ role: 'paragraph', text, reason: 'running' }),
      ),
    ],
  }
}
