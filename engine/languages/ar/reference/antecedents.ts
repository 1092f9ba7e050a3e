import type { Enclitic } from '../morphology/types'
import { isHuman, type NounPhrase, nounPhrase } from '../syntax/noun-phrase'
import type { ClauseReading, SentenceWords } from '../syntax/referents'
import { formAt, hasProclitic, isGoverned, isMark, isPos, isVerb, type Word, type Words } from '../syntax/word'
import { agrees, opensPhrase } from './candidates'

const RELATIVE = /^(?:الذي|التي|الذين)$/u

/** The noun phrase that ends right before a word, as long as it goes. */
export function phraseEndingAt(source: SentenceWords, end: number): NounPhrase | null {
  const { words, named } = source
  for (let at = Math.max(0, end - 6); at < end; at++) {
    if (!opensPhrase(source, at) || !isPos(words[at], 'noun', 'proper')) continue
    const phrase = nounPhrase(words, at, end, named)
    if (phrase?.last === end) return phrase
  }
  return null
}

/** Whether a pronoun can mean a noun, as far as is known of it. */
function mayMean(pronoun: Enclitic, word: Word): boolean {
  return word.reading.gender === null || word.reading.number === null || agrees(pronoun, word, isHuman(word))
}

/** Nouns of a phrase that a pronoun could mean, a name counted once. */
function agreeing(words: Words, phrase: NounPhrase, pronoun: Enclitic): number[] {
  const found: number[] = []
  for (let at = phrase.first; at < phrase.last; at++) {
    const word = words[at]
    const isInName = phrase.named !== null && at > phrase.named.first && at < phrase.named.last
    if (!word || isInName || !isPos(word, 'noun', 'proper')) continue
    if (word.reading.gender === null || word.reading.number === null) found.push(at)
    else if (agrees(pronoun, word, at === phrase.head ? phrase.human : isHuman(word))) found.push(at)
  }
  return found
}

/** The part of a phrase that a pronoun means, from its noun on: the only one of that gender and number. */
function onlyOne(source: SentenceWords, phrase: NounPhrase, pronoun: Enclitic): NounPhrase | null {
  const { words, named } = source
  const found = agreeing(words, phrase, pronoun)
  const [at] = found
  if (phrase.joined || found.length !== 1 || at === undefined) return null
  if (at === phrase.head) return phrase
  const part = nounPhrase(words, at, phrase.last, named)
  return part?.last === phrase.last ? part : null
}

/** «التي لم يزرها»: words between a relative word and its verb. */
const BEFORE_VERB = /^(?:لم|لا|لن|قد|كان|كانت|سوف|ما)$/u

/** Somebody whom a verb names as its subject right after a word. */
function hasNamedSubject({ named }: SentenceWords, at: number): boolean {
  return named.some(({ first, kind }) => first === at && kind !== 'place')
}

/**
 * Whether the relative word of a clause cannot be the subject of its verb, so that the pronoun is what comes back:
 * «المدينة التي أسسها», but not «الطبيب الذي عالجه».
 */
function isNotSubject(source: SentenceWords, verbAt: number, at: number, pronoun: Enclitic): boolean {
  const { gender, number } = source.words[verbAt]?.reading ?? {}
  const differs = number === 's' && gender != null && gender !== pronoun.gender
  return (differs && pronoun.number === 's') || hasNamedSubject(source, verbAt + 1) || hasNamedSubject(source, at + 1)
}

function comesBack(source: SentenceWords, verbAt: number, at: number, pronoun: Enclitic): boolean {
  const { words } = source
  // «الشركة التي باعت أسهمها»: whose they are is certain, whoever sold them.
  if (at === verbAt + 1 && isPos(words[at], 'noun') && !isGoverned(words[at])) return true
  if (at !== verbAt && !isPos(words[at], 'preposition')) return false
  const between = words.slice(verbAt + 1, at)
  if (between.some((word) => isPos(word, 'noun', 'proper') && agrees(pronoun, word, isHuman(word)))) return false
  return isNotSubject(source, verbAt, at, pronoun)
}

/** «المدينة التي أسسها الملك»، «البيت الذي ولد فيه الشاعر»: what comes back in a relative clause. */
export function resumed(source: SentenceWords, at: number, pronoun: Enclitic): NounPhrase | null {
  const { words } = source
  for (let relative = at - 1; relative >= Math.max(1, at - 5); relative--) {
    if (!RELATIVE.test(formAt(words, relative))) continue
    const verbAt = BEFORE_VERB.test(formAt(words, relative + 1)) ? relative + 2 : relative + 1
    const phrase = phraseEndingAt(source, relative)
    if (!phrase || !isVerb(words[verbAt]) || !comesBack(source, verbAt, at, pronoun)) return null
    return onlyOne(source, phrase, pronoun)
  }
  return null
}

/** «الشركة وموظفوها»: a possessive on a noun joined to the only one it can belong to. */
export function joinedTo(source: SentenceWords, at: number, pronoun: Enclitic): NounPhrase | null {
  const { words } = source
  if (!hasProclitic(words[at], 'و') || !isPos(words[at], 'noun')) return null
  const phrase = phraseEndingAt(source, at)
  return phrase && onlyOne(source, phrase, pronoun)
}

/** Words between a subject and what is said to be its own. */
const MOST_BETWEEN = 5
const OF_SUBJECT = /^(?:في|إلى|على|عن|من)$/u

/** «فقدت المدينة سكانها»، «عاد الملك إلى قصره»: a possessive right after the subject of its clause, or after its verb. */
export function ofSubject(reading: ClauseReading, at: number, pronoun: Enclitic): NounPhrase | null {
  const { words, clause, roles } = reading
  const { subject } = roles
  if (
    !subject ||
    !isVerb(words[clause.verbAt]) ||
    clause.verb.reading.person !== 3 ||
    !isPos(words[at], 'noun') ||
    hasProclitic(words[at], 'و')
  )
    return null
  const from = clause.subjectFirst ? clause.verbAt + 1 : subject.last
  if (at < from || at - from > MOST_BETWEEN || at >= clause.last) return null
  const between = words.slice(from, at)
  const isBroken = between.some(
    (word) => isVerb(word) || isMark(word) || (isPos(word, 'preposition') && !OF_SUBJECT.test(word.reading.lemma)),
  )
  if (isBroken || between.some((word) => isPos(word, 'noun', 'proper') && mayMean(pronoun, word))) return null
  const antecedent = onlyOne(reading, subject, pronoun)
  return antecedent?.first === subject.first ? antecedent : null
}
