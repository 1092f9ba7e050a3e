/**
 * A question as a form holds it: everything as typed, for every type at once, so that changing the type loses
 * nothing. Names of the fields, the way from posted fields to a sheet, and from a sheet to what `readQuestionInput`
 * of quiz/ reads: one way for the editor as one types and for a plain form.
 */

/** A line of a list. `spans` is the evidence that the option brought along: '12-40 51-60'. */
export interface SheetRow {
  /** Tells rows apart while they move; never sent. */
  readonly key: string
  readonly id: string
  readonly text: string
  readonly correct: boolean
  readonly why: string
  readonly spans: string
}

export interface SheetPair {
  readonly key: string
  readonly prompt: SheetRow
  readonly match: SheetRow
}

export interface SheetLine {
  readonly key: string
  readonly text: string
}

export interface SheetCriterion {
  readonly key: string
  readonly points: string
  readonly criterion: string
}

export interface Sheet {
  readonly type: string
  readonly process: string
  readonly stem: string
  readonly explanation: string
  readonly points: string
  /** Stretches of the article: '12-40'. */
  readonly evidence: readonly string[]
  readonly quote: string
  readonly options: readonly SheetRow[]
  /** 'true', 'false', 'not-stated' or nothing yet. */
  readonly verdict: string
  /** 'typing' or 'list': how a gap is filled. */
  readonly gapBy: string
  readonly accepted: readonly SheetLine[]
  readonly pairs: readonly SheetPair[]
  readonly spare: readonly SheetRow[]
  readonly entries: readonly SheetRow[]
  /** The stretch that is the key of select-evidence. */
  readonly sentence: string
  readonly model: string
  readonly rubric: readonly SheetCriterion[]
  readonly marking: SheetMarking
}

/** What is particular to marking; empty is what is usual. */
export interface SheetMarking {
  readonly credit: string
  readonly offersNotStated: boolean
  readonly isName: boolean
  readonly isNumber: boolean
  readonly tolerance: string
  /** Parted by commas. */
  readonly units: string
  /** What a step of the ladder is worth, by step. */
  readonly ladder: Readonly<Record<string, string>>
}

export type Fields = Readonly<Record<string, unknown>>

const textAt = (fields: Fields, name: string) => {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

/** How many rows of a list were posted; a number far beyond any form is still refused by count, not by memory. */
const MOST_READ = 100

function indicesOf(fields: Fields, list: string): number[] {
  const found = new Set<number>()
  for (const name of Object.keys(fields)) {
    const index = name.startsWith(`${list}.`) ? Number(name.split('.')[1]) : Number.NaN
    if (Number.isInteger(index) && index >= 0 && index < MOST_READ) found.add(index)
  }
  const count = found.size === 0 ? 0 : Math.max(...found) + 1
  return Array.from({ length: count }, (_, index) => index)
}

function rowAt(fields: Fields, name: string, correct = false): SheetRow {
  const at = (part: string) => textAt(fields, `${name}.${part}`)
  return { key: name, id: at('id'), text: at('text'), correct, why: at('why'), spans: at('spans') }
}

const rowsOf = (fields: Fields, list: string) => indicesOf(fields, list).map((at) => rowAt(fields, `${list}.${at}`))

/** One right option is a radio button named `right`; several are boxes of their own. */
function optionsOf(fields: Fields): SheetRow[] {
  const right = textAt(fields, 'right')
  const isRight = (at: number) => right === String(at) || textAt(fields, `options.${at}.correct`) !== ''
  return indicesOf(fields, 'options').map((at) => rowAt(fields, `options.${at}`, isRight(at)))
}

/** Names of the fields of a question's marking: their paths in a QuestionInput, but for the box that says «a number». */
export const MARKING = 'settings'
export const IS_NUMBER = 'settings.isNumber'

function markingOf(fields: Fields): SheetMarking {
  const at = (name: string) => textAt(fields, `${MARKING}.${name}`)
  const ladder = `${MARKING}.ladder.`
  const steps = Object.keys(fields).filter((name) => name.startsWith(ladder))
  return {
    credit: at('credit'),
    offersNotStated: at('offersNotStated') !== '',
    isName: at('isName') !== '',
    isNumber: textAt(fields, IS_NUMBER) !== '',
    tolerance: at('number.tolerance'),
    units: at('number.units'),
    ladder: Object.fromEntries(steps.map((name) => [name.slice(ladder.length), textAt(fields, name)])),
  }
}

/** What a form posted. What it did not post is blank; what it posted is kept as typed. */
export function sheetFromFields(fields: Fields): Sheet {
  const at = (name: string) => textAt(fields, name)
  const named = (prefix: string) =>
    Object.keys(fields).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []))
  return {
    type: at('type'),
    process: at('process'),
    stem: at('stem'),
    explanation: at('explanation'),
    points: at('points'),
    evidence: named('evidence.'),
    quote: at('quote'),
    options: optionsOf(fields),
    verdict: at('verdict'),
    gapBy: at('gapBy') || 'typing',
    accepted: indicesOf(fields, 'accepted').map((n) => ({ key: `accepted.${n}`, text: at(`accepted.${n}`) })),
    pairs: indicesOf(fields, 'pairs').map((n) => ({
      key: `pairs.${n}`,
      prompt: rowAt(fields, `pairs.${n}.prompt`),
      match: rowAt(fields, `pairs.${n}.match`),
    })),
    spare: rowsOf(fields, 'spare'),
    entries: rowsOf(fields, 'entries'),
    sentence: at('sentence'),
    model: at('model'),
    rubric: indicesOf(fields, 'rubric').map((n) => ({
      key: `rubric.${n}`,
      points: at(`rubric.${n}.points`),
      criterion: at(`rubric.${n}.criterion`),
    })),
    marking: markingOf(fields),
  }
}
