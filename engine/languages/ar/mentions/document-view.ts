import type { Sentence } from '../../../text/document'
import { ANY_FIRST_NAME, ANY_PLACE, BIT } from './bits'
import { CLASS } from './classes'
import { gazetteer, type Phrase } from './gazetteer'
import { cutWord, type WordInfo, wordInfo } from './word-info'

/** What listed phrase a token stands in: 0 none; odd: it opens one; even: it goes on with it. */
export const PHRASE = { person: 1, place: 3, organisation: 5 } as const

export interface SentenceView {
  readonly sentence: Sentence
  readonly infos: readonly WordInfo[]
  readonly phrases: Uint8Array
  /** Bits of the listed phrase that a token opens. */
  readonly phraseBits: Int32Array
  /** What the whole document says of each token's word: bits of `EVIDENCE`. */
  readonly evidence: Uint16Array
}

/** Where else in the document a word stood, by its core. */
export const EVIDENCE = {
  afterName: 1,
  beforeName: 1 << 1,
  afterLink: 1 << 2,
  afterRole: 1 << 3,
  afterPlaceTrigger: 1 << 4,
  afterOrgTrigger: 1 << 5,
  afterIn: 1 << 6,
  afterSaying: 1 << 7,
  twice: 1 << 8,
  often: 1 << 9,
  bare: 1 << 10,
  definite: 1 << 11,
  beforeParen: 1 << 12,
  inPhrase: 1 << 13,
} as const
export const EVIDENCE_COUNT = 14

export interface DocumentView {
  readonly sentences: readonly SentenceView[]
}

/** A copy: see COUNT in decode.ts. */
const C = CLASS
/** Unknown words that stand alone somewhere: the same after «و» or «ل» is that word with a proclitic. */
function bareWords(sentences: readonly Sentence[], infos: readonly (readonly WordInfo[])[]): Set<string> {
  const bare = new Set<string>()
  sentences.forEach(({ tokens }, index) => {
    tokens.forEach(({ kind }, at) => {
      const info = infos[index]?.[at]
      // Only stems of four letters and more are asked for.
      if (info && kind === 'word' && info.stem.length > 3) bare.add(info.stem)
    })
  })
  return bare
}

function infoIn(form: string, info: WordInfo, bare: ReadonlySet<string>): WordInfo {
  if (info.known || info.letters > 0 || info.key.length < 5 || !'ولبفك'.includes(info.key.charAt(0))) return info
  return bare.has(info.key.slice(1)) ? cutWord(form) : info
}

function matches(phrase: Phrase, infos: readonly WordInfo[], at: number): boolean {
  return phrase.keys.every((key, offset) => {
    const info = infos[at + offset]
    return info !== undefined && (offset === 0 ? info.stem === key || info.key === key : info.key === key)
  })
}

function phraseCode(bits: number): number {
  if ((bits & (ANY_FIRST_NAME | BIT.family | BIT.doubtful)) !== 0) return PHRASE.person
  return (bits & ANY_PLACE) !== 0 ? PHRASE.place : PHRASE.organisation
}

function findPhrases(infos: readonly WordInfo[], phrases: Uint8Array, phraseBits: Int32Array): void {
  for (let at = 0; at < infos.length; at++) {
    const info = infos[at]
    if (!info) continue
    const listed =
      gazetteer().phrases.get(info.stem) ?? (info.letters > 0 ? gazetteer().phrases.get(info.key) : undefined)
    const found = listed?.find((phrase) => matches(phrase, infos, at))
    if (!found) continue
    const code = phraseCode(found.bits)
    phrases.fill(code + 1, at + 1, at + found.keys.length)
    phrases[at] = code
    phraseBits[at] = found.bits
    at += found.keys.length - 1
  }
}

function isFirstName({ cls }: WordInfo): boolean {
  return cls === C.male || cls === C.female || cls === C.foreignFirst
}

function isNameLike({ cls }: WordInfo): boolean {
  return isFirstName({ cls } as WordInfo) || cls === C.family || cls === C.foreignFamily || cls >= C.unknownNisba
}

function before(previous: WordInfo | undefined, info: WordInfo): number {
  if (!previous) return 0
  let seen = 0
  if (isFirstName(previous) && isNameLike(info)) seen |= EVIDENCE.afterName
  if (previous.cls === C.link) seen |= EVIDENCE.afterLink
  if ((previous.bits & (BIT.role | BIT.honorific)) !== 0) seen |= EVIDENCE.afterRole
  if ((previous.bits & BIT.placeTrigger) !== 0) seen |= EVIDENCE.afterPlaceTrigger
  if ((previous.bits & BIT.orgTrigger) !== 0) seen |= EVIDENCE.afterOrgTrigger
  if (previous.cls === C.in) seen |= EVIDENCE.afterIn
  if (previous.cls === C.saying) seen |= EVIDENCE.afterSaying
  return seen
}

function collect(view: SentenceView, evidence: Map<string, number>): void {
  const { infos, phrases } = view
  for (let at = 0; at < infos.length; at++) {
    const info = infos[at]
    if (!info || info.cls < C.link) continue
    const next = infos[at + 1]
    const known = evidence.get(info.core) ?? 0
    let seen = known | before(infos[at - 1], info) | (info.article ? EVIDENCE.definite : EVIDENCE.bare)
    if (next && isFirstName(info) && isNameLike(next)) seen |= EVIDENCE.beforeName
    if (next?.cls === C.parenOpen) seen |= EVIDENCE.beforeParen
    if (phrases[at] !== 0) seen |= EVIDENCE.inPhrase
    if ((known & EVIDENCE.twice) !== 0) seen |= EVIDENCE.often
    if (known !== 0) seen |= EVIDENCE.twice
    evidence.set(info.core, seen)
  }
}

export function viewDocument(sentences: readonly Sentence[]): DocumentView {
  const alone = sentences.map(({ tokens }) => tokens.map(({ form }) => wordInfo(form)))
  const bare = bareWords(sentences, alone)
  const evidence = new Map<string, number>()
  const views = sentences.map((sentence, index) => {
    const infos = sentence.tokens.map(({ form }, at) => infoIn(form, alone[index]?.[at] as WordInfo, bare))
    const phrases = new Uint8Array(infos.length)
    const phraseBits = new Int32Array(infos.length)
    findPhrases(infos, phrases, phraseBits)
    const view = { sentence, infos, phrases, phraseBits, evidence: new Uint16Array(infos.length) }
    collect(view, evidence)
    return view
  })
  for (const view of views)
    view.infos.forEach((info, at) => {
      if (info.cls >= C.link) view.evidence[at] = evidence.get(info.core) ?? 0
    })
  return { sentences: views }
}
