import { edgeTag, type Tag, tagOf } from '../../engine/languages/ar/morphology/model/tag'
import type { Pos, Reading } from '../../engine/languages/ar/morphology/types'
import { type Candidate, candidatesOf, other } from '../../engine/languages/ar/morphology/word'
import { type GoldSentence, type GoldWord, goldCuts, mainSegment } from './conllu'

/** A word to learn from: its candidates and which of them the treebank allows (none: nothing to learn). */
export interface ExampleWord {
  readonly text: string
  readonly candidates: readonly Candidate[]
  readonly tags: readonly Tag[]
  readonly right: readonly number[]
}

export type Example = readonly ExampleWord[]

/** Parts of speech that a tag of the treebank may stand for, with how well each agrees. */
const POS_OF: Readonly<Record<string, Partial<Record<Pos, number>>>> = {
  NOUN: { noun: 4, adverb: 1, quantifier: 1, preposition: 1 },
  PROPN: { proper: 4, noun: 1 },
  ADJ: { adjective: 4, number: 1 },
  VERB: { verb: 4 },
  AUX: { verb: 4, particle: 2 },
  PRON: { pronoun: 4, demonstrative: 4, relative: 4 },
  DET: { quantifier: 4, demonstrative: 3, noun: 2, adjective: 1, pronoun: 1 },
  NUM: { number: 4, noun: 1 },
  ADV: { adverb: 4, noun: 2, preposition: 2, adjective: 1 },
  ADP: { preposition: 4, subordinator: 3, particle: 1, conjunction: 2, adverb: 2, noun: 1 },
  SCONJ: { subordinator: 4, particle: 2, preposition: 1 },
  CCONJ: { conjunction: 4, particle: 2 },
  PART: { particle: 4, conjunction: 2, subordinator: 2, adverb: 1 },
}
const FINER: Readonly<Record<string, Pos>> = { PDEM: 'demonstrative', REL: 'relative', PRP: 'pronoun', WP: 'pronoun' }
const NUMBERS: Readonly<Record<string, string>> = { Sing: 's', Dual: 'd', Plur: 'p' }

/** Where a reading cuts the word, as offsets; ال is no word of its own in the treebank. */
export function cutsOfReading(reading: Reading, length: number): number[] {
  const cuts: number[] = []
  let at = 0
  for (const clitic of reading.proclitics) if (clitic !== 'ال') cuts.push(++at)
  if (reading.enclitic) cuts.push(length - reading.enclitic.text.length)
  return cuts
}

function agreement(reading: Reading, features: ReadonlyMap<string, string>): number {
  let points = 0
  const gender = features.get('Gender')
  if (gender) points += reading.gender === (gender === 'Masc' ? 'm' : 'f') ? 1 : reading.gender === null ? 0.5 : 0
  const number = features.get('Number')
  if (number) points += reading.number === NUMBERS[number] ? 1 : 0
  const definite = features.get('Definite')
  if (definite === 'Ind' && reading.definite === 'article') points -= 1
  if (reading.pos !== 'verb') return points
  if (features.get('Person') === String(reading.person)) points += 1
  if ((features.get('Aspect') === 'Perf') === (reading.tense === 'past') && reading.tense !== 'imperative') points += 1
  if ((features.get('Voice') === 'Pass') === (reading.voice === 'passive')) points += 1
  return points + moodPoints(reading, features.get('Mood'))
}

function moodPoints({ mood }: Reading, gold: string | undefined): number {
  if (mood === null || gold === undefined) return 0
  return (mood === 'indicative') === (gold === 'Ind') ? 0.5 : 0
}

function points({ reading, misspelt }: Candidate, word: GoldWord, letters: number): number {
  const gold = goldCuts(word).join()
  const main = mainSegment(word)
  const cut = cutsOfReading(reading, letters).join() === gold ? 10 : 0
  const pos = POS_OF[main.upos]?.[reading.pos] ?? 0
  const finer = FINER[main.xpos] === undefined || FINER[main.xpos] === reading.pos ? 0.5 : 0
  // The lemmas of the treebank are vowelled: أنّ and أن.
  const shadda = main.lemma.includes('نَّ') === reading.lemma.endsWith('نّ') ? 0.6 : 0
  return shadda + cut + pos + finer + agreement(reading, main.features) - misspelt * 0.3
}

function learnable(candidates: readonly Candidate[], word: GoldWord, letters: number): number[] {
  const all = candidates.map((candidate) => points(candidate, word, letters))
  const best = Math.max(...all)
  return best < 10 ? [] : all.flatMap((each, index) => (each >= best - 0.01 ? [index] : []))
}

export function exampleOf({ tokens, words }: GoldSentence): Example {
  const gold = new Map(words.map((word) => [word.index, word]))
  return tokens.map(({ text, kind }, index) => {
    if (kind !== 'word') {
      const reading = other(text, kind === 'number' ? 'number' : 'other')
      const tag = edgeTag(kind === 'number' ? 'digits' : text)
      return { text, candidates: [{ reading, misspelt: 0, derived: false, rivals: '' }], tags: [tag], right: [] }
    }
    const candidates = candidatesOf(text)
    const word = gold.get(index)
    const letters = word ? word.segments.reduce((sum, { form }) => sum + form.length, 0) : 0
    return { text, candidates, tags: candidates.map(tagOf), right: word ? learnable(candidates, word, letters) : [] }
  })
}
