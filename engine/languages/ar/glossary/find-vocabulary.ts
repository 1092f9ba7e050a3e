import { bare, fold, keyWords } from '../../../text/fold'
import type { KnownOfArticle, WordInUse } from '../../language'
import { namedRanges, salientNouns } from '../inquiries/find'
import { prefixLength } from '../look-up'
import type { Familiar } from '../syntax/self-contained'
import { sentenceWords } from '../syntax/sentence-words'
import { prefixLetters } from '../syntax/surface'
import { timePhrase } from '../syntax/time-phrase'
import { formAt, hasProclitic, isPos, type Word, type Words } from '../syntax/word'
import { type Entry, entries, type Term, type WordKind } from './entries'
import { excerptAround } from './excerpt'
import { genderOf, inflectLike, lexemesOf, type Shape, withPreposition } from './inflect'
import { quotationAround } from './quotation'
import { isAgreedWith, shapeOf } from './shape'
import type { Source } from './source'

/** Words that a verb follows: «عندما تناحر الرفقاء». */
const AWAITS_VERB = /^[وف]?(?:عندما|حينما|بعدما|كلما|قد|لم|لن|سوف)$/u

/** How far behind its verb a preposition may stand: «أسفر الهجوم الأخير عن …». */
const REACH = 5

function kindOf(word: Word): WordKind | null {
  return isPos(word, 'verb', 'noun', 'adjective') ? (word.reading.pos as WordKind) : null
}

function governs(words: Words, at: number, preposition: string): boolean {
  // «في» far behind opens a time or a place as a rule, and so it may right behind.
  if (preposition === 'في')
    return isPos(words[at + 1], 'preposition') && words[at + 1]?.reading.lemma === 'في' && !timePhrase(words, at + 1)
  for (let next = at + 1; next <= Math.min(words.length - 1, at + REACH); next++) {
    const word = words[next]
    if (word?.token.kind === 'mark') return false
    if (preposition.length === 1 && hasProclitic(word, preposition as 'ب')) return true
    if (isPos(word, 'preposition') && word?.reading.lemma === preposition) return true
  }
  return false
}

/** The entry that a word is a case of: one with its preposition before one without. */
function entryAt(words: Words, at: number, kind: WordKind): Entry | null {
  const lemma = words[at]?.reading.lemma ?? ''
  const found = entries().get(`${kind} ${lemma}`) ?? []
  const governed = found.find(({ preposition }) => preposition && governs(words, at, preposition))
  return governed ?? found.find(({ preposition }) => preposition === null) ?? null
}

function isNamed({ named, sentence }: Source, at: number): boolean {
  if (named.some(({ first, last }) => first <= at && at < last)) return true
  const before = sentence.tokens.slice(0, at).map(({ text }) => text)
  const depth = (open: string, close: string) =>
    before.filter((text) => text === open).length > before.filter((text) => text === close).length
  return depth('«', '»') || depth('(', ')') || depth('“', '”') || before.filter((text) => text === '"').length % 2 === 1
}

/** The word as asked: its article stays, what is written together with it before the article does not. */
function shownForm(word: Word): string {
  const { token, reading } = word
  if (reading.proclitics.includes('ل') && reading.definite === 'article') return `ال${reading.stem}`
  return token.text.slice(prefixLength(token.text, prefixLetters(word)))
}

/** «انخفاضا» beside «ثبات»: an ending that only the grammar tells would single an option out. */
function endsAlike(text: string, asked: string): boolean {
  const isAccusative = /[^اىةء]ا$/u.test(bare(asked))
  return !isAccusative || /[اةىء]$/u.test(bare(text))
}

function makes(terms: readonly Term[], shape: Shape, fitsGender: (term: Term) => boolean, asked: string): string[] {
  return terms
    .filter(fitsGender)
    .flatMap((term) => inflectLike(term, shape) ?? [])
    .filter((text) => endsAlike(text, asked))
}

