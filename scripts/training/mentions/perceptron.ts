import { decode } from '../../../engine/languages/ar/mentions/decode'
import type { DocumentView } from '../../../engine/languages/ar/mentions/document-view'
import {
  EDGE,
  GROUPS,
  OFFSETS,
  visitContext,
  visitGuesses,
  wordFeatures,
} from '../../../engine/languages/ar/mentions/features'
import { guessesOf } from '../../../engine/languages/ar/mentions/guesses'
import { OUTSIDE, TAG_COUNT } from '../../../engine/languages/ar/mentions/tags'
import { type GoldDocument, viewed } from './aqmar'
import { random } from './random'

interface Example {
  /** Of each token, its features as indices of rows of weights. */
  readonly rows: readonly Int32Array[]
  /** How many of them, at the end, name a word itself. */
  readonly lexical: readonly number[]
  /** Rows of the second reading. */
  readonly guesses: readonly Int32Array[]
  readonly gold: Uint8Array
  readonly document: number
}

export interface Trained {
  readonly features: ReadonlyMap<number, number>
  readonly weights: Float64Array
  readonly transitions: Float64Array
  /** Trained for a second reading with guesses. */
  readonly twice: boolean
}

export interface Settings {
  readonly epochs: number
  readonly seed: number
  /** A feature seen less often is left out; a word must stand in this many documents. */
  readonly least: number
  readonly leastDocuments: number
  /** Share of lexical features left out of each example, so that context has to carry. */
  readonly dropout: number
  /** Added to «no name» in training wherever there is one: the model learns to find them with a margin. */
  readonly margin: number
  /** Parts of the training set for guesses at each part by the others; 0: no second reading. */
  readonly folds: number
  /** Models of different seeds whose mean is taken: one alone depends much on the order of its examples. */
  readonly models: number
}

export const SETTINGS: Settings = {
  epochs: 12,
  seed: 7,
  least: 3,
  leastDocuments: 2,
  dropout: 0.5,
  margin: 8,
  folds: 5,
  models: 4,
}

interface Raw {
  readonly plain: number[]
  readonly lexical: number[]
}

const known = new WeakMap<GoldDocument, { view: DocumentView; raw: Raw[][] }>()

export function prepared(document: GoldDocument): { view: DocumentView; raw: Raw[][] } {
  const made = known.get(document)
  if (made) return made
  const { view } = viewed(document)
  const both = { view, raw: rawFeatures(view) }
  known.set(document, both)
  return both
}

function guessed(view: DocumentView, guesses: readonly Uint8Array[]): number[][][] {
  return view.sentences.map((sentence, index) =>
    sentence.infos.map((_, at) => {
      const list: number[] = []
      visitGuesses(sentence, at, guesses[index] as Uint8Array, (group, a, b, c) =>
        GROUPS[group](a, b, c, (feature) => list.push(feature)),
      )
      return list
    }),
  )
}

function rawFeatures(view: DocumentView): Raw[][] {
  return view.sentences.map((sentence) =>
    sentence.infos.map((_, at) => {
      const plain: number[] = []
      const lexical: number[] = []
      for (const offset of OFFSETS)
        wordFeatures(sentence.infos[at + offset] ?? EDGE, offset, (feature, names) =>
          (names ? lexical : plain).push(feature),
        )
      visitContext(sentence, at, (group, a, b, c) => GROUPS[group](a, b, c, (feature) => plain.push(feature)))
      return { plain, lexical }
    }),
  )
}

