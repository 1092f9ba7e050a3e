import { segmentsOf } from '../syntax/segments'
import { links } from '../syntax/surface'
import { formAt, isMark, isPos, isVerb, type Word, type Words } from '../syntax/word'
import type { Source } from './source'

/** «حيث تفشى المرض»: a clause of its own without its conjunction. Never «قد»: without it "may" would be a fact. */
const OPENS_CLAUSE = /^[وف]?(?:حيث|بينما|عندما|حينما|فيما|كما|اذ|لكن)$/u
const OPENS_INNER = /^[وفب]?(?:ان|بان)$/u

const LINK =
  /^(?:و.+|ف.+|حيث|بينما|عندما|حينما|حين|مما|اذ|لان|لانه|لانها|لكن|لكنه|لكنها|فيما|كما|ثم|بعد|بعدما|قبل|منذ|رغم|مع|في|الذي|التي|الذين|الا|بل|اما|لذلك|لذا|خاصة|لا|بما|وفقا|خصوصا)$/u

/** After a comma: not an apposition, which would be torn from its noun, nor the next item of a list. */
function opensAnother(words: Words, at: number): boolean {
  const next = words[at]
  return (
    next === undefined ||
    (isVerb(next) && links(next) === 0) ||
    (LINK.test(formAt(words, at)) && (links(next) === 0 || !isPos(next, 'noun', 'proper', 'adjective')))
  )
}

/** Places where a clause may end: before a mark, a conjunction with a verb, a relative word; the end. */
export function ends(words: Words, from: number): number[] {
  const found: number[] = []
  for (let at = from + 1; at < words.length; at++) {
    if (formAt(words, at) === '،' ? opensAnother(words, at + 1) : /^[.؛]$/u.test(formAt(words, at))) found.push(at)
    else if (isVerb(words[at]) && links(words[at]) > 0) found.push(at)
    else if (
      /^(?:حيث|بينما|عندما|حينما|مما|اذ|لان|لانه|لانها|لكن|لكنه|لكنها|فيما|كما|وقد|وكان|وكانت|وهو|وهي|ثم)$/u.test(
        formAt(words, at),
      )
    )
      found.push(at)
  }
  if (!isMark(words[words.length - 1])) found.push(words.length)
  return found
}

/** Places before a word where a clause may begin, the nearest first. */
export function starts({ words, named }: Source, before: number): number[] {
  const main = segmentsOf(words, named).map(({ first }) => first)
  const inner = words.flatMap((_, at) =>
    OPENS_INNER.test(formAt(words, at)) && isPos(words[at + 1], 'noun', 'proper') ? [at + 1] : [],
  )
  const clauses = words.flatMap((_, at) =>
    OPENS_CLAUSE.test(formAt(words, at)) && isVerb(words[at + 1]) ? [at + 1] : [],
  )
  return [...new Set([0, ...main, ...inner, ...clauses])].filter((at) => at <= before).sort((a, b) => b - a)
}

/** Before a preposition that nothing before it waits for: «أدى الجفاف إلى هجرة السكان | في السنوات الأخيرة». */
export function earlierEnds(words: Words, from: number): number[] {
  return words.flatMap((word, at) => {
    if (at <= from || !isPos(word, 'preposition') || word.reading.enclitic) return []
    const { reading } = words[at - 1] as Word
    const verb = reading.lexeme?.masdarOf ?? reading.lexeme?.participleOf ?? reading.lexeme
    const waits = verb?.verb?.prepositions.includes(word.reading.lemma) ?? false
    return waits || reading.pos === 'verb' || /^(?:من|عن|ل|ب)$/u.test(word.reading.lemma) ? [] : [at]
  })
}
