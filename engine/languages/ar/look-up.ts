import { form } from '../../text/fold'
import { remembered } from '../../text/remembered'
import { LEANING_OPENERS, NEW_CLAUSE, OPEN_CLAUSE } from './lexicon/connectives'
import {
  CHARACTERS_F,
  CHARACTERS_M,
  DOUBTFUL_NAMES,
  FEMALE_NAMES,
  HONORIFICS,
  MALE_NAMES,
  NAME_LINKS,
  ROLE_HEADS,
  SURNAMES,
} from './lexicon/people'
import { AGENTS, COMMON, MONTHS, PARTICLES, TIME_WORDS } from './lexicon/words'

/** A word list as a set of looked-up forms; an underscore in a list stands for a space. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(wordsOf(table))
}

export function wordsOf(table: string): string[] {
  return table
    .trim()
    .split(/\s+/u)
    .map((word) => form(word.replace(/_/gu, ' ')))
}

export const nameLinks = wordSet(NAME_LINKS)
export const honorifics = wordSet(HONORIFICS)
export const roleHeads = wordSet(ROLE_HEADS)
export const charactersM = wordSet(CHARACTERS_M)
export const charactersF = wordSet(CHARACTERS_F)
export const particles = wordSet(PARTICLES)
/** A name that is written like a particle once its alefs are alike is no evidence of a person. */
function nameSet(table: string): ReadonlySet<string> {
  return new Set(wordsOf(table).filter((word) => !particles.has(word)))
}

export const maleNames = nameSet(MALE_NAMES)
export const femaleNames = nameSet(FEMALE_NAMES)
export const doubtfulNames = nameSet(DOUBTFUL_NAMES)
export const surnames = wordSet(SURNAMES)
export const timeWords = wordSet(TIME_WORDS)
export const months = wordSet(MONTHS)
export const common = wordSet(COMMON)
export const agents = wordSet(AGENTS)
export const leaningOpeners = wordSet(LEANING_OPENERS)
export const openClause = wordSet(OPEN_CLAUSE)
export const newClause = wordSet(NEW_CLAUSE)

/** Without the article and the short words written together with it: «بالتعاون» → «تعاون». */
export function stem(word: string): string {
  const match = /^(?:[وف])?(?:بال|كال|ال|لل)(?=.{2})/u.exec(word)
  return match ? word.slice(match[0].length) : word
}

/** Whether the word carries the article, alone or after «و، ف، ب، ك، ل». */
export function isDefinite(word: string): boolean {
  return (
    /^(?:[وف])?(?:بال|كال|ال|لل)(?=.{2})/u.test(word) &&
    !/^(?:الى|الا|الان|التي|الذي|الذين|والى|والتي|والذي)$/u.test(word)
  )
}

function isListed(word: string): boolean {
  if (common.has(word) || particles.has(word) || timeWords.has(word)) return true
  const short = word.replace(/(?:ات|ين|ون|ا|ة)$/u, '')
  return common.has(short) || common.has(`${short}ة`) || common.has(`${word}ة`)
}

/** Words that were asked about before; a long book has about as many. */
const MOST_WORDS = 30_000

function findOrdinary(word: string): boolean {
  if (isListed(word) || isListed(stem(word))) return true
  return /^[وفبلك]/u.test(word) && word.length > 3 && (isListed(word.slice(1)) || isListed(stem(word.slice(1))))
}

/** Whether the lexicon knows the word as something other than a name, clitics aside. */
export const isOrdinary = remembered(MOST_WORDS, findOrdinary)

const LETTER = /\p{L}/u

/** Characters of the display text that the first `letters` letters take, vowel signs after them included. */
export function prefixLength(display: string, letters: number): number {
  if (letters === 0 && LETTER.test(display[0] ?? '')) return 0
  let seen = 0
  let index = 0
  while (index < display.length) {
    if (LETTER.test(display[index] ?? '')) {
      if (seen === letters) break
      seen += 1
    }
    index += 1
  }
  return index
}
