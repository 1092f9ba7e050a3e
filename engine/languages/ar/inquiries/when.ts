import type { Inquiry } from '../../../text/document'
import type { Chunk } from '../syntax/chunks'
import { type ClauseReading, spanOf } from '../syntax/referents'
import type { Familiar } from '../syntax/self-contained'
import { frame } from './frame'

const QUESTION_WORDS = { year: 'في أي عام', century: 'في أي قرن', month: 'متى', day: 'متى' } as const

/** Verbs that tell of a state or of words: their time is no fact worth knowing. */
const TIMELESS = /^(?:قال|ذكر|أضاف|أوضح|أكد|اعتبر|كان|ظل|بلغ|شهد)$/u

/** «في أي عام تأسست …؟», «متى وُلد …؟»: the one fixed time of a clause. */
export function whenInquiry(reading: ClauseReading, familiar: Familiar): Inquiry | null {
  const { clause, sentence, words } = reading
  const times = [...clause.opening, ...clause.chunks].filter(
    (chunk): chunk is Chunk & { time: NonNullable<Chunk['time']> } => chunk.time !== null,
  )
  const [chunk] = times
  if (!chunk || times.length > 1 || clause.verb.reading.tense !== 'past') return null
  if (chunk.preposition !== null && !/^(?:في|خلال)$/u.test(chunk.preposition)) return null
  if (TIMELESS.test(clause.verb.reading.lemma)) return null
  const framed = frame(reading, { without: [chunk], familiar })
  const first = sentence.tokens[chunk.time.from]
  const last = sentence.tokens[chunk.last - 1]
  const yearWord = chunk.time.grain === 'year' && words[chunk.time.from]?.token.kind === 'word'
  const from = yearWord ? sentence.tokens[chunk.time.from + 1] : first
  if (!framed || !first || !last || !from) return null
  return {
    asks: 'when',
    sentence: sentence.index,
    stem: `${QUESTION_WORDS[chunk.time.grain]} ${framed.text}؟`,
    statement: framed.text,
    answer: {
      start: from.start,
      end: last.end,
      text: sentence.text.slice(from.start - sentence.start, last.end - sentence.start),
    },
    grain: chunk.time.grain,
    order: chunk.time.order,
    rivals: [],
    shows: spanOf(reading),
  }
}
