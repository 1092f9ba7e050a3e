import type { Pos, Reading } from './types'

const HEADS: ReadonlySet<Pos> = new Set(['noun', 'quantifier', 'number'])
const SECOND: ReadonlySet<Pos> = new Set(['noun', 'proper', 'number', 'quantifier', 'demonstrative', 'relative'])

/**
 * A noun without ال, tanwin or pronoun is the first of two in the construct state where a noun stands right behind it:
 * «وزير الخارجية». Its letters do not tell; see `definite` in types.ts.
 */
export function isConstruct(reading: Reading, next: Reading | undefined): boolean {
  if (reading.definite !== 'indefinite' || !HEADS.has(reading.pos) || next === undefined) return false
  if (reading.case === 'accusative' || next.proclitics.some((clitic) => clitic !== 'ال')) return false
  return SECOND.has(next.pos) && next.case !== 'nominative' && next.case !== 'accusative'
}
