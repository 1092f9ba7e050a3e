import { ANY_FIRST_NAME, BIT } from './bits'
import { CLASS } from './classes'
import type { SentenceView } from './document-view'
import { begins, continues, OUTSIDE, TAGS } from './tags'
import type { WordInfo } from './word-info'

const PLACE = TAGS.indexOf('B-LOC')
const BODY = TAGS.indexOf('B-ORG')
const PERSON = TAGS.indexOf('B-PER')

/** A copy: see COUNT in decode.ts. */
const C = CLASS

/** «لندن وباريس»: a word with its own conjunction or preposition begins a name of its own, but in «التربية والتعليم». */
function parted(infos: readonly WordInfo[], tags: Uint8Array): void {
  for (let at = 1; at < infos.length; at++) {
    const tag = tags[at] as number
    if (continues(tag) && tag !== BODY + 1 && (infos[at]?.letters ?? 0) > 0) tags[at] = tag - 1
  }
}

function isListedPlace({ cls, article, letters }: WordInfo, before: WordInfo | undefined): boolean {
  if (cls !== C.country && cls !== C.city) return false
  return before?.cls === C.in || (letters > 0 && (article || before?.cls === C.verb || cls === C.country))
}

const HEADS = /^(?:وزاره|جامعه|حزب)$/u

/** «وزارة الصحة»: three nouns that with a definite noun after them are always somebody's name. */
function isBody(info: WordInfo, next: WordInfo | undefined): boolean {
  return HEADS.test(info.stem) && next !== undefined && next.letters === 0 && (next.article || next.cls === C.city)
}

/** What needs no model: it overrules one that saw too little of such names, never one that saw another name there. */
function added(infos: readonly WordInfo[], tags: Uint8Array): void {
  for (let at = 0; at < infos.length; at++) {
    const info = infos[at]
    if (!info || tags[at] !== OUTSIDE) continue
    if (isListedPlace(info, infos[at - 1])) tags[at] = PLACE
    const next = tags[at + 1] ?? OUTSIDE
    if (isBody(info, infos[at + 1]) && (next === OUTSIDE || begins(next))) {
      tags[at] = BODY
      tags[at + 1] = BODY + 1
      for (let after = at + 2; continues(tags[after] ?? OUTSIDE); after++) tags[after] = BODY + 1
      const adjective = infos[at + 2]
      const isNisba = adjective?.article === true && adjective.letters === 0 && (adjective.bits & BIT.nisba) !== 0
      if (isNisba && tags[at + 2] === OUTSIDE) tags[at + 2] = BODY + 1
    }
  }
}

/** Words that stand between a role and its name: «وزير المالية», «مديرة المركز الوطني». */
function isRoleBefore(infos: readonly WordInfo[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 4; back--) {
    const info = infos[back]
    if (!info) return false
    if ((info.bits & (BIT.role | BIT.honorific)) !== 0) return true
    if (!info.article || info.letters > 0 || (info.bits & (BIT.noun | BIT.adjective)) === 0) return false
  }
  return false
}

const SPEECH = /^(?:بان|ان|انه|انها|بانه|بانها|،|:)$/u

/** A surname that is no other word, or any word with the article where what is said comes next. */
function isSurname(info: WordInfo, next: WordInfo | undefined): boolean {
  const { cls } = info
  if (cls === C.family || cls === C.foreignFamily || cls === C.unknownDefinite || cls === C.unknownNisba) return true
  return info.article && (info.bits & BIT.nisba) === 0 && SPEECH.test(next?.key ?? '')
}

/** «وزير المالية خالد الحمدان»: a role, a first name, be it a word as well, and a surname. */
function persons(infos: readonly WordInfo[], tags: Uint8Array): void {
  for (let at = 1; at + 1 < infos.length; at++) {
    const [first, last] = [infos[at], infos[at + 1]]
    if (!first || !last || tags[at] !== OUTSIDE || tags[at + 1] !== OUTSIDE || first.article || last.letters > 0)
      continue
    const isFirst = (first.bits & (ANY_FIRST_NAME | BIT.doubtful)) !== 0 && first.letters === 0
    if (!isFirst || !isSurname(last, infos[at + 2]) || !isRoleBefore(infos, at)) continue
    tags[at] = PERSON
    tags[at + 1] = PERSON + 1
  }
}

export function repaired({ infos }: SentenceView, tags: Uint8Array): Uint8Array {
  parted(infos, tags)
  added(infos, tags)
  persons(infos, tags)
  return tags
}
