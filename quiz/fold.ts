import {
  legible,
  withoutAlefMaqsura,
  withoutCase,
  withoutDigitForms,
  withoutHamza,
  withoutPunctuation,
  withoutTaMarbuta,
  withoutTashkeel,
  withoutTatweel,
  withSingleSpaces,
} from './spelling/folds'

const FOLDS = [
  legible,
  withoutTashkeel,
  withoutTatweel,
  withoutHamza,
  withoutAlefMaqsura,
  withoutTaMarbuta,
  withoutDigitForms,
  withoutPunctuation,
  withSingleSpaces,
  withoutCase,
]

/**
 * The comparison key of a name or a line: what a reader would call the same spelling. Tashkeel and tatweel go, forms
 * of alef, hamza, ya and ta marbuta fold together, digits become 0–9 without thousands marks, case and spacing are
 * ignored. Stored with names, so what it gives stays as it is; typed answers are compared a step at a time
 * (`quiz/spelling/compare`).
 */
export function foldAnswer(text: string): string {
  return FOLDS.reduce((folded, fold) => fold(folded), text)
}
