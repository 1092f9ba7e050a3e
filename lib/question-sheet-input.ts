import type { Sheet, SheetMarking, SheetRow } from './question-sheet'

interface SpanInput {
  readonly start: number
  readonly end: number
}

/** '12-40'; anything else is a span that no article has. */
function spanFrom(value: string): SpanInput {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(value) ?? []
  return { start: Number(start ?? 0), end: Number(end ?? 0) }
}

export const spansFrom = (value: string) => value.split(' ').filter(Boolean).map(spanFrom)

/** Digits of either script; not a number where none was typed. */
function numberFrom(value: string): number {
  const latin = value
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace('٫', '.')
  return latin === '' ? Number.NaN : Number(latin)
}

const entryFrom = ({ id, text, why, spans }: SheetRow) => ({
  id: id || undefined,
  text,
  why,
  evidence: spansFrom(spans),
})

const optionFrom = (row: SheetRow) => ({ ...entryFrom(row), correct: row.correct })

function verdictFrom(verdict: string): boolean | string | null {
  if (verdict === '') return null
  return verdict === 'true' || verdict === 'false' ? verdict === 'true' : verdict
}

/** Settings as a person would say them: what is usual is left out. */
function typedSettings({ isName, isNumber, tolerance, units, ladder }: SheetMarking) {
  const chosen = Object.entries(ladder).filter(([, worth]) => worth !== '')
  const names = units.split(/[،,\n]/).map((unit) => unit.trim())
  return {
    ...(chosen.length > 0 && { ladder: Object.fromEntries(chosen) }),
    ...(isNumber && { number: { tolerance: numberFrom(tolerance || '0'), units: names.filter(Boolean) } }),
    ...(isName && { isName }),
  }
}

function settingsOf({ type, gapBy, marking }: Sheet) {
  if (type === 'short-answer' || (type === 'gap' && gapBy !== 'list')) return typedSettings(marking)
  if (type === 'true-false') return marking.offersNotStated ? { offersNotStated: true } : {}
  const hasParts = type === 'multiple-choice' || type === 'matching' || type === 'ordering'
  return hasParts && marking.credit !== '' ? { credit: marking.credit } : {}
}

function partOf(sheet: Sheet) {
  const accepted = sheet.accepted.map(({ text }) => text)
  switch (sheet.type) {
    case 'choice':
    case 'multiple-choice':
      return { options: sheet.options.map(optionFrom) }
    case 'true-false':
      return { answer: verdictFrom(sheet.verdict) }
    case 'gap':
      return sheet.gapBy === 'list'
        ? { options: sheet.options.map(optionFrom), accepted: [] }
        : { options: [], accepted }
    case 'short-answer':
      return { accepted }
    case 'matching': {
      const pairs = sheet.pairs.map(({ prompt, match }) => ({ prompt: entryFrom(prompt), match: entryFrom(match) }))
      return { pairs, spare: sheet.spare.map(entryFrom) }
    }
    case 'ordering':
      return { entries: sheet.entries.map(entryFrom) }
    case 'select-evidence':
      return { answer: sheet.sentence === '' ? null : spanFrom(sheet.sentence) }
    case 'essay': {
      const line = (points: string, criterion: string) => ({ points: numberFrom(points || '1'), criterion })
      return { model: sheet.model, rubric: sheet.rubric.map(({ points, criterion }) => line(points, criterion)) }
    }
    default:
      return {}
  }
}

/** What a sheet says of its type alone: a QuestionInput of quiz/, still unread (`readQuestionInput`). */
export function inputFromSheet(sheet: Sheet) {
  const quoted = sheet.quote.trim() === '' ? [] : [{ quote: sheet.quote }]
  return {
    type: sheet.type,
    process: sheet.process,
    stem: sheet.stem,
    explanation: sheet.explanation,
    points: numberFrom(sheet.points),
    evidence: [...sheet.evidence.map(spanFrom), ...quoted],
    settings: settingsOf(sheet),
    ...partOf(sheet),
  }
}
