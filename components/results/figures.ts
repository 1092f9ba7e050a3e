import type { useTranslations } from 'next-intl'
import type { Range } from '../share-bar'

export type ResultsWords = ReturnType<typeof useTranslations<'results'>>

/** What a page of results writes numbers with. */
export interface Figures {
  readonly number: (value: number) => string
  /** Of a share from 0 to 1. */
  readonly percent: (share: number) => string
  readonly counted: (count: number) => { count: number; n: string }
  /** Several things as a row of words. */
  readonly list: (parts: readonly string[]) => string
  /** Digits inside a text of the article. */
  readonly inDigits: (text: string) => string
}

/** A range in words. */
export function rangeIn(t: ResultsWords, { percent }: Figures, { low, high }: Range): string {
  return t('range', { low: percent(low), high: percent(high) })
}

/** A correlation or an index, or that none can be told. */
export function indexIn(t: ResultsWords, { number }: Figures, value: number | null): string {
  return value === null ? t('questions.none') : number(value)
}

/** A text of either direction inside a sentence, by Unicode's isolates. */
export const isolated = (text: string) => `\u2068${text}\u2069`
