import { fold } from '../../../text/fold'
import { analyseWord } from '../morphology/analyse'
import type { Reading } from '../morphology/types'
import { verbOf } from '../verb-forms'
import { BIT, UNDER_ARTICLE } from './bits'
import { classOf } from './classes'
import { gazetteer } from './gazetteer'
import { hashText } from './hash'

/** All that one spelling tells by itself, wherever it stands. */
export interface WordInfo {
  readonly key: string
  /** The key without proclitics. */
  readonly stem: string
  /** Without the article too. */
  readonly core: string
  /** Letters of proclitics written before the stem; «لل» counts one, its second ل being the article's. */
  readonly letters: number
  readonly article: boolean
  readonly bits: number
  readonly cls: number
  readonly known: boolean
  readonly keyHash: number
  readonly stemHash: number
  readonly coreHash: number
}

/** Proclitics that a spelling may open with, likeliest first: what to cut and what to put in its place. */
const PROCLITICS: readonly (readonly [RegExp, string, number])[] = [
  [/^[وف]?لل/u, 'ال', 0],
  [/^[وف](?=[بلك]ال)./u, '', 2],
  [/^[وفبلك]/u, '', 1],
  [/^[وف][بلك]/u, '', 2],
]

function bitsOf(key: string): number {
  const own = gazetteer().words.get(key) ?? 0
  if (!key.startsWith('ال') || key.length < 5) return own
  return own | ((gazetteer().words.get(key.slice(2)) ?? 0) & UNDER_ARTICLE)
}

function verbBits(form: string): number {
  const verb = verbOf(form)
  if (!verb) return 0
  return verb.saying === 'never' ? BIT.verb : BIT.verb | BIT.saying
}

/** «المسلمين»: a definite plural of people that no table has. */
function pluralBits(stem: string): number {
  return /^ال.{2,}ي(?:ون|ين)$/u.test(stem) ? BIT.people : 0
}

interface Split {
  readonly stem: string
  readonly letters: number
  readonly bits: number
}

function splits(key: string): Split[] {
  const found: Split[] = []
  for (const [pattern, instead, count] of PROCLITICS) {
    const match = pattern.exec(key)
    if (!match || key.length - match[0].length < 2) continue
    const letters = count === 0 ? match[0].length - 1 : count
    const stem = count === 0 ? instead + key.slice(match[0].length) : key.slice(count)
    found.push({ stem, letters, bits: bitsOf(stem) })
  }
  return found
}

/** Spellings that only their last letter tells apart, which keys do not keep. */
const BY_LAST_LETTER: Readonly<Record<string, number>> = {
  على: BIT.preposition | BIT.particle,
  علي: BIT.male,
  بنى: BIT.verb,
}

const PARTS: Partial<Record<Reading['pos'], number>> = {
  noun: BIT.noun,
  adjective: BIT.adjective,
  verb: BIT.verb,
  proper: 0,
  number: BIT.time,
  other: 0,
}

/** What the analyser takes a word for that no table of names has: its part of speech and the tags of its lemma. */
function analysed(form: string): Split | null {
  const best = analyseWord(form).find(({ known, pos }) => known && pos !== 'proper')
  if (!best) return null
  const { pos, lexeme, proclitics } = best
  let bits = PARTS[pos] ?? BIT.particle
  if (lexeme?.verb?.reporting && pos === 'verb') bits |= BIT.saying
  if (pos !== 'verb' && lexeme?.tags.has('role')) bits |= BIT.role
  if (pos === 'adjective' && lexeme?.tags.has('nisba')) bits |= BIT.nisba
  if (bits === 0) return null
  const letters = proclitics.filter((each) => each !== 'ال').length
  const key = fold(form)
  const definite = proclitics.includes('ال') && !key.startsWith('ال', letters)
  return { stem: definite ? `ال${key.slice(letters + 1)}` : key.slice(letters), letters, bits }
}

function bestSplit(key: string, form: string): Split {
  const own = BY_LAST_LETTER[form]
  if (own !== undefined) return { stem: key, letters: 0, bits: own }
  const whole = { stem: key, letters: 0, bits: bitsOf(key) | verbBits(form) }
  if (whole.bits !== 0 || key.length < 4) return whole
  if (!/^\p{Script=Arabic}/u.test(key)) return whole
  const cut = splits(key)
  const listed = cut.find(({ bits, stem }) => bits !== 0 && stem.length > 2)
  const definite = cut.find(({ stem }) => stem.startsWith('ال') && stem.length > 4)
  return listed ?? analysed(form) ?? definite ?? whole
}

function infoFrom(form: string, split: Split): WordInfo {
  const key = fold(form)
  const article = /^ال.{2}/u.test(split.stem)
  const bits = split.bits | pluralBits(split.stem)
  const core = article ? split.stem.slice(2) : split.stem
  return {
    ...split,
    key,
    core,
    article,
    bits,
    cls: classOf(form, split.stem, bits, article),
    known: bits !== 0,
    keyHash: hashText(key),
    stemHash: hashText(split.stem),
    coreHash: hashText(core),
  }
}

const MOST_WORDS = 30_000
const cache = new Map<string, WordInfo>()

function remembered(name: string, make: () => WordInfo): WordInfo {
  const known = cache.get(name)
  if (known) return known
  if (cache.size > MOST_WORDS) cache.clear()
  const info = make()
  cache.set(name, info)
  return info
}

/** A word that no table has: for what stands outside of a sentence, without waiting for the tables. */
export function strangeWord(form: string): WordInfo {
  return infoFrom(form, { stem: fold(form), letters: 0, bits: 0 })
}

export function wordInfo(form: string): WordInfo {
  return remembered(form, () => infoFrom(form, bestSplit(fold(form), form)))
}

/** The word cut after its first letter, whatever the tables say: for names that the document itself makes known. */
export function cutWord(form: string): WordInfo {
  return remembered(`-${form}`, () => {
    const stem = fold(form).slice(1)
    return infoFrom(form, { stem, letters: 1, bits: bitsOf(stem) })
  })
}
