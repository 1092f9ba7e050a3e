import type { Inquiry } from '../../../text/document'
import { nominalised } from '../events/nominal'
import { nounPhrase } from '../syntax/noun-phrase'
import type { ClauseReading, SentenceWords } from '../syntax/referents'
import { type Familiar, isSelfContained } from '../syntax/self-contained'
import { prefixLetters, textOf, wordCount } from '../syntax/surface'
import { hasProclitic, hasTag, isPos } from '../syntax/word'
import { frame } from './frame'
import { closedPhrase, type Link, linkOf, upTo } from './links'
import { type OptionPhrase, optionPhrase, rivalsOf } from './phrases'

const MOST_WORDS = 10
const LEAST_WORDS = 2
/** Verbs whose cause nobody asks for: words, states, and what already says what led to what. */
const NOT_ASKED =
  /^(?:قال|ذكر|أضاف|أوضح|أكد|أشار|أفاد|صرح|أعلن|رأى|اعتبر|كان|ظل|بلغ|سمي|عرف|كشف|نشر|أدى|تسبب|أسفر|نتج|سجل|لقي|عد|يعد|شهد|عبر|أعرب)$/u

/** Masdars that mean little without what follows or went before. */
const LIGHT_HEADS =
  /^(?:رغم|حاجة|إضافة|فضل|ضرورة|مقارنة|نظر|خاصة|حسب|وفق|قيام|عدم|مجرد|أثناء|خلال|اسم|قول|رأي|تاريخ|معنى|وصف|شرط)$/u
/** What people suffer from a cause: «سجلت خمس وفيات بسبب …» asks for no cause of the recording. */
const SUFFERED = /^(?:وفاة|إصابة|خسارة|ضرر|قتيل|ضحية|مصاب|حالة|مشكلة|أزمة|حادث|حريق)$/u
/** Options differ in length by no more. */
const SPREAD = 1.32
const FEW_LETTERS = 6

/** Phrases that name what happens: they can stand beside a cause, a result or an aim. */
function isMatter({ words }: SentenceWords, at: number): boolean {
  const head = words[at]
  if (!head || LIGHT_HEADS.test(head.reading.lemma) || head.reading.case === 'accusative') return false
  return head.reading.lexeme?.masdarOf != null || hasTag(head, 'event', 'abs')
}

