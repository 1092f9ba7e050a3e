import type { ControlProps } from './control'

/** The same as LONGEST_TEXT of quiz, of which the browser takes types alone. */
export const LONGEST_TEXT = 10_000

export function textOf(response: ControlProps['response']): string {
  return typeof response === 'string' ? response : ''
}
