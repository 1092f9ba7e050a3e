import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BIT } from '../../../engine/languages/ar/mentions/bits'
import { viewDocument } from '../../../engine/languages/ar/mentions/document-view'
import { OUTSIDE, TAGS } from '../../../engine/languages/ar/mentions/tags'
import { wordInfo } from '../../../engine/languages/ar/mentions/word-info'
import { cleanCharacters } from '../../../engine/text/1-clean'
import { findWords } from '../../../engine/text/4-words'
import type { Sentence } from '../../../engine/text/document'

export interface GoldDocument {
  readonly name: string
  readonly sentences: readonly Sentence[]
  /** One tag a token of our own splitting. */
  readonly gold: readonly Uint8Array[]
}

interface Line {
  readonly word: string
  readonly tag: string
}

/** The corpus writes marks onto words and our tokens part them: a mark at the edge of a name does not belong to it. */
function tagTokens(sentence: Sentence, lines: readonly Line[], starts: readonly number[]): Uint8Array {
  const gold = new Uint8Array(sentence.tokens.length)
  let at = 0
  let opened = -1
  sentence.tokens.forEach((token, index) => {
    while (at + 1 < lines.length && (starts[at + 1] ?? Infinity) <= token.start) at += 1
    const [side, label] = (lines[at]?.tag ?? 'O').split('-')
    const begin = (TAGS as readonly string[]).indexOf(`B-${label}`)
    if (begin < 0 || (side !== 'B' && side !== 'I')) return
    const goesOn = (side === 'I' || opened === at) && (gold[index - 1] === begin || gold[index - 1] === begin + 1)
    if (token.kind === 'mark' && !goesOn) return
    gold[index] = goesOn ? begin + 1 : begin
    opened = at
  })
  for (let index = gold.length - 1; index >= 0; index--) {
    const isEnd = (gold[index] ?? 0) % 2 === 0 && (gold[index + 1] ?? 0) !== gold[index]
    if (isEnd && sentence.tokens[index]?.kind === 'mark') gold[index] = OUTSIDE
  }
  return gold
}

function sentenceOf(lines: readonly Line[], index: number): { sentence: Sentence; gold: Uint8Array } {
  const starts: number[] = []
  let text = ''
  for (const { word } of lines) {
    if (text !== '') text += ' '
    starts.push(text.length)
    text += word
  }
  const span = { start: 0, end: text.length }
  const tokens = findWords(text, span)
  const sentence = { ...span, index, block: 0, role: 'paragraph', text, key: '', tokens, skipped: false } as const
  return { sentence, gold: tagTokens(sentence, lines, starts) }
}

/** «المصريين» is a person to the corpus; here peoples are a class of their own. */
function withPeoples(sentence: Sentence, gold: Uint8Array): void {
  const person = (TAGS as readonly string[]).indexOf('B-PER')
  const people = (TAGS as readonly string[]).indexOf('B-NRP')
  gold.forEach((tag, at) => {
    const isPeople = tag === person && (wordInfo(sentence.tokens[at]?.form ?? '').bits & BIT.people) !== 0
    if (!isPeople) return
    gold[at] = people
    for (let next = at + 1; gold[next] === person + 1; next++) gold[next] = people + 1
  })
}

export function readTagged(name: string, text: string): GoldDocument {
  const lines = cleanCharacters(text)
    .split('\n')
    .map((line): Line | null => {
      const [word, tag] = line.trim().split(/\s+/u)
      return word ? { word: word.replace(/[\u200e\u200f]/gu, ''), tag: tag ?? 'O' } : null
    })
  const sentences: Sentence[] = []
  const gold: Uint8Array[] = []
  let block: Line[] = []
  const close = () => {
    if (block.length > 0) {
      const made = sentenceOf(block, sentences.length)
      withPeoples(made.sentence, made.gold)
      sentences.push(made.sentence)
      gold.push(made.gold)
    }
    block = []
  }
  for (const line of lines) {
    if (line === null) close()
    else if (line.word !== '') block.push(line)
  }
  close()
  return { name, sentences, gold }
}

/** Where the corpus lies: an argument, else below FAHM_EVALUATION, else beside the repository. */
export function aqmarFolder(argument: string | undefined): string {
  const beside = join(import.meta.dirname, '../../../../shared/evaluation')
  const folder = argument ?? join(process.env.FAHM_EVALUATION ?? beside, 'arabic-gold/aqmar')
  if (!existsSync(folder)) throw new Error(`There is no corpus at ${folder}: name its folder, or set FAHM_EVALUATION.`)
  return folder
}

/** Documents in alphabetical order: even places are for training, odd ones are held out. */
export function readAqmar(folder: string): { training: GoldDocument[]; heldOut: GoldDocument[] } {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const documents = names.map((name) => readTagged(name.slice(0, -4), readFileSync(join(folder, name), 'utf8')))
  return {
    training: documents.filter((_, place) => place % 2 === 0),
    heldOut: documents.filter((_, place) => place % 2 === 1),
  }
}

export function viewed(document: GoldDocument) {
  return { ...document, view: viewDocument(document.sentences) }
}
