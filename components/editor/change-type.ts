import type { Sheet, SheetRow } from '@/lib/question-sheet'

const isEmpty = (rows: readonly { readonly text: string }[]) => rows.every(({ text }) => text.trim() === '')

/** Texts put into the first rows of a list that says nothing yet. */
function poured<T extends { readonly text: string }>(rows: readonly T[], texts: readonly string[]): readonly T[] {
  if (!isEmpty(rows)) return rows
  return rows.map((row, index) => ({ ...row, text: texts[index] ?? row.text }))
}

const textsOf = (rows: readonly { readonly text: string }[]) =>
  rows.map(({ text }) => text).filter((text) => text.trim() !== '')

/** The first that was marked stays marked. */
function oneRight(rows: readonly SheetRow[]): SheetRow[] {
  const first = rows.findIndex(({ correct }) => correct)
  return rows.map((row, index) => ({ ...row, correct: index === first }))
}

/** An answer that was typed becomes the right one of the options, and the other way round. */
function carried(sheet: Sheet): Partial<Sheet> {
  const right = sheet.options.find(({ correct }) => correct)?.text ?? ''
  switch (sheet.type) {
    case 'choice':
    case 'multiple-choice': {
      const options = poured(sheet.options, [...textsOf(sheet.entries), ...textsOf(sheet.accepted).slice(0, 1)])
      const isTyped = isEmpty(sheet.options) && isEmpty(sheet.entries) && !isEmpty(sheet.accepted)
      const marked = isTyped ? options.map((row, index) => ({ ...row, correct: index === 0 })) : options
      return { options: sheet.type === 'choice' ? oneRight(marked) : marked }
    }
    case 'gap':
    case 'short-answer':
      return { accepted: poured(sheet.accepted, right ? [right] : []), options: oneRight(sheet.options) }
    case 'ordering':
      return { entries: poured(sheet.entries, textsOf(sheet.options)) }
    case 'select-evidence':
      return { sentence: sheet.sentence || (sheet.evidence[0] ?? '') }
    case 'essay':
      return { model: sheet.model || right || (textsOf(sheet.accepted)[0] ?? '') }
    default:
      return {}
  }
}

/** The sheet as a question of another type: nothing is lost, and what the new type can use is put where it goes. */
export function withType(sheet: Sheet, type: string): Sheet {
  const wasFound = sheet.type === 'select-evidence' && sheet.evidence.length === 0 && sheet.sentence !== ''
  const next = { ...sheet, type, evidence: wasFound ? [sheet.sentence] : sheet.evidence }
  return { ...next, ...carried(next) }
}
