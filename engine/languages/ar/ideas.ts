import type { Sentence } from '../../text/document'
import { form } from '../../text/fold'
import type { Clause } from '../language'
import { hasPronoun } from './clause-shape'
import { particles } from './look-up'
import { firstWhole } from './standalone'

/** «أضاف …» goes on from what somebody said; «قاموا …» has its subject elsewhere. */
const GOES_ON = /^[وف]?(?:(?:اضاف|تابع|اردف|استطرد|واصل|اختتم|ختم)ت?|\p{L}{2,}وا)$/u
/** «فالرحيق هو …», «ففي البرد …»: explains the sentence before it. */
const EXPLAINS = /^ف(?:ال|في|من|هو|هي|هم|على|عند|عن|قد|ان|لم|لا|كل|بعد|قبل)/u
/** A verb of saying, and what must open what is said: «أشار فلان هناك …» has lost it. */
const SAYS = /^[وف]?(?:قال|اشار|ذكر|افاد|صرح|اوضح|اكد|اعلن|لاحظ)ت?$/u
const OPENS_SAID = /^(?:[وب]?ان(?:ه|ها|هم)?|الى|عن|على|ب\p{L}{3,})$/u
/** «356 ق», «الأوبئة، د»: cut at the full stop of an abbreviation. */
const CUT_OFF = /(?:^|\s)\p{L}$/u
const PLACE =
  /(?:^|\s)[وفب]?(?:اخيرا|ختاما|الختام|اولا|ثانيا|ثالثا|رابعا|بدايه|البدايه|النهايه|نهايه|ختام|لاحقا|اليوم (?:الاول|الثاني|الثالث|الرابع|الاخير|التالي)|بعدها|بعد (?:ذلك|انتهاء)|مقدمه|خاتمه)(?!\p{L})/u

/** A stretch of a sentence up to a token, whole, as a reader of the article understands it. */
export function ideaUpTo(
  sentence: Sentence,
  names: ReadonlySet<string>,
  most: number,
  until: number | null,
): Clause | null {
  if (sentence.tokens.slice(0, 2).some((token) => GOES_ON.test(token.form))) return null
  if (EXPLAINS.test(sentence.tokens[0]?.form ?? '')) return null
  const [head, ...next] = sentence.tokens
  if (head && SAYS.test(head.form) && !next.slice(0, 12).some((token) => OPENS_SAID.test(token.form))) return null
  // «قام بتمييز …»: whoever did it is named elsewhere.
  if (/^[وف]?قامت?$/u.test(head?.form ?? '') && /^ب/u.test(next[0]?.form ?? '')) return null
  const clause = firstWhole(sentence, names, { least: 6, most, settled: false, until })
  if (!clause) return null
  const last = sentence.tokens[clause.last - 1]?.form ?? ''
  const before = sentence.tokens[clause.last - 2]?.form ?? ''
  const pointsAway = [last, before].some((word) => particles.has(word) && hasPronoun(word))
  return pointsAway || CUT_OFF.test(sentence.text.slice(0, clause.end - sentence.start)) ? null : clause
}

/** See `Language.ideaIn`. */
export function ideaIn(sentence: Sentence, names: ReadonlySet<string>, most: number): Clause | null {
  return ideaUpTo(sentence, names, most, null)
}

/** See `Language.showsPlace`. */
export function showsPlace(text: string): boolean {
  return PLACE.test(form(text).replace(/ة/gu, 'ه'))
}
