import type { Inquiry, Quantity } from '../../../text/document'
import type { Chunk } from '../syntax/chunks'
import { type ClauseReading, spanOf } from '../syntax/referents'
import type { Familiar } from '../syntax/self-contained'
import { frame } from './frame'

/** «نحو 450»، «أكثر من 450»: the number is not exact, and the question must not pretend it is. */
const ABOUT = /^(?:نحو|حوالي|قرابة|زهاء|تقريبا|ما|يقارب|اكثر|اقل|يزيد)$/u
const REACHED = /^(?:بلغ|ناهز)$/u

function countChunk(reading: ClauseReading, quantity: Quantity): Chunk | null {
  return (
    reading.clause.chunks.find(
      ({ kind, phrase, first, last }) =>
        kind === 'phrase' &&
        phrase !== null &&
        first <= quantity.first &&
        quantity.last <= last &&
        phrase.head === quantity.last,
    ) ?? null
  )
}

/** «شخصا»، «قطعة»: the counted noun as it stands after «كم»; null where the article's form does not show it. */
function counted(reading: ClauseReading, chunk: Chunk): string | null {
  const head = reading.words[chunk.phrase?.head ?? -1]
  const { lexeme, definite, enclitic } = head?.reading ?? {}
  if (!head || !lexeme || lexeme.pos !== 'noun' || definite === 'article' || enclitic) return null
  const { lemma } = lexeme
  if (/[ةىءاي]$/u.test(lemma)) return /ة$/u.test(lemma) ? lemma : null
  return `${lemma}ًا`
}

/** «في مدينة حلب»: where it is may stand between the subject and the number; «لتجنيس» may not. */
function isPlaceBefore(words: ClauseReading['words'], before: Chunk | undefined): boolean {
  const head = before?.phrase && words[before.phrase.head]
  return before?.preposition === 'في' && head?.reading.lexeme?.masdarOf === null
}

/** «كم شخصًا …؟», «كم بلغ عدد …؟»: the count that a clause states of its subject or object. */
export function howManyInquiry(reading: ClauseReading, quantity: Quantity, familiar: Familiar): Inquiry | null {
  const { clause, sentence, words, roles } = reading
  const chunk = countChunk(reading, quantity)
  if (!chunk || quantity.kind === 'year') return null
  const isAbout =
    ABOUT.test(words[quantity.first - 1]?.token.form ?? '') || ABOUT.test(words[quantity.first - 2]?.token.form ?? '')
  const isReached = REACHED.test(clause.verb.reading.lemma)
  const isSubject = roles.subject?.first === chunk.first
  const before = clause.chunks[clause.chunks.indexOf(chunk) - 1]
  const isCore =
    isSubject ||
    roles.object?.first === chunk.first ||
    (before?.phrase ?? clause.leading) === roles.subject ||
    isPlaceBefore(words, before)
  if (!isCore) return null
  const unit = isReached ? '' : counted(reading, chunk)
  const adjectives = chunk.last - quantity.last > 1
  if (unit === null || isAbout || (!isReached && adjectives)) return null
  const framed = frame(reading, { without: [chunk], withoutSubject: isSubject, familiar })
  if (!framed) return null
  return {
    asks: 'how-many',
    sentence: sentence.index,
    stem: `كم ${unit ? `${unit} ` : ''}${framed.text}؟`,
    statement: framed.text,
    answer: { start: quantity.start, end: quantity.end, text: quantity.text },
    grain: quantity.kind,
    order: quantity.value,
    rivals: [],
    shows: spanOf(reading),
  }
}
