import type { Range } from '../../../text/document'
import type { Chunk } from '../syntax/chunks'
import { type ClauseReading, ownerOf } from '../syntax/referents'
import { type Familiar, isSelfContained } from '../syntax/self-contained'
import { joined, links, type Piece, prefixLetters, textOf, wordCount } from '../syntax/surface'
import { isPos } from '../syntax/word'

/** Words of a stem beside its question word. */
const LEAST = 3
const MOST = 18

/** A clause without the part that is asked for, ready to stand after a question word. */
export interface Frame {
  readonly text: string
  /** The stretch of the article that it shows. */
  readonly range: Range
}

export interface FrameOptions {
  /** Parts to leave out. */
  readonly without: readonly Chunk[]
  /** Written in place of the verb: the same verb in another form. */
  readonly verb?: string
  /** Leave out the subject: it is what is asked for. */
  readonly withoutSubject?: boolean
  readonly familiar: Familiar
  /** Fewest words of the text where fewer than usual will do. */
  readonly least?: number
}

function pieceOf(reading: ClauseReading, range: Range): Piece {
  return { first: range.first, last: range.last, skip: links(reading.words[range.first]) }
}

/** «أيضا»، «كذلك»: they join a clause to the one before it and add nothing to it. */
function isFiller({ words }: ClauseReading, { kind, first }: Chunk): boolean {
  return (
    kind === 'adverb' &&
    /^[وف]?(?:ايضا|كذلك|فقط|بالتالي|اولا|اخيرا|ثانيا|حاليا|مؤخرا)$/u.test(words[first]?.token.form ?? '')
  )
}

/** «على سبيل المثال»، «من ناحية أخرى»: they order the text and say nothing of the matter. */
const ORDERING =
  /^[وف]?(?:على سبيل المثال|على وجه التحديد|من ناحية|من جهة|في المقابل|بالمقابل|في الواقع|في الحقيقة|بالطبع|في البداية|في النهاية|في الوقت|في السياق|في سياق|في هذا|في ذلك|مع ذلك|بعد ذلك|قبل ذلك|إلى جانب|إضافة|بالإضافة|علاوة|فضلا|بشكل عام|بصفة عامة|في العادة|عادة)/u

function isOrdering({ sentence }: ClauseReading, chunk: Chunk): boolean {
  return ORDERING.test(textOf(sentence, chunk))
}

/** «خلال تلك السنوات», «في ذلك اليوم»: a time that only other sentences explain; the clause is whole without it. */
function isLooseTime({ words }: ClauseReading, { kind, preposition, first, last }: Chunk): boolean {
  if (kind !== 'prepositional' || !/^(?:في|خلال|منذ|بعد|قبل|أثناء)$/u.test(preposition ?? '')) return false
  return words.slice(first, last).some((word) => isPos(word, 'demonstrative'))
}

/** «بشأن …»: a preposition or a first part of an idafa whose second part is gone. */
function isCutOff({ words }: ClauseReading, { last }: Chunk): boolean {
  const closing = words[last - 1]
  if (!closing || closing.reading.enclitic) return false
  if (/^[وف]?ب?(?:شان|سبب|خصوص|صدد|فضل|اسم|غرض|هدف|موجب)$/u.test(closing.token.form)) return true
  return (
    isPos(closing, 'preposition') || (isPos(closing, 'noun') && closing.reading.definite === 'construct-or-possessed')
  )
}

/** Chunks that may be quoted: nothing bracketed, nothing that the rules cannot name. */
function isPlain({ kind }: Chunk): boolean {
  return kind === 'phrase' || kind === 'prepositional' || kind === 'time' || kind === 'adverb'
}

/**
 * «verb subject rest» of a clause, its opening adjuncts last; null where a part is unclear, leans on other sentences, or
 * is too short or too long to be asked.
 */
export function frame(
  reading: ClauseReading,
  { without, verb, withoutSubject, familiar, least = LEAST }: FrameOptions,
): Frame | null {
  const { clause, sentence, words, roles, understood } = reading
  const subject = roles.subject ?? null
  if (!subject && !understood) return null
  const kept = (chunk: Chunk) => !without.includes(chunk) && chunk.kind !== 'aside' && !isFiller(reading, chunk)
  const stands = (chunk: Chunk) => isSelfContained(reading, [pieceOf(reading, chunk)], ownerOf(reading), familiar)
  const parts = clause.chunks.filter(kept).filter(({ phrase }) => !(withoutSubject && phrase && phrase === subject))
  const last = parts.at(-1)
  // «… خلال تلك السنوات»: what closes a clause may go where it is a time of which other sentences speak; what opens it may go too.
  const isLoose = last !== undefined && parts.length > 2 && isLooseTime(reading, last)
  const rest = isLoose ? parts.slice(0, -1) : parts
  const opening = clause.opening.filter((chunk) => kept(chunk) && stands(chunk) && !isOrdering(reading, chunk))
  if (![...rest, ...opening].every(isPlain)) return null
  // «تخرجت فيها»: a pronoun after a preposition means somebody else than the subject.
  if ([...rest, ...opening].some(({ kind, phrase }) => kind === 'prepositional' && phrase === null)) return null
  const isLeading = subject !== null && subject === clause.leading
  const lead: Piece[] =
    isLeading && !withoutSubject
      ? [{ ...subject, skip: prefixLetters(words[subject.first]) }, ...clause.leadingRest]
      : []
  if ([...rest, ...opening].some((chunk) => isCutOff(reading, chunk))) return null
  const tail = [...rest, ...opening].map((chunk) => pieceOf(reading, chunk))
  const verbPiece: Piece = { first: clause.verbAt, last: clause.verbAt + 1, skip: links(clause.verb) }
  const named = !subject && understood && !withoutSubject ? understood.text : ''
  const text = [verb ?? joined(sentence, [verbPiece]), named, joined(sentence, lead), joined(sentence, tail)]
    .filter((part) => part)
    .join(' ')
  // «زها حديد حديد»: the name stands twice, its last part read as something else.
  if (/(?:^|\s)(\S{3,}) \1(?:\s|$)/u.test(text)) return null
  const pieces = [...lead, ...tail]
  const size = text.split(' ').length
  if (size < least || size > MOST || wordCount(words, clause.first, clause.last) < LEAST) return null
  if (clause.verb.reading.enclitic) return null
  if (!isSelfContained(reading, pieces, ownerOf(reading), familiar)) return null
  return { text, range: { first: clause.first, last: clause.last } }
}
