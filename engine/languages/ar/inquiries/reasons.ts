import type { Inquiry, Rival } from '../../../text/document'
import { bare, fold, form, keyWords } from '../../../text/fold'
import { nominalised } from '../events/nominal'
import { nounPhrase } from '../syntax/noun-phrase'
import type { ClauseReading, SentenceWords } from '../syntax/referents'
import { type Familiar, isSelfContained } from '../syntax/self-contained'
import { prefixLetters, textOf, wordCount } from '../syntax/surface'
import { hasProclitic, hasTag, isPos } from '../syntax/word'
import { frame } from './frame'
import { closedPhrase, type Link, linkOf, upTo } from './links'
import { EMPTY_HEADS, type OptionPhrase, optionPhrase } from './phrases'

const MOST_WORDS = 10
const LEAST_WORDS = 2
/** Verbs whose cause nobody asks for: words, states, and what already says what led to what. */
const NOT_ASKED =
  /^(?:قال|ذكر|أضاف|أوضح|أكد|أشار|أفاد|صرح|أعلن|رأى|اعتبر|كان|ظل|بلغ|سمي|عرف|كشف|نشر|أدى|تسبب|أسفر|نتج|سجل|لقي|عد|يعد|شهد|عبر|أعرب)$/u

/** Masdars that mean little without what follows or went before. */
const LIGHT_HEADS =
  /^(?:رغم|حاجة|إضافة|فضل|ضرورة|مقارنة|نظر|خاصة|حسب|وفق|قيام|عدم|مجرد|أثناء|خلال|اسم|قول|رأي|تاريخ|معنى|وصف|شرط|رحلة|مركزية|حياة|عمل|مال|قصر|قصة|خط|نظام|لعبة|سماح|مجيء|كون|بعد|قبل|صنف|شأن|إمكانية|قدرة|طلب|عقد)$/u
/** What people suffer from a cause: «سجلت خمس وفيات بسبب …» asks for no cause of the recording. */
const SUFFERED = /^(?:وفاة|إصابة|خسارة|ضرر|قتيل|ضحية|مصاب|حالة|مشكلة|أزمة|حادث|حريق)$/u
/** Options differ in length by no more. */
const SPREAD = 1.32
const FEW_LETTERS = 6

/** A phrase that names what happens. */
export interface Matter extends OptionPhrase {
  /** Its head is a verb's noun: aims and most causes are named so, and their rivals with them. */
  readonly masdar: boolean
}

const MOST_RIVALS = 6

/** Phrases that name what happens: they can stand beside a cause, a result or an aim. */
function isMatter({ words }: SentenceWords, at: number): boolean {
  const head = words[at]
  if (
    !head ||
    LIGHT_HEADS.test(head.reading.lemma) ||
    EMPTY_HEADS.test(head.reading.lemma) ||
    head.reading.case === 'accusative'
  )
    return false
  return head.reading.lexeme?.masdarOf != null || hasTag(head, 'event', 'abs')
}

function isMasdar({ words }: SentenceWords, at: number): boolean {
  return words[at]?.reading.lexeme?.masdarOf != null
}

/** Nothing that the head governs is missing behind the phrase, and no quotation. */
function isWhole({ words, sentence }: SentenceWords, at: number, option: OptionPhrase): boolean {
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
  const text = form(option.text).startsWith('ال') && !form(cut).startsWith('ال') ? `ا${cut}` : cut
  return { ...option, end: end.end, text, words }
}

/** Nothing in a wrong option points outside it. It need not say of whom it speaks: nobody is asked about it. */
function isPlain({ words, named }: SentenceWords, first: number, last: number): boolean {
  return words.slice(first, last).every((word, offset) => {
    const isNamed = named.some((name) => name.first <= first + offset && first + offset < name.last)
    const { enclitic, known } = word.reading
    return (
      word.token.kind === 'word' &&
      !enclitic &&
      (isNamed || (known && (!isPos(word, 'proper') || hasTag(word, 'country', 'city')))) &&
      !isPos(word, 'demonstrative', 'pronoun') &&
      !/^(?:اخر|اخرى|اخرين|نفس|ذات)$/u.test(word.token.form)
    )
  })
}

