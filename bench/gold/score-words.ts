import { analyseSentence, isDefinite } from '../../engine/languages/ar/morphology/analyse'
import type { Analysed, Pos, Reading } from '../../engine/languages/ar/morphology/types'
import {
  type GoldSegment,
  type GoldSentence,
  type GoldWord,
  goldCuts,
  mainSegment,
} from '../../scripts/training/conllu'
import { cutsOfReading } from '../../scripts/training/examples'

const UPOS: Readonly<Record<Pos, string>> = {
  noun: 'NOUN',
  proper: 'PROPN',
  adjective: 'ADJ',
  verb: 'VERB',
  pronoun: 'PRON',
  demonstrative: 'PRON',
  relative: 'PRON',
  preposition: 'ADP',
  conjunction: 'CCONJ',
  subordinator: 'SCONJ',
  particle: 'PART',
  adverb: 'ADV',
  number: 'NUM',
  quantifier: 'DET',
  other: 'X',
}
const CLOSED: ReadonlySet<Pos> = new Set([
  'pronoun',
  'demonstrative',
  'relative',
  'preposition',
  'conjunction',
  'subordinator',
  'particle',
  'adverb',
  'number',
  'quantifier',
])

/** The treebank calls «عام» and «يوم» adverbs where they say when. */
function byLemma({ pos, lexeme }: Reading): boolean {
  return CLOSED.has(pos) || (pos === 'noun' && lexeme !== null && lexeme.tags.has('time'))
}

/** How the treebank tags each closed-class word and noun of time, by the half that is trained on. */
export type UposMap = ReadonlyMap<string, string>

function keyOf({ pos, lemma }: Reading): string {
  return `${pos} ${lemma}`
}

interface Pair {
  readonly word: GoldWord
  readonly main: GoldSegment
  readonly analysed: Analysed
  readonly sentence: readonly Analysed[]
}

function pairsOf(sentences: readonly GoldSentence[]): Pair[] {
  return sentences.flatMap(({ tokens, words }) => {
    const sentence = analyseSentence(tokens)
    return words.flatMap((word) => {
      const analysed = sentence[word.index]
      if (!analysed || tokens[word.index]?.kind !== 'word') return []
      return [{ word, main: mainSegment(word), analysed, sentence }]
    })
  })
}

export function uposMapFrom(sentences: readonly GoldSentence[]): UposMap {
  const counts = new Map<string, Map<string, number>>()
  for (const { main, analysed } of pairsOf(sentences)) {
    if (!byLemma(analysed.best)) continue
    const key = keyOf(analysed.best)
    const of = counts.get(key) ?? new Map<string, number>()
    of.set(main.upos, (of.get(main.upos) ?? 0) + 1)
    counts.set(key, of)
  }
  return new Map([...counts].map(([key, of]) => [key, [...of].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'X']))
}

function uposOf(reading: Reading, map: UposMap): string {
  return (byLemma(reading) ? map.get(keyOf(reading)) : undefined) ?? UPOS[reading.pos]
}

/** The treebank tags the very same function words now ADP, now SCONJ or PART; names of things now NOUN, now PROPN. */
function coarse(upos: string): string {
  if (upos === 'PROPN') return 'NOUN'
  if (['ADP', 'SCONJ', 'PART', 'CCONJ'].includes(upos)) return 'particle'
  if (upos === 'AUX') return 'VERB'
  return upos === 'DET' ? 'PRON' : upos
}

class Share {
  private right = 0
  private all = 0
  readonly wrong: string[] = []

  add(fits: boolean, example: () => string): void {
    this.all++
    if (fits) this.right++
    else this.wrong.push(example())
  }

  toString(): string {
    return `${((100 * this.right) / Math.max(1, this.all)).toFixed(2)} % of ${this.all}`
  }
}

const NUMBERS: Readonly<Record<string, string>> = { Sing: 's', Dual: 'd', Plur: 'p' }

function explained({ word, main, analysed: { text, best } }: Pair): string {
  const gold = word.segments.map(({ form, upos }) => `${form}/${upos}`).join('+')
  const features = [...main.features].map(([name, value]) => `${name}=${value}`).join('|')
  const ours = `${best.proclitics.join('+')} ${best.stem} ${best.enclitic?.text ?? ''} ${best.lemma} ${best.pos} ${best.gender}${best.number} ${best.definite} ${best.tense ?? ''}${best.voice ?? ''} ${best.known ? '' : '?'}`
  return `${text}\t${gold} ${features}\t${ours}`
}

function cutF1(pairs: readonly Pair[]): { line: string; wrong: string[] } {
  let gold = 0
  let ours = 0
  let shared = 0
  const wrong: string[] = []
  for (const pair of pairs) {
    const length = pair.word.segments.reduce((sum, { form }) => sum + form.length, 0)
    const right = goldCuts(pair.word)
    const found = cutsOfReading(pair.analysed.best, length)
    gold += right.length
    ours += found.length
    shared += found.filter((cut) => right.includes(cut)).length
    if (right.join() !== found.join()) wrong.push(explained(pair))
  }
  const precision = shared / Math.max(1, ours)
  const recall = shared / Math.max(1, gold)
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
  const shown = [f1, precision, recall].map((share) => (100 * share).toFixed(2))
  return { line: `clitics: F1 ${shown[0]} (precision ${shown[1]}, recall ${shown[2]}; ${gold} cuts)`, wrong }
}

const INFLECTED = new Set(['NOUN', 'ADJ', 'VERB', 'AUX'])

/** The figures, or the mistakes of one kind, the commonest first. */
export function dashboardOf(sentences: readonly GoldSentence[], map: UposMap, errors: string | undefined): string[] {
  const pairs = pairsOf(sentences)
  const shares = {
    pos: new Share(),
    'pos, particles as one, nouns and names as one': new Share(),
    gender: new Share(),
    number: new Share(),
    definite: new Share(),
    known: new Share(),
  }
  for (const pair of pairs) {
    const { main, analysed, sentence } = pair
    const { best, index } = analysed
    const show = () => explained(pair)
    const upos = uposOf(best, map)
    const goldUpos = main.upos === 'AUX' ? 'VERB' : main.upos
    shares.pos.add(upos === goldUpos || upos === main.upos, show)
    shares['pos, particles as one, nouns and names as one'].add(coarse(upos) === coarse(main.upos), show)
    if (/\p{Script=Arabic}/u.test(analysed.text)) shares.known.add(best.known, show)
    if (!INFLECTED.has(main.upos)) continue
    const gender = main.features.get('Gender')
    if (gender) shares.gender.add(best.gender === (gender === 'Masc' ? 'm' : 'f'), show)
    const number = main.features.get('Number')
    if (number) shares.number.add(best.number === NUMBERS[number], show)
    const definite = main.features.get('Definite')
    if (definite === 'Def' || definite === 'Ind')
      shares.definite.add(isDefinite(sentence, index) === (definite === 'Def'), show)
  }
  const cuts = cutF1(pairs)
  if (errors) return errors === 'cuts' ? cuts.wrong : ((shares as Record<string, Share>)[errors]?.wrong ?? [])
  return [cuts.line, ...Object.entries(shares).map(([name, share]) => `${name}: ${share}`)]
}
