import type { Relation, RelationKind, Sentence } from '../../text/document'
import { hasPronoun } from './clause-shape'
import { CAUSES, CONTEXTS, PURPOSES, RESULTS } from './lexicon/connectives'
import { isDefinite, wordsOf } from './look-up'
import { verbOf } from './verb-forms'

interface Link {
  readonly kind: RelationKind
  readonly words: readonly string[]
}

const LINKS: readonly Link[] = (
  [
    ['cause', CAUSES],
    ['result', RESULTS],
    ['purpose', PURPOSES],
    ['context', CONTEXTS],
  ] as const
)
  .flatMap(([kind, table]) => wordsOf(table).map((link) => ({ kind, words: link.split(' ') })))
  .sort((a, b) => b.words.length - a.words.length)

/** The usual shapes of verbal nouns: «تفعيل، تفاعل، افتعال، استفعال، انفعال، إفعال، فعول». */
function isVerbalNoun(word: string): boolean {
  return /^(?:ت\p{L}{2}ي\p{L}|ت\p{L}ا\p{L}{2}|ت\p{L}{3}|ا\p{L}{2}ا\p{L}|ا[نس]?ت?\p{L}{2}ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|م\p{L}ا\p{L}{2}ة|\p{L}{2}و\p{L}|ا\p{L}ا\p{L}ة)$/u.test(
    word,
  )
}

function linkAt(sentence: Sentence, at: number): Link | null {
  return LINKS.find(({ words }) => words.every((word, offset) => sentence.tokens[at + offset]?.form === word)) ?? null
}

/** End of a noun phrase that a mark closes; null where a verb, another link or no mark comes first. */
function phraseEnd(sentence: Sentence, first: number): number | null {
  const { tokens } = sentence
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (/^[.،؛]$/u.test(token.text)) return at
    if (token.kind === 'mark' && !/^[«»“”]$/u.test(token.text)) return null
    const verb = verbOf(token.form)
    if (verb && !verb.doubtful && !isDefinite(token.form)) return null
    if (/^(?:ان|انه|انها|الذي|التي|الذين|لكن|مما|حيث|لان|ثم|و|او|بل|وقد|ولم|ولا|كما)$/u.test(token.form)) return null
    if (at > first && linkAt(sentence, at)) return null
  }
  return tokens.length
}

/** «لأن البرد اشتد»: a whole clause, up to the next mark; it is quoted together with its «لأن». */
const BECAUSE = 'لان'

function becauseEnd(sentence: Sentence, at: number): number | null {
  const { tokens } = sentence
  const last = tokens.findIndex(({ kind }, index) => index > at && kind === 'mark')
  const end = last < 0 ? tokens.length : last
  const subject = tokens[at + 1]
  const isPlain = subject?.kind === 'word' && !verbOf(subject.form) && !hasPronoun(subject.form)
  return isPlain && end - at >= 4 && /^[.،؛]$/u.test(tokens[end]?.text ?? '.') ? end : null
}

/** Causes, results and purposes that a sentence names as noun phrases, each closed by a mark. */
export function findRelations(sentence: Sentence): Relation[] {
  const found: Relation[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    const link = linkAt(sentence, at)
    if (!link || (link.kind === 'context' && !isVerbalNoun(sentence.tokens[at + link.words.length]?.form ?? '')))
      continue
    const isClause = link.words[0] === BECAUSE
    const first = isClause ? at : at + link.words.length
    const last = isClause ? becauseEnd(sentence, at) : phraseEnd(sentence, first)
    const before = sentence.tokens[at - 1]?.text === '،' ? at - 1 : at
    if (link.kind !== 'context' && at < 2) continue
    if (last !== null && last - first >= 2 && last - first <= 12) {
      found.push({
        kind: link.kind,
        sentence: sentence.index,
        about: { first: 0, last: before },
        phrase: { first, last },
        link: link.words.join(' '),
        clausal: isClause,
      })
    }
  }
  return found
}
