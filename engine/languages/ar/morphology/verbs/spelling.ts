/**
 * From sound to letters. Verb forms are built as they sound and spelt at the end, so that the seat of a hamza, a long
 * vowel or a doubled letter never has to be thought of where a form is built.
 *
 * Sounds: consonants are Arabic letters (or the digits 1–4 for radicals to be filled in); `a i u` short and `A I U` long
 * vowels; `w y` weak radicals that may merge with a vowel (a و or ي that never does is written as the letter);
 * `Y` a final ā written ى; `T` ة; `W` the alef of اكتب, whose vowel follows it; `O` the silent alef of كتبوا.
 */

const SHORT = 'aiu'
const LONG: Readonly<Record<string, string>> = {
  A: 'ا',
  I: 'ي',
  U: 'و',
  Y: 'ى',
  T: 'ة',
  W: 'ا',
  O: 'ا',
  w: 'و',
  y: 'ي',
}

function isVowel(sound: string): boolean {
  return 'aiuAIUY'.includes(sound)
}

const CONSONANT = '[^aiuAIUYWTO]'

/**
 * Weak radicals and double hamzas within a word: uw+C → ū, iw+C → ī, ʾaʾ+C → ʾā. A glide before itself stays, and a weak
 * final one has been dealt with where the ending was added.
 */
const MERGERS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`u[wy](?=${CONSONANT})`, 'gu'), 'U'],
  [new RegExp(`i[wy](?=${CONSONANT})`, 'gu'), 'I'],
  [new RegExp(`ءaء(?=${CONSONANT})`, 'gu'), 'ءA'],
  [new RegExp(`ءuء(?=${CONSONANT})`, 'gu'), 'ءU'],
]

export function merged(sounds: string): string {
  let result = sounds
  if (!/[wyء]/u.test(sounds)) return sounds
  for (const [pattern, replacement] of MERGERS) result = result.replace(pattern, replacement)
  return result
}

/** Seat at the start of a word: أ إ آ. The long vowel after it is written by its own letter unless it is ā. */
function firstSeat(next: string): string {
  if (next === 'A') return 'آ'
  return next === 'i' || next === 'I' ? 'إ' : 'أ'
}

/** Seat at the end: by the vowel before it; on the line after a long vowel or a consonant. */
function lastSeat(before: string): string {
  if (before === 'a') return 'أ'
  if (before === 'i') return 'ئ'
  return before === 'u' ? 'ؤ' : 'ء'
}

/**
 * Seat within a word: by the stronger of the vowels around it, i before u before a, and no vowel last; on the line
 * between ā or ū and a (قراءة، مروءة). After ي always ئ (هيئة).
 */
function middleSeat(before: string, next: string): string {
  if (before === 'i' || before === 'I' || before === 'ي' || before === 'y' || next === 'i' || next === 'I') return 'ئ'
  if (before === 'U' && !'uU'.includes(next)) return 'ء'
  if (before === 'u' || before === 'U' || next === 'u' || next === 'U') return 'ؤ'
  if (before === 'A' && next !== '') return 'ء'
  if (next === 'A') return 'آ'
  return 'أ'
}

function hamza(sounds: string, at: number): string {
  const next = sounds[at + 1] ?? ''
  if (at === 0) return firstSeat(next)
  const before = sounds[at - 1] ?? ''
  // The ending vowel of a word is not written and has no say in the seat.
  if (next === '' || (SHORT.includes(next) && at + 2 === sounds.length)) return lastSeat(before)
  return middleSeat(before, isVowel(next) ? next : '')
}

/** The written word, without vowel signs. */
export function spell(raw: string): string {
  const sounds = merged(raw)
  let written = ''
  for (let at = 0; at < sounds.length; at++) {
    const sound = sounds[at] as string
    if (SHORT.includes(sound)) continue
    if (sound === sounds[at + 1] && !isVowel(sound)) continue
    if (sound === 'ء') {
      const seat = hamza(sounds, at)
      written += seat
      if (seat === 'آ') at++
    } else if (sound === 'Y') written += /[يy]/u.test(sounds[at - 1] ?? '') ? 'ا' : 'ى'
    else written += LONG[sound] ?? sound
  }
  return written
}