/** Adjectives that go with hardly any noun of a given sentence: «أشهر سرية», «دقة قديمة». At most one stands in a question. */
const PADDING = new Set(
  'قديم جديد سري غريب محلي بعيد قصير جميل مشهور ضيق كبير صغير نظيف ثقيل شاب مسافر كريم'.split(' '),
)

function telling(others: readonly Term[]): Term[] {
  const padding = others.filter(({ lemma }) => PADDING.has(lemma))
  return [...others.filter(({ lemma }) => !PADDING.has(lemma)), ...padding.slice(0, 1)]
}

/** Roots shared with the word asked would give the answer away, or mislead unfairly. */
function rootOf(term: Term, kind: WordKind): string | null {
  const [lexeme] = lexemesOf(term.lemma, kind)
  return lexeme?.verb?.root ?? lexeme?.masdarOf?.verb?.root ?? lexeme?.participleOf?.verb?.root ?? null
}

function inUse(source: Source, at: number, entry: Entry, familiar: Familiar): WordInUse | null {
  const { sentence, words } = source
  const word = words[at] as Word
  const shape = shapeOf(words, at, entry.kind)
  // «كود تطبيقه»: a «ك» at the head of a word hardly ever is the preposition.
  if (!shape || (entry.kind !== 'verb' && AWAITS_VERB.test(formAt(words, at - 1)))) return null
  if (isNamed(source, at) || hasProclitic(word, 'ك')) return null
  const asked = word.token.text
  const needs =
    entry.kind === 'noun' && word.reading.number === 's' && isAgreedWith(words, at) ? genderOf(entry.lemma) : null
  const fitsGender = (term: Term) => needs === null || genderOf(term.lemma) === needs
  const [meaning] = makes([entry.synonym], shape, fitsGender, asked)
  if (!meaning || rootOf(entry, entry.kind) === (rootOf(entry.synonym, entry.kind) ?? '')) return null
  const whole = quotationAround(source, at, familiar)
  const quote = whole ?? excerptAround(source, at, at + 1)
  if (!quote) return null
  const said = new Set(keyWords(sentence.text.slice(quote.start - sentence.start, quote.end - sentence.start)))
  const isFresh = (text: string) => !keyWords(text).every((part) => said.has(part)) && fold(text) !== fold(meaning)
  return {
    sentence: sentence.index,
    start: word.token.start,
    end: word.token.end,
    word: withPreposition(bare(shownForm(word)), entry.preposition),
    phrase: entry.preposition !== null,
    quote,
    isExcerpt: whole === null,
    meaning: said.has(fold(meaning)) ? null : meaning,
    opposite: makes(entry.opposite ? [entry.opposite] : [], shape, fitsGender, asked).find(isFresh) ?? null,
    opposites: makes(entry.opposites, shape, fitsGender, asked).filter(isFresh),
    others: makes(telling(entry.others), shape, fitsGender, asked).filter(isFresh),
    gloss: entry.gloss,
    lemma: entry.lemma,
    easy: entry.easy,
  }
}

/** See `Language.findVocabulary`. */
export function findVocabulary(known: KnownOfArticle): WordInUse[] {
  const ranges = namedRanges(known)
  const sources: Source[] = known.sentences
    .filter(({ role, skipped }) => !skipped && (role === 'paragraph' || role === 'list-item'))
    .map((sentence) => ({ sentence, words: sentenceWords(sentence), named: ranges.get(sentence.index) ?? [] }))
  const names = new Set(known.people.flatMap(({ name }) => fold(name).split(' ')).filter((part) => part.length > 2))
  const familiar = { names, salient: salientNouns(sources) }
  return sources.flatMap((source) =>
    source.words.flatMap((word, at) => {
      const kind = kindOf(word)
      const entry = kind && !/^[وفب]?غير$/u.test(formAt(source.words, at - 1)) ? entryAt(source.words, at, kind) : null
      return (entry && inUse(source, at, entry, familiar)) ?? []
    }),
  )
}
