import type { Inquiry } from '../../../text/document'
import type { Chunk } from '../syntax/chunks'
import type { NamedRange } from '../syntax/noun-phrase'
import { type ClauseReading, spanOf } from '../syntax/referents'
import type { Familiar } from '../syntax/self-contained'
import { prefixLetters, textOf } from '../syntax/surface'
import { frame } from './frame'
import { placeKind } from './places'

const QUESTION_WORDS: Readonly<Record<string, string>> = {
  country: 'في أي بلد',
  city: 'في أي مدينة',
  capital: 'في أي مدينة',
  continent: 'في أي قارة',
}
/** Motion towards a place: «إلى أين سافر …؟». */
const MOTION = /^(?:انتقل|سافر|هاجر|ذهب|عاد|وصل|رحل|توجه|اتجه|نقل|نزح|فر|هرب|أرسل|لجأ|دخل|رجع|غادر)$/u
/** «في» is governed by the verb: not a place where it happens. */
const GOVERNING = /^(?:شارك|ساهم|أسهم|تسبب|نجح|فشل|بدأ|فكر|رغب|استمر|تحكم|أثر|فاز|طعن|ساعد|تدخل)$/u

type PlaceChunk = Chunk & { readonly phrase: NonNullable<Chunk['phrase']> & { readonly named: NamedRange } }

function isPlaceChunk(chunk: Chunk): chunk is PlaceChunk {
  return chunk.kind === 'prepositional' && chunk.phrase?.named?.kind === 'place'
}

function questionWord(reading: ClauseReading, chunk: PlaceChunk): string | null {
  const { lemma } = reading.clause.verb.reading
  const kind = placeKind(chunk.phrase.named.name)
  if (chunk.preposition === 'إلى' && MOTION.test(lemma))
    return kind && QUESTION_WORDS[kind] ? `إلى ${QUESTION_WORDS[kind].slice(3)}` : 'إلى أين'
  if (!/^(?:في|ب)$/u.test(chunk.preposition ?? '') || GOVERNING.test(lemma)) return null
  return (kind && QUESTION_WORDS[kind]) ?? 'أين'
}

/** «أين …؟», «في أي مدينة …؟»: the one named place at which or to which something happens. */
export function whereInquiry(reading: ClauseReading, familiar: Familiar): Inquiry | null {
  const { clause, sentence, words, named } = reading
  const places = [...clause.opening, ...clause.chunks].filter(isPlaceChunk)
  const [chunk] = places
  if (!chunk || places.length > 1) return null
  const others = named.filter(
    ({ kind, first, id }) =>
      kind === 'place' && id !== chunk.phrase.named.id && first >= clause.first && first < clause.last,
  )
  const wh = questionWord(reading, chunk)
  if (!wh || others.length > 0) return null
  const framed = frame(reading, { without: [chunk], familiar })
  const from = chunk.preposition === 'ب' ? chunk.first : chunk.phrase.first
  const text = textOf(sentence, {
    first: from,
    last: chunk.last,
    skip: from === chunk.first ? prefixLetters(words[from]) : 0,
  })
  const first = sentence.tokens[from]
  const last = sentence.tokens[chunk.last - 1]
  if (!framed || !first || !last || chunk.phrase.first !== chunk.phrase.named.first) return null
  return {
    asks: 'where',
    sentence: sentence.index,
    stem: `${wh} ${framed.text}؟`,
    statement: framed.text,
    answer: { start: last.end - text.length, end: last.end, text },
    grain: placeKind(chunk.phrase.named.name) ?? 'place',
    order: null,
    rivals: [],
    shows: spanOf(reading),
  }
}
