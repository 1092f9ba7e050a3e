import type { Range, Token } from '../../text/document'
import { isDefinite } from './look-up'
import { verbOf } from './verb-forms'

export const COMPLEMENTIZER = /^(?:ان|بان)$/u
export const SUFFIXED_COMPLEMENTIZER = /^(?:انه|انها|انهم|بانه|بانها|بانهم|انهما|اننا|انني)$/u
/** How far after the verb what is said may begin: «في تصريحات خاصة لموقع …، إن». */
const REACH = 18
/** Fewer words between quotation marks are a name or a term, not speech. */
const SHORTEST_SPEECH = 5

/** Where what is said begins: after «إن», a colon or an opening quotation mark. */
export function contentAt(
  tokens: readonly Token[],
  from: number,
): { first: number; direct: boolean; suffixed: boolean } | null {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at]
    if (!token) break
    if (token.text === '«') {
      const closing = contentRange(tokens, at + 1, true).last
      if (tokens.slice(at + 1, closing).filter(({ kind }) => kind !== 'mark').length >= SHORTEST_SPEECH)
        return { first: at + 1, direct: true, suffixed: false }
      at = closing
      continue
    }
    if (token.text === ':') {
      const quoted = tokens[at + 1]?.text === '«'
      const opener = tokens[at + 1]?.form ?? ''
      if (!quoted && COMPLEMENTIZER.test(opener)) return { first: at + 2, direct: false, suffixed: false }
      return {
        first: quoted ? at + 2 : at + 1,
        direct: quoted,
        suffixed: !quoted && SUFFIXED_COMPLEMENTIZER.test(opener),
      }
    }
    if (SUFFIXED_COMPLEMENTIZER.test(token.form)) return { first: at + 1, direct: false, suffixed: true }
    if (COMPLEMENTIZER.test(token.form)) return { first: at + 1, direct: false, suffixed: false }
    if (token.text === '.') break
    const isAside = /^(?:وهو|وهي|وهم)$/u.test(tokens[at - 1]?.form ?? '')
    const verb = at > from && !isAside ? verbOf(token.form) : null
    if (verb && !verb.doubtful && !isDefinite(token.form)) break
  }
  return null
}

export function contentRange(tokens: readonly Token[], first: number, direct: boolean): Range {
  if (!direct) return { first, last: tokens.length }
  let depth = 1
  for (let at = first; at < tokens.length; at++) {
    if (tokens[at]?.text === '«') depth += 1
    if (tokens[at]?.text === '»') depth -= 1
    if (depth === 0) return { first, last: at }
  }
  return { first, last: first }
}
