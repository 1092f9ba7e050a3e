import { frame } from '../inquiries/frame'
import { conjugate } from '../morphology/verbs'
import type { Chunk } from '../syntax/chunks'
import { type ParsedClause, parseClause } from '../syntax/clause'
import { type NounPhrase, nounPhrase } from '../syntax/noun-phrase'
import type { ClauseReading, SentenceWords } from '../syntax/referents'
import { segmentsOf } from '../syntax/segments'
import { type Familiar, isSelfContained } from '../syntax/self-contained'
import { rolesOf } from '../syntax/subject'
import { links } from '../syntax/surface'
import { formAt, hasArticle, hasTag, isGoverned, isLinked, isMark, isPos, isVerb } from '../syntax/word'
import type { Item } from './coordination'
import { definiteText } from './definite'
import type { RowKind } from './strangers'

/** What the items of a row are, as it goes on after «ضمن»: «ما تشمله صادرات البلاد», «السلع الأساسية». */
export interface LeadIn {
  readonly text: string
  /** First word of the article that it rests on. */
  readonly first: number
}

/** Who or what is asked for, and the pronoun that stands for it in the clause. */
interface Asked {
  readonly opening: string
  readonly pronoun: 'ه' | 'ها' | 'هم'
}

function asked(kind: RowKind): Asked {
  if (kind.place === 'country') return { opening: 'الدول التي', pronoun: 'ها' }
  if (kind.place === 'city') return { opening: 'المدن التي', pronoun: 'ها' }
  return kind.tags.has('h') ? { opening: 'مَن', pronoun: 'هم' } : { opening: 'ما', pronoun: 'ه' }
}

/** Prepositions as they are written before a pronoun. */
const BEFORE_PRONOUN: Readonly<Record<string, string>> = {
  في: 'في',
  من: 'من',
  على: 'علي',
  إلى: 'إلي',
  عن: 'عن',
  مع: 'مع',
  ب: 'ب',
  ل: 'ل',
  ضد: 'ضد',
}

/** «تضم» → «تضمه», «يرى» → «يراه», «زاروا» → «زاروه». */
function withPronoun(verb: string, pronoun: string): string {
  return `${verb.replace(/ى$/u, 'ا').replace(/وا$/u, 'و').replace(/ة$/u, 'ت')}${pronoun}`
}

/** The clause before a row, read up to the end of its first item. */
function clauseBefore(source: SentenceWords, item: Item, readings: readonly ClauseReading[]): ClauseReading | null {
  const { words, named, sentence } = source
  const segment = segmentsOf(words, named).find(({ first, last }) => first < item.first && item.first < last)
  const clause = segment && parseClause(words, { ...segment, last: item.last }, named)
  if (!clause) return null
  const known = readings.find((reading) => reading.sentence === sentence && reading.clause.verbAt === clause.verbAt)
  const roles = rolesOf(words, clause, known?.understood ?? null)
  return (
    roles && { sentence, words, named, clause, roles, understood: roles.subject ? null : (known?.understood ?? null) }
  )
}

/** «مع كل من مصر والأردن»: «كل من» only opens the row. */
function withoutEach(
  clause: ParsedClause,
  reading: ClauseReading,
  last: Chunk,
): { without: Chunk[]; preposition: string | null } {
  const before = clause.chunks[clause.chunks.indexOf(last) - 1]
  const { words } = reading
  if (last.preposition === 'من' && before && /^[وبل]?كل$/u.test(formAt(words, before.last - 1)) && before.phrase)
    return { without: [before, last], preposition: before.preposition }
  return { without: [last], preposition: last.preposition }
}

const NOT_LISTING = /^(?:قال|ذكر|أضاف|أوضح|أكد|أشار|أفاد|صرح|أعلن|رأى|اعتبر|كان|ليس|أصبح|صار|ظل|عد)$/u