/** The phrase that a verb's noun opens, with what hangs on it where a mark closes it. */
function matterAt(source: SentenceWords, at: number): Matter | null {
  const { words, named, sentence } = source
  const before = words[at - 1]
  const opens =
    hasProclitic(words[at], 'ب', 'ل', 'و', 'ف') ||
    !(isPos(before, 'noun', 'quantifier') || hasProclitic(words[at], 'ك'))
  const phrase = opens && isMatter(source, at) ? nounPhrase(words, at, words.length, named) : null
  if (!phrase || phrase.joined || phrase.named) return null
  const closed = closedPhrase(words, at, named)
  const last = closed && isPlain(source, at, closed.last) ? closed.last : phrase.last
  const size = last - at
  const start = sentence.tokens[at]
  const end = sentence.tokens[last - 1]
  if (!start || !end || size < LEAST_WORDS || size > MOST_WORDS || !isPlain(source, at, last)) return null
  const text = textOf(sentence, { first: at, last, skip: prefixLetters(words[at]) })
  const option = {
    sentence: sentence.index,
    text,
    start: start.start,
    end: end.end,
    kind: 'matter',
    definite: phrase.definite,
    gender: phrase.gender ?? '?',
    number: phrase.number ?? '?',
    words: size,
    head: words[at]?.reading.lemma ?? '',
    keys: new Set(keyWords(text).filter((key) => key.length > 2)),
    masdar: isMasdar(source, at),
  }
  const isBody = hasTag(words[at], 'group', 'org', 'place', 'h', 'role')
  return !isBody && isWhole(source, at, option) && !/^لل/u.test(start.form) ? option : null
}

/** Everything in an article that could be named as a cause, a result or an aim. */
export function mattersOf(sources: readonly SentenceWords[]): Matter[] {
  return sources.flatMap((source) =>
    source.words.flatMap((_, at) => {
      const matter = matterAt(source, at)
      return matter ? [matter] : []
    }),
  )
}

/** Wrong options of the answer's form, best first: phrases of other sentences that share little with it or with each other. */
function rivalsOf(answer: Matter, matters: readonly Matter[], prefix: string): Rival[] {
  const own = bare(answer.text).length + prefix.length
  const words = new Set([...answer.keys])
  const heads = new Set([answer.head])
  const chosen: Rival[] = []
  const fit = matters
    .filter(
      ({ sentence, masdar, text }) =>
        sentence !== answer.sentence && (masdar || !answer.masdar) && isArticled(text) === isArticled(answer.text),
    )
    .filter(({ text }) => {
      const length = bare(text).length + prefix.length
      return Math.abs(length - own) <= FEW_LETTERS || (length <= own * SPREAD && own <= length * SPREAD)
    })
    .sort((a, b) => distance(answer, a) - distance(answer, b) || a.start - b.start)
  for (const { sentence, text, start, end, head, keys } of fit) {
    const shared = [...keys].filter((key) => words.has(key)).length
    if (heads.has(head) || shared > 0 || chosen.length === MOST_RIVALS) continue
    heads.add(head)
    for (const key of keyWords(text)) words.add(fold(key))
    chosen.push({ sentence, start, end, text: `${prefix}${text}` })
  }
  return chosen
}

function isArticled(text: string): boolean {
  return /^ال/u.test(form(text))
}

function distance(answer: Matter, other: Matter): number {
  return (
    Math.abs(bare(answer.text).length - bare(other.text).length) / bare(answer.text).length +
    (answer.definite === other.definite ? 0 : 0.4) +
    (answer.masdar === other.masdar ? 0 : 0.3)
  )
}

