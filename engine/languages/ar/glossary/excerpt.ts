import type { Span } from '../../../types'
import { isSound } from '../sound-source'
import { textOf, wordCount } from '../syntax/surface'
import { formAt, isMark, isPos, isVerb, type Words } from '../syntax/word'
import { earlierEnds, ends } from './boundaries'
import { DANGLES } from './quotation'
import type { Source } from './source'
import { isBalanced, isSettled, isTidy, pronounsResolve } from './tidy'

/** How long an excerpt may be, and whether nothing in it may point outside. */
interface Demand {
  readonly least: number
  readonly most: number
  readonly settled: boolean
}

/** A word is asked about, not what is said: where nothing else can be cut out, a pronoun may mean something before it. */
const DEMANDS: readonly Demand[] = [
  { least: 6, most: 16, settled: true },
  { least: 5, most: 20, settled: false },
]

/** What cuts a sentence into stretches that may be quoted by themselves. */
const CUTS = /^[.،؛:]$/u
/** What stands in the middle of a phrase: no excerpt holds it. */
const BARRIERS = /^[()[\]«»“”"…–-]$/u

/** Words that open a part of a sentence and may open an excerpt: «حيث انقرضت …»، «التي تحتوي على …». */
const OPENS = /^[وف]?(?:حيث|بينما|عندما|حينما|التي|الذي|الذين|اذ|لان|لكن|فيما|بعدما|كما)$/u

/** Places before the word where an excerpt may begin, the farthest first. */
function openings({ words }: Source, from: number, at: number): number[] {
  const inner = words.flatMap((word, index) => {
    if (index <= from || index > at) return []
    const isOpen = OPENS.test(formAt(words, index)) || (isVerb(word) && !isPos(words[index - 1], 'particle'))
    return isOpen ? [index] : []
  })
  return [from, ...inner]
}

/** Nobody speaks of himself. */
function isThirdPerson(words: Words, first: number, last: number): boolean {
  return words.slice(first, last).every((word) => {
    const { person, enclitic } = word.reading
    const speaks = isVerb(word) && (person === 1 || person === 2)
    return !speaks && !(enclitic && enclitic.person !== 3)
  })
}

function isFit(source: Source, first: number, last: number, demand: Demand): boolean {
  const { sentence, words } = source
  const count = wordCount(words, first, last)
  const tail = words[last - 1]
  if (!tail || count < demand.least || count > demand.most || isMark(words[first]) || isMark(tail)) return false
  if (isPos(tail, 'preposition', 'conjunction', 'subordinator', 'relative') || DANGLES.test(tail.token.form))
    return false
  if (words.slice(first, last).some(({ token }) => BARRIERS.test(token.text))) return false
  const text = textOf(sentence, { first, last })
  const isClean = isTidy(words, first, last) && isBalanced(text) && isSound(sentence.tokens, { first, last }, text)
  if (!isClean || !isThirdPerson(words, first, last)) return false
  return !demand.settled || (isSettled(words, first, last) && pronounsResolve(words, first, last))
}

/**
 * A stretch around a word where no whole clause can be cut out: from one mark or opening word to the next, so that it neither begins
 * nor ends within a phrase. Shown with dots, it claims to be no sentence. Null where even that would be torn.
 */
export function excerptAround(source: Source, at: number, upTo: number): Span | null {
  const { sentence, words } = source
  const before = words.slice(0, at).findLastIndex(({ token }) => CUTS.test(token.text))
  const next = words.findIndex(({ token }, index) => index >= upTo && CUTS.test(token.text))
  const end = next < 0 ? words.length : next
  const closings = [
    end,
    ...ends(words, at)
      .filter((last) => last < end)
      .reverse(),
    ...earlierEnds(words, at).reverse(),
  ]
  for (const demand of DEMANDS)
    for (const first of openings(source, before + 1, at))
      for (const last of closings)
        if (last >= upTo && last <= end && isFit(source, first, last, demand)) {
          const [head, tail] = [sentence.tokens[first], sentence.tokens[last - 1]]
          if (head && tail) return { start: head.start, end: tail.end }
        }
  return null
}
