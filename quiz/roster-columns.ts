import { foldAnswer } from './fold'

interface NameColumns {
  /** One a row: the cell, or the joined cells, in which the name stands. */
  readonly cells: readonly string[]
  /** The first line, where it was a heading. */
  readonly header: string | null
  /** What the columns left out begin with. */
  readonly unused: readonly string[]
}

type Table = readonly (readonly string[])[]

/** Headings, folded, over a column of whole names. */
const WHOLE =
  /^(ال)?(اسم|اسماء)( (ال)?(كامل|طالب|طالبه|طلاب|طلبه|طالبات|تلميذ|تلميذه|تلاميذ|متعلم|متعلمين|رباعي|ثلاثي|صف)( .{1,20})?)?$|^((full|student|pupil|learner)s? ?names?|names?|students?|pupils?)$|^ال(طالب|طلاب|طلبه|طالبات|تلاميذ|متعلمون|متعلم)$|^قايمه (الصف|الطلاب|الطلبه|الاسماء)$/

/** Headings over parts of a name, in the order in which the parts are read. */
const PARTS = [
  /^(ال)?اسم (ال)?اول$|^(first|given) ?name$|^first$|^forename$/,
  /^(ال)?اسم (ال)?(اب|اوسط|ثاني)$|^(ال)?اب$|^(middle|father'?s?) ?name$|^middle$/,
  /^(ال)?اسم (ال)?(جد|ثالث)$|^(ال)?جد$/,
  /^(ال)?اسم (ال)?(عايله|اخير|رابع)$|^اسم (ال)?اسره$|^(ال)?(عايله|كنيه|لقب|نسبه|شهره)$|^(last|family) ?name$|^last$|^surname$/,
] as const

const headingOf = (cell: string | undefined) => foldAnswer((cell ?? '').replace(/[#*:_/-]/g, ' '))

/** Where the first row is a heading: the columns that make up the name, in reading order; else null. */
function columnsByHeading(row: readonly string[]): readonly number[] | null {
  const headings = row.map(headingOf)
  const whole = headings.findIndex((heading) => WHOLE.test(heading))
  const parts = PARTS.map((part) => headings.findIndex((heading) => part.test(heading))).filter((at) => at >= 0)
  if (parts.length > 1) return parts
  // «الاسم» beside «العائلة» is only the first name.
  if (whole >= 0 && parts.length > 0 && /^(ال)?اسم$|^name$/.test(headings[whole] ?? '')) return [whole, ...parts]
  return whole >= 0 ? [whole] : parts.length > 0 ? parts : null
}

/** Letters and what joins them, no digits and no address: «عبد الله», “O'Neil-Smith Jr.”. */
const NAME_LIKE = /^[\p{L}\p{M}\s.'’`ـ-]{2,80}$/u

/** How much a column looks like names, from 0: filled with letters only, hardly repeated, of two words and more. */
function likeness(table: Table, column: number): number {
  const cells = table.map((row) => (row[column] ?? '').trim().replace(/^[0-9٠-٩۰-۹]+\s*[.)-]?\s*/, ''))
  const names = cells.filter((cell) => NAME_LIKE.test(cell))
  if (names.length === 0) return 0
  const filled = names.length / table.length
  const distinct = new Set(names.map(foldAnswer)).size / names.length
  const words = names.reduce((sum, name) => sum + Math.min(4, name.split(/\s+/).length), 0) / names.length
  return filled * distinct * (1 + words)
}

function likeliestColumn(table: Table): number {
  const width = Math.max(...table.map((row) => row.length))
  let best = 0
  let most = -1
  for (let column = 0; column < width; column += 1) {
    const score = likeness(table, column)
    if (score > most) {
      best = column
      most = score
    }
  }
  return best
}

/** Names one after another in a single line: «سارة، هدى، محمد». */
function isNamesInOneLine(table: Table): boolean {
  const [only] = table
  return (
    table.length === 1 && only !== undefined && only.length > 2 && only.every((cell) => NAME_LIKE.test(cell.trim()))
  )
}

/** Finds in which cells of a table the names of people stand. Pure; a list is a table of one column. */
export function nameColumns(table: Table): NameColumns {
  const [first] = table
  if (!first) return { cells: [], header: null, unused: [] }
  if (isNamesInOneLine(table)) return { cells: first, header: null, unused: [] }
  const headed = columnsByHeading(first)
  const body = headed ? table.slice(1) : table
  const columns = headed ?? [likeliestColumn(table)]
  const join = (row: readonly string[]) => columns.map((column) => (row[column] ?? '').trim()).join(' ')
  return {
    cells: body.map(join),
    header: headed
      ? first
          .map((cell) => cell.trim())
          .filter(Boolean)
          .join(' · ')
      : null,
    unused: first.flatMap((cell, column) => (columns.includes(column) || cell.trim() === '' ? [] : [cell.trim()])),
  }
}