function answerOf(reading: ClauseReading, link: Link, familiar: Familiar): Matter | null {
  const { words, named } = reading
  const range = closedPhrase(words, link.body, named)
  const phrase = range && nounPhrase(words, link.body, range.last, named)
  const option = phrase && optionPhrase(reading, { ...phrase, joined: false }, familiar)
  if (!option) return null
  const answer = tailed(reading, option, familiar)
  const end = reading.sentence.tokens[range.last - 1]?.end
  return answer.end === end && answer.words >= LEAST_WORDS ? { ...answer, masdar: isMasdar(reading, link.body) } : null
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

/** Verbs after whose clause «ل» names no aim of what is done. */
const NO_AIM =
  /^(?:احتاج|اضطر|دعا|تعرض|خضع|أدى|نفى|رفض|عارض|انتقد|سمح|استعد|سعى|أتاح|كفى|صلح|وجد|توفر|تطلب|استحق|مال|رضخ|استجاب|توصل|ناقش|بحث|أيد|أعد|تأهل|ترشح|مهد|اختار|رشح|دفع|أجبر|بلغ|كان|ظل)$/u
/** Nouns that «ل» belongs to. */
const TAKES_AIM =
  /^(?:خطة|فرصة|حاجة|موعد|وقت|سبب|استعداد|طريق|طريقة|وسيلة|شرط|دليل|مجال|إمكان|إمكانية|جاهز|قابل|لازم|ضروري|محاولة|دعوة|طلب|قرار|اقتراح|مصدر|مكان|مقر|أداة|تاريخ|نتيجة|بداية|نهاية)$/u

/** «نشر الدفاع المدني فرقه لمساعدة السكان»: somebody does something in order to do something else. */
function servesAim({ clause, roles, understood, words }: ClauseReading, cut: ClauseReading): boolean {
  const { lexeme } = clause.verb.reading
  const last = cut.clause.chunks.at(-1)
  const head = words[last?.phrase?.head ?? -1]
  const isDone = roles.subject?.human || roles.subject?.named || understood?.human || lexeme?.verb?.transitive
  return (
    Boolean(isDone) &&
    last !== undefined &&
    !NO_AIM.test(lexeme?.lemma ?? '') &&
    !(lexeme?.verb?.prepositions ?? []).includes('ل') &&
    !(head && (TAKES_AIM.test(head.reading.lemma) || isPos(head, 'adjective')))
  )
}

/** The question words for a clause and the noun phrase that says the same; null where it cannot be asked naturally. */
function stemOf(link: Link, statement: string, nominal: string | null): { text: string; prefix: string } | null {
  if (link.kind === 'why') {
    if (/^(?:بسبب|بفضل)$/u.test(link.text)) return { text: `لماذا ${statement}، بحسب النص؟`, prefix: `${link.text} ` }
    return nominal ? { text: `ما سبب ${nominal}، بحسب النص؟`, prefix: '' } : null
  }
  if (link.kind === 'aim') return { text: nominal ? `ما الهدف من ${nominal}؟` : `لأيّ غرض ${statement}؟`, prefix: '' }
  return { text: nominal ? `ما نتيجة ${nominal}؟` : `جاء في النص: «${statement}». إلامَ أدى ذلك؟`, prefix: '' }
}

/** Why, with what result or to what end does what a clause says happen? */
export function reasonInquiry(reading: ClauseReading, familiar: Familiar, matters: readonly Matter[]): Inquiry | null {
  const link = linkOf(reading)
  const cut = link && upTo(reading, link.at)
  const { lexeme } = reading.clause.verb.reading
  if (!link || !cut || !lexeme?.verb || NOT_ASKED.test(lexeme.lemma)) return null
  if (link.kind !== 'result' && hangsOnNoun(reading, cut)) return null
  if (link.text === 'ل' && !servesAim(reading, cut)) return null
  const answer = answerOf(reading, link, familiar)
  const framed = answer && frame(cut, { without: [], familiar })
  const stem = framed && stemOf(link, framed.text, nominalised(cut, [], familiar))
  const first = reading.sentence.tokens[reading.clause.first]
  if (!answer || !stem || !first) return null
  return {
    asks: link.kind,
    sentence: reading.sentence.index,
    stem: stem.text,
    statement: framed.text,
    answer: { start: answer.start, end: answer.end, text: `${stem.prefix}${answer.text}` },
    grain: stem.prefix ? 'phrase' : 'noun',
    order: null,
    rivals: rivalsOf(answer, matters, stem.prefix),
    shows: { start: first.start, end: answer.end },
  }
}