/** Which features are worth a row of weights. */
function chooseFeatures(
  raws: readonly Raw[][][],
  guesses: readonly number[][][][],
  settings: Settings,
): Map<number, number> {
  const counts = new Map<number, number>()
  const documents = new Map<number, Set<number>>()
  raws.forEach((raw, document) => {
    for (const { plain, lexical } of raw.flat()) {
      for (const feature of plain) counts.set(feature, (counts.get(feature) ?? 0) + 1)
      for (const feature of lexical) {
        counts.set(feature, (counts.get(feature) ?? 0) + 1)
        const seen = documents.get(feature) ?? new Set()
        documents.set(feature, seen.add(document))
      }
    }
  })
  for (const feature of guesses.flat(3)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const chosen = new Map<number, number>()
  for (const [feature, count] of counts) {
    const shared = documents.get(feature)
    if (count >= settings.least && (!shared || shared.size >= settings.leastDocuments)) chosen.set(feature, chosen.size)
  }
  return chosen
}

function indexed(features: ReadonlyMap<number, number>, hashes: readonly number[]): number[] {
  return hashes.flatMap((hash) => features.get(hash) ?? [])
}

function examplesOf(
  documents: readonly GoldDocument[],
  raws: readonly Raw[][][],
  guesses: readonly number[][][][],
  features: ReadonlyMap<number, number>,
): Example[] {
  return documents.flatMap(({ gold }, document) =>
    gold.map((tags, sentence): Example => {
      const tokens = raws[document]?.[sentence] ?? []
      const lists = tokens.map(({ plain, lexical }) => [indexed(features, plain), indexed(features, lexical)] as const)
      return {
        rows: lists.map(([plain, lexical]) => Int32Array.from([...plain, ...lexical])),
        lexical: lists.map(([, lexical]) => lexical.length),
        guesses: lists.map((_, at) => Int32Array.from(indexed(features, guesses[document]?.[sentence]?.[at] ?? []))),
        gold: tags,
        document,
      }
    }),
  )
}

/** Weights that remember their average over all steps. */
class Averaged {
  readonly now: Float64Array
  private readonly total: Float64Array
  private readonly since: Float64Array
  constructor(size: number) {
    this.now = new Float64Array(size)
    this.total = new Float64Array(size)
    this.since = new Float64Array(size)
  }
  add(at: number, change: number, step: number): void {
    const now = this.now[at] as number
    this.total[at] = (this.total[at] as number) + now * (step - (this.since[at] as number))
    this.since[at] = step
    this.now[at] = now + change
  }
  average(step: number): Float64Array {
    return this.now.map((now, at) => ((this.total[at] as number) + now * (step - (this.since[at] as number))) / step)
  }
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const list = [...items]
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const kept = list[at] as T
    list[at] = list[other] as T
    list[other] = kept
  }
  return list
}

/** Rows of one example for one visit, some of the lexical ones left out. */
function visited(example: Example, dropout: number, next: () => number): Int32Array[] {
  const second = next() < 0.7
  return example.rows.map((rows, at) => {
    const kept = rows.length - (example.lexical[at] ?? 0)
    const chosen = rows.filter((_, index) => index < kept || next() >= dropout)
    return second ? Int32Array.from([...chosen, ...(example.guesses[at] ?? [])]) : chosen
  })
}

export function emissionsOf(rows: readonly Int32Array[], weights: ArrayLike<number>): Float64Array {
  const emissions = new Float64Array(rows.length * TAG_COUNT)
  rows.forEach((list, at) => {
    for (const row of list)
      for (let tag = 0; tag < TAG_COUNT; tag++)
        emissions[at * TAG_COUNT + tag] =
          (emissions[at * TAG_COUNT + tag] as number) + (weights[row * TAG_COUNT + tag] as number)
  })
  return emissions
}

/** Where there is a name, «no name» must lose by the margin. */
function withMargin(emissions: Float64Array, gold: Uint8Array, margin: number): Float64Array {
  gold.forEach((tag, at) => {
    for (let other = 0; other < TAG_COUNT; other++) {
      const cost = other === tag ? 0 : other === OUTSIDE ? margin : tag === OUTSIDE ? 0 : margin / 4
      emissions[at * TAG_COUNT + other] = (emissions[at * TAG_COUNT + other] as number) + cost
    }
  })
  return emissions
}

