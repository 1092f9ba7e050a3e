import { type GIFTQuestion, parse } from 'gift-pegjs'

/** Lines up to a blank one; the line it begins on is counted from 1. */
export interface Item {
  readonly line: number
  readonly comments: readonly string[]
  readonly source: string
}

/** Characters of one question; the parser takes the square of their number where a question is badly broken. */
export const LONGEST_ITEM = 20_000

const BLANK = /^[ \t]*$/

/** The questions of a file, each with the comments above it. */
export function itemsOf(text: string): Item[] {
  const items: Item[] = []
  let [from, comments, lines]: [number, string[], string[]] = [0, [], []]
  const close = () => {
    const source = lines.join('\n')
    if (source.trim() !== '') items.push({ line: from, comments, source })
    ;[comments, lines] = source.trim() === '' ? [comments, []] : [[], []]
  }
  for (const [at, line] of text.split('\n').entries()) {
    if (BLANK.test(line)) close()
    else if (line.trimStart().startsWith('//')) comments.push(line.trimStart().slice(2).trim())
    else {
      if (lines.length === 0) from = at + 1
      lines.push(line)
      // A category ends with its line, whatever follows.
      if (/^\s*\$CATEGORY:/.test(line)) close()
    }
  }
  close()
  return items
}

/** The parser's own words name what it expected; only where it stood is of use to a person. */
export function parseItem({ source }: Item): GIFTQuestion | null {
  if (source.length > LONGEST_ITEM) return null
  try {
    return parse(`${source}\n`)[0] ?? null
  } catch {
    return null
  }
}
