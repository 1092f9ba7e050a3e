import type { Block, Person, Range, Sentence, Statement } from '../../text/document'
import { particles } from './look-up'
import { COMPLEMENTIZER, contentAt, contentRange, SUFFIXED_COMPLEMENTIZER } from './speech-content'
import { byRole, genderFits, indexMentions, isSubject, type Located, type MentionIndex } from './speech-subjects'
import { type VerbReading, verbOf } from './verb-forms'

const ACCORDING = /^[وف]?(?:بحسب|حسب|وفق|وفقا|طبقا)$/u
const AGREEING = /^[وف]?(?:يتفق|تتفق|اتفق|اتفقت)$/u

interface Speaker {
  readonly person: Person
  readonly sentence: number
  readonly block: number
}

interface Frame {
  readonly verbAt: number
  readonly verb: VerbReading | null
  readonly speaker: Person | null
  /** Nobody the article names, such as «مسؤولون». */
  readonly unnamed: boolean
  readonly named: boolean
  readonly after: number
}

/** Walks through an article and keeps who spoke last. */
class SpeechReader {
  private latest: Speaker | null = null
  private readonly found: Statement[] = []
  private readonly people: readonly Person[]
  private readonly blocks: readonly Block[]
  private readonly mentions: MentionIndex
  private leadIn: Speaker | null = null

  constructor(people: readonly Person[], blocks: readonly Block[]) {
    this.people = people
    this.blocks = blocks
    this.mentions = indexMentions(people)
  }

  read(sentences: readonly Sentence[]): Statement[] {
    for (const sentence of sentences) {
      if (sentence.role === 'heading' || sentence.role === 'title') {
        this.latest = null
        this.leadIn = null
      } else if (sentence.role === 'list-item' && this.leadIn) this.fromList(sentence)
      else this.fromSentence(sentence)
    }
    return this.found
  }

  private fromList(sentence: Sentence): void {
    if (!this.leadIn) return
    const first = sentence.tokens[0]?.text === '-' ? 1 : 0
    this.push(sentence, this.leadIn.person, { first, last: sentence.tokens.length }, { direct: false, named: false })
  }

  private fromSentence(sentence: Sentence): void {
    const frames = this.framesOf(sentence)
    const last = frames.at(-1)
    for (const frame of frames) {
      if (!frame.speaker) continue
      const content = contentAt(sentence.tokens, frame.after)
      if (!content || content.suffixed) continue
      const range = contentRange(sentence.tokens, content.first, content.direct)
      const known = this.found.at(-1)
      const overlaps = known !== undefined && known.sentence === sentence.index && range.first < known.last
      if (range.last > range.first && !overlaps)
        this.push(sentence, frame.speaker, range, { direct: content.direct, named: frame.named })
    }
    this.latest = last?.speaker ? { person: last.speaker, sentence: sentence.index, block: sentence.block } : null
    const opensList = sentence.tokens.at(-1)?.text === ':' && this.blocks[sentence.block + 1]?.role === 'list-item'
    const person = last?.speaker ?? null
    this.leadIn = opensList && person ? { person, sentence: sentence.index, block: sentence.block } : null
  }

