import type { Reference } from '../../../text/document'
import { fold, keyWords } from '../../../text/fold'
import type { ArticleClauses } from '../inquiries/article-clauses'
import { frame } from '../inquiries/frame'
import { conjugate } from '../morphology/verbs'
import type { ClauseReading, SentenceWords } from '../syntax/referents'
import { links } from '../syntax/surface'

/** Verbs of being and saying: who does them is no question, or one of other constructions. */
const NOT_ASKED =
  /^(?:قال|ذكر|أضاف|أوضح|أكد|أشار|أفاد|صرح|أعلن|رأى|اعتبر|كان|ظل|بدأ|أصبح|صار|تم|جرى|ولد|توفي|مات|عاش|شعر|رغب|حاول|استمر|عاد)$/u
const WRONG = 3

/** The verb of a clause after «مَن»: third person masculine singular, whoever does it. */
function masculine({ clause, sentence }: ClauseReading): string | null {
  const { verb, verbAt } = clause
  const { gender, tense, voice, lexeme } = verb.reading
  const written = sentence.tokens[verbAt]?.text ?? ''
  // «إبتعد»: the article's misspelling would stand in the question.
  if (/^[وف]?إ/u.test(written) && verb.reading.lemma.startsWith('ا')) return null
  if (gender === 'm') return written.slice(links(verb))
  if (!lexeme?.verb || (tense !== 'past' && tense !== 'present')) return null
  return conjugate(lexeme, { tense, person: 3, gender: 'm', number: 's', voice: voice ?? 'active' })
}

/** People of the article of one gender, each once, the nearest first; nobody whose name the question or the key shows. */
function othersThan(key: string, stem: string, gender: string, sources: readonly SentenceWords[], sentence: number) {
  const taken = new Set([...keyWords(key), ...keyWords(stem)])
  // Somebody named in the sentence itself may have done it too: «نال الجائزة مع …».
  const inSentence = new Set(
    sources.filter(({ sentence: from }) => from.index === sentence).flatMap(({ named }) => named.map(({ id }) => id)),
  )
  const mentions = sources.flatMap(({ sentence: from, named }) =>
    named
      .filter(({ id }) => !inSentence.has(id))
      .filter(({ kind, gender: other }) => kind === 'person' && (other ?? 'm') === gender)
      .map((name) => ({ name, from })),
  )
  const chosen: { text: string; sentence: number; start: number; end: number }[] = []
  for (const { name, from } of mentions.sort(
    (a, b) => Math.abs(a.from.index - sentence) - Math.abs(b.from.index - sentence),
  )) {
    const parts = keyWords(name.name)
    const start = from.tokens[name.first]?.start
    const end = from.tokens[name.last - 1]?.end
    if (start === undefined || end === undefined || parts.some((part) => taken.has(part))) continue
    if (name.name.includes(' ') !== key.includes(' ')) continue
    chosen.push({ text: name.name, sentence: from.index, start, end })
    for (const part of parts) taken.add(part)
  }
  return chosen.slice(0, WRONG)
}

/** «زار الوزير سامي الحلبي المصنع وافتتح قاعة …» → «مَن الذي افتتح قاعة …؟»: the subject stands in the clause before. */
function doerOf(reading: ClauseReading, { sources, familiar }: ArticleClauses): Reference | null {
  const { clause, sentence, roles, understood } = reading
  const { lexeme } = clause.verb.reading
  if (roles.subject || !understood?.human || !clause.segment.linked || !lexeme?.verb || NOT_ASKED.test(lexeme.lemma))
    return null
  const named = sources
    .find((source) => source.sentence === sentence)
    ?.named.find(
      ({ first, last, kind, name }) =>
        kind === 'person' && last <= clause.first && first >= 0 && fold(name) === fold(understood.text),
    )
  const verb = named && masculine(reading)
  const framed = verb && frame(reading, { without: [], verb, withoutSubject: true, familiar })
  const from = sentence.tokens[named?.first ?? -1]
  const last = sentence.tokens[(named?.last ?? 0) - 1]
  const start = sentence.tokens[clause.first]
  const end = sentence.tokens[clause.last - 1]
  if (!framed || !named || !from || !last || !start || !end) return null
  const stem = `مَن الذي ${framed.text}؟`
  const rivals = othersThan(named.name, stem, understood.gender, sources, sentence.index)
  if (rivals.length < 2) return null
  return {
    sentence: sentence.index,
    stem,
    answer: { start: from.start, end: last.end, text: named.name },
    rivals,
    shows: { start: start.start, end: end.end },
  }
}

/** Who does what a clause says, where only the clause before it names them. */
export function findDoers(known: ArticleClauses): Reference[] {
  return known.readings.flatMap((reading) => doerOf(reading, known) ?? [])
}