function fromClause(
  source: SentenceWords,
  item: Item,
  kind: RowKind,
  readings: readonly ClauseReading[],
  familiar: Familiar,
): LeadIn | null {
  const reading = clauseBefore(source, item, readings)
  const last = reading?.clause.chunks.at(-1)
  if (!reading || !last?.phrase || last.last !== item.last || last.phrase.first !== item.first) return null
  const { clause, roles } = reading
  const { lexeme, tense } = clause.verb.reading
  if (!lexeme?.verb || NOT_LISTING.test(lexeme.lemma)) return null
  const { opening, pronoun } = asked(kind)
  const written = (source.sentence.tokens[clause.verbAt]?.text ?? '').slice(links(clause.verb))
  if (last.kind === 'prepositional') {
    const { without, preposition } = withoutEach(clause, reading, last)
    const stem = BEFORE_PRONOUN[preposition ?? '']
    const framed = stem && frame(reading, { without, familiar, verb: `${written} ${stem}${pronoun}`, least: 3 })
    return framed ? { text: `${opening} ${framed.text}`, first: clause.first } : null
  }
  if (last.kind !== 'phrase') return null
  if (roles.object === last.phrase) {
    const framed = frame(reading, { without: [last], familiar, verb: withPronoun(written, pronoun), least: 2 })
    return framed && { text: `${opening} ${framed.text}`, first: clause.first }
  }
  if (roles.subject !== last.phrase || clause.subjectFirst || (tense !== 'past' && tense !== 'present')) return null
  const verb = conjugate(lexeme, {
    tense,
    person: 3,
    gender: pronoun === 'ها' ? 'f' : 'm',
    number: pronoun === 'هم' ? 'p' : 's',
    voice: clause.verb.reading.voice ?? 'active',
  })
  const framed =
    verb && pronoun !== 'هم' && frame(reading, { without: [last], verb, withoutSubject: true, familiar, least: 2 })
  return framed ? { text: `${opening} ${framed.text}`, first: clause.first } : null
}

/** Words that open a row of examples or of all there is, after the noun phrase that names them. */
const OPENERS =
  /^(?:و?(?:مثل|منها|منهم|ابرزها|اهمها|اشهرها|هي|هم|هما)|(?:و)?بما فيها|(?:و)?بما فيهم|(?:و)?بما في ذلك|(?:و)?من بينها|(?:و)?من بينهم|(?:و)?من ضمنها|(?:و)?من ابرزها|(?:و)?من اهمها)$/u

/** First word of the opener that ends right before a row; null where none does. */
function openerBefore({ words }: SentenceWords, at: number): number | null {
  const end = formAt(words, at - 1) === ':' ? at - 1 : at
  for (const size of [3, 2, 1]) {
    const text = Array.from({ length: size }, (_, index) => formAt(words, end - size + index)).join(' ')
    if (OPENERS.test(text)) return end - size
  }
  return end < at ? end : null
}

function isClass(words: SentenceWords['words'], { number, head }: NounPhrase): boolean {
  return number === 'p' || hasTag(words[head], 'group', 'el')
}

/** The noun phrase of several things that ends right before a word, as long as it goes. */
function classEndingAt({ words, named }: SentenceWords, end: number): NounPhrase | null {
  for (let at = Math.max(0, end - 6); at < end; at++) {
    const before = words[at - 1]
    const opens =
      at === 0 ||
      isMark(before) ||
      isVerb(before) ||
      isPos(before, 'preposition', 'quantifier', 'number') ||
      isGoverned(words[at]) ||
      isLinked(words[at]) ||
      // «بنقل السلع الأساسية، وهي»: what is named is the goods; «الحشرات أمراضًا معدية مثل»: the diseases.
      hasArticle(before) !== hasArticle(words[at])
    const phrase =
      opens && (isPos(words[at], 'noun') || hasTag(words[at], 'el')) ? nounPhrase(words, at, end, named) : null
    if (phrase && phrase.last === end && !phrase.joined && isClass(words, phrase)) return phrase
  }
  return null
}

function fromPhrase(source: SentenceWords, item: Item, familiar: Familiar): LeadIn | null {
  const { words, sentence } = source
  const opener = openerBefore(source, item.first)
  if (opener === null) return null
  const end = formAt(words, opener - 1) === '،' ? opener - 1 : opener
  const phrase = classEndingAt(source, end)
  if (!phrase || phrase.named) return null
  if (words.slice(phrase.first, phrase.last).some(({ reading, token }) => reading.enclitic || token.kind !== 'word'))
    return null
  if (!isSelfContained(source, [phrase], null, familiar)) return null
  const text = definiteText(sentence, words, phrase)
  // «الدول» alone says nothing of what the row is.
  return text?.includes(' ') ? { text, first: phrase.first } : null
}

/** What a row of items is said to be; null where the sentence does not say it by itself. */
export function leadInOf(
  source: SentenceWords,
  item: Item,
  kind: RowKind,
  readings: readonly ClauseReading[],
  familiar: Familiar,
): LeadIn | null {
  return fromPhrase(source, item, familiar) ?? fromClause(source, item, kind, readings, familiar)
}
