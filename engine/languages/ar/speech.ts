import type { Block, Person, Range, Sentence, Statement } from '../../text/document'
import type { KnownOfSpeakers } from '../language'
import { namedRanges } from './inquiries/find'
import { mentionsOf } from './mentions/of-document'
import type { Mention } from './mentions/types'
import { PLAIN_FRAME, type Saying, sayingParticiple } from './saying'
import type { SentenceSource } from './speech-bodies'
import { contentAt, contentRange, isExpletive } from './speech-content'
import { type Frame, frameAt, type Heard, openingSubject } from './speech-frames'
import { indexMentions, type MentionIndex } from './speech-subjects'
import type { NamedRange } from './syntax/noun-phrase'
import { sentenceWords } from './syntax/sentence-words'

/** Walks through an article and keeps who spoke last. */
class SpeechReader {
  private latest: (Heard & { readonly sentence: number }) | null = null
  private leadIn: Heard | null = null
  private readonly found: Statement[] = []
  private readonly blocks: readonly Block[]
  private readonly people: Person[]
  private readonly bodies: Person[]
  private readonly mentions: MentionIndex
  private readonly named: ReadonlyMap<number, readonly NamedRange[]>
  private readonly bodyMentions = new Map<number, Mention[]>()

  constructor({ people, bodies, blocks, fresh }: KnownOfSpeakers) {
    this.people = [...people]
    this.bodies = [...bodies]
    this.blocks = blocks
    this.mentions = indexMentions(people)
    this.named = namedRanges({ sentences: fresh, people })
    for (const mention of mentionsOf(fresh)) {
      if (mention.kind === 'person') continue
      const list = this.bodyMentions.get(mention.sentence) ?? []
      list.push(mention)
      this.bodyMentions.set(mention.sentence, list)
    }
  }

  read(sentences: readonly Sentence[]): Statement[] {
    for (const sentence of sentences) {
      if (sentence.role === 'heading' || sentence.role === 'title') {
        this.latest = null
        this.leadIn = null
      } else if (sentence.role === 'list-item' && this.leadIn) this.fromList(sentence, this.leadIn)
      else if (!sentence.skipped) this.fromSentence(sentence)
    }
    return this.found
  }

  private fromList(sentence: Sentence, { person, kind }: Heard): void {
    const first = sentence.tokens[0]?.text === '-' ? 1 : 0
    const range = { first, last: sentence.tokens.length }
    this.push(sentence, { person, kind }, range, { direct: false, named: false, saying: PLAIN_FRAME })
  }

  private fromSentence(sentence: Sentence): void {
    const frames = this.framesOf(sentence)
    for (const [index, frame] of frames.entries()) {
      const { who, saying, named, isPhrase } = frame
      if (!who) continue
      const next = frames.slice(index + 1).find(({ goesOn }) => goesOn)?.at ?? sentence.tokens.length
      if (frame.content) {
        const content = { first: frame.content.first, last: Math.min(frame.content.last, next) }
        this.add(sentence, who, content, { direct: frame.contentIsDirect, named, saying, isPhrase })
        continue
      }
      const content = contentAt(sentenceWords(sentence), sentence.tokens, frame.after, saying)
      if (!content || (content.suffixed && !isExpletive(sentence.tokens, content.first))) continue
      const whole = contentRange(sentence.tokens, content.first, content.isQuoted)
      const range = { first: whole.first, last: Math.min(whole.last, next) }
      this.add(sentence, who, range, { direct: content.direct, named, saying })
    }
    const who = frames.at(-1)?.who ?? null
    this.latest = who ? { ...who, sentence: sentence.index } : null
    const opensList = sentence.tokens.at(-1)?.text === ':' && this.blocks[sentence.block + 1]?.role === 'list-item'
    this.leadIn = opensList ? who : null
  }

  private framesOf(sentence: Sentence): FrameAt[] {
    const source: SentenceSource = {
      sentence,
      words: sentenceWords(sentence),
      named: this.named.get(sentence.index) ?? [],
      mentions: this.bodyMentions.get(sentence.index) ?? [],
    }
    const located = this.mentions.get(sentence.index) ?? []
    const known = { people: this.people, bodies: this.bodies, located, latest: this.latest }
    const frames: FrameAt[] = []
    let inSentence: Heard | null = openingSubject(source, known)
    let quoteDepth = 0
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.text === '«') quoteDepth += 1
      if (token.text === '»') quoteDepth -= 1
      if (token.kind !== 'word' || quoteDepth > 0) continue
      const frame = frameAt(source, at, { ...known, inSentence })
      if (!frame) continue
      // «…، مشيرا إلى أن …»: what was said before ends there.
      const goesOn = sentence.tokens[at - 1]?.text === '،' && sayingParticiple(token.form) !== null
      frames.push({ ...frame, at, goesOn })
      if (frame.who) inSentence = frame.who
      this.remember(frame.who)
    }
    return frames
  }

  /** Whoever spoke can be taken up again: «الوزارة»، «وقال بارنز». */
  private remember(who: Heard | null): void {
    const known = who?.kind === 'body' ? this.bodies : who?.kind === 'person' ? this.people : null
    if (who && known && !known.some(({ id }) => id === who.person.id)) known.push(who.person)
  }

  private add(sentence: Sentence, who: Heard, range: Range, how: How): void {
    const known = this.found.at(-1)
    const overlaps = known !== undefined && known.sentence === sentence.index && range.first < known.last
    if (range.last > range.first && !overlaps) this.push(sentence, who, range, how)
  }

  private push(
    sentence: Sentence,
    { person, kind }: Heard,
    range: Range,
    { saying, direct, named, isPhrase }: How,
  ): void {
    const first = sentence.tokens[range.first]
    const last = sentence.tokens[range.last - 1]
    if (!first || !last || sentence.skipped) return
    const { masculine, feminine, opener } = saying
    const span = { start: first.start, end: last.end, sentence: sentence.index }
    this.found.push({
      ...range,
      ...span,
      direct,
      named,
      speaker: person,
      kind,
      saying: { masculine, feminine, opener },
      isPhrase: isPhrase === true,
    })
  }
}

type FrameAt = Frame & { readonly at: number; readonly goesOn: boolean }

interface How {
  readonly direct: boolean
  readonly named: boolean
  readonly saying: Saying
  readonly isPhrase?: boolean | undefined
}

/** What each person and body of the article says, in the order of the text. */
export function findStatements(known: KnownOfSpeakers): Statement[] {
  return new SpeechReader(known).read(known.sentences)
}
