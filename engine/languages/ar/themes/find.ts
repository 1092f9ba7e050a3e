import type { Rival, Theme } from '../../../text/document'
import { bare } from '../../../text/fold'
import type { OptionPhrase } from '../inquiries/phrases'
import { EMPTY_HEADS } from '../inquiries/phrases'
import type { SentenceWords } from '../syntax/referents'
import { wordCount } from '../syntax/surface'
import { isPos, type Word } from '../syntax/word'

/** Shorter paragraphs have no theme of their own. */
const LEAST_WORDS = 35
const LEAST_SENTENCES = 2
const LEAST_PARAGRAPHS = 3
/** Longest to shortest option. */
const SPREAD = 1.7
const NO_THEME = new Set(['person', 'time', 'unknown', 'place'])
/** «صالح الجمعية»، «نصيب المساهمين»: heads that name nothing by themselves. */
const EMPTY_THEMES =
  /^(?:صالح|رحم|نصيب|حق|قرار|قائمة|مستوى|أصل|اسم|بقية|بقايا|وجود|نوع|أهم|أعضاء|عضو|عرض|إعلان|قول|حول|وصول|غياب|نقص|يد|إمكان|موجب|مجموع|حديث|دور|عمل|بعض|مزيد|تقدم|كلمة|إسقاط|استعمال|مملكة|دولة|ولاية|جمهورية|إمبراطورية|اتحاد|استخدام|رأس|عين)$/u
/** A wrong option must name something that its own paragraph speaks of. */
const LEAST_SCORE = 1.6
const PHRASE_WORDS = { least: 2, most: 6 }
/** How often a word of the theme must stand in its paragraph, and what share of its places must be there. */
const LEAST_TIMES = 3
const OWN_SHARE = 0.6
/** Share of the paragraph's sentences that speak of the theme. */
const LEAST_COVER = 0.6

interface Paragraph {
  readonly block: number
  readonly sources: readonly SentenceWords[]
  readonly counts: ReadonlyMap<string, number>
}

function isContent(word: Word): boolean {
  return (
    isPos(word, 'noun', 'proper', 'adjective') && word.reading.lemma.length > 2 && !EMPTY_HEADS.test(word.reading.lemma)
  )
}

