import type { Range, Token } from '../../text/document'
import { bare } from '../../text/fold'
import { CARELESS, PLURAL_UNITS, SINGULAR_UNITS, SPEECH_LINKS } from './lexicon/soundness'
import { common, honorifics, isDefinite, particles, roleHeads, wordSet } from './look-up'
import { givenNameGender, roleHeadOf } from './names'
import { isPlaceWord } from './places'
import { verbOf } from './verb-forms'

/** As written, for the mistake is in the very letters that folding makes alike. */
const careless = new Set(CARELESS.trim().split(/\s+/u))
const singularUnits = wordSet(SINGULAR_UNITS)
const pluralUnits = wordSet(PLURAL_UNITS)
const speechLinks = wordSet(SPEECH_LINKS)
const TITLES = /^(?:السيد|السيدة|الدكتور|الدكتورة|الرئيس|الملك|الوزير|الأمير|الشيخ)(?=\p{L}{3})/u
/** Endings that make «ال» inside a word part of it: «احتمالات»، «استقبالهم»، «رأسمالية». */
const OWN_ENDING = /^(?:ات|ي|ه|ك|نا|ا$|ة)/u

/** Two words without the space between them: «نقصالمياه»، «مدينةحلب»، «السيدسامي». */
export function isGlued(word: string): boolean {
  if (/[ةى]\p{L}/u.test(word)) return true
  if (word.length > 14) return true
  const title = TITLES.exec(word)
  if (title && givenNameGender(word.slice(title[0].length))) return true
  const inner = /^(\p{L}{3,}?)ال(\p{L}{3,})$/u.exec(word)
  const [, before = '', after = ''] = inner ?? []
  if (!inner || OWN_ENDING.test(after)) return false
  const isKnown = common.has(before) || particles.has(before) || honorifics.has(before) || roleHeads.has(before)
  return isKnown || (before.length >= 4 && after.length >= 4 && !/^(?:ال|لل|بال|وال|كال)/u.test(word))
}

/** «8 مليون»، «15 سنوات»: the counted noun in the wrong form. */
function isMiscounted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.kind !== 'number' || next?.kind !== 'word' || !/^\d+$/u.test(token.form)) return false
  const value = Number(token.form)
  if (value >= 3 && value <= 10) return singularUnits.has(next.form) && !isOrdinalBefore(tokens[at - 1])
  return value >= 11 && value <= 99 && pluralUnits.has(next.form)
}

/** «في عام 5 …»، «يوم 7 يوم»: the number is a label there. */
function isOrdinalBefore(token: Token | undefined): boolean {
  return /^(?:عام|سنة|يوم|رقم|القرن|الساعة)$/u.test(token?.form ?? '')
}

/** «أشار الوزير الزيارة»: what is said must be linked to who says it. */
function lacksContent(tokens: readonly Token[], at: number): boolean {
  const verb = verbOf(tokens[at]?.form ?? '')
  if (!verb || verb.doubtful || verb.withObject || isDefinite(tokens[at]?.form ?? '')) return false
  const links = /^(?:أشار|اشار|لفت|ألمح|المح)$/u.test(verb.lemma) ? /^(?:الى|لل?\p{L}+)$/u : null
  if (!links && (verb.saying !== 'always' || /^(?:علق|ختم|اختتم|واصل|تابع)$/u.test(verb.lemma))) return false
  const after = tokens.slice(at + 1, at + 16)
  return !after.some(
    ({ form, text }) =>
      (links ? links.test(form) : speechLinks.has(form)) || /^[:«“]$/u.test(text) || /^ب\p{L}/u.test(form),
  )
}

/** «سامي التي …»، «ليلى الذين …»: a relative word of another gender or number than the person before it. */
function isMisrelated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.form ?? ''
  const word = tokens[at]?.form ?? ''
  if (!/^(?:الذي|التي|الذين|اللذين|اللذان|اللتان|اللتين|اللواتي)$/u.test(word)) return false
  const role = isDefinite(before) && !/(?:ون|ين|ان|ات)$/u.test(before) ? roleHeadOf(before) : null
  const gender = givenNameGender(before) ?? role?.gender ?? null
  if (gender === 'm') return word !== 'الذي'
  return gender === 'f' && word !== 'التي'
}

/** «قامت الطريقين»: an oblique dual or plural right after a verb that takes no object beside it. */
function hasObliqueSubject(tokens: readonly Token[], at: number): boolean {
  const verb = verbOf(tokens[at]?.form ?? '')
  const next = tokens[at + 1]?.form ?? ''
  if (!verb || verb.doubtful || verb.transitive || verb.withObject || isPlaceWord(next)) return false
  return /^ال\p{L}{3,}ين$/u.test(next) && !/^الت\p{L}{2}ين$/u.test(next) && !common.has(next.slice(2))
}

/** Signs that prose does not have beside a number, and Latin letters, which no reader reads aloud in Arabic. */
const STRAY =
  /(?:^|\s)[،؛](?=[\p{L}\p{N}])|[،؛]\p{N}|[±~^@\u2212]|(?:^|\s)[-–]\p{Nd}|\p{Nd}[-–](?:\s|$)|\p{Script=Latin}|%\s+\p{L}+\s+[-–]/u

/** Whether a stretch is clean enough to be printed in a test as it stands. */
export function isSound(tokens: readonly Token[], range: Range, text: string): boolean {
  if (STRAY.test(text) || (text.includes(' – ') && text.includes(' - '))) return false
  if ((text.match(/(?:^|[\s،])(?:و|ف)?في حال(?:ة)?(?=\s)/gu)?.length ?? 0) > 1) return false
  for (let at = range.first; at < range.last; at++) {
    const token = tokens[at]
    if (!token) continue
    if (token.kind === 'number' && isMiscounted(tokens, at)) return false
    if (token.kind !== 'word') continue
    if (
      (token.form === 'و' && tokens[at + 1]?.kind !== 'number') ||
      (/^[لبك]$/u.test(token.form) && tokens[at + 1]?.kind === 'word') ||
      careless.has(bare(token.text)) ||
      isGlued(token.form)
    )
      return false
    if (token.form === 'اين' && at > range.first) return false
    if (lacksContent(tokens.slice(0, range.last), at) || isMisrelated(tokens, at) || hasObliqueSubject(tokens, at))
      return false
    if (/^ال\p{L}{3,}ى$/u.test(token.form) && common.has(token.form.slice(2).replace(/ى$/u, 'ي'))) return false
  }
  return true
}