function correct(
  rows: readonly Int32Array[],
  gold: Uint8Array,
  guess: Uint8Array,
  to: { weights: Averaged; transitions: Averaged },
  step: number,
): void {
  rows.forEach((list, at) => {
    const right = gold[at] as number
    const wrong = guess[at] as number
    const rightBefore = at === 0 ? TAG_COUNT : (gold[at - 1] as number)
    const wrongBefore = at === 0 ? TAG_COUNT : (guess[at - 1] as number)
    if (right !== wrong || rightBefore !== wrongBefore) {
      to.transitions.add(rightBefore * TAG_COUNT + right, 1, step)
      to.transitions.add(wrongBefore * TAG_COUNT + wrong, -1, step)
    }
    if (right === wrong) return
    for (const row of list) {
      to.weights.add(row * TAG_COUNT + right, 1, step)
      to.weights.add(row * TAG_COUNT + wrong, -1, step)
    }
  })
}

/** What models trained on the other parts take each document for. */
function jackknife(documents: readonly GoldDocument[], settings: Settings): number[][][][] {
  if (settings.folds === 0) return documents.map(() => [])
  const guesses: number[][][][] = documents.map(() => [])
  for (let fold = 0; fold < settings.folds; fold++) {
    const rest = documents.filter((_, place) => place % settings.folds !== fold)
    const trained = train(rest, { ...settings, folds: 0, models: 2, epochs: Math.ceil(settings.epochs / 2) })
    documents.forEach((document, place) => {
      if (place % settings.folds !== fold) return
      const { view } = prepared(document)
      guesses[place] = guessed(view, guessesOf(view, tagWith(trained, document)))
    })
  }
  return guesses
}

export function train(documents: readonly GoldDocument[], settings: Settings = SETTINGS): Trained {
  const raws = documents.map((document) => prepared(document).raw)
  const guesses = jackknife(documents, settings)
  const features = chooseFeatures(raws, guesses, settings)
  const examples = examplesOf(documents, raws, guesses, features)
  const seeds = Array.from({ length: settings.models }, (_, index) => settings.seed + index)
  const runs = seeds.map((seed) => run(examples, features.size, settings, random(seed)))
  const twice = settings.folds > 0
  return {
    features,
    weights: mean(runs.map((each) => each.weights)),
    transitions: mean(runs.map((each) => each.transitions)),
    twice,
  }
}

function mean(lists: readonly Float64Array[]): Float64Array {
  const total = new Float64Array(lists[0]?.length ?? 0)
  return total.map((_, at) => lists.reduce((sum, list) => sum + (list[at] as number), 0) / lists.length)
}

function run(
  examples: readonly Example[],
  size: number,
  settings: Settings,
  next: () => number,
): Pick<Trained, 'weights' | 'transitions'> {
  const weights = new Averaged(size * TAG_COUNT)
  const transitions = new Averaged((TAG_COUNT + 1) * TAG_COUNT)
  let step = 1
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const example of shuffled(examples, next)) {
      step += 1
      const rows = visited(example, settings.dropout, next)
      const emissions = withMargin(emissionsOf(rows, weights.now), example.gold, settings.margin)
      correct(rows, example.gold, decode(emissions, rows.length, transitions.now), { weights, transitions }, step)
    }
  return { weights: weights.average(step), transitions: transitions.average(step) }
}

export function tagWith(trained: Trained, document: GoldDocument): Uint8Array[] {
  const { view, raw } = prepared(document)
  const tag = (more: number[][][]) =>
    raw.map((tokens, sentence) => {
      const rows = tokens.map(({ plain, lexical }, at) =>
        Int32Array.from(indexed(trained.features, [...plain, ...lexical, ...(more[sentence]?.[at] ?? [])])),
      )
      return decode(emissionsOf(rows, trained.weights), rows.length, trained.transitions)
    })
  const first = tag([])
  return trained.twice ? tag(guessed(view, guessesOf(view, first))) : first
}