  private framesOf(sentence: Sentence): Frame[] {
    const frames: Frame[] = []
    let inSentence: Person | null = this.subjectOf(sentence)
    const { tokens } = sentence
    let quoteDepth = 0
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (!token) continue
      if (token.text === '«') quoteDepth += 1
      if (token.text === '»') quoteDepth -= 1
      if (token.kind !== 'word' || quoteDepth > 0) continue
      const frame = this.frameAt(sentence, at, inSentence)
      if (!frame) continue
      frames.push(frame)
      if (frame.speaker) inSentence = frame.speaker
    }
    return frames
  }

  /** Who acts in the first words: «ابتسمت الجدة، وقالت: …». */
  private subjectOf(sentence: Sentence): Person | null {
    const at = sentence.tokens[0]?.text === '-' ? 1 : 0
    const located = (this.mentions.get(sentence.index) ?? []).find(({ mention }) => mention.first === at + 1)
    return located && verbOf(sentence.tokens[at]?.form ?? '') ? located.person : null
  }

  private frameAt(sentence: Sentence, at: number, inSentence: Person | null): Frame | null {
    const { tokens } = sentence
    const word = tokens[at]?.form ?? ''
    const located = (this.mentions.get(sentence.index) ?? []).find((candidate) => isSubject(tokens, at, candidate))
    if (ACCORDING.test(word)) return this.accordingTo(sentence, at, located)
    if (AGREEING.test(word) && located)
      return {
        verbAt: at,
        verb: null,
        speaker: located.person,
        unnamed: false,
        named: true,
        after: located.mention.last,
      }
    // «بين» is a verb of saying in the lexicon, and nearly always the preposition.
    const verb = particles.has(word) ? null : verbOf(word)
    if (
      !verb ||
      verb.saying === 'never' ||
      (verb.withObject && !(inSentence && tokens[at + 1]?.text === ':')) ||
      (verb.prefix === 0 && tokens[at - 1]?.form === 'ما')
    )
      return null
    if (located)
      return {
        verbAt: at,
        verb,
        speaker: located.person,
        unnamed: false,
        named: true,
        after: located.mention.last,
      }
    const described = byRole(tokens, at + 1, this.people, this.latest)
    if (described && genderFits(verb, described.gender))
      return { verbAt: at, verb, speaker: described, unnamed: false, named: false, after: at + 2 }
    return this.continuation(sentence, at, verb, inSentence)
  }

  private accordingTo(sentence: Sentence, at: number, located: Located | undefined): Frame | null {
    const person = located?.person ?? byRole(sentence.tokens, at + 1, this.people, this.latest)
    if (!person) return null
    return {
      verbAt: at,
      verb: null,
      speaker: person,
      unnamed: false,
      named: located !== undefined,
      after: located?.mention.last ?? at + 2,
    }
  }

  /** «وأضافت أن»: the last speaker goes on, when gender agrees and nothing stands between. */
  private continuation(sentence: Sentence, at: number, verb: VerbReading, inSentence: Person | null): Frame | null {
    const { tokens } = sentence
    const next = tokens[at + 1]
    const unnamed: Frame = { verbAt: at, verb, speaker: null, unnamed: true, named: false, after: at + 1 }
    const startsContent =
      next !== undefined &&
      (COMPLEMENTIZER.test(next.form) ||
        SUFFIXED_COMPLEMENTIZER.test(next.form) ||
        /^[:،«]$/u.test(next.text) ||
        /^(?:في|قائلا|قائلة|ايضا|الى|على|من)$/u.test(next.form))
    if (!startsContent) return verb.saying === 'always' && at <= 1 ? unnamed : null
    if (inSentence && genderFits(verb, inSentence.gender)) return { ...unnamed, speaker: inSentence, unnamed: false }
    const latest = this.latest
    if (at > 1 || !latest || sentence.index - latest.sentence > 1) return verb.saying === 'always' ? unnamed : null
    if (
      latest.person.gender === null
        ? verb.gender === 'f' || verb.plural
        : verb.gender !== latest.person.gender || verb.plural
    )
      return unnamed
    return { ...unnamed, speaker: latest.person, unnamed: false }
  }

  private push(sentence: Sentence, speaker: Person, range: Range, how: { direct: boolean; named: boolean }): void {
    const first = sentence.tokens[range.first]
    const last = sentence.tokens[range.last - 1]
    if (!first || !last || sentence.repeated) return
    this.found.push({ ...range, ...how, sentence: sentence.index, speaker, start: first.start, end: last.end })
  }
}

/** What each person of the article says, in the order of the text. */
export function findStatements(
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  people: readonly Person[],
): Statement[] {
  return new SpeechReader(people, blocks).read(sentences)
}
