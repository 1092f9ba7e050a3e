import type { Enclitic } from '../morphology/types'
import { isHuman, type NounPhrase, nounPhrase } from '../syntax/noun-phrase'
import type { ClauseReading, SentenceWords } from '../syntax/referents'
import { formAt, hasProclitic, isPos, isVerb, type Words } from '../syntax/word'
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

/** «المدينة التي أسسها الملك»، «البيت الذي ولد فيه الشاعر»: what comes back in a relative clause. */
export function resumed(source: SentenceWords, at: number, pronoun: Enclitic): NounPhrase | null {
  const { words } = source
  for (let relative = at - 1; relative >= Math.max(1, at - 4); relative--) {
    if (!RELATIVE.test(formAt(words, relative))) continue
    const verb = words[relative + 1]
    const phrase = phraseEndingAt(source, relative)
    if (!phrase || !isVerb(verb) || !verb) return null
    const antecedent = onlyOne(source, phrase, pronoun)
    if (!antecedent) return null
    const isOnVerb = at === relative + 1
    const isOnPreposition = isPos(words[at], 'preposition')
    if (!isOnVerb && !isOnPreposition) return null
    // Else the verb's own subject may be what the relative word stands for: «الطبيب الذي عالجه».
    const isOther =
      verb.reading.number === 's' && verb.reading.gender !== null && verb.reading.gender !== pronoun.gender
    const between = words.slice(relative + 2, at)
    if (between.some((word) => isPos(word, 'noun', 'proper') && agrees(pronoun, word, isHuman(word)))) return null
    return isOther && pronoun.number === 's' ? antecedent : null
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

/** «فقدت المدينة سكانها»، «عاد الملك إلى قصره»: a possessive right after the subject of its clause. */
export function ofSubject(reading: ClauseReading, at: number, pronoun: Enclitic): NounPhrase | null {
  const { words, clause, roles } = reading
  const { subject } = roles
  if (!subject || clause.subjectFirst || !isPos(words[at], 'noun')) return null
  const isNext = at === subject.last || (at === subject.last + 1 && isPos(words[subject.last], 'preposition'))
  if (!isNext || words[subject.last]?.reading.proclitics.includes('و')) return null
  const antecedent = onlyOne(reading, subject, pronoun)
  return antecedent?.first === subject.first ? antecedent : null
}
