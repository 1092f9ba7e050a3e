import type { Sentence } from '../../../text/document'
import type { Span } from '../../../types'
import { type ParsedClause, parseClause } from './clause'
import type { NamedRange } from './noun-phrase'
import { segmentsOf } from './segments'
import type { Owner } from './self-contained'
import { type Referent, type Roles, rolesOf } from './subject'
import { textOf } from './surface'
import { isPos, type Words } from './word'

/** A clause of a sentence with its parts named. */
export interface ClauseReading {
  readonly sentence: Sentence
  readonly words: Words
  readonly named: readonly NamedRange[]
  readonly clause: ParsedClause
  readonly roles: Roles
  /** Whom the verb means where it has no subject of its own; null where that is not certain. */
  readonly understood: Referent | null
}

/** Whom the pronouns of a clause mean: its subject, written or understood. */
export function ownerOf({ clause, roles, understood }: ClauseReading): Owner | null {
  const { subject } = roles
  if (subject)
    return {
      gender: subject.gender,
      number: subject.joined ? 'p' : subject.number,
      human: subject.human,
      range: subject,
      from: clause.first,
    }
  return (
    understood && { gender: understood.gender, number: 's', human: understood.human, range: null, from: clause.first }
  )
}

/** Where a clause stands in the article. */
export function spanOf({ clause, sentence }: ClauseReading): Span {
  return {
    start: sentence.tokens[clause.first]?.start ?? sentence.start,
    end: sentence.tokens[clause.last - 1]?.end ?? sentence.end,
  }
}

export interface SentenceWords {
  readonly sentence: Sentence
  readonly words: Words
  readonly named: readonly NamedRange[]
}

function referentOf({ sentence, words, named }: SentenceWords, roles: Roles): Referent | null {
  const { subject } = roles
  if (!subject?.definite || subject.joined || subject.number === 'p' || subject.number === 'd' || !subject.gender)
    return null
  const name = subject.named
  if (name) return { text: name.name, gender: subject.gender, human: subject.human, id: name.id }
  if (words.slice(subject.first, subject.last).some((word) => word.reading.enclitic || isPos(word, 'demonstrative')))
    return null
  const text = textOf(sentence, subject)
  return { text, gender: subject.gender, human: subject.human, id: named.length > 0 ? text : text }
}

/** Nobody else of that gender is named in a sentence. */
function isAlone({ named }: SentenceWords, referent: Referent): boolean {
  return named.every(
    ({ kind, id, gender }) =>
      kind !== 'person' || id === referent.id || (gender !== null && gender !== referent.gender),
  )
}

/** Walks through an article and keeps whom it speaks of. */
class Tracker {
  private current: Referent | null = null
  private previous: SentenceWords | null = null
  private readonly topic: Referent | null

  constructor(topic: Referent | null) {
    this.topic = topic
  }

  read(source: SentenceWords): ClauseReading[] {
    if (source.sentence.role === 'heading') {
      this.current = null
      this.previous = null
    }
    const found: ClauseReading[] = []
    let inSentence: Referent | null = null
    for (const segment of segmentsOf(source.words, source.named)) {
      const clause = parseClause(source.words, segment, source.named)
      const before: Referent | null = inSentence ?? this.current ?? this.topic
      const roles: Roles | null = clause && rolesOf(source.words, clause, before)
      if (segment.reported) {
        if (clause && roles?.subject) found.push({ ...source, clause, roles, understood: null })
        continue
      }
      if (!clause || !roles) {
        if (!segment.linked) inSentence = null
        continue
      }
      const understood: Referent | null = roles.subject ? null : this.understood(source, clause, inSentence)
      found.push({ ...source, clause, roles, understood })
      inSentence = referentOf(source, roles) ?? understood
    }
    this.current = inSentence
    this.previous = source
    return found
  }

  /** The subject of a verb without one: that of the clause before it, or whom the whole article is about. */
  private understood(
    source: SentenceWords,
    { verb, segment }: ParsedClause,
    inSentence: Referent | null,
  ): Referent | null {
    const { gender, number, lexeme } = verb.reading
    const fits = (referent: Referent) =>
      number === 's' && gender === referent.gender && (referent.human || !lexeme?.verb?.personal)
    if (segment.linked) return inSentence && fits(inSentence) ? inSentence : null
    const { topic } = this
    if (!topic || !fits(topic) || (this.current && this.current.id !== topic.id)) return null
    if (!isAlone(source, topic) || (this.previous && !isAlone(this.previous, topic))) return null
    return topic
  }
}

/** Every clause of an article that the rules understand. `topic`: whom or what the article is about. */
export function trackClauses(sources: readonly SentenceWords[], topic: Referent | null): ClauseReading[] {
  const tracker = new Tracker(topic)
  return sources.flatMap((source) => tracker.read(source))
}