/** Nothing that the head governs is missing behind the phrase, and no quotation. */
function isWhole({ words, sentence }: SentenceWords, at: number, option: OptionPhrase): boolean {
  if (/[\u064B]/u.test(option.text)) return false
  const last = sentence.tokens.findIndex(({ end }) => end === option.end) + 1
  const next = words[last]
  if (!next || last === 0) return true
  if (/^[«“(]$/u.test(next.token.form)) return false
  const governs = words[at]?.reading.lexeme?.masdarOf?.verb?.prepositions ?? []
  const joined = (['ب', 'ل'] as const).find((letter) => hasProclitic(next, letter))
  return !(isPos(next, 'preposition') && governs.includes(next.reading.lemma)) && !(joined && governs.includes(joined))
}

/** The phrase with all that hangs on it, where a mark closes it; the bare phrase else. */
function tailed(source: SentenceWords, option: OptionPhrase, familiar: Familiar): OptionPhrase {
  const at = source.words.findIndex(({ token }) => token.start === option.start)
  const range = at < 0 ? null : closedPhrase(source.words, at, source.named)
  const end = source.sentence.tokens[(range?.last ?? 0) - 1]
  if (!range || !end || end.end <= option.end) return option
  const piece = { first: at, last: range.last, skip: prefixLetters(source.words[at]) }
  const words = wordCount(source.words, at, range.last)
  if (words > MOST_WORDS || !isSelfContained(source, [piece], null, familiar)) return option
  const cut = textOf(source.sentence, { first: at, last: range.last, skip: piece.skip })
  // «للحرب»: the article is hidden behind its preposition, and `option.text` has put it back.
  const text = option.text.startsWith('ا') && !cut.startsWith('ا') ? `ا${cut}` : cut
  return { ...option, end: end.end, text, words }
}

/** Everything in an article that could be named as a cause, a result or an aim. */
export function mattersOf(
  sources: readonly SentenceWords[],
  all: readonly OptionPhrase[],
  familiar: Familiar,
): OptionPhrase[] {
  const bySentence = new Map(sources.map((source) => [source.sentence.index, source]))
  return all.flatMap((option) => {
    const source = bySentence.get(option.sentence)
    const at = source?.words.findIndex(({ token }) => token.start === option.start) ?? -1
    if (!source || at < 0 || !isMatter(source, at)) return []
    const whole = tailed(source, option, familiar)
    return isWhole(source, at, whole) ? [whole] : []
  })
}

function answerOf(reading: ClauseReading, link: Link, familiar: Familiar): OptionPhrase | null {
  const { words, named } = reading
  const range = closedPhrase(words, link.body, named)
  const phrase = range && nounPhrase(words, link.body, range.last, named)
  const option = phrase && optionPhrase(reading, { ...phrase, joined: false }, familiar)
  if (!option) return null
  const answer = tailed(reading, option, familiar)
  const end = reading.sentence.tokens[range.last - 1]?.end
  return answer.end === end && answer.words >= LEAST_WORDS ? answer : null
}

/**
 * «أكدت الوزارة وفاة طفل بسبب المرض»: the cause belongs to the noun before it, not to the verb. So behind an object that
 * itself names what happened nothing is asked.
 */
function hangsOnNoun(reading: ClauseReading, cut: ClauseReading): boolean {
  const last = cut.clause.chunks.at(-1)
  const head = reading.words[last?.phrase?.head ?? -1]
  if (last?.kind !== 'phrase' || !head || last.phrase === reading.roles.subject) return false
  return head.reading.lexeme?.masdarOf != null || SUFFERED.test(head.reading.lemma)
}

/** The question words for a clause and the noun phrase that says the same; null where it cannot be asked naturally. */
function stemOf(link: Link, statement: string, nominal: string | null): { text: string; prefix: string } | null {
  if (link.kind === 'why') {
    if (/^(?:بسبب|بفضل)$/u.test(link.text)) return { text: `لماذا ${statement}؟`, prefix: `${link.text} ` }
    return nominal ? { text: `ما سبب ${nominal}؟`, prefix: '' } : null
  }
  if (link.kind === 'aim') return { text: nominal ? `ما الهدف من ${nominal}؟` : `لأيّ غرض ${statement}؟`, prefix: '' }
  return { text: nominal ? `ما نتيجة ${nominal}؟` : `جاء في النص: «${statement}». إلامَ أدى ذلك؟`, prefix: '' }
}

/** Why, with what result or to what end does what a clause says happen? */
export function reasonInquiry(
  reading: ClauseReading,
  familiar: Familiar,
  matters: readonly OptionPhrase[],
): Inquiry | null {
  const link = linkOf(reading)
  const cut = link && upTo(reading, link.at)
  const { lexeme } = reading.clause.verb.reading
  if (!link || !cut || !lexeme?.verb || NOT_ASKED.test(lexeme.lemma)) return null
  if (link.kind !== 'result' && hangsOnNoun(reading, cut)) return null
  const answer = answerOf(reading, link, familiar)
  const framed = answer && frame(cut, { without: [], familiar })
  const stem = framed && stemOf(link, framed.text, nominalised(cut, [], familiar))
  const first = reading.sentence.tokens[reading.clause.first]
  if (!answer || !stem || !first) return null
  const own = `${stem.prefix}${answer.text}`.length
  const rivals = rivalsOf(answer, matters, stem.text).filter(({ text }) => {
    const length = `${stem.prefix}${text}`.length
    return Math.abs(length - own) <= FEW_LETTERS || (length <= own * SPREAD && own <= length * SPREAD)
  })
  return {
    asks: link.kind,
    sentence: reading.sentence.index,
    stem: stem.text,
    statement: framed.text,
    answer: { start: answer.start, end: answer.end, text: `${stem.prefix}${answer.text}` },
    grain: stem.prefix ? 'phrase' : 'noun',
    order: null,
    rivals: rivals.map((rival) => ({ ...rival, text: `${stem.prefix}${rival.text}` })),
    shows: { start: first.start, end: answer.end },
  }
}
