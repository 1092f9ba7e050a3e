/**
 * Ways in which two spellings of one word may differ, each as a function that takes the difference away. All leave the
 * number and order of words as they are, but for marks that stand for a space.
 */

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const TASHKEEL = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g
/** Bounded, so that a page of blanks costs no more than its length. */
const PUNCTUATION = /\s{0,8}[«»"'“”‘’.,،؛;:!?؟()[\]](?:\s{0,8}[«»"'“”‘’.,،؛;:!?؟()[\]])*\s{0,8}/g

/** One code for what looks the same: composed letters, no ligatures, nothing that cannot be seen. */
export const legible = (text: string) => text.normalize('NFKC').replace(INVISIBLE, '')

/** Letters of a Persian or an Urdu keyboard that look like Arabic ones. */
export const inArabicLetters = (text: string) => text.replace(/ی/g, 'ي').replace(/ک/g, 'ك').replace(/[ھہە]/g, 'ه')

const toLatinDigits = (text: string) =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))

/** Digits 0–9 without thousands marks, a full stop before decimals, the Latin per cent sign. */
export const withoutDigitForms = (text: string) =>
  toLatinDigits(text)
    .replace(/(?<=\d)[,٬](?=\d{3}(?!\d))/g, '')
    .replace(/٫/g, '.')
    .replace(/٪/g, '%')

export const withoutTashkeel = (text: string) => text.replace(TASHKEEL, '')
export const withoutTatweel = (text: string) => text.replace(/\u0640/g, '')
export const withoutCase = (text: string) => text.toLowerCase()
export const withoutAlefMaqsura = (text: string) => text.replace(/ى/g, 'ي')
export const withoutTaMarbuta = (text: string) => text.replace(/ة/g, 'ه')

/** Alef without its hamza, and the seat that a hamza sits on instead of it: «مسوول» for «مسؤول». */
export const withoutHamza = (text: string) =>
  text
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')

/** Alef without its hamza; everywhere else the hamza without its seat: «مسئول» and «مسؤول», «شاطئ» and «شاطيء». */
export const withoutSeat = (text: string) =>
  text
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ي?ئ(?!\p{L})/gu, 'يء')
    .replace(/[ؤئ]/g, 'ء')

export const withoutPunctuation = (text: string) =>
  text.replace(PUNCTUATION, (marks, at: number) => (at === 0 || at + marks.length === text.length ? '' : ' '))

export const withSingleSpaces = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Also words that were typed as one: «عبدالله» and «عبد الله». Between digits a space stays: «1 5» is not «15». */
export const withoutSpaces = (text: string) => withSingleSpaces(text).replace(/(?<=[\p{L}\p{M}]) (?=\p{L})/gu, '')
