import { form } from '../../../text/fold'

/** Fewer words than this behind the verb fit too many people. */
const LEAST_WORDS = 4

/** It names something that is certain: «من ألقى كلمة افتتاحية؟» could be anybody. */
export function isTelling(text: string): boolean {
  const words = form(text).split(' ')
  return words.length >= LEAST_WORDS && words.some((word) => /^(?:[وفبكل]?ال.{2}|لل|\d)/u.test(word))
}
