import { readFileSync } from 'node:fs'
import { findWords } from '../../engine/text/4-words'
import type { Token } from '../../engine/text/document'

/** One syntactic word of a treebank: a clitic or what is left without them. */
export interface GoldSegment {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly features: ReadonlyMap<string, string>
}

/** A word as the text writes it, with the syntactic words it is made of. */
export interface GoldWord {
  /** Index among the tokens of the sentence. */
  readonly index: number
  readonly segments: readonly GoldSegment[]
}

export interface GoldSentence {
  readonly id: string
  readonly text: string
  readonly tokens: readonly Token[]
  /** Only the tokens whose ends are ends of syntactic words. */
  readonly words: readonly GoldWord[]
}

interface Placed extends GoldSegment {
  readonly start: number
  readonly end: number
}

function featuresOf(field: string): ReadonlyMap<string, string> {
  if (field === '_') return new Map()
  return new Map(field.split('|').map((pair) => pair.split('=') as [string, string]))
}

function placedSegments(lines: readonly string[]): { text: string; segments: Placed[] } {
  let text = ''
  const segments: Placed[] = []
  for (const line of lines) {
    const [id = '', form = '', lemma = '', upos = '', xpos = '', features = '_', , , , misc = ''] = line.split('\t')
    if (!/^\d+$/u.test(id)) continue
    const start = text.length
    text += form
    segments.push({ form, lemma, upos, xpos, features: featuresOf(features), start, end: text.length })
    if (!misc.includes('SpaceAfter=No')) text += ' '
  }
  return { text, segments }
}

function alignedWords(tokens: readonly Token[], segments: readonly Placed[]): GoldWord[] {
  const words: GoldWord[] = []
  for (const [index, { start, end }] of tokens.entries()) {
    const inside = segments.filter((segment) => segment.start < end && start < segment.end)
    if (inside.length > 0 && inside[0]?.start === start && inside.at(-1)?.end === end)
      words.push({ index, segments: inside })
  }
  return words
}

/** Reads a treebank of Universal Dependencies (https://universaldependencies.org/format.html). */
export function readConllu(file: string): GoldSentence[] {
  const blocks = readFileSync(file, 'utf8')
    .trim()
    .split(/\n\s*\n/u)
  return blocks.map((block) => {
    const lines = block.split('\n')
    const id =
      lines
        .find((line) => line.startsWith('# sent_id'))
        ?.split('=')[1]
        ?.trim() ?? ''
    const { text, segments } = placedSegments(lines.filter((line) => !line.startsWith('#')))
    const tokens = findWords(text, { start: 0, end: text.length })
    return { id, text, tokens, words: alignedWords(tokens, segments) }
  })
}

/** Sentences at even places are for training, those at odd ones for judging. */
export function halvesOf(sentences: readonly GoldSentence[]): { training: GoldSentence[]; held: GoldSentence[] } {
  return {
    training: sentences.filter((_, place) => place % 2 === 0),
    held: sentences.filter((_, place) => place % 2 === 1),
  }
}

/** Where a word is cut, as offsets from its first letter. */
export function goldCuts({ segments }: GoldWord): number[] {
  let at = 0
  return segments.slice(0, -1).map(({ form }) => {
    at += form.length
    return at
  })
}

const PROCLITICS = new Set(['و', 'ف', 'ب', 'ل', 'ك', 'س', 'م', 'ع', 'ال', 'أ'])

/** The syntactic word that is not a clitic. */
export function mainSegment({ segments }: GoldWord): GoldSegment {
  let first = 0
  while (first < segments.length - 1 && PROCLITICS.has(segments[first]?.form ?? '')) first++
  const main = segments[first] as GoldSegment
  // «له» is the preposition with its pronoun; «وهو» and «بهذا» are the pronoun.
  const before = segments[first - 1]
  return main.xpos === 'PRP' && before?.upos === 'ADP' && segments.length === first + 1 ? before : main
}
