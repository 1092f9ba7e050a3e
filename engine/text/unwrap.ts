const BULLET = /^\s*(?:[-–—•*▪●◦‣·■]|\d+[.)-])\s/u
const WIDEST = 140
const NARROWEST = 30
/** A wrapped line may be this much shorter than the widest: editors count marks and spaces differently. */
const SLACK = 3

function firstWordLength(line: string): number {
  return line.trimStart().split(' ', 1)[0]?.length ?? 0
}

/** Whether the next word would not have fitted on the line: then the break was made by a machine, not by the writer. */
function isFull(line: string, next: string, width: number): boolean {
  return line.trimEnd().length + 1 + firstWordLength(next) > width - SLACK
}

function looksWrapped(lines: readonly string[], width: number): boolean {
  if (width > WIDEST || width < NARROWEST) return false
  let pairs = 0
  let full = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index] ?? ''
    const next = lines[index + 1] ?? ''
    if (!line.trim() || !next.trim() || BULLET.test(next)) continue
    pairs += 1
    if (isFull(line, next, width)) full += 1
  }
  return full >= 3 && full / pairs >= 0.5
}

/**
 * Joins lines that were broken to fit a window; blank lines and bullets always part. Where a text was not wrapped, each
 * line is a paragraph and comes back as it is.
 */
export function unwrap(lines: readonly string[]): string[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0)
  if (!looksWrapped(lines, width)) return lines.map((line) => line.trim())
  const hasBlanks = lines.some((line, index) => !line.trim() && index > 0 && index < lines.length - 1)
  const joined: string[] = []
  let previous: string | null = null
  for (const line of lines) {
    const trimmed = line.trim()
    const last = joined.at(-1)
    const goesOn =
      previous !== null &&
      last !== undefined &&
      trimmed !== '' &&
      !BULLET.test(line) &&
      isFull(previous, line, width) &&
      (hasBlanks || !/[.؟!]$/u.test(previous.trim()))
    if (goesOn) joined[joined.length - 1] = `${last} ${trimmed}`
    else joined.push(trimmed)
    previous = trimmed === '' ? null : line
  }
  return joined
}
