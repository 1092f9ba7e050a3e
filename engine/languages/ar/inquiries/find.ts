import type { Inquiry, Quantity, Statement } from '../../../text/document'
import { fold } from '../../../text/fold'
import type { Clause, ClausesOfArticle, KnownOfArticle } from '../../language'
import { datedEventOf, findBirths } from '../events/find'
import { findLists } from '../lists/find-lists'
import { mentionsOf } from '../mentions/of-document'
import type { Mention } from '../mentions/types'
import { findReferences } from '../reference/find-references'
import { statementsIn } from '../statements/find'
import type { NamedRange } from '../syntax/noun-phrase'
import { type ClauseReading, type SentenceWords, trackClauses } from '../syntax/referents'
import type { Familiar } from '../syntax/self-contained'
import { sentenceWords } from '../syntax/sentence-words'
import { hasArticle, isPos } from '../syntax/word'
import { findThemes } from '../themes/find'
import { type BecauseRival, becauseInquiry, becauseRival } from './because'
import { howManyInquiry } from './how-many'
import { type OptionPhrase, phrasesOf } from './phrases'
import { placeGender } from './places'
import { quotableClause } from './quotable'
import { type Matter, mattersOf, reasonInquiry } from './reasons'
import { topicOf } from './topic'
import { whatInquiries } from './what'
import { whenInquiry } from './when'
import { whereInquiry } from './where'
import { whoInquiry } from './who'

/** Everything named, by sentence: people as the whole engine knows them, then what else the mention finder is sure of. */
export function namedRanges({ people, sentences }: Pick<KnownOfArticle, 'people' | 'sentences'>): Ranges {
  const mentions = mentionsOf(sentences)
  const known = ranged.get(people)
  if (known?.mentions === mentions) return known.ranges
  const ranges = findRanges(people, mentions)
  ranged.set(people, { mentions, ranges })
  return ranges
}

type Ranges = ReadonlyMap<number, readonly NamedRange[]>
const ranged = new WeakMap<
  KnownOfArticle['people'],
  { readonly mentions: readonly Mention[]; readonly ranges: Ranges }
>()

function findRanges(people: KnownOfArticle['people'], others: readonly Mention[]): Ranges {
  const bySentence = new Map<number, NamedRange[]>()
  const add = (sentence: number, range: NamedRange) => {
    const list = bySentence.get(sentence)
    if (!list) bySentence.set(sentence, [range])
    else if (!list.some(({ first, last }) => first < range.last && range.first < last)) list.push(range)
  }
  for (const { id, name, gender, mentions } of people)
    for (const { sentence, first, last } of mentions) add(sentence, { kind: 'person', id, name, gender, first, last })
  for (const { kind, sentence, id, name, gender, first, last, certain } of others)
    if (certain && kind !== 'person')
      add(sentence, { kind, id, name, gender: kind === 'place' ? placeGender(name) : gender, first, last })
  return bySentence
}

/** What may stand beside a cause, a result or an aim as a wrong option. */
interface Reasons {
  readonly matters: readonly Matter[]
  readonly clauses: readonly BecauseRival[]
}

function inquiriesOf(
  reading: ClauseReading,
  quantities: readonly Quantity[],
  familiar: Familiar,
  all: readonly OptionPhrase[],
  reasons: Reasons,
): Inquiry[] {
  const counts = quantities.filter(
    ({ sentence, first }) =>
      sentence === reading.sentence.index && first >= reading.clause.first && first < reading.clause.last,
  )
  return [
    whenInquiry(reading, familiar),
    whereInquiry(reading, familiar),
    whoInquiry(reading, familiar),
    ...whatInquiries(reading, familiar, all),
    ...counts.map((quantity) => howManyInquiry(reading, quantity, familiar)),
    reasonInquiry(reading, familiar, reasons.matters),
    becauseInquiry(reading, familiar, reasons.clauses),
  ].filter((inquiry) => inquiry !== null)
}

/**
 * What somebody says is asked as theirs: «بحسب فلان، …». A reported clause whose speaker the article does not name gives no
 * question.
 */
function attributed(inquiry: Inquiry, isReported: boolean, statements: readonly Statement[]): Inquiry | null {
  const { shows } = inquiry
  const statement = statements.find(
    ({ sentence, start, end }) => sentence === inquiry.sentence && start <= shows.start && shows.end <= end,
  )
  if (!statement) return isReported ? null : inquiry
  return { ...inquiry, stem: `بحسب ${statement.speaker.name}، ${inquiry.stem}` }
}

/** Times a noun must stand with the article before it counts as known all through the text. */
const SALIENT = 3
/** «روايته الأولى»، «رواية أخرى»: spoken of so often without the article, there are several of them. */
const SEVERAL = 2

/** Nouns that, with the article, mean one thing all through the text. */
export function salientNouns(sources: readonly SentenceWords[]): ReadonlySet<string> {
  const known = new Map<string, number>()
  const several = new Map<string, number>()
  for (const { words } of sources)
    for (const word of words) {
      if (!isPos(word, 'noun')) continue
      const counts = hasArticle(word) && word.reading.number === 's' ? known : several
      counts.set(word.reading.lemma, (counts.get(word.reading.lemma) ?? 0) + 1)
    }
  return new Set(
    [...known].flatMap(([lemma, count]) => (count >= SALIENT && (several.get(lemma) ?? 0) < SEVERAL ? [lemma] : [])),
  )
}

/** See `Language.readClauses`. */
export function readClauses(known: KnownOfArticle): ClausesOfArticle {
  const ranges = namedRanges(known)
  const names = new Set(known.people.flatMap(({ name }) => fold(name).split(' ')).filter((part) => part.length > 2))
  const sources: SentenceWords[] = known.sentences
    .filter(({ role, skipped }) => !skipped && (role === 'paragraph' || role === 'list-item'))
    .map((sentence) => ({
      sentence,
      words: sentenceWords(sentence),
      named: ranges.get(sentence.index) ?? [],
    }))
  const familiar = { names, salient: salientNouns(sources) }
  const all = sources.flatMap((source) => phrasesOf(source, familiar))
  const every = trackClauses(sources, topicOf(sources, known.title))
  const readings = every.filter(({ clause }) => !clause.segment.reported)
  const reasons = {
    matters: mattersOf(sources),
    clauses: readings.map((reading) => becauseRival(reading, familiar)).filter((rival) => rival !== null),
  }
  const quotable = new Map<number, Clause>()
  for (const reading of readings) {
    const clause = quotable.has(reading.sentence.index) ? null : quotableClause(reading, familiar)
    if (clause) quotable.set(reading.sentence.index, clause)
  }
  for (const source of sources) {
    const { index } = source.sentence
    const [clause] = quotable.has(index) ? [] : statementsIn(source, names)
    if (clause) quotable.set(index, clause)
  }
  const article = { sources, readings, familiar, all, places: known.places }
  return {
    inquiries: every.flatMap((reading) =>
      inquiriesOf(reading, known.quantities, familiar, all, reasons)
        .map((inquiry) => attributed(inquiry, reading.clause.segment.reported === true, known.statements ?? []))
        .filter((inquiry) => inquiry !== null),
    ),
    events: readings.map((reading) => datedEventOf(reading, familiar)).filter((event) => event !== null),
    themes: findThemes(sources, all),
    births: findBirths(known.sentences, known.people, readings, familiar),
    enumerations: findLists(article),
    references: findReferences(article),
    quotable,
  }
}
