import type { Reading } from '../types'
import type { Candidate } from '../word'
import type { Tag } from './tag'

function unknownFeatures(letters: string, tag: Tag): string[] {
  const pos = `${tag.pos}${tag.state[0]}`
  return [
    `k3${letters.slice(-3)}|${pos}`,
    `k2${letters.slice(-2)}|${pos}`,
    `k1${letters.slice(-1)}|${pos}`,
    `kf${letters.slice(0, 2)}|${pos}`,
    `kl${Math.min(letters.length, 8)}|${pos}`,
    `kg${tag.pos}${tag.lead}`,
  ]
}

/** Of the reading alone. */
export function wordFeatures(text: string, { reading: r, misspelt, derived, rivals }: Candidate, tag: Tag): string[] {
  const source = sourceOf(r, derived)
  const shape = `${tag.pos}|${tag.number}${tag.gender}|${tag.state}`
  const object = r.pos === 'verb' && r.enclitic ? `obj${r.lexeme?.verb?.transitive}` : ''
  const features = [
    `p${tag.pos}`,
    `s${shape}`,
    `v${tag.pos}${tag.verb}`,
    `m${misspelt}${tag.pos}`,
    `m${misspelt}`,
    `o${source}|${tag.pos}`,
    `c${tag.lead}|${tag.pos}`,
    `c${tag.lead}|${r.stem.length}`,
    `e${tag.pos}|${r.enclitic?.text ?? ''}|${object}`,
    `l${r.lemma}|${r.pos}`,
    `w${text}|${r.pos}|${tag.lead}|${r.enclitic?.text ?? ''}`,
    `g${source}${tag.verb}${tag.number}`,
    `q${rivals}|${tag.pos}`,
    `r${rivals}|${tag.lead}${tag.enclitic}`,
  ]
  return r.known ? features : [...features, ...unknownFeatures(r.stem, tag)]
}

function sourceOf({ lexeme, known }: Reading, derived: boolean): string {
  if (!known || lexeme === null) return 'guess'
  if (derived) return lexeme.tags.has('participle') ? `part${lexeme.participle}` : 'masdar'
  const { tags: set } = lexeme
  if (set.has('person')) return set.has('arab') ? 'arabname' : 'name'
  if (set.has('place') || set.has('city') || set.has('country')) return 'place'
  if (set.has('nisba')) return 'nisba'
  if (set.has('el')) return 'el'
  return set.has('h') || set.has('role') ? 'human' : 'word'
}

function agreementFeature(a: Tag, b: Tag): string {
  const things = a.agrees === 'things'
  const fits = things ? b.agrees === 'fs' : a.agrees === b.agrees
  return `${things ? 't' : ''}${fits ? '=' : '!'}${a.gender === b.gender ? '=' : '!'}`
}

/** Of two neighbouring readings. */
export function pairFeatures(a: Tag, b: Tag): string[] {
  const fit = agreementFeature(a, b)
  return [
    `1${a.pos}|${b.pos}`,
    `2${a.pos}${a.state}|${b.pos}${b.state}|${b.lead}`,
    `3${a.pos}${a.state[0]}|${b.pos}${b.state[0]}|${fit}|${b.lead === '' ? '' : 'l'}`,
    `4${a.word}${a.pos}|${b.pos}${b.verb}`,
    `5${a.word}${a.pos}|${b.pos}${b.state}`,
    `6${a.pos}${a.verb}|${b.word}${b.pos}|${b.lead}`,
    `7${a.pos}${a.verb}${a.enclitic}|${b.pos}${b.verb}`,
    `8${a.pos}${a.known}${a.state[0]}|${b.pos}${b.known}${b.state[0]}`,
    `9${a.word}|${b.word}${b.pos}`,
    `a${a.pos}|${b.pos}|${fit}`,
    `c${a.sense}${a.pos}${a.state[0]}|${b.pos}${b.known}${b.state[0]}`,
    `d${a.pos}${a.state[0]}|${b.sense}${b.pos}`,
    `e${a.sense}|${b.sense}${b.pos}`,
    `b${a.word}${a.lead}|${b.pos}|${b.number}${b.gender}`,
  ]
}

/** FNV-1a, folded to the size of the weight table. */
export function hashed(feature: string, size: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  return ((hash >>> 15) ^ hash) & (size - 1)
}
