import type { Question } from '@/quiz'
import type { Element } from './markup'

/** What the response to a question is and what it earns. */
export interface Expected {
  readonly cardinality: 'single' | 'multiple' | 'ordered'
  readonly baseType: 'identifier' | 'string' | 'directedPair'
  /** The right response, value by value; none where a person decides. */
  readonly right: readonly string[]
  /** What each value earns, added up between 0 and all points; null where only the whole is right or wrong. */
  readonly worth: readonly (readonly [value: string, points: number])[] | null
}

export const RESPONSE = 'RESPONSE'

/** Float as it is written: thirds add up to a whole again within what a double holds. */
const number = (value: number) => String(Math.round(value * 1e9) / 1e9)

function value(el: Element, text: string): string {
  return el(
    'value',
    {},
    text.replace(/[&<>\r]/g, (one) => `&#${one.charCodeAt(0)};`),
  )
}

export function responseDeclaration(el: Element, expected: Expected, points: number): string {
  const { cardinality, baseType, right, worth } = expected
  const correct = right.length > 0 ? [el('correctResponse', {}, ...right.map((each) => value(el, each)))] : []
  const sensitive = baseType === 'string' ? { caseSensitive: false } : {}
  const entries = worth?.map(([mapKey, earned]) =>
    el('mapEntry', { mapKey, mappedValue: number(earned), ...sensitive }),
  )
  const bounds = { defaultValue: 0, lowerBound: 0, upperBound: points }
  const mapping = entries ? [el('mapping', bounds, ...entries)] : []
  return el('responseDeclaration', { identifier: RESPONSE, cardinality, baseType }, ...correct, ...mapping)
}

/** What an item tells: its score, what it could be, and which feedback shows. */
export function outcomeDeclarations(el: Element, question: Question, shows: Shows): string[] {
  const byHand = question.type === 'essay' ? { externalScored: 'human' } : {}
  const amount = (identifier: string, initial: number, more = {}) =>
    el(
      'outcomeDeclaration',
      { identifier, cardinality: 'single', baseType: 'float', ...more },
      el('defaultValue', {}, value(el, String(initial))),
    )
  const named = (identifier: string, cardinality: string) =>
    el('outcomeDeclaration', { identifier, cardinality, baseType: 'identifier' })
  return [
    amount('SCORE', 0, byHand),
    amount('MAXSCORE', question.points),
    ...(shows.reasons ? [named('REASONS', 'multiple')] : []),
    ...(shows.solution ? [named('SOLUTION', 'single')] : []),
  ]
}

/** What is shown once somebody has answered: why the chosen options are right or wrong, and the explanation. */
export interface Shows {
  readonly reasons: boolean
  readonly solution: boolean
}

export const SHOWN = 'shown'

/** Marks the response, and shows what is to be shown. */
export function responseProcessing(el: Element, expected: Expected | null, points: number, shows: Shows): string {
  const response = el('variable', { identifier: RESPONSE })
  const set = (identifier: string, child: string) => el('setOutcomeValue', { identifier }, child)
  const float = (amount: number) => el('baseValue', { baseType: 'float' }, String(amount))
  const scored = (marking: string) =>
    el('responseCondition', {}, el('responseIf', {}, el('isNull', {}, response), set('SCORE', float(0))), marking)
  const whole = [
    el(
      'responseElseIf',
      {},
      el('match', {}, response, el('correct', { identifier: RESPONSE })),
      set('SCORE', float(points)),
    ),
    el('responseElse', {}, set('SCORE', float(0))),
  ].join('')
  const summed = el('responseElse', {}, set('SCORE', el('mapResponse', { identifier: RESPONSE })))
  const chosen = expected?.cardinality === 'single' ? el('multiple', {}, response) : response
  const parts = [
    ...(expected ? [scored(expected.worth ? summed : whole)] : []),
    ...(shows.reasons ? [set('REASONS', chosen)] : []),
    ...(shows.solution ? [set('SOLUTION', el('baseValue', { baseType: 'identifier' }, SHOWN))] : []),
  ]
  return parts.length > 0 ? el('responseProcessing', {}, ...parts) : ''
}
