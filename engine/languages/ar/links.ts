import type { Sentence, Token } from '../../text/document'
import type { Clause, Link } from '../language'
import { clauseOf, leans } from './clause-shape'
import { isTidy } from './glossary/tidy'
import { ideaUpTo } from './ideas'
import { LINKS } from './lexicon/links'
import { isDefinite, leaningOpeners } from './look-up'
import { wholeFrom } from './opens-whole'
import { sentenceWords } from './syntax/sentence-words'
import { hasProclitic, isPos, isVerb } from './syntax/word'

interface Connective {
  readonly relation: Link['relation']
  readonly words: readonly RegExp[]
}

/** What may be written together with a word that ends in «*». */
const PRONOUN = '(?:ه|ها|هم|هما|هن|نا)?'

function connectivesOf(table: string): Connective[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [relation, all] = line.split(' | ')
      return (all ?? '').split(' ').map((connective) => ({
        relation: relation as Link['relation'],
        words: connective.split('_').map((word) => new RegExp(`^${word.replace('*', PRONOUN)}$`, 'u')),
      }))
    })
}

const CONNECTIVES = connectivesOf(LINKS)
const LEAST_WORDS = 6
const MOST_WORDS = 24
/** What follows must say something. */
const LEAST_AFTER = 4
/** «على الرغم من …، إلا أن …» belongs together; «لا … فقط، ولكن …» adds; «إذا … لذلك» supposes. */
const BOUND_TOGETHER = /^[وفب]?(?:رغم|الرغم|فقط|فحسب|مجرد|بينما|اذا|لو|ان|سواء|لما|كلما)$/u
/** Connectives that need no comma before them to be certain. */
const STANDS_UNMARKED = /^(?:ولكن|مما|لان|نظرا|وذلك)/u
const SECOND_LINK = /^[وف]?(?:لكن|لذلك|لان|لانه|لانها|بالتالي|لذا)$/u

function connectiveAt(tokens: readonly Token[], at: number): Connective | null {
  const found = CONNECTIVES.find(({ words }) => words.every((word, step) => word.test(tokens[at + step]?.form ?? '')))
  return found ?? null
}

/** A statement that no other connective of the table already ties to something. */
function isFree(tokens: readonly Token[]): boolean {
  return !tokens.some(({ form }) => BOUND_TOGETHER.test(form) || SECOND_LINK.test(form))
}

/** Between the connective and what ends its clause there must be enough; «، ولكن أيضًا» only adds. */
function saysEnough(tokens: readonly Token[], at: number): boolean {
  const after = tokens.slice(at).filter(({ kind }) => kind !== 'mark')
  return after.length >= LEAST_AFTER && !after.slice(1, 4).some(({ form }) => /^(?:ايضا|كذلك)$/u.test(form))
}

/** Of a long stretch, the clause nearest to the connective: what stands after the last comma that a whole clause follows. */
function lastClause(sentence: Sentence, names: ReadonlySet<string>, end: number): Clause | null {
  for (let at = end - LEAST_WORDS; at > LEAST_WORDS; at--) {
    if (!/^[،؛]$/u.test(sentence.tokens[at - 1]?.text ?? '')) continue
    const range = { first: at, last: end }
    const whole = wholeFrom(sentence, at, end, names, true)
    if (!whole || leans(sentence.tokens, range)) continue
    const head = sentence.tokens[at]
    return clauseOf(sentence, range, whole.start - (head?.start ?? 0), { least: LEAST_WORDS, most: MOST_WORDS })
  }
  return null
}

const DEMONSTRATIVE = /^(?:هذا|هذه|تلك|ذلك)$/u
const REPORTS = /^(?:قال|اشار|اضاف|ذكر|اكد|صرح|افاد)ت?$/u
const SUBORDINATE = /^(?:كما|لو|اذا|كلما|عندما|حين|بينما|مع|رغم|على|بالرغم|حتى|من)$/u

/**
 * The words before a connective as they stand: who looks at what follows them has the article, so that a pronoun may mean
 * something before them. Null where they open with a word that belongs to what stands before, or are no sentence.
 */
function asWritten(sentence: Sentence, end: number): Clause | null {
  const { tokens } = sentence
  const words = sentenceWords(sentence)
  const isJoined = hasProclitic(words[0], 'و') || /^و(?:قد|هذا|هذه)$/u.test(tokens[0]?.form ?? '')
  const form = (tokens[0]?.form ?? '').slice(isJoined ? 1 : 0)
  const isPointing = DEMONSTRATIVE.test(form) && isDefinite(tokens[1]?.form ?? '')
  if (SUBORDINATE.test(form) || (leaningOpeners.has(form) && !isPointing)) return null
  const inside = words.slice(0, end)
  const speaks = inside.some(({ reading: { person, enclitic } }) => person === 1 || enclitic?.person === 1)
  // «في أعقاب الزلزال الذي وقع …»: the only verb stands in a relative clause.
  const verb = inside.findIndex((word) => isVerb(word))
  const isRelative = inside.slice(0, verb).some((word) => isPos(word, 'relative'))
  if (speaks || verb < 0 || isRelative || REPORTS.test(form) || !isTidy(words, 0, end)) return null
  const clause = clauseOf(sentence, { first: 0, last: end }, isJoined ? 1 : 0, { least: LEAST_WORDS, most: MOST_WORDS })
  return clause && !/[«»]/u.test(sentence.text.slice(0, clause.end - sentence.start)) ? clause : null
}

/** The connective stands within the sentence, after a comma or, of reasons and results, without one. */
function inside(sentence: Sentence, names: ReadonlySet<string>): Link | null {
  const { tokens } = sentence
  for (let at = 5; at < tokens.length - LEAST_AFTER; at++) {
    const connective = connectiveAt(tokens, at)
    if (!connective) continue
    const isMarked = /^[،؛]$/u.test(tokens[at - 1]?.text ?? '')
    if (!isMarked && !STANDS_UNMARKED.test(tokens[at]?.form ?? '')) return null
    const end = isMarked ? at - 1 : at
    const statement =
      ideaUpTo(sentence, names, MOST_WORDS, end) ?? lastClause(sentence, names, end) ?? asWritten(sentence, end)
    if (!statement || !isFree(tokens.slice(0, at)) || !saysEnough(tokens, at)) return null
    const follows = { start: tokens[at]?.start ?? 0, end: sentence.end }
    return { sentence: sentence.index, relation: connective.relation, statement, follows }
  }
  return null
}

/** The connective opens the sentence; the statement is the whole sentence before it. */
function across(before: Sentence, sentence: Sentence, names: ReadonlySet<string>): Link | null {
  const connective = connectiveAt(sentence.tokens, 0)
  if (!connective || before.block !== sentence.block || !saysEnough(sentence.tokens, 0)) return null
  const last = before.tokens.length - (/^[.]$/u.test(before.tokens.at(-1)?.text ?? '') ? 1 : 0)
  const statement = ideaUpTo(before, names, MOST_WORDS, last) ?? asWritten(before, last)
  if (!statement || !isFree(before.tokens)) return null
  const follows = { start: sentence.start, end: sentence.end }
  return { sentence: before.index, relation: connective.relation, statement, follows }
}

/** See `Language.findLinks`. */
export function findLinks(sentences: readonly Sentence[], names: ReadonlySet<string>): Link[] {
  return sentences.flatMap((sentence, index) => {
    if (sentence.skipped) return []
    const previous = sentences[index - 1]
    const found = [previous ? across(previous, sentence, names) : null, inside(sentence, names)]
    return found.flatMap((link) => (link ? [link] : []))
  })
}