/** One lemma for a verb's noun and an everyday noun alike; the article's own words. */
function lemmas(words: readonly Word[]): string[] {
  return words.filter(isContent).map(({ reading }) => reading.lemma)
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function paragraphsOf(sources: readonly SentenceWords[]): Paragraph[] {
  const byBlock = new Map<number, SentenceWords[]>()
  for (const source of sources) {
    if (source.sentence.role !== 'paragraph') continue
    const list = byBlock.get(source.sentence.block)
    if (list) list.push(source)
    else byBlock.set(source.sentence.block, [source])
  }
  return [...byBlock].map(([block, inside]) => ({
    block,
    sources: inside,
    counts: countsOf(inside.flatMap(({ words }) => lemmas(words))),
  }))
}

interface Candidate {
  readonly phrase: OptionPhrase
  readonly paragraph: Paragraph
  /** Lemmas of its content words. */
  readonly lemmas: readonly string[]
  readonly nouns: ReadonlySet<string>
  /** Those that stand again and again in its paragraph and hardly elsewhere. */
  readonly special: readonly string[]
  readonly cover: number
  readonly score: number
}

/** A phrase as a name for what its paragraph is about, with what speaks for it; null where it can be no such name. */
function candidate(phrase: OptionPhrase, paragraph: Paragraph, total: ReadonlyMap<string, number>): Candidate | null {
  const source = paragraph.sources.find(({ sentence }) => sentence.index === phrase.sentence)
  if (!source || !phrase.definite || phrase.words < PHRASE_WORDS.least || phrase.words > PHRASE_WORDS.most) return null
  if (NO_THEME.has(phrase.kind) || EMPTY_THEMES.test(phrase.head)) return null
  const inside = source.words.filter(({ token }) => token.start >= phrase.start && token.end <= phrase.end)
  const own = [...new Set(lemmas(inside))]
  const times = (lemma: string) => paragraph.counts.get(lemma) ?? 0
  const isSpecial = (lemma: string) => times(lemma) >= 2 && times(lemma) >= OWN_SHARE * (total.get(lemma) ?? 1)
  const special = own.filter(isSpecial)
  if (own.length < 2 || (special.length === 0 && source !== paragraph.sources[0])) return null
  const covered = paragraph.sources.filter(({ words }) => lemmas(words).some((lemma) => special.includes(lemma)))
  const cover = covered.length / paragraph.sources.length
  const weight = own.reduce((sum, lemma) => sum + Math.min(5, times(lemma)) - 1, 0) / own.length
  const opens = paragraph.sources[0] === source ? 1 : 0
  const headed = special.includes(phrase.head) ? 1 : 0
  const nouns = new Set(inside.filter((word) => !isPos(word, 'adjective')).map(({ reading }) => reading.lemma))
  return { phrase, paragraph, lemmas: own, nouns, special, cover, score: weight + 2 * cover + opens + headed }
}

/** Whether the words of a phrase run through its whole paragraph: only then it is asked for. */
function isClear({ phrase, paragraph, lemmas: own, nouns, special, cover }: Candidate): boolean {
  const times = (lemma: string) => paragraph.counts.get(lemma) ?? 0
  const isNoun = (lemma: string) => nouns.has(lemma)
  const recurring = own.filter((lemma) => times(lemma) >= 2)
  return (
    cover >= LEAST_COVER &&
    cover * paragraph.sources.length >= LEAST_SENTENCES &&
    special.some((lemma) => times(lemma) >= LEAST_TIMES && isNoun(lemma)) &&
    times(phrase.head) >= 2 &&
    recurring.length >= Math.min(own.length, 2)
  )
}

/** Phrases of other paragraphs that theirs speak of and this one does not, the clearest first. */
function rivalsOf(best: Candidate, all: readonly Candidate[]): Rival[] {
  const here = best.paragraph.counts
  const taken = new Set(best.lemmas)
  const chosen: Rival[] = []
  const perBlock = new Map<number, number>()
  for (const other of all) {
    const { phrase, paragraph } = other
    const ratio = bare(phrase.text).length / bare(best.phrase.text).length
    const telling = other.special.length > 0 ? [phrase.head, ...other.special] : other.lemmas
    const isHere = telling.some((lemma) => here.has(lemma))
    if (
      (other.special.length > 0 && other.score < LEAST_SCORE) ||
      paragraph === best.paragraph ||
      isHere ||
      ratio > SPREAD ||
      ratio < 1 / SPREAD
    )
      continue
    if (other.lemmas.some((lemma) => taken.has(lemma)) || (perBlock.get(paragraph.block) ?? 0) >= 2) continue
    for (const lemma of other.lemmas) taken.add(lemma)
    perBlock.set(paragraph.block, (perBlock.get(paragraph.block) ?? 0) + 1)
    const { sentence, text, start, end } = phrase
    chosen.push({ sentence, text, start, end })
  }
  return chosen
}

function isLongEnough({ sources }: Paragraph): boolean {
  const words = sources.reduce((sum, source) => sum + wordCount(source.words, 0, source.words.length), 0)
  return words >= LEAST_WORDS && sources.length >= LEAST_SENTENCES
}

/** What each paragraph of an article is about, where its words say so clearly: a noun phrase of the paragraph itself. */
export function findThemes(sources: readonly SentenceWords[], all: readonly OptionPhrase[]): Theme[] {
  const paragraphs = paragraphsOf(sources)
  if (paragraphs.length < LEAST_PARAGRAPHS) return []
  const total = countsOf(paragraphs.flatMap(({ sources: inside }) => inside.flatMap(({ words }) => lemmas(words))))
  const byBlock = new Map(paragraphs.map((paragraph) => [paragraph.block, paragraph]))
  const blockOf = new Map(sources.map(({ sentence }) => [sentence.index, sentence.block]))
  const candidates = all
    .flatMap((phrase) => {
      const paragraph = byBlock.get(blockOf.get(phrase.sentence) ?? -1)
      return (paragraph && candidate(phrase, paragraph, total)) ?? []
    })
    .sort((a, b) => b.score - a.score || a.phrase.start - b.phrase.start)
  return paragraphs.filter(isLongEnough).flatMap((paragraph) => {
    const best = candidates.find((each) => each.paragraph === paragraph && isClear(each))
    if (!best) return []
    const { sentence, text, start, end } = best.phrase
    const evidence = paragraph.sources
      .filter(({ words }) => lemmas(words).some((lemma) => best.special.includes(lemma)))
      .map(({ sentence: { index } }) => index)
    return [
      {
        block: paragraph.block,
        sentence,
        text,
        start,
        end,
        score: best.score,
        evidence,
        rivals: rivalsOf(best, candidates),
      },
    ]
  })
}
